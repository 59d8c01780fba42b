import type { APIRoute, GetStaticPaths } from 'astro';
import { libraryOf } from '~/features/review/library';
import { segments } from '~/site/locales';

/** The glossary's terms, for the review and for lessons in which cards are made. */
export const getStaticPaths: GetStaticPaths = () => segments.map((lang) => ({ params: { lang } }));

export const GET: APIRoute = async ({ params, locals }) =>
  new Response(JSON.stringify(await libraryOf(params.lang, locals.t as (key: string) => string)));
