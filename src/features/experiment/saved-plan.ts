import { sheetKind } from '../workbench/sheet.ts';
import type { Shape } from '../workbench/tool.ts';

/** What is settled before a test; what stays with the reader has the same fields. */
export const shape = {
  id: 'experiment-plan',
  fields: {
    title: { kind: 'text' },
    /** Whether people did something or not, or an average of numbers. */
    kind: { kind: 'choice', options: ['rates', 'means'] },
    baseline: { kind: 'percent' },
    difference: { kind: 'percent' },
    /** Whether the difference is in percentage points or in percent of the rate now. */
    measure: { kind: 'choice', options: ['points', 'relative'] },
    sd: { kind: 'number' },
    gap: { kind: 'number' },
    significance: { kind: 'choice', options: ['5', '1', '10'] },
    power: { kind: 'choice', options: ['80', '90', '95'] },
    daily: { kind: 'count' },
    /** Weeks that the reader can wait. */
    patience: { kind: 'number' },
  },
} as const satisfies Shape;

export const plans = sheetKind(shape);

/** One text of each version that was ever released. */
export const samples: Record<number, unknown> = {
  1: {
    name: 'Page',
    fields: { kind: 'rates', baseline: 6, difference: '2p', measure: 'points', significance: '5', power: '80' },
    rows: {},
  },
};
