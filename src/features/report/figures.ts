import type { Result, Values } from '../kpi/metric.ts';
import type { LineUnit } from '../workbench/tool.ts';

/** What is counted each month, in the order of the report, with its unit. */
export const FIGURES = {
  orders: 'count',
  revenue: 'currency',
  visits: 'count',
  clicks: 'count',
  interactions: 'count',
  reach: 'count',
  impressions: 'count',
  followers: 'count',
  ads: 'currency',
  adRevenue: 'currency',
  hours: 'count',
} as const satisfies Record<string, LineUnit>;
export type Figure = keyof typeof FIGURES;
export const MONTHS = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'] as const;

/** Below this a percentage says more than the count can carry. */
const ENOUGH = 30;

/**
 * How a figure compares with the month before. `up`, `down`: by `by`, in percent of the month before where that was at
 * least 30. Of orders, that come one by one, also whether chance alone would do it: `ordinary` within one standard
 * deviation of the difference of two such counts (the root of their sum), `open` within two, `beyond` above.
 */
export interface Change {
  way: 'none' | 'same' | 'up' | 'down';
  by: number;
  percent: Result;
  chance?: 'ordinary' | 'open' | 'beyond';
  /** The root of the sum of both counts. */
  swing?: number;
}

/**
 * `changeOf(31, 24, true)` is up by 7 with a swing of 7.4, so `ordinary`; its percentage is undefined (`too-few`).
 * Without one of the two there is nothing to compare: `way: 'none'`.
 */
export function changeOf(now: number | undefined, before: number | undefined, oneByOne = false): Change {
  if (!isCount(now) || !isCount(before)) return { way: 'none', by: 0, percent: { undefined: 'missing', input: 'before' } };
  const by = now - before;
  const percent: Result = before < ENOUGH ? { undefined: before ? 'too-few' : 'zero', input: 'before' } : { value: (by / before) * 100 };
  const swing = Math.sqrt(now + before);
  const size = Math.abs(by);
  return {
    way: by ? (by > 0 ? 'up' : 'down') : 'same',
    by,
    percent,
    ...(oneByOne && by && { swing, chance: size <= swing ? 'ordinary' : size <= 2 * swing ? 'open' : 'beyond' }),
  };
}

const isCount = (n: number | undefined): n is number => n !== undefined && Number.isFinite(n) && n >= 0;

/** The figures of one of the two months by name: `monthOf(numbers, 'before-').orders` is what stands in `before-orders`. */
export const monthOf = (numbers: Values, prefix: '' | 'before-'): Values =>
  Object.fromEntries(Object.keys(FIGURES).map((name) => [name, numbers[`${prefix}${name}`]]));

/** The month after: `after('2026-12')` is `'2027-01'`; nothing for what is no month. */
export function after(month: string): string | undefined {
  const [, year, number] = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(month) ?? [];
  if (!year) return;
  return number === '12' ? `${`${Number(year) + 1}`.padStart(4, '0')}-01` : `${year}-${`${Number(number) + 1}`.padStart(2, '0')}`;
}
