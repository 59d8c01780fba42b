import { odds } from '../../lib/odds.ts';
import type { Result, Undefined, Values } from '../kpi/metric.ts';
import type { Answer, Given, Line, Note, Tool } from '../workbench/tool.ts';
import { fisher } from './fisher.ts';
import { compareMeans, meanInterval, type Sample } from './means.ts';
import { type Arm, type Comparison, compareRates, wilson } from './rates.ts';
import { shape } from './saved-outcome.ts';
import { meanWarnings, rateWarnings, type Warning } from './warnings.ts';

/** After a test: the difference with its interval, how much of it chance would bring, and what to beware of. */
export const outcome: Tool = { ...shape, answer };

/** What the chart draws: both versions with their intervals, and the difference with its own. */
export interface Drawn {
  unit: 'percent' | 'plain';
  arms: { name: string; at: number; low: number; high: number }[];
  difference: { at: number; low: number; high: number };
}

function answer(given: Given): Answer {
  const { notes = [], ...found } = given.texts.kind === 'means' ? readMeans(given) : readRates(given);
  const wrong: Note[] = shareFault(given.numbers.share) ? [{ key: 'out-of-range', field: 'share', level: 'wrong' }] : [];
  return { ...found, notes: [...notes, ...wrong] };
}

function readRates({ numbers, texts }: Given): Answer {
  const a: Arm = { people: numbers.peopleA, done: numbers.doneA };
  const b: Arm = { people: numbers.peopleB, done: numbers.doneB };
  const significance = Number(texts.significance);
  const result = compareRates(a, b, significance);
  const rate = ({ people, done }: Arm): Result =>
    'undefined' in result && result.undefined !== 'no-spread' ? result : { value: (done! / people!) * 100 };
  const [rateA, rateB] = [rate(a), rate(b)];
  const exact = fisher(a, b);
  const lines: Line[] = [
    {
      id: 'difference',
      unit: 'points',
      result: part(result, 'difference'),
      formula: 'doneB / peopleB * 100 - doneA / peopleA * 100',
      values: pick(numbers, RATES),
    },
    ...shared(result, RATE_SHEETS, { ...pick(numbers, RATES), alpha: significance / 100 }),
    { id: 'rateA', unit: 'percent', result: rateA },
    { id: 'rateB', unit: 'percent', result: rateB },
    { id: 'lift', unit: 'percent', result: liftOf(a, b, result) },
    { id: 'fisher', unit: 'p', result: exact },
  ];
  if (!('value' in rateA && 'value' in rateB)) return { lines, notes: faults('rates', numbers) };
  const arms = { a: a as Required<Arm>, b: b as Required<Arm> };
  const names = namesOf(texts);
  const warnings = rateWarnings(arms.a, arms.b, numbers.planned, shareOf(numbers));
  const values = { ...names, rateA: rateA.value, rateB: rateB.value };
  if ('undefined' in result) return { lines, notes: [{ key: arms.a.done ? 'all' : 'none', level: 'care' }, ...said(warnings)] };
  const more: Drawn = {
    unit: 'percent',
    arms: (['a', 'b'] as const).map((side) => {
      const [low, high] = wilson(arms[side], significance);
      return { name: names[side], at: values[side === 'a' ? 'rateA' : 'rateB'], low, high };
    }),
    difference: { at: result.difference, low: result.low, high: result.high },
  };
  return { lines, notes: [...sentence(result, significance, 'rate', values), ...said(warnings)], more };
}

function readMeans({ numbers, texts }: Given): Answer {
  const [a, b] = (['A', 'B'] as const).map(
    (side): Sample => ({ people: numbers[`people${side}`], mean: numbers[`mean${side}`], sd: numbers[`sd${side}`] }),
  ) as [Sample, Sample];
  const significance = Number(texts.significance);
  const result = compareMeans(a, b, significance);
  const lines: Line[] = [
    {
      id: 'difference',
      unit: 'difference',
      result: part(result, 'difference'),
      formula: 'meanB - meanA',
      values: pick(numbers, ['meanA', 'meanB']),
    },
    ...shared(result, { statistic: `(meanB - meanA) / ${MEAN_ERROR}`, error: MEAN_ERROR }, pick(numbers, MEANS)),
    { id: 'df', unit: 'ratio', result: 'undefined' in result ? result : { value: result.df! } },
  ];
  if ('undefined' in result) return { lines, notes: faults('means', numbers) };
  const names = namesOf(texts);
  const warnings = meanWarnings(a.people!, b.people!, numbers.planned, shareOf(numbers));
  const more: Drawn = {
    unit: 'plain',
    arms: [a, b].map((sample, i) => {
      const [low, high] = meanInterval(sample as Required<Sample>, significance);
      return { name: i ? names.b : names.a, at: sample.mean!, low, high };
    }),
    difference: { at: result.difference, low: result.low, high: result.high },
  };
  return {
    lines,
    notes: [...sentence(result, significance, 'mean', { ...names, meanA: a.mean!, meanB: b.mean! }), ...said(warnings)],
    more,
  };
}

const RATES = ['peopleA', 'doneA', 'peopleB', 'doneB'];
const MEANS = ['peopleA', 'meanA', 'sdA', 'peopleB', 'meanB', 'sdB'];

