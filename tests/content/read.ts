import { globSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Book } from '~/features/cases/numbers';
import { type Page, pageOf } from '~/features/course/checks/page';
import { wayOf } from '~/features/plan/count';
import { COUNTRIES, sourcesOf } from '~/features/plan/holidays';
import type { Written } from '~/features/quiz/lint';
import { lessonOf, questionSchema } from '~/features/quiz/schema';
import type { Level } from '~/features/skills/levels';
import type { Content } from '~/features/sources/citing';
import { type Entry, readYaml } from '~/lib/yaml';

/** The English content, read off its files as the tests need it. */

const glob = (pattern: string) =>
  globSync(pattern)
    .map((file) => file.replaceAll('\\', '/'))
    .sort();

/** The entries of a collection's folder. */
export const entries = (folder: string): Entry[] => glob(`content/${folder}/**/*.yaml`).flatMap(readYaml);

export const bank: Written[] = entries('questions/en').map((entry) => ({
  question: questionSchema.parse({ ...entry.data, ...lessonOf(entry.file.replace('content/questions/', '')) }),
  place: `${entry.file}:${entry.line()}`,
}));

export const books: Book[] = glob('content/cases/en/*.yaml').map((file) => parse(readFileSync(file, 'utf8')) as Book);

export interface LessonPage extends Page {
  id: string;
  module: string;
  outcomes: string[];
  skills: { skill: string; level: Level }[];
  cases: string[];
}

/** The page of a tool: what stands in its front matter, and its address, `/tools/return/`. */
export interface ToolPage {
  file: string;
  address: string;
  tool: { lessons: string[]; skills: string[]; wrong: string[] };
}

/** A page in MDX: its front matter, and what stands below. */
const docs = glob('content/docs/**/*.mdx').map((file) => {
  const source = readFileSync(file, 'utf8');
  const [, front = '', body = ''] = source.split(/^---$/m);
  return { file, source, body, front: (parse(front) ?? {}) as { lesson?: Omit<LessonPage, keyof Page>; tool?: ToolPage['tool'] } };
});

/** Every lesson, by file. */
export const lessons: LessonPage[] = docs.flatMap(({ file, source, front: { lesson } }) =>
  lesson ? [{ ...pageOf(file, source), ...lesson, cases: lesson.cases ?? [] }] : [],
);

/** Every page of a tool, by file. */
export const tools: ToolPage[] = docs.flatMap(({ file, front: { tool } }) =>
  tool ? [{ file, address: file.replace(/^content\/docs(.*)\.mdx$/, '$1/'), tool }] : [],
);

const cites = (folder: string) =>
  entries(`${folder}/en`).map(
    ({ data }) => ({ claims: [], sources: [], ...data }) as unknown as { id: string; claims: string[]; sources: string[] },
  );

/** What the coverage of the claims is read from; the pages about the sources themselves teach nothing. */
export const content: Content = {
  pages: docs
    .filter(({ file }) => !file.includes('docs/sources/'))
    .map(({ file, body, front }) => ({ path: file, lesson: front.lesson?.id, body })),
  questions: bank.map(({ question }) => question),
  roles: cites('roles'),
  duties: cites('duties'),
  myths: cites('myths'),
  glossary: cites('glossary'),
  skills: cites('skills'),
  platforms: cites('platforms'),
  toolbox: cites('toolbox'),
};

/** Every outside source that anything names: a `<Cite source>`, or a field `source` or `sources` of an entry. */
export function namedSources(): Set<string> {
  const found = new Set(
    docs
      .flatMap(({ body }) => [...body.matchAll(/<Cite\b[^>]*?\bsource=(?:"([^"]*)"|\{([^}]*)\})/g)])
      .flatMap(([, one, list]) => (one ? [one] : (list?.match(/[\w-]+/g) ?? []))),
  );
  const walk = (value: unknown, key = '') => {
    if (typeof value === 'string' && /^sources?$/.test(key)) found.add(value);
    else if (value && typeof value === 'object')
      for (const [name, inner] of Object.entries(value)) walk(inner, Array.isArray(value) ? key : name);
  };
  for (const folder of [
    'questions/en',
    'myths/en',
    'metrics/en',
    'platforms/en',
    'toolbox/en',
    'interview/en',
    'work-samples/en',
    'reference-checks/en',
    'glossary/en',
    'skills/en',
    'roles/en',
    'duties/en',
    'sources/disagreements',
  ])
    for (const { data } of entries(folder)) walk(data);
  // What the planner computes by: how networks count, and when holidays come.
  for (const { id } of content.platforms) found.add(wayOf(id).source);
  for (const id of [wayOf('mastodon').source, ...COUNTRIES.flatMap(sourcesOf)]) found.add(id);
  return found;
}
