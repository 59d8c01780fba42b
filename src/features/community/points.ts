import type { Field } from '../workbench/tool.ts';

/** Points of the checklist by step, in the order of the work: who holds the keys comes before the look. */
export const STEPS = {
  keys: ['keys'],
  found: ['name', 'address', 'description'],
  doors: ['privacy', 'comments', 'words', 'alerts'],
  window: ['showcase', 'geotag', 'hashtags'],
  look: ['templates', 'rules'],
} as const;

export type Step = keyof typeof STEPS;
export type Point = (typeof STEPS)[Step][number];

export const STEP_NAMES = Object.keys(STEPS) as Step[];
export const POINTS: readonly Point[] = STEP_NAMES.flatMap((step) => STEPS[step] as readonly Point[]);

/** What can be chosen at a point; elsewhere something is written. */
const CHOICES: Partial<Record<Point, readonly string[]>> = {
  privacy: ['', 'open', 'question', 'closed'],
  comments: ['', 'open', 'held', 'closed'],
};
export const fieldOf = (point: Point): Field =>
  CHOICES[point] ? { kind: 'choice', options: CHOICES[point] } : { kind: /^(name|address|geotag)$/.test(point) ? 'text' : 'long' };

/** Nothing: open; `none`: this network does not need it. */
const STATES = ['', 'doing', 'done', 'none'] as const;

/** What is noted at each point beside its own field; the column of the point `name` is `nameState`. */
export const NOTED = {
  State: { kind: 'choice', options: STATES },
  Owner: { kind: 'text' },
  Date: { kind: 'date' },
  Note: { kind: 'long' },
} as const satisfies Record<string, Field>;

/** Lines that house rules may have, in the order in which they are read. */
export const RULES = ['criticism', 'attacks', 'threats', 'data', 'adverts', 'claims', 'children', 'hours', 'told'] as const;
export type Rule = (typeof RULES)[number];
/** The field of a rule: `attacks` is chosen by `ruleAttacks`. */
export const ruleField = (rule: Rule): string => `rule${rule[0]!.toUpperCase()}${rule.slice(1)}`;
