import type { APIRoute, GetStaticPaths } from 'astro';
import { banks, WHICH } from '~/features/export/files';
import { contentLanguage, segments } from '~/site/locales';

/** The questions as files for other systems: for each module and for the course, Moodle XML and a QTI 2.1 package. */
export const getStaticPaths: GetStaticPaths = () =>
  segments.flatMap((lang) =>
    WHICH.flatMap((which) => ['moodle.xml', 'qti.zip'].map((format) => ({ params: { lang, file: `${which}.${format}` } }))),
  );

export const GET: APIRoute = async ({ params, site, locals }) => {
  const { lang, file = '' } = params;
  const all = await banks(lang, contentLanguage(lang), site, locals.t as (key: string) => string);
  const found = all.flatMap(({ moodle, qti }) => [moodle, qti]).find(({ name }) => name === file);
  return new Response(found?.bytes);
};
