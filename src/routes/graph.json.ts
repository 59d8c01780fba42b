import type { APIRoute, GetStaticPaths } from 'astro';
import { graphOf } from '~/features/skills/whole';
import { segments } from '~/site/locales';

/** The skill graph, for pages that read what a learner did by it. */
export const getStaticPaths: GetStaticPaths = () => segments.map((lang) => ({ params: { lang } }));

export const GET: APIRoute = async ({ params, locals }) =>
  new Response(JSON.stringify(await graphOf(params.lang, locals.t as (key: string) => string)));
