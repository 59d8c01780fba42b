import { fill } from '../../lib/fill.ts';
import type { Result } from '../kpi/metric.ts';
import type { Line, LineUnit } from '../workbench/tool.ts';
import type { Writer } from '../workbench/write.ts';
import type { More } from './answer.ts';
import type { Change } from './figures.ts';
import type { Ranked } from './ranking.ts';

/** `Social media report, April 2026`. */
export function titleOf({ month, texts }: More, { s }: Writer): string {
  const [year = '', number = ''] = month.split('-');
  return month
    ? fill(s['report.paper.title'], { month: s[`report.option.month.${number}`]!, year })
    : fill(s['report.paper.untitled'], { year: texts.year ?? '' });
}

/** One figure or metric in words. */
export interface Told {
  id: string;
  name: string;
  before: string;
  now: string;
  change: string;
  /** Beside the change, where chance has a say. */
  doubt: string;
  /** For the bars: both numbers, where both are known and not below 0. */
  pair?: [before: number, now: number];
}

/** The figures of which at least one month is known. */
export const toldFigures = ({ figures, outcome }: More, w: Writer): Told[] =>
  figures.flatMap(({ name, now, before, change }) =>
    'value' in now.result || 'value' in before.result ? [told(name, nameOf(name, outcome, w), now, before, change, w)] : [],
  );

/** The metrics that could be computed for the month. */
export const toldMetrics = ({ metrics, outcome }: More, w: Writer): Told[] =>
  metrics.flatMap(({ id, now, before, change }) =>
    'value' in now.result ? [told(id, nameOf(id, outcome, w), now, before, change, w)] : [],
  );

/** What could not be computed, each with the reason: `ROMI: no margin given`. */
export const untold = ({ metrics, outcome }: More, w: Writer): string[] =>
  metrics.flatMap(({ id, now }) => ('value' in now.result ? [] : [`${nameOf(id, outcome, w)}: ${w.why(now.result)}`]));

/** What a figure or metric is called; orders may be enquiries. */
export const nameOf = (id: string, outcome: More['outcome'], { s }: Writer): string =>
  (outcome === 'leads' && s[`report.line.leads.${id}`]) || s[`report.line.${id}`] || id;

function told(id: string, name: string, now: Line, before: Line, change: Change, w: Writer): Told {
  const values = [before.result, now.result].map((result) => ('value' in result ? result.value : -1));
  return {
    id,
    name,
    before: shown(before.result, before.unit, w),
    now: shown(now.result, now.unit, w),
    change: changed(change, now.unit, w),
    doubt: doubtOf(change, w),
    ...(Math.min(...values) >= 0 && { pair: values as [number, number] }),
  };
}

const shown = (result: Result, unit: LineUnit, w: Writer): string => ('value' in result ? w.shown(result, unit) : w.s['report.open']!);

/** `+57 (+16 %)`, `+1.1 percentage points`, `as the month before`. */
function changed({ way, by, percent }: Change, unit: LineUnit, w: Writer): string {
  if (way === 'none') return w.s['report.change.none']!;
  if (way === 'same') return w.s['report.change.same']!;
  const sign = by > 0 ? '+' : '−';
  const size = Math.abs(by);
  const rounded = Math.round(size * 100) / 100 || size;
  if (unit === 'percent') return w.shown({ value: by }, 'points');
  const difference = sign + (unit === 'currency' ? w.money(size) : w.number(rounded));
  if (!('value' in percent)) return difference;
  const share = Math.abs(percent.value);
  const n = sign + w.number(share < 10 ? Math.round(share * 10) / 10 : Math.round(share));
  return `${difference} (${fill(w.s['number.percent'], { n })})`;
}

const doubtOf = ({ chance, swing = 0 }: Change, { s, number }: Writer): string =>
  chance ? fill(s[`report.chance.${chance}`], { n: number(Math.round(swing * 10) / 10) }) : '';

/** A rate with its count: `2.59 % (35 of 1,350)`. */
export const rated = ({ rate, count, reach }: Ranked, w: Writer): string =>
  fill(w.s['report.rated'], { rate: w.shown({ value: rate }, 'percent'), count: w.number(count), reach: w.number(reach) });

/** A goal's cells: what, now, target, gap, day. */
export const goalCells = ({ goal, kpi, now, target, gap, date }: More['goals'][number], w: Writer): string[] => [
  [goal, kpi].filter(Boolean).join(': '),
  'value' in now ? w.number(now.value) : w.s['report.open']!,
  'value' in target ? w.number(target.value) : w.s['report.open']!,
  'value' in gap ? signed(gap.value, w) : w.s['report.open']!,
  date || '',
];

const signed = (n: number, { number }: Writer) => {
  const size = Math.round(Math.abs(n) * 100) / 100;
  return `${n > 0 ? '+' : n < 0 ? '−' : ''}${number(size)}`;
};

/** How many posts, and how many without a result; empty where it was not counted. */
export function countedPosts({ published, silent }: More, { s, number }: Writer): string {
  if (published === undefined) return '';
  const values = { n: number(published), silent: number(silent ?? 0) };
  return fill(s[silent ? 'report.posts.silent' : 'report.posts.all'], values);
}

/** What was written, by the heading over it. */
export const PARTS = ['worked', 'didNot', 'next', 'counted'] as const;
