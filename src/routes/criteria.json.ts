import type { APIRoute, GetStaticPaths } from 'astro';
import { anchorsOf } from '~/features/scorecards/anchors';
import type { RoleCriteria } from '~/features/scorecards/desk';
import { all } from '~/site/content';
import { segments } from '~/site/locales';

/** The skills of each role as criteria of a scorecard, for those who ask for them. */
export const getStaticPaths: GetStaticPaths = () => segments.map((lang) => ({ params: { lang } }));

export const GET: APIRoute = async ({ params, locals }) => {
  const t = locals.t as (key: string) => string;
  const words = {
    none: t('scorecards.anchor.none'),
    helped: t('scorecards.anchor.helped'),
    proven: t('scorecards.anchor.proven'),
  };
  const skills = new Map((await all('skills', params.lang)).map((skill) => [skill.id, skill]));
  const roles: RoleCriteria[] = (await all('roles', params.lang)).map(({ id, name, skills: wanted }) => ({
    id,
    name,
    criteria: wanted.flatMap(({ skill, level }) => {
      const found = skills.get(skill);
      return found ? [{ name: found.name, skill, level, anchors: anchorsOf(found.levels, level, words) }] : [];
    }),
  }));
  return new Response(JSON.stringify(roles));
};
