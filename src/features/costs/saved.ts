import { CURRENCIES } from '../workbench/currencies.ts';
import { sheetKind } from '../workbench/sheet.ts';
import type { Shape } from '../workbench/tool.ts';
import { KINDS } from './formulas.ts';

/** What the cost sheet asks for; what stays with the reader has the same fields. */
export const shape = {
  id: 'costs',
  fields: {
    title: { kind: 'text' },
    deductible: { kind: 'switch' },
    contingency: { kind: 'percent' },
    deliverables: { kind: 'count' },
    currency: { kind: 'choice', options: CURRENCIES },
  },
  tables: {
    items: {
      columns: {
        name: { kind: 'text' },
        kind: { kind: 'choice', options: KINDS },
        quantity: { kind: 'number' },
        price: { kind: 'money' },
        onCosts: { kind: 'percent' },
        vat: { kind: 'percent' },
      },
      most: 100,
    },
  },
} as const satisfies Shape;

export const sheets = sheetKind(shape);

/** One text of each version that was ever released. */
export const samples: Record<number, unknown> = {
  1: {
    name: 'July',
    fields: { title: 'July', deductible: 'on', contingency: 10, deliverables: 12, currency: 'EUR' },
    rows: { items: [{ name: 'Posts', kind: 'hours', quantity: 20, price: 22, onCosts: '', vat: '2i' }] },
  },
};
