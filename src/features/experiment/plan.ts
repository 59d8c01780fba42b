import { normalQuantile } from '../../lib/normal.ts';
import type { Result } from '../kpi/metric.ts';
import type { Answer, Given, Line, Note, Row, Tool } from '../workbench/tool.ts';
import { duration, wholeUp } from './duration.ts';
import { shape } from './saved-plan.ts';
import { type Demands, detectable, powerOf, type RatePlan, sizeByMiller, sizeByR, sizeByRule, sizeOfMeans, turned } from './size.ts';

/** Before a test: how many people each version needs, and how many weeks that takes. */
export const plan: Tool = { ...shape, answer: (given) => (given.texts.kind === 'means' ? planMeans(given) : planRates(given)) };

function planRates({ numbers, texts }: Given): Answer {
  const wanted = planOf({ numbers, texts });
  const exact = sizeByMiller(wanted);
  const { baseline = 0, difference = 0 } = wanted;
  const [p, d] = [(turned(wanted) ? 100 - baseline : baseline) / 100, difference / 100];
  const shown = { ...zs(wanted), p: short(p), q: short(p + d), d: short(d), ...sharesOf(wanted) };
  const notes: Note[] = [...plainFaults(exact, wanted), ...timeNotes(exact, numbers)];
  if ('value' in exact) {
    notes.unshift({ key: 'rounded', values: { exact: exact.value }, level: 'say' });
    if (turned(wanted))
      notes.unshift({ key: 'turned', values: { now: baseline, down: baseline - difference, up: baseline + difference }, level: 'care' });
  }
  const inTime = peopleIn(numbers);
  return {
    lines: [
      {
        id: 'size',
        unit: 'count',
        result: up(exact),
        formula: '(za * √(2 * p * (1 - p)) + zb * √(p * (1 - p) + q * (1 - q)))² / d²',
        sheet:
          'ROUNDUP((NORM.S.INV(1 - alpha / 2) * SQRT(2 * p * (1 - p)) + NORM.S.INV(power) * SQRT(p * (1 - p) + q * (1 - q))) ^ 2 / d ^ 2, 0)',
        values: 'value' in exact ? shown : {},
      },
      ...timeLines(exact, numbers),
      { id: 'target', unit: 'percent', result: 'value' in exact ? { value: baseline + difference } : exact },
      { id: 'sizeR', unit: 'count', result: up(sizeByR(wanted)) },
      { id: 'sizeRule', unit: 'count', result: up(sizeByRule(wanted)) },
      { id: 'detectable', unit: 'points', result: 'value' in inTime ? detectable(wanted, inTime.value) : inTime },
      { id: 'chance', unit: 'percent', result: 'value' in inTime ? powerOf(wanted, inTime.value) : inTime },
    ],
    notes,
  };
}

function planMeans({ numbers, texts }: Given): Answer {
  const demands = demandsOf(texts);
  const exact = sizeOfMeans({ sd: numbers.sd, difference: numbers.gap, ...demands });
  const result: Result = 'undefined' in exact && exact.input === 'difference' ? { ...exact, input: 'gap' } : exact;
  const notes = timeNotes(result, numbers);
  if ('value' in result && result.value < 30) notes.unshift({ key: 'few', level: 'care' });
  return {
    lines: [
      {
        id: 'size',
        unit: 'count',
        result: up(result),
        formula: '2 * (za + zb)² * sd² / gap²',
        sheet: 'ROUNDUP(2 * (NORM.S.INV(1 - alpha / 2) + NORM.S.INV(power)) ^ 2 * sd ^ 2 / gap ^ 2, 0)',
        values: { ...zs(demands), ...sharesOf(demands), sd: numbers.sd, gap: numbers.gap },
      },
      ...timeLines(result, numbers),
    ],
    notes,
  };
}

/** What the fields ask for; a relative difference is turned into points. */
function planOf({ numbers: { baseline, difference }, texts }: Row): RatePlan {
  const points =
    texts.measure === 'relative' && difference !== undefined && baseline !== undefined ? (baseline * difference) / 100 : difference;
  return { baseline, difference: points, ...demandsOf(texts) };
}

const demandsOf = ({ significance, power }: Row['texts']) => ({ significance: Number(significance), power: Number(power) });

/** What is wrong with the plan, at the field that it is wrong with. */
function plainFaults(result: Result, plan: RatePlan): Note[] {
  if (!('undefined' in result) || !['out-of-range', 'beyond-whole'].includes(result.undefined)) return [];
  // Beyond 100 % both numbers are below it, and their sum has a place.
  const values: Record<string, number> =
    result.undefined === 'beyond-whole' ? { sum: plan.baseline! + plan.difference!, room: 100 - plan.baseline! } : {};
  return [{ key: result.undefined, field: result.input!, values, level: 'wrong' }];
}

/** People for each version in the weeks that the reader can wait. */
function peopleIn({ daily, patience }: Row['numbers']): Result {
  const time = duration(1, daily);
  if ('undefined' in time) return time;
  if (patience === undefined) return { undefined: 'missing', input: 'patience' };
  const people = Math.floor((daily! * patience * 7) / 2);
  return people ? { value: people } : { undefined: Number.isNaN(patience) ? 'unreadable' : 'zero', input: 'patience' };
}

function timeLines(size: Result, { daily }: Row['numbers']): Line[] {
  const time = 'value' in size ? duration(size.value, daily) : size;
  const of = (name: 'people' | 'days' | 'weeks'): Result => ('undefined' in time ? time : { value: time[name] });
  const both: Result = 'value' in size ? { value: 2 * wholeUp(size.value) } : size;
  return [
    { id: 'weeks', unit: 'count', result: of('weeks') },
    { id: 'days', unit: 'count', result: of('days') },
    { id: 'people', unit: 'count', result: both },
  ];
}

function timeNotes(size: Result, { daily }: Row['numbers']): Note[] {
  const time = 'value' in size ? duration(size.value, daily) : size;
  if ('undefined' in time) return [];
  return [
    time.long
      ? { key: 'long', values: { weeks: time.weeks }, level: 'care' }
      : { key: 'weeks', values: { weeks: time.weeks }, level: 'say' },
  ];
}

const up = (result: Result): Result => ('value' in result ? { value: wholeUp(result.value) } : result);

/** Digits enough to compute it again by hand. */
const short = (n: number) => Number(n.toPrecision(8));
/** Both z of the formula; and what a spreadsheet makes them of. */
const zs = ({ significance = 0, power = 0 }: Demands) => ({ za: zOf(100 - significance / 2), zb: zOf(power) });
const sharesOf = ({ significance = 0, power = 0 }: Demands) => ({ alpha: significance / 100, power: power / 100 });
const zOf = (percent: number) => Number(normalQuantile(percent / 100).toFixed(4));
