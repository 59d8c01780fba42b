import { POINTS } from '../community/points.ts';

/** A kept sheet as its text says, whatever the tool. */
export interface Raw {
  name?: string;
  fields: Readonly<Record<string, unknown>>;
  rows: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
}

/** What a reader keeps of tools. */
export interface Works {
  /** Kinds of which a sheet is kept under a name: `['funnel', 'links']`. */
  named: readonly string[];
  /** Sheets of the reader’s own brands, by kind: no copy of a case. */
  brands: readonly Readonly<Record<string, Raw | undefined>>[];
  /** The posts of each of those brands. */
  plans: readonly (readonly { day: string; text: string }[])[];
  /** Interviewers’ score sheets. */
  cards: readonly { done: boolean }[];
}

/** Tools whose work is finished when a sheet is kept under a name: the page of each kind of sheet. */
export const NAMED: Readonly<Record<string, string>> = {
  engagement: 'tools/engagement-rate',
  metric: 'tools/metrics',
  returns: 'tools/return',
  funnel: 'tools/funnel',
  costs: 'tools/campaign-costs',
  channels: 'tools/channels',
  'experiment-plan': 'tools/experiments',
  'experiment-result': 'tools/experiments',
  naming: 'tools/links',
  links: 'tools/links',
  'link-check': 'tools/links',
  pay: 'tools/pay',
  price: 'tools/pay',
  who: 'hiring/who',
  splitter: 'hiring/duties',
  'job-ad': 'hiring/job-ad',
  interview: 'hiring/interview',
  onboarding: 'hiring/onboarding',
};

/** What a brand’s own sheet has to hold. */
const PARTS: Readonly<Record<string, (sheet: Raw) => boolean>> = {
  strategy: ({ fields, rows }) =>
    has(fields, 'promise') && some(rows.goals, 'goal', 'target', 'date') >= 1 && some(rows.places, 'network', 'role') >= 1,
  community: ({ rows }) =>
    (rows.pages ?? []).some((page) => POINTS.every((point) => /^(done|none)$/.test(`${page[`${point}State`] ?? ''}`))),
  mix: ({ rows }) =>
    (rows.rubrics ?? []).filter((row) => has(row, 'name', 'network') && DAYS.some((day) => row[day] === 'on')).length >= RUBRICS,
  report: ({ fields }) => has(fields, 'month', 'inShort', 'didNot', 'next'),
  portfolio: ({ rows }) => {
    const chosen = (rows.pieces ?? []).filter(({ on }) => on === 'on');
    return chosen.length >= PIECES && some(chosen, 'reflection') >= 1;
  },
};

/** Kinds of sheets that stand with a brand. */
export const BRANDED: readonly string[] = Object.keys(PARTS);
const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const RUBRICS = 3;
const PIECES = 3;
const POSTS = 8;

/**
 * The paths of the tools in which the reader has finished work, in the order of `graph.tools` or any:
 *
 * - a calculator, a hiring sheet: one is kept under a name
 * - strategy: a promise, a goal with target and date, a place with its role; community: every point of one network done or
 *   not needed; mix: three rubrics with network and weekday; report: month, summary, what did not work, next step; portfolio:
 *   three pieces and a reflection on one; plan: eight posts with day and text. Copies of a case do not count
 * - scorecards: one interviewer has finished marking
 *
 * `finished({ named: ['funnel'], brands: [], plans: [], cards: [] })` is `['tools/funnel']`.
 */
export function finished({ named, brands, plans, cards }: Works): string[] {
  const found = new Set(named.flatMap((kind) => NAMED[kind] ?? []));
  for (const brand of brands)
    for (const [kind, fits] of Object.entries(PARTS)) if (brand[kind] && fits(brand[kind])) found.add(`tools/${kind}`);
  if (plans.some((posts) => posts.filter(({ day, text }) => day && text.trim()).length >= POSTS)) found.add('tools/plan');
  if (cards.some(({ done }) => done)) found.add('hiring/scorecards');
  return [...found];
}

/** The sheet in a text of `persist.ts`; nothing where it is none. */
export function rawOf(text: string): Raw | undefined {
  try {
    const { name, fields, rows } = JSON.parse(text).d;
    const tables = Object.entries((rows ?? {}) as object).filter((table): table is [string, Record<string, unknown>[]] =>
      Array.isArray(table[1]),
    );
    const objects = tables.map(([id, list]) => [id, list.filter((row) => typeof row === 'object' && row)]);
    return { ...(typeof name === 'string' && { name }), fields: { ...(fields as object) }, rows: Object.fromEntries(objects) };
  } catch {
    return;
  }
}

const has = (of: Readonly<Record<string, unknown>>, ...names: string[]) =>
  names.every((name) => typeof of[name] === 'number' || (typeof of[name] === 'string' && of[name].trim() !== ''));
const some = (rows: Raw['rows'][string] = [], ...names: string[]) => rows.filter((row) => has(row, ...names)).length;
