import { getCollection } from 'astro:content';
import { all } from '~/site/content';
import { labels } from '~/site/nav';
import { address } from '~/site/paths';
import { lessons } from '../course/lessons.ts';
import { modules } from '../course/structure.ts';
import { UNFIT } from '../exam/unfit.ts';
import { drawsOf } from '../quiz/prepare.ts';
import { hash } from '../quiz/seed.ts';
import { typeOf } from '../quiz/types/all.ts';
import type { Graph } from './load.ts';
import { DOMAINS } from './schema.ts';

/** The whole skill graph in a language, as `course/graph.json` holds it. Runs in the build only. */
export async function graphOf(locale: string | undefined, t: (key: string) => string): Promise<Graph> {
  const docs = await getCollection('docs');
  const docAt = (path: string) => (locale && docs.find(({ id }) => id === `${locale}/${path}`)) || docs.find(({ id }) => id === path);
  const questions = await all('questions', locale);
  const names = labels(locale);
  return {
    modules: modules.map(({ id, lessons }) => ({
      id,
      title: names[`module.${id}`],
      href: address(`course/${id}/`, locale),
      bank: address(`course/${id}/test/`, locale),
      lessons: [...lessons],
    })),
    lessons: Object.fromEntries(
      (await lessons(locale)).map(({ id, module, title, href, minutes }) => [
        id,
        { module, title, href, minutes, skills: docAt(`course/${module}/${id}`)?.data.lesson?.skills ?? [] },
      ]),
    ),
    domains: Object.fromEntries(DOMAINS.map((domain) => [domain, t(`skills.domain.${domain}`)])),
    skills: Object.fromEntries(
      (await all('skills', locale)).map(({ id, name, domain }) => [
        id,
        { name, domain, href: address(`profession/skills/${id}/`, locale) },
      ]),
    ),
    roles: Object.fromEntries(
      (await all('roles', locale)).map(({ id, name, skills }) => [id, { name, href: address(`profession/roles/${id}/`, locale), skills }]),
    ),
    tools: Object.fromEntries(
      docs.flatMap(({ id, data: { tool, title } }) => {
        const path = locale ? id.replace(`${locale}/`, '') : id;
        return tool && docAt(path)?.id === id ? [[path, { title, href: address(`${path}/`, locale), skills: tool.skills }]] : [];
      }),
    ),
    questions: Object.fromEntries(
      await Promise.all(
        questions.map(async (question) => {
          const { id, lesson, kind, type, skills, difficulty, stem } = question;
          const key = typeOf(type).key(question, await drawsOf(question, locale, id));
          const about = shortened(stem);
          return [id, { lesson, kind, type, skills, difficulty, about, key: hash(JSON.stringify(key)), fit: !UNFIT.has(type) }] as const;
        }),
      ),
    ),
  };
}

/** The beginning of a stem, for lists; its numbers are drawn anew at each try, so that an ellipsis stands for them. */
function shortened(stem: string): string {
  const text = stem
    .replace(/\{[\w/-]+\}/g, '…')
    .replace(/\s+/g, ' ')
    .trim();
  return text.length <= 110 ? text : `${text.slice(0, 110).replace(/\s+\S*$/, '')} …`;
}
