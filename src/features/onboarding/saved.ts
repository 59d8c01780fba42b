import { ROLES } from '../roles/roles.ts';
import { sheetKind } from '../workbench/sheet.ts';
import type { Shape } from '../workbench/tool.ts';

/** What an onboarding plan holds; what stays with the reader has the same fields. It needs nobody's name. */
export const shape = {
  id: 'onboarding',
  fields: {
    title: { kind: 'text' },
    role: { kind: 'choice', options: ROLES },
    level: { kind: 'choice', options: ['do', 'assist', 'lead', 'direct'] },
    format: { kind: 'choice', options: ['in-house', 'freelance', 'agency'] },
    start: { kind: 'date' },
  },
  tables: {
    tasks: {
      columns: {
        title: { kind: 'text' },
        phase: { kind: 'choice', options: ['day', 'week', 'month', 'quarter'] },
        owner: { kind: 'choice', options: ['both', 'employer', 'newcomer'] },
        due: { kind: 'count' },
        done: { kind: 'switch' },
        id: { kind: 'key' },
      },
      most: 80,
    },
  },
} as const satisfies Shape;

export const sheets = sheetKind(shape);

/** One text of each version that was ever released. */
export const samples: Record<number, unknown> = {
  1: {
    name: 'November',
    fields: { title: 'The café’s manager', role: 'smm-manager', level: 'do', format: 'in-house', start: '2026-11-02' },
    rows: { tasks: [{ title: 'Show the counter', phase: 'day', owner: 'employer', due: 0, done: 'on', id: '' }] },
  },
};
