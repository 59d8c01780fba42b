import { CURRENCIES } from '../workbench/currencies.ts';
import { sheetKind } from '../workbench/sheet.ts';
import type { Shape } from '../workbench/tool.ts';

/** What the price of an hour is computed from; what stays with the reader has the same fields. */
export const shape = {
  id: 'price',
  fields: {
    title: { kind: 'text' },
    income: { kind: 'money' },
    tax: { kind: 'percent' },
    costs: { kind: 'money' },
    weeksOff: { kind: 'number' },
    hours: { kind: 'number' },
    billable: { kind: 'percent' },
    price: { kind: 'money' },
    currency: { kind: 'choice', options: CURRENCIES },
  },
} as const satisfies Shape;

export const sheets = sheetKind(shape);

/** One text of each version that was ever released. */
export const samples: Record<number, unknown> = {
  1: { name: 'Autumn', fields: { title: 'Autumn', income: 30000, tax: '2o', weeksOff: 8, billable: 60, currency: 'EUR' }, rows: {} },
};
