import { CURRENCIES } from '../workbench/currencies.ts';
import { sheetKind } from '../workbench/sheet.ts';
import type { Field, Shape } from '../workbench/tool.ts';
import { FIGURES, type Figure, MONTHS } from './figures.ts';

const text: Field = { kind: 'text' };
const long: Field = { kind: 'long' };
const count: Field = { kind: 'count' };

const figure = (name: Figure): Field => ({ kind: FIGURES[name] === 'currency' ? 'money' : name === 'hours' ? 'number' : 'count' });
const figures = Object.fromEntries(
  (Object.keys(FIGURES) as Figure[]).flatMap((name) => [
    [name, figure(name)],
    [`before-${name}`, figure(name)],
  ]),
) as Record<Figure | `before-${Figure}`, Field>;

/** What the report of a month asks for; what is kept with a brand has the same fields. */
export const shape = {
  id: 'report',
  fields: {
    month: { kind: 'choice', options: ['', ...MONTHS] },
    year: text,
    client: text,
    by: text,
    currency: { kind: 'choice', options: CURRENCIES },
    inShort: long,
    /** What a sale begins with: a web order, or an enquiry. */
    outcome: { kind: 'choice', options: ['orders', 'leads'] },
    /** Whether the reach is people of the month, as the network gives it, or posts added up. */
    reachBy: { kind: 'choice', options: ['month', 'posts'] },
    ...figures,
    margin: { kind: 'percent' },
    hourCost: { kind: 'money' },
    published: count,
    silent: count,
    rate: { kind: 'choice', options: ['clicks', 'interactions'] },
    worked: long,
    didNot: long,
    next: long,
    counted: long,
  },
  tables: {
    goals: {
      columns: {
        goal: text,
        kpi: text,
        now: { kind: 'number', signed: true },
        target: { kind: 'number', signed: true },
        date: { kind: 'date' },
        id: { kind: 'key' },
      },
      most: 8,
    },
    posts: {
      columns: { title: text, reach: count, interactions: count, clicks: count, paid: { kind: 'switch' }, id: { kind: 'key' } },
      most: 60,
    },
  },
} as const satisfies Shape;

export const sheets = sheetKind(shape);

/** One text of each version that was ever released. */
export const samples: Record<number, unknown> = {
  1: {
    fields: {
      month: '04',
      year: '2026',
      currency: 'EUR',
      outcome: 'orders',
      orders: 31,
      'before-orders': 24,
      hours: '5o',
      inShort: 'On the way.',
    },
    rows: {
      goals: [{ goal: 'Orders', kpi: 'orders', now: 31, target: 45, date: '2026-09-30', id: 'g1' }],
      posts: [{ title: 'Roast', reach: 1350, interactions: 140, clicks: 35, paid: '', id: 'p1' }],
    },
  },
};
