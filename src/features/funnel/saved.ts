import { CURRENCIES } from '../workbench/currencies.ts';
import { sheetKind } from '../workbench/sheet.ts';
import type { Field, Shape } from '../workbench/tool.ts';

/** A rate is three fields: what is likely, and both ends of its range, which may stay empty. */
const range = <Name extends string>(name: Name, kind: 'money' | 'percent' | 'number') =>
  ({ [name]: { kind }, [`${name}Low`]: { kind }, [`${name}High`]: { kind } }) as Record<Name | `${Name}Low` | `${Name}High`, Field>;

/** What the funnel planner asks for; what stays with the reader has the same fields. */
export const shape = {
  id: 'funnel',
  fields: {
    title: { kind: 'text' },
    mode: { kind: 'choice', options: ['budget', 'target'] },
    route: { kind: 'choice', options: ['sale', 'lead', 'quote'] },
    ranges: { kind: 'switch' },
    targetOf: { kind: 'choice', options: ['sales', 'revenue', 'leads'] },
    target: { kind: 'number' },
    rounding: { kind: 'choice', options: ['once', 'stages'] },
    ...range('orderValue', 'money'),
    ...range('margin', 'percent'),
    otherCosts: { kind: 'money' },
    shape: { kind: 'choice', options: ['triangular', 'pert'] },
    luck: { kind: 'switch' },
    seed: { kind: 'count' },
    currency: { kind: 'choice', options: CURRENCIES },
  },
  tables: {
    channels: {
      columns: {
        name: { kind: 'text' },
        by: { kind: 'choice', options: ['mille', 'click'] },
        budget: { kind: 'money' },
        ...range('cpm', 'money'),
        ...range('frequency', 'number'),
        ...range('ctr', 'percent'),
        ...range('cpc', 'money'),
        ...range('leadRate', 'percent'),
        ...range('quoteRate', 'percent'),
        ...range('saleRate', 'percent'),
      },
      most: 40,
    },
  },
} satisfies Shape;

export const sheets = sheetKind(shape);

/** One text of each version that was ever released. */
export const samples: Record<number, unknown> = {
  1: {
    name: 'July',
    fields: { mode: 'budget', route: 'sale', ranges: 'on', target: 42, orderValue: 27.4, margin: 38, seed: 1, currency: 'EUR' },
    rows: { channels: [{ name: 'Instagram', by: 'mille', budget: 300, cpmLow: 9, cpm: 14, cpmHigh: 20, ctr: '1,8x' }] },
  },
};
