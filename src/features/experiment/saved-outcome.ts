import { sheetKind } from '../workbench/sheet.ts';
import type { Shape } from '../workbench/tool.ts';

/** What a test came to; what stays with the reader has the same fields. */
export const shape = {
  id: 'experiment-result',
  fields: {
    title: { kind: 'text' },
    /** Whether people did something or not, or an average of numbers. */
    kind: { kind: 'choice', options: ['rates', 'means'] },
    nameA: { kind: 'text' },
    peopleA: { kind: 'count' },
    doneA: { kind: 'count' },
    meanA: { kind: 'number', signed: true },
    sdA: { kind: 'number' },
    nameB: { kind: 'text' },
    peopleB: { kind: 'count' },
    doneB: { kind: 'count' },
    meanB: { kind: 'number', signed: true },
    sdB: { kind: 'number' },
    significance: { kind: 'choice', options: ['5', '1', '10'] },
    /** People for each version, fixed before the test. */
    planned: { kind: 'count' },
    /** Of the people, those that A was to get; half of them where nothing stands. */
    share: { kind: 'percent' },
  },
} as const satisfies Shape;

export const outcomes = sheetKind(shape);

/** One text of each version that was ever released. */
export const samples: Record<number, unknown> = {
  1: { name: 'Clip', fields: { kind: 'rates', nameB: 'clip', peopleA: 4120, doneA: 82, peopleB: '4o80', significance: '5' }, rows: {} },
};
