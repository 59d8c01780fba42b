import { getEntry } from 'astro:content';
import { bare, formatted } from '~/features/cases/format';
import { caseValue } from '~/features/cases/value';
import { all, one } from '~/site/content';
import { labels } from '~/site/nav';
import { address } from '~/site/paths';
import { lessons } from '../course/lessons.ts';
import type { Draw } from '../quiz/draw.ts';
import { drawsOf } from '../quiz/prepare.ts';
import numeric, { texts } from '../quiz/types/numeric.ts';
import type { Of, Question } from '../quiz/types/type.ts';
import type { CaseData, Item, Numbers } from './item.ts';
import { wordsOf } from './words.ts';

type T = (key: string) => string;

/** How many sets of numbers a question that draws its numbers is exported with. */
export const SETS = 3;

/** Every question of the course in a language, in the order of the lessons. Runs in the build only. */
export async function itemsOf(locale: string | undefined, lang: string, site: URL | undefined, t: T): Promise<Item[]> {
  const names = labels(locale);
  const words = wordsOf(t);
  const questions = await all('questions', locale);
  const skills = new Map((await all('skills', locale)).map(({ id, name }) => [id, name]));
  const full = (path: string) => new URL(address(path, locale), site).href;
  const course = await lessons(locale);
  const items = course.map(({ id, title, module }) => {
    const lesson = { id, title, href: full(`course/${module}/${id}/`) };
    return questions
      .filter((question) => question.lesson === id)
      .map(async (question): Promise<Item> => {
        const written = (await inCase(question, locale, lang)) as Question;
        return {
          question: written,
          module: { id: module, title: names[`module.${module}`] ?? module },
          lesson,
          see: `${lesson.href}${question.see}`,
          skills: question.skills.map((skill) => skills.get(skill) ?? skill),
          rests: await restsOf(question, full),
          draws: numbersOf(written, await drawsOf(question, locale, question.id), lang),
          ...(question.type === 'case' && { data: await dataOf(question, locale, lang, t) }),
          words,
        };
      });
  });
  return Promise.all(items.flat());
}

/** A question with the numbers of cases (`{ember-and-oat/facts/orders}`) written out in all its texts. */
async function inCase(value: unknown, locale: string | undefined, lang: string): Promise<unknown> {
  if (typeof value === 'string') {
    const paths = value.match(/\{[\w-]+\/[\w/-]+\}/g) ?? [];
    const found = await Promise.all(paths.map((path) => caseValue(path.slice(1, -1), locale)));
    return paths.reduce((text, path, i) => text.replace(path, bare(found[i]?.value ?? Number.NaN, found[i]?.unit ?? '', lang)), value);
  }
  if (Array.isArray(value)) return Promise.all(value.map((one) => inCase(one, locale, lang)));
  if (!value || typeof value !== 'object') return value;
  return Object.fromEntries(
    await Promise.all(Object.entries(value).map(async ([name, one]) => [name, await inCase(one, locale, lang)] as const)),
  );
}

/** The sets of numbers that are exported, with how they are written. */
function numbersOf(question: Question, draws: Draw[], lang: string): Numbers[] {
  const written = (part: Pick<Of<'numeric'>, 'tolerance' | 'unit' | 'type'>, draw: Draw): Numbers => ({
    ...draw,
    texts: texts(numeric.key(part as Of<'numeric'>, [draw]) as Parameters<typeof texts>[0], 0, lang),
  });
  if (question.type === 'numeric') return draws.slice(0, SETS).map((draw) => written(question, draw));
  if (question.type !== 'case') return [];
  return question.parts.map((part, i) => {
    const draw = draws[i] ?? { inputs: {}, value: 0, mistakes: [] };
    return part.type === 'numeric' ? written(part, draw) : { ...draw, texts: {} };
  });
}

/** What a question rests on: statements of the source texts, then outside pages. */
async function restsOf({ claims, sources }: Question, full: (path: string) => string): Promise<Item['rests']> {
  const said = await Promise.all(
    claims.map(async (id) => {
      const claim = (await getEntry('claims', id))?.data;
      return claim ? [{ text: claim.statement, href: `${full('sources/claims/')}#${id}` }] : [];
    }),
  );
  const read = await Promise.all(
    sources.map(async (id) => {
      const page = (await getEntry('outside', id))?.data;
      return page ? [{ text: [page.publisher, page.title].join(': '), href: page.url }] : [];
    }),
  );
  return [...said, ...read].flat();
}

/** The numbers of a case that a question shows above its parts, as the page writes them. */
async function dataOf(question: Of<'case'>, locale: string | undefined, lang: string, t: T): Promise<CaseData> {
  const data = await one('cases', question.case, locale, question.id);
  const table = question.table ? data.tables[question.table] : undefined;
  const columns = table ? (question.columns ?? Object.keys(table.columns)) : [];
  const cell = (value: number | undefined, unit = '') => (value === undefined ? '–' : formatted(value, unit, lang));
  return {
    title: `${data.name} · ${question.title}`,
    rows: await Promise.all(
      question.rows.map(async (row) => {
        const { label, value, unit } = await caseValue(`${question.case}/${row}`, locale, question.id);
        return { label: row.startsWith('posts/') ? t(`case.field.${label}`) : label, value: formatted(value, unit, lang) };
      }),
    ),
    ...(table && {
      table: {
        title: table.title,
        head: columns.map((name) => table.columns[name]?.label ?? name),
        rows: table.rows.map(({ label, values }) => ({
          label,
          cells: columns.map((name) => cell(values[name], table.columns[name]?.unit)),
        })),
      },
    }),
  };
}
