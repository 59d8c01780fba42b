import { all } from '~/site/content';
import { address } from '~/site/paths';
import { near } from '../skills/graph.ts';
import type { Index, Library } from './library.ts';
import { SAMPLES } from './saved.ts';

/** The whole library in a language; English stands in where a translation is missing. */
export async function libraryOf(locale?: string): Promise<Library> {
  const skills = await all('skills', locale);
  const domainOf = new Map(skills.map(({ id, domain }) => [id, domain]));
  return {
    root: address('', locale),
    questions: Object.fromEntries((await all('interview', locale)).map((one) => [one.id, { ...one, domain: domainOf.get(one.skill)! }])),
    skills: Object.fromEntries(
      await Promise.all(
        skills.map(async ({ id, name, levels, evidence }) => {
          const lessons = (await near(id, locale)).lessons.slice(0, 3);
          return [id, { name, levels, evidence, lessons: lessons.map(({ title, path }) => ({ title, href: address(path, locale) })) }];
        }),
      ),
    ),
    samples: Object.fromEntries((await all('workSamples', locale)).map((one) => [one.id, one])),
    references: await all('referenceChecks', locale),
  };
}

/** What of it the picker needs. Questions stand in the order of the domains, samples in that of `SAMPLES`. */
export async function indexOf({ questions, skills, samples }: Library, locale?: string): Promise<Index> {
  const order = Object.keys(skills);
  return {
    questions: Object.values(questions)
      .map(({ id, skill, domain, level, kind, minutes }) => ({ id, skill, domain, level, kind, minutes }))
      .sort((a, b) => order.indexOf(a.skill) - order.indexOf(b.skill)),
    roles: Object.fromEntries((await all('roles', locale)).map((role) => [role.id, role.skills])),
    samples: SAMPLES.map((id) => {
      const { title, minutes, roles, skills: shown } = samples[id]!;
      return { id, title, minutes, roles, skills: shown.map(({ skill }) => skill) };
    }),
    skills: Object.fromEntries(Object.entries(skills).map(([id, { name }]) => [id, name])),
  };
}
