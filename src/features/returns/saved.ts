import { CURRENCIES } from '../workbench/currencies.ts';
import { sheetKind } from '../workbench/sheet.ts';
import type { Shape } from '../workbench/tool.ts';

/** What the return of a month is computed from; what stays with the reader has the same fields. */
export const shape = {
  id: 'returns',
  fields: {
    title: { kind: 'text' },
    revenue: { kind: 'money', signed: true },
    margin: { kind: 'percent' },
    adSpend: { kind: 'money' },
    hours: { kind: 'number' },
    hourCost: { kind: 'money' },
    otherCost: { kind: 'money' },
    currency: { kind: 'choice', options: CURRENCIES },
  },
} as const satisfies Shape;

export const sheets = sheetKind(shape);

/** One text of each version that was ever released. */
export const samples: Record<number, unknown> = {
  1: { name: 'April', fields: { title: 'April', revenue: 849.4, margin: '3o', adSpend: 40, currency: 'EUR' }, rows: {} },
};
