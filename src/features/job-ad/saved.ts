import { ROLES } from '../roles/roles.ts';
import { CURRENCIES } from '../workbench/currencies.ts';
import { sheetKind } from '../workbench/sheet.ts';
import type { Shape } from '../workbench/tool.ts';

export const LEVELS = ['do', 'assist', 'lead', 'direct'] as const;
export const FORMATS = ['in-house', 'freelance', 'agency'] as const;

/** What a job ad is written from; what stays with the reader has the same fields. */
export const shape = {
  id: 'job-ad',
  fields: {
    title: { kind: 'text' },
    role: { kind: 'choice', options: ROLES },
    level: { kind: 'choice', options: LEVELS },
    format: { kind: 'choice', options: FORMATS },
    time: { kind: 'choice', options: ['part', 'full'] },
    hours: { kind: 'number' },
    employer: { kind: 'text' },
    site: { kind: 'text' },
    about: { kind: 'long' },
    goalNumber: { kind: 'number' },
    goal: { kind: 'text' },
    goalDate: { kind: 'date' },
    payFrom: { kind: 'money' },
    payTo: { kind: 'money' },
    currency: { kind: 'choice', options: CURRENCIES },
    per: { kind: 'choice', options: ['month', 'hour', 'year'] },
    place: { kind: 'choice', options: ['on-site', 'hybrid', 'remote'] },
    town: { kind: 'text' },
    country: { kind: 'text' },
    inside: { kind: 'number' },
    countries: { kind: 'text' },
    start: { kind: 'date' },
    apply: { kind: 'long' },
    posted: { kind: 'date' },
    applyBy: { kind: 'date' },
    test: { kind: 'choice', options: ['unsaid', 'none', 'unpaid', 'paid'] },
    testMinutes: { kind: 'number' },
    notAsked: { kind: 'text' },
    contact: { kind: 'text' },
    pasted: { kind: 'long' },
  },
  tables: {
    duties: { columns: { name: { kind: 'text' }, hours: { kind: 'number' }, id: { kind: 'key' } }, most: 40 },
    skills: {
      columns: {
        name: { kind: 'text' },
        level: { kind: 'choice', options: LEVELS },
        need: { kind: 'choice', options: ['must', 'learn'] },
        id: { kind: 'key' },
      },
      most: 30,
    },
  },
} as const satisfies Shape;

export const sheets = sheetKind(shape);

/** One text of each version that was ever released. */
export const samples: Record<number, unknown> = {
  1: {
    name: 'Autumn',
    fields: {
      title: '',
      role: 'smm-manager',
      level: 'do',
      format: 'in-house',
      hours: 20,
      payFrom: 1560,
      payTo: '18oo',
      posted: '2026-09-01',
    },
    rows: {
      duties: [{ name: 'Plan and report', hours: 4, id: 'write-content-plan' }],
      skills: [{ name: 'Reporting', level: 'do', need: 'must', id: 'reporting' }],
    },
  },
};
