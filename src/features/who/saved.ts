import { CURRENCIES } from '../workbench/currencies.ts';
import { sheetKind } from '../workbench/sheet.ts';
import type { Shape } from '../workbench/tool.ts';
import { KINDS } from './facts.ts';

const RISKS = ['regulated', 'attacked', 'confidential'] as const;

/** What is asked before anybody is hired; what stays with the reader has the same fields. */
export const shape = {
  id: 'who',
  fields: {
    title: { kind: 'text' },
    goal: { kind: 'choice', options: ['none', 'sales', 'enquiries', 'reach', 'service', 'staff'] },
    number: { kind: 'switch' },
    date: { kind: 'switch' },
    paid: { kind: 'number' },
    days: { kind: 'choice', options: ['5', '6', '7'] },
    there: { kind: 'choice', options: ['nobody', 'tasks', 'leads'] },
    lasting: { kind: 'choice', options: ['lasting', 'project'] },
    adMoney: { kind: 'money' },
    hourCost: { kind: 'money' },
    currency: { kind: 'choice', options: CURRENCIES },
    ...(Object.fromEntries(RISKS.map((risk) => [risk, { kind: 'switch' }])) as Record<(typeof RISKS)[number], { kind: 'switch' }>),
  },
  tables: {
    work: {
      columns: {
        what: { kind: 'text' },
        kind: { kind: 'choice', options: KINDS },
        hours: { kind: 'number' },
        inside: { kind: 'number' },
        covered: { kind: 'number' },
      },
      most: 20,
    },
  },
} as const satisfies Shape;

export const sheets = sheetKind(shape);

/** One text of each version that was ever released. */
export const samples: Record<number, unknown> = {
  1: {
    name: 'Autumn',
    fields: {
      goal: 'sales',
      number: 'on',
      date: '',
      paid: 20,
      days: '7',
      there: 'tasks',
      lasting: 'lasting',
      hourCost: '2o',
      attacked: 'on',
    },
    rows: { work: [{ what: 'Posts', kind: 'pieces', hours: 8, inside: 5, covered: '' }] },
  },
};
