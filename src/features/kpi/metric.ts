/** A figure with one formula. Its words (name, what it answers, benchmarks) stand in `content/metrics` under the same id. */
export interface Metric {
  id: string;
  unit: Unit;
  /** May be below 0, as a loss is. */
  signed?: boolean;
  inputs: Input[];
  /** The formula over the ids of its inputs, as data: `'interactions / reach * 100'`. `formula.ts` writes it out. */
  formula: string;
  /** Never 0, NaN or Infinity where there is no answer: then `undefined` says why. */
  compute(inputs: Values): Result;
}

export type Unit = 'percent' | 'ratio' | 'currency' | 'count';
export interface Input {
  id: string;
  /** `people`, `times`, `actions`, `days`, `messages`, `money`, `years`, `percent`. */
  unit: string;
  optional?: boolean;
}
export type Values = Record<string, number | undefined>;
export type Result = { value: number } | Undefined;
export interface Undefined {
  undefined: Reason;
  /** The input that is the reason. */
  input?: string;
}

/**
 * - `missing`: not given
 * - `zero`: it stands under the fraction bar and is 0
 * - `negative`: a count below zero
 * - `unreadable`: what was typed is no number
 * - `more-than-whole`: a part larger than what it is a part of
 * - `out-of-order`: a range whose low, likely and high do not rise
 * - `below-one`: a frequency that would mean more people than showings
 * - `too-large`: the answer has no place among the numbers
 * - `not-whole`: people and actions come whole, and this is a fraction
 * - `out-of-range`: a rate that leaves no room, as 0 % or 100 % of a plan
 * - `beyond-whole`: a rise that would lead above 100 %
 * - `too-few`: less than the formula can work with
 * - `no-spread`: all alike, so that chance has no measure and nothing can be divided by it
 * - `free`: it cost nothing, so that no price can be compared with it
 */
export type Reason =
  | 'missing'
  | 'zero'
  | 'negative'
  | 'unreadable'
  | 'more-than-whole'
  | 'out-of-order'
  | 'below-one'
  | 'too-large'
  | 'not-whole'
  | 'out-of-range'
  | 'beyond-whole'
  | 'too-few'
  | 'no-spread'
  | 'free';

/**
 * A metric of the form part ÷ whole × 100, in percent; with several wholes their product.
 * `share('ctr', ['clicks', 'actions'], ['impressions', 'times']).compute({ clicks: 35, impressions: 1820 })` is
 * `{ value: 1.923… }`.
 */
export function share(id: string, part: Pair, ...wholes: Pair[]): Metric {
  const [top] = part;
  const names = wholes.map(([name]) => name);
  return {
    id,
    unit: 'percent',
    inputs: [part, ...wholes].map(([name, unit]) => ({ id: name, unit })),
    formula: `${top} / ${names[1] ? `(${names.join(' * ')})` : names[0]} * 100`,
    compute(values) {
      const wrong = fault(values, [top, ...names], names);
      if (wrong) return wrong;
      let value = values[top]! * 100;
      for (const name of names) value /= values[name]!;
      return finite(value);
    },
  };
}

/** A share whose part belongs to the whole, so that more than 100 % is impossible. */
export function partOf(id: string, part: Pair, whole: Pair): Metric {
  const base = share(id, part, whole);
  return {
    ...base,
    compute(values) {
      const result = base.compute(values);
      return 'value' in result && values[part[0]]! > values[whole[0]]! ? { undefined: 'more-than-whole', input: part[0] } : result;
    },
  };
}

/** Why these counts give no answer; the first reason in the order of `names`. `divisors` must not be 0. */
export function fault(values: Values, names: readonly string[], divisors: readonly string[] = []): Undefined | undefined {
  for (const input of names) {
    const value = values[input];
    if (value === undefined) return { undefined: 'missing', input };
    if (!Number.isFinite(value)) return { undefined: 'unreadable', input };
    if (value < 0) return { undefined: 'negative', input };
    if (!value && divisors.includes(input)) return { undefined: 'zero', input };
  }
  return;
}

/** `{ value }`, or `too-large` where the division left the range of numbers. */
export const finite = (value: number): Result => (Number.isFinite(value) ? { value } : { undefined: 'too-large' });

/** An input's id and its unit. */
export type Pair = readonly [id: string, unit: string];
