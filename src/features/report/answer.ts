import type { Result, Values } from '../kpi/metric.ts';
import type { Answer, Given, Line, Note } from '../workbench/tool.ts';
import { type Change, changeOf, FIGURES, type Figure, monthOf } from './figures.ts';
import { METRICS, type MetricId, metricLines, type Terms } from './metrics.ts';
import { type Ranking, rankingOf } from './ranking.ts';

/** What the page, the copies and the portfolio draw from. */
export interface More {
  texts: Given['texts'];
  /** `'2026-04'`; empty where it is not known. */
  month: string;
  outcome: 'orders' | 'leads';
  figures: { name: Figure; now: Line; before: Line; change: Change }[];
  metrics: { id: MetricId; now: Line; before: Line; change: Change }[];
  goals: { goal: string; kpi: string; now: Result; target: Result; gap: Result; date: string }[];
  ranking: Ranking;
  rate: 'clicks' | 'interactions';
  published: number | undefined;
  silent: number | undefined;
}

/** What one page of text holds beside its tables, in characters. */
const PAGE = 1_500;
/** Below this one or two more change what a rate or a cost says. */
const FEW = 30;

/**
 * The report of a month: its figures beside those of the month before, metrics of the registry, the gap to each goal,
 * the best and the weakest posts. 31 orders after 24 are up by 7, within an ordinary swing of 7.4.
 */
export function answer({ numbers, texts, rows }: Given): Answer {
  const outcome = texts.outcome === 'leads' ? 'leads' : 'orders';
  const rate = texts.rate === 'interactions' ? 'interactions' : 'clicks';
  const [now, before] = [monthOf(numbers, ''), monthOf(numbers, 'before-')];
  const terms: Omit<Terms, 'followersBefore'> = { outcome, margin: numbers.margin, hourCost: numbers.hourCost };
  const here = metricLines(now, { ...terms, followersBefore: before.followers });
  const there = metricLines(before, { ...terms, followersBefore: undefined });
  const names = Object.keys(FIGURES) as Figure[];
  const ranking = rankingOf(rows.posts ?? [], rate);
  const goals = (rows.goals ?? []).map(({ numbers: n, texts: said }) => ({
    goal: said.goal?.trim() ?? '',
    kpi: said.kpi?.trim() ?? '',
    now: known(n.now, 'now'),
    target: known(n.target, 'target'),
    gap: gapOf(n),
    date: said.date ?? '',
  }));
  const more: More = {
    texts,
    month: monthIn(texts),
    outcome,
    figures: names.map((name) => ({
      name,
      now: figureLine(name, now),
      before: figureLine(name, before),
      change: changeOf(now[name], before[name], name === 'orders'),
    })),
    metrics: METRICS.map((id, i) => ({ id, now: here[i]!, before: there[i]!, change: between(here[i]!.result, there[i]!.result) })),
    goals: goals.filter(({ goal, kpi }) => goal || kpi),
    ranking,
    rate,
    published: whole(numbers.published),
    silent: whole(numbers.silent),
  };
  return {
    lines: [...names.map((name) => figureLine(name, now)), ...here],
    rows: {
      goals: goals.map(({ gap }) => [{ id: 'gap', unit: 'count', result: gap }]),
      posts: (rows.posts ?? []).map(({ numbers: n }) => [{ id: 'rate', unit: 'percent', result: rateOf(n, rate) }]),
    },
    notes: notesOf(more, numbers),
    more,
  };
}

/** `'2026-04'`, or nothing where the month or the year is not known. */
export const monthIn = ({ month = '', year = '' }: Record<string, string | number>): string =>
  /^\d{4}$/.test(`${year}`.trim()) && month ? `${`${year}`.trim()}-${month}` : '';

const whole = (n: number | undefined) => (n !== undefined && Number.isInteger(n) && n >= 0 ? n : undefined);

function known(value: number | undefined, input: string): Result {
  if (value === undefined) return { undefined: 'missing', input };
  return Number.isFinite(value) ? { value } : { undefined: 'unreadable', input };
}

function gapOf({ now, target }: Values): Result {
  const [here, there] = [known(now, 'now'), known(target, 'target')];
  if ('undefined' in here) return here;
  return 'undefined' in there ? there : { value: here.value - there.value };
}

function rateOf(n: Values, by: 'clicks' | 'interactions'): Result {
  const [part, base] = [known(n[by], by), known(n.reach, 'reach')];
  if ('undefined' in part) return part;
  if ('undefined' in base) return base;
  return base.value > 0 ? { value: (part.value / base.value) * 100 } : { undefined: 'zero', input: 'reach' };
}

function figureLine(name: Figure, of: Values): Line {
  const result = known(of[name], name);
  return { id: name, unit: FIGURES[name], result: 'value' in result && result.value < 0 ? { undefined: 'negative', input: name } : result };
}

/** How a metric changed: in its own unit, rates in percentage points. No percentage of a percentage. */
function between(now: Result, before: Result): Change {
  const none: Result = { undefined: 'missing', input: 'before' };
  if (!('value' in now && 'value' in before)) return { way: 'none', by: 0, percent: none };
  const by = now.value - before.value;
  return { way: by ? (by > 0 ? 'up' : 'down') : 'same', by, percent: none };
}

function notesOf(more: More, numbers: Values): Note[] {
  const { texts, ranking, outcome } = more;
  const notes: Note[] = [];
  const year = texts.year?.trim();
  if (year && !/^\d{4}$/.test(year)) notes.push({ key: 'year', field: 'year', level: 'wrong' });
  if (!more.month) notes.push({ key: 'noMonth', level: 'say' });
  if (!texts.inShort?.trim()) notes.push({ key: 'noShort', level: 'care' });
  if (!texts.next?.trim()) notes.push({ key: 'noNext', level: 'care' });
  if (!more.goals.length) notes.push({ key: 'noGoal', level: 'say' });
  const { orders } = numbers;
  if (orders !== undefined && orders > 0 && orders < FEW)
    notes.push({ key: outcome === 'leads' ? 'fewLeads' : 'fewOrders', values: { n: orders }, level: 'say' });
  if (texts.reachBy === 'posts') notes.push({ key: 'reachSum', field: 'reachBy', level: 'care' });
  if (more.silent) notes.push({ key: 'silent', values: { n: more.silent, all: more.published ?? 0 }, level: 'say' });
  if (ranking.ranked && ranking.ranked < 6) notes.push({ key: 'fewPosts', values: { n: ranking.ranked }, level: 'say' });
  if (ranking.paid) notes.push({ key: 'paid', values: { n: ranking.paid }, level: 'say' });
  const length = ['inShort', 'worked', 'didNot', 'next', 'counted'].reduce((sum, name) => sum + (texts[name]?.length ?? 0), 0);
  if (length > PAGE) notes.push({ key: 'long', values: { n: length, most: PAGE }, level: 'care' });
  return notes;
}
