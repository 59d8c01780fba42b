import { CURRENCIES } from '../workbench/currencies.ts';
import { sheetKind } from '../workbench/sheet.ts';
import type { Shape } from '../workbench/tool.ts';

/** What is asked of the channels of one time; what stays with the reader has the same fields. */
export const shape = {
  id: 'channels',
  fields: {
    title: { kind: 'text' },
    /** How far down the way to the till the channels are ranked. */
    step: { kind: 'choice', options: ['sales', 'actions', 'contacts'] },
    /** The name of the channel that the others are compared with; else it is the cheapest that cost something. */
    against: { kind: 'text' },
    currency: { kind: 'choice', options: CURRENCIES },
  },
  tables: {
    channels: {
      columns: {
        name: { kind: 'text' },
        cost: { kind: 'money' },
        contacts: { kind: 'count' },
        actions: { kind: 'count' },
        sales: { kind: 'count' },
        revenue: { kind: 'money' },
      },
      most: 60,
    },
  },
} as const satisfies Shape;

export const sheets = sheetKind(shape);

/** One text of each version that was ever released. */
export const samples: Record<number, unknown> = {
  1: {
    name: 'April',
    fields: { step: 'sales', against: 'radio', currency: 'EUR' },
    rows: { channels: [{ name: 'radio', cost: 420, contacts: '12k?', sales: 11 }] },
  },
};
