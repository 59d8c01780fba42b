import { CURRENCIES } from '../workbench/currencies.ts';
import { sheetKind } from '../workbench/sheet.ts';
import type { Shape } from '../workbench/tool.ts';
import { PERIODS } from './figure.ts';

/** Years whose prices everything can be brought to; the first leaves every amount in the money of its own year. */
export const YEARS = ['own', '2026', '2025', '2024', '2023', '2022', '2021', '2020', '2019', '2018', '2015', '2013'] as const;

/** Pay figures and what they are brought to; what stays with the reader has the same fields. */
export const shape = {
  id: 'pay',
  fields: {
    title: { kind: 'text' },
    per: { kind: 'choice', options: PERIODS },
    year: { kind: 'choice', options: YEARS },
    hours: { kind: 'number' },
    days: { kind: 'number' },
    currency: { kind: 'choice', options: CURRENCIES },
  },
  tables: {
    figures: {
      columns: {
        label: { kind: 'text' },
        low: { kind: 'money' },
        median: { kind: 'money' },
        mean: { kind: 'money' },
        high: { kind: 'money' },
        currency: { kind: 'choice', options: CURRENCIES },
        per: { kind: 'choice', options: ['month', 'year', 'week', 'day', 'hour'] },
        year: { kind: 'text' },
        place: { kind: 'choice', options: ['', 'DEU', 'POL', 'RUS', 'USA', 'other'] },
        tax: { kind: 'choice', options: ['', 'gross', 'net'] },
        bonus: { kind: 'choice', options: ['', 'with', 'without'] },
        weekHours: { kind: 'number' },
        supposed: { kind: 'choice', options: ['', 'year', 'place', 'per'] },
        rise: { kind: 'percent', signed: true },
        whom: { kind: 'switch' },
        method: { kind: 'switch' },
        tenths: { kind: 'switch' },
        source: { kind: 'text' },
      },
      most: 30,
    },
    rates: { columns: { code: { kind: 'choice', options: CURRENCIES }, rate: { kind: 'number' } }, most: 12 },
  },
} as const satisfies Shape;

export const sheets = sheetKind(shape);

/** One text of each version that was ever released. */
export const samples: Record<number, unknown> = {
  1: {
    name: 'Offers',
    fields: { title: 'Offers', per: 'hour', year: '2025', hours: 40, days: 5, currency: 'EUR' },
    rows: {
      figures: [
        { label: 'Poznań', low: 8000, currency: 'PLN', per: 'month', year: '2026', place: 'POL', tax: 'gross', weekHours: 40, method: '' },
      ],
      rates: [{ code: 'RUB', rate: 0.01 }],
    },
  },
};
