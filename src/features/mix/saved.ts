import { FORMATS } from '../brand/brand.ts';
import { CATEGORIES } from '../plan/post.ts';
import { QUESTIONS, SOURCES } from '../plan/questions.ts';
import { NETWORKS } from '../strategy/words.ts';
import { sheetKind } from '../workbench/sheet.ts';
import type { Field, Shape } from '../workbench/tool.ts';

/** Monday first, as `Rubric.days` counts them. */
export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

const all = <N extends string>(names: readonly N[], field: Field): Record<N, Field> =>
  Object.fromEntries(names.map((name) => [name, field])) as Record<N, Field>;
const before = <P extends string, N extends string>(prefix: P, names: readonly N[]) => names.map((name) => `${prefix}-${name}` as const);

/** What the mix designer asks for; what is kept with a brand has the same fields. */
export const shape = {
  id: 'mix',
  fields: {
    format: { kind: 'choice', options: FORMATS },
    ...all(CATEGORIES, { kind: 'percent' }),
    posts: { kind: 'count' },
    ...all(before('source', SOURCES), { kind: 'switch' }),
    ...all(before('ask', QUESTIONS), { kind: 'long' }),
  },
  tables: {
    rubrics: {
      columns: {
        name: { kind: 'text' },
        category: { kind: 'choice', options: CATEGORIES },
        network: { kind: 'choice', options: NETWORKS },
        ...all(WEEKDAYS, { kind: 'switch' }),
        time: { kind: 'text' },
        from: { kind: 'date' },
        weeks: { kind: 'count' },
        id: { kind: 'key' },
      },
      most: 24,
    },
  },
} as const satisfies Shape;

export const sheets = sheetKind(shape);

/** One text of each version that was ever released. */
export const samples: Record<number, unknown> = {
  1: {
    fields: {
      format: 'mixed',
      educational: 35,
      commercial: '1o',
      posts: 12,
      'source-people': 'on',
      'ask-asked': 'Which grind?\nHow long does it keep?',
    },
    rows: {
      rubrics: [
        {
          name: 'One coffee explained',
          category: 'educational',
          network: 'instagram',
          tue: 'on',
          time: '08:30',
          from: '2026-07-07',
          weeks: 4,
          id: 'first',
        },
      ],
    },
  },
};
