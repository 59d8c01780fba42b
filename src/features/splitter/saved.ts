import { ROLES as HIRED } from '../roles/roles.ts';
import { sheetKind } from '../workbench/sheet.ts';
import type { Field, Shape } from '../workbench/tool.ts';

/** Every duty by its id, by area; a new one is added here, and none is ever renamed. */
export const DUTIES = [
  'analyse-competitors',
  'follow-trends',
  'keep-the-brand-voice',
  'select-platforms',
  'set-strategy',
  'study-audience',
  'make-visuals',
  'write-content-plan',
  'write-posts',
  'build-loyalty',
  'connect-with-site',
  'handle-criticism',
  'moderate',
  'reply-to-followers',
  'run-pages-daily',
  'set-up-communities',
  'start-activity',
  'watch-reputation',
  'grow-audience',
  'plan-ad-budget',
  'run-ad-campaigns',
  'run-contests',
  'run-themed-campaigns',
  'analyse-results',
  'report-results',
  'coordinate-project',
  'work-with-departments',
] as const;

/** People who can be named, each with a column of the board. */
export const PEOPLE = ['p1', 'p2', 'p3', 'p4', 'p5', 'p6'] as const;
export type PersonId = (typeof PEOPLE)[number];

export const isPerson = (place: string): place is PersonId => (PEOPLE as readonly string[]).includes(place);

/** Where a duty can stand: not handed out yet, with a person, with an agency or a freelancer, left out on purpose. */
export const PLACES = ['open', ...PEOPLE, 'outside', 'left'] as const;
export type Place = (typeof PLACES)[number];

/** The role of a person, for whoever does something else as well. */
export const ROLES = ['other', ...HIRED] as const;

const each = <N extends string, K extends string>(names: readonly N[], key: (name: N) => K, field: Field) =>
  Object.fromEntries(names.map((name) => [key(name), field])) as Record<K, Field>;

/** What the splitter asks for; what stays with the reader has the same fields. */
export const shape = {
  id: 'splitter',
  fields: {
    title: { kind: 'text' },
    goal: { kind: 'choice', options: ['sales', 'enquiries', 'reach', 'service', 'staff'] },
    days: { kind: 'choice', options: ['5', '6', '7'] },
    ...each(PEOPLE, (id) => `name-${id}` as const, { kind: 'text' }),
    ...each(PEOPLE, (id) => `role-${id}` as const, { kind: 'choice', options: ROLES }),
    ...each(PEOPLE, (id) => `has-${id}` as const, { kind: 'number' }),
    ...each(PEOPLE, (id) => `hire-${id}` as const, { kind: 'switch' }),
    ...each(DUTIES, (id) => `to-${id}` as const, { kind: 'choice', options: PLACES }),
    ...each(DUTIES, (id) => `hours-${id}` as const, { kind: 'number' }),
  },
} as const satisfies Shape;

export const sheets = sheetKind(shape);

/** One text of each version that was ever released. */
export const samples: Record<number, unknown> = {
  1: {
    name: 'Autumn',
    fields: {
      goal: 'sales',
      days: '7',
      'name-p1': 'Ada',
      'role-p1': 'smm-manager',
      'has-p1': 20,
      'hire-p1': 'on',
      'to-write-posts': 'p1',
      'hours-write-posts': '4,5 h',
      'to-run-contests': 'left',
    },
    rows: {},
  },
};
