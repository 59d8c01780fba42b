import type { APIRoute, GetStaticPaths } from 'astro';
import { libraryOf } from '~/features/interview/collect';
import { segments } from '~/site/locales';

/** All that an interview kit is drawn from, for those who change the one on the page. */
export const getStaticPaths: GetStaticPaths = () => segments.map((lang) => ({ params: { lang } }));

export const GET: APIRoute = async ({ params }) => new Response(JSON.stringify(await libraryOf(params.lang)));
