import { sheetKind } from '../workbench/sheet.ts';
import type { Field, Shape } from '../workbench/tool.ts';

/** A case study on one page, question by question. */
export const STUDY = ['line', 'problem', 'before', 'did', 'after', 'others', 'permission', 'next'] as const;
/** One thread through the capstone's four parts, and what was decided against one's own wish. */
export const THREAD = ['goal', 'finding', 'post', 'link', 'forecast', 'against', 'weak'] as const;

const before = <P extends string, N extends string>(prefix: P, names: readonly N[]) =>
  Object.fromEntries(names.map((name) => [`${prefix}-${name}`, { kind: 'long' }])) as Record<`${P}-${N}`, Field>;

/**
 * What is kept of a brand's portfolio: its cover, texts of its own, and the pieces in their order. A piece's id says
 * what it is: `strategy`, `plan`, or `returns-april` for a saved calculation.
 */
export const shape = {
  id: 'portfolio',
  fields: {
    title: { kind: 'text' },
    subtitle: { kind: 'text' },
    author: { kind: 'text' },
    date: { kind: 'date' },
    intro: { kind: 'long' },
    ...before('study', STUDY),
    ...before('thread', THREAD),
  },
  tables: { pieces: { columns: { on: { kind: 'switch' }, reflection: { kind: 'long' }, id: { kind: 'key' } }, most: 300 } },
} as const satisfies Shape;

export const sheets = sheetKind(shape);

/** One text of each version that was ever released. */
export const samples: Record<number, unknown> = {
  1: {
    fields: { title: 'Four weeks for a café', author: 'Ola', date: '2026-08-03', intro: 'An exercise.', 'study-problem': 'Long waits' },
    rows: { pieces: [{ on: 'on', reflection: 'Ask the owner first.', id: 'strategy' }] },
  },
};