/** The formulas in the functions of a spreadsheet. */
const COMMON = '(doneA + doneB) / (peopleA + peopleB)';
const RATE_ERROR = `SQRT(${COMMON} * (1 - ${COMMON}) * (1 / peopleA + 1 / peopleB))`;
const RATE_GAP = '(doneB / peopleB - doneA / peopleA)';
const RATE_REACH =
  'NORM.S.INV(1 - alpha / 2) * SQRT(doneA / peopleA * (1 - doneA / peopleA) / peopleA + doneB / peopleB * (1 - doneB / peopleB) / peopleB)';
const RATE_SHEETS = {
  low: `(${RATE_GAP} - ${RATE_REACH}) * 100`,
  high: `(${RATE_GAP} + ${RATE_REACH}) * 100`,
  p: `2 * (1 - NORM.S.DIST(ABS(${RATE_GAP}) / ${RATE_ERROR}, TRUE))`,
  statistic: `${RATE_GAP} / ${RATE_ERROR}`,
  error: `${RATE_ERROR} * 100`,
};
const MEAN_ERROR = 'SQRT(sdA ^ 2 / peopleA + sdB ^ 2 / peopleB)';

/** The lines that rates and means have alike. */
function shared(result: Comparison | Undefined, sheets: Partial<Record<keyof typeof UNITS, string>>, values: Values): Line[] {
  return (Object.keys(UNITS) as (keyof typeof UNITS)[]).map((id) => ({
    id,
    unit: UNITS[id] === 'points' && 'df' in result ? 'difference' : UNITS[id],
    result: part(result, id),
    ...(sheets[id] && { sheet: sheets[id] }),
    values,
  }));
}

const UNITS = { low: 'points', high: 'points', p: 'p', statistic: 'ratio', error: 'ratio' } as const;

const part = (result: Comparison | Undefined, name: 'difference' | 'error' | 'statistic' | 'p' | 'low' | 'high'): Result =>
  'undefined' in result ? result : { value: result[name] };

const pick = (numbers: Given['numbers'], names: string[]) => Object.fromEntries(names.map((name) => [name, numbers[name]]));

/** By how much of A's rate B lies above or below it, in percent. */
function liftOf(a: Arm, b: Arm, result: Comparison | Undefined): Result {
  if ('undefined' in result) return result;
  return a.done ? { value: (b.done! / b.people! / (a.done / a.people!) - 1) * 100 } : { undefined: 'zero', input: 'doneA' };
}

/** What the versions are called in a sentence: `B (clip of the pour)`, or the letter alone. */
const namesOf = ({ nameA, nameB }: Given['texts']) => ({
  a: nameA?.trim() ? `A (${nameA.trim()})` : 'A',
  b: nameB?.trim() ? `B (${nameB.trim()})` : 'B',
});

/**
 * The result in plain sentences: what came out, how often chance alone brings as much, and what that means. Where the
 * test (which supposes the versions equal) and the interval (which does not) disagree, the case is on the edge.
 */
function sentence(result: Comparison, significance: number, what: 'rate' | 'mean', values: Record<string, string | number>): Note[] {
  const { difference, p, low, high } = result;
  const all = { ...values, n: Math.abs(difference), low, high, significance };
  const found = odds(p);
  const [clear, off] = [p < significance / 100, low > 0 || high < 0];
  const verdict = clear === off ? (clear ? 'clear' : 'open') : 'edge';
  return [
    { key: `${what}-${difference ? (difference > 0 ? 'more' : 'less') : 'equal'}`, values: all, level: 'say' },
    ...(difference
      ? [{ key: `chance-${found.id}`, values: 'tests' in found ? { tests: found.tests } : {}, level: 'say' } satisfies Note]
      : []),
    { key: `${what}-${verdict}`, values: all, level: 'say' },
  ];
}

const said = (warnings: Warning[]): Note[] =>
  warnings.map(({ id, ...values }) => ({
    key: id,
    values: 'p' in values ? {} : (values as Record<string, number>),
    level: id === 'unplanned' ? 'say' : 'care',
  }));

/** The planned share of A; half where none is given, or none that can be. */
const shareOf = ({ share }: Given['numbers']) => (shareFault(share) || !Number.isFinite(share) ? 0.5 : share! / 100);
const shareFault = (share?: number) => share !== undefined && (share <= 0 || share >= 100);

/** Impossible counts, each at its field, also while another field is empty or unread. */
function faults(kind: 'rates' | 'means', numbers: Given['numbers']): Note[] {
  return (['A', 'B'] as const).flatMap((side) => {
    const [people, done] = [numbers[`people${side}`], numbers[`done${side}`]];
    const at = (name: string, key: string, values = {}): Note => ({ key, field: `${name}${side}`, values, level: 'wrong' });
    const whole = (name: string, count?: number) => {
      if (count === undefined || !Number.isFinite(count)) return [];
      if (count > Number.MAX_SAFE_INTEGER) return [at(name, 'too-large')];
      return Number.isInteger(count) ? [] : [at(name, 'not-whole')];
    };
    if (kind === 'means') return [...whole('people', people), ...(people === 1 || people === 0 ? [at('people', 'too-few')] : [])];
    return [
      ...whole('people', people),
      ...(Number.isFinite(people) && done! > people! ? [at('done', 'more-than-whole', { people })] : whole('done', done)),
    ];
  });
}
