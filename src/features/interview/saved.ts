import { ROLES } from '../roles/roles.ts';
import { sheetKind } from '../workbench/sheet.ts';
import type { Shape } from '../workbench/tool.ts';
import { LENGTHS } from './agenda.ts';

export const VIEWS = ['kit', 'sample', 'references', 'candidate'] as const;
export type View = (typeof VIEWS)[number];
/** Where a work sample has its place: one question to show something, at another time, or in the room. */
export const SAMPLING = ['show', 'before', 'during'] as const;
export const SAMPLES = [
  'read-a-month',
  'answer-five-comments',
  'week-of-four-posts',
  'one-notice-two-networks',
  'ask-back-on-a-brief',
  'audit-a-page',
  'competitors-to-one-conclusion',
  'choose-a-channel',
  'budget-under-a-limit',
  'tag-a-campaign',
  'brief-a-creator',
  'crisis-first-hour',
] as const;

/** What an interview kit is made from; nothing about a candidate is among it. */
export const shape = {
  id: 'interview',
  fields: {
    view: { kind: 'choice', options: VIEWS },
    title: { kind: 'text' },
    role: { kind: 'choice', options: ROLES },
    level: { kind: 'choice', options: ['own', 'assist', 'do', 'lead', 'direct'] },
    format: { kind: 'choice', options: ['in-house', 'agency', 'freelance'] },
    length: { kind: 'choice', options: ['60', ...LENGTHS.filter((length) => length !== '60')] },
    sampling: { kind: 'choice', options: SAMPLING },
    sample: { kind: 'choice', options: ['fit', ...SAMPLES] },
    /** Ids of skills, a space between two. */
    must: { kind: 'key' },
    /** As `items.ts` writes them; empty while the kit is the picked one. */
    items: { kind: 'long' },
  },
} as const satisfies Shape;

export const sheets = sheetKind(shape);

/** One text of each version that was ever released. */
export const samples: Record<number, unknown> = {
  1: {
    name: 'Café',
    fields: {
      view: 'kit',
      title: 'The café’s pages',
      role: 'smm-manager',
      level: 'own',
      format: 'in-house',
      length: '60',
      sampling: 'before',
      sample: 'read-a-month',
      must: 'content-planning reporting',
      items: 'copywriting-do 8\nown 5 Why this house?',
    },
    rows: {},
  },
};
