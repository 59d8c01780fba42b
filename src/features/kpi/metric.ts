/** A figure with one formula. Its words (name, what it answers, benchmarks) stand in `content/metrics` under the same id. */
export interface Metric {
  id: string;
  unit: Unit;
  /** May be below 0, as a loss is. */
  signed?: boolean;
  inputs: Input[];
  /** The formula over the ids of its inputs, as data: `'interactions / reach * 100'`. `formula.ts` writes it out. */
  formula: string;
  /** The formula turned round for an input that stands in it twice, over the others and `wanted`. `solve.ts` turns the rest. */
  turned?: Record<string, string>;
  /** What must hold between two inputs. */
  rule?: Rule;
  /** Never 0, NaN or Infinity where there is no answer: then `undefined` says why. */
  compute(inputs: Values, lists?: Lists): Result;
}

export type Unit = 'percent' | 'ratio' | 'currency' | 'count' | 'minutes' | 'months';
export interface Input {
  id: string;
  /** `people`, `times`, `actions`, `days`, `messages`, `money`, `years`, `percent`, `seconds`, `minutes`, `posts`. */
  unit: string;
  optional?: boolean;
  /** May be below 0, as money that went back. */
  signed?: boolean;
  /** Stands under the fraction bar, so it must not be 0. */
  divides?: boolean;
  /** The most that it can be: 100 for a share in percent. */
  most?: number;
  /** Many numbers, one for each message or post, given in `Lists`. */
  list?: boolean;
}
export type Values = Record<string, number | undefined>;
/** The inputs that are lists; what is undefined in one is not known. */
export type Lists = Record<string, readonly (number | undefined)[]>;
export type Result = { value: number } | Undefined;
export interface Undefined {
  undefined: Reason;
  /** The input that is the reason. */
  input?: string;
}

/** `more-than-whole`: `input` is at most `of`. `not-more`: `input` is more than `of`, which is taken off it. */
export interface Rule {
  reason: 'more-than-whole' | 'not-more';
  input: string;
  of: string;
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
 * - `not-more`: nothing is left when the other input is taken off it
 * - `no-solution`: no number of it gives the wanted result
 * - `several`: more than one number of it gives the wanted result
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
  | 'free'
  | 'not-more'
  | 'no-solution'
  | 'several';

/**
 * A metric of the form part ÷ whole × 100, in percent; with several wholes their product.
 * `share('ctr', ['clicks', 'actions'], ['impressions', 'times']).compute({ clicks: 35, impressions: 1820 })` is
 * `{ value: 1.923… }`.
 */
export function share(id: string, part: Pair, ...wholes: Pair[]): Metric {
  const [top] = part;
  const names = wholes.map(([name]) => name);
  const inputs = [input(part), ...wholes.map((whole) => input(whole, true))];
  return {
    id,
    unit: 'percent',
    inputs,
    formula: `${top} / ${names[1] ? `(${names.join(' * ')})` : names[0]} * 100`,
    compute(values) {
      const wrong = amiss(inputs, values);
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
  const rule: Rule = { reason: 'more-than-whole', input: part[0], of: whole[0] };
  return {
    ...base,
    rule,
    compute(values) {
      const result = base.compute(values);
      return 'value' in result ? (broken(rule, values) ?? result) : result;
    },
  };
}

/** An input of this id and unit. */
export const input = ([id, unit]: Pair, divides?: boolean): Input => (divides ? { id, unit, divides } : { id, unit });

/** Why these numbers give no answer; the first reason in the order of the inputs. Lists are left to the metric. */
export function amiss(inputs: readonly Input[], values: Values): Undefined | undefined {
  for (const { id, signed, divides, most, list } of inputs) {
    if (list) continue;
    const value = values[id];
    if (value === undefined) return { undefined: 'missing', input: id };
    if (!Number.isFinite(value)) return { undefined: 'unreadable', input: id };
    if (value < 0 && !signed) return { undefined: 'negative', input: id };
    if (!value && divides) return { undefined: 'zero', input: id };
    if (value > (most ?? value)) return { undefined: 'more-than-whole', input: id };
  }
  return;
}

/** The same for names alone. `divisors` must not be 0. */
export const fault = (values: Values, names: readonly string[], divisors: readonly string[] = []): Undefined | undefined =>
  amiss(
    names.map((id) => input([id, ''], divisors.includes(id))),
    values,
  );

/** The rule as the reason, where two given numbers break it. */
export function broken({ reason, input, of }: Rule, values: Values): Undefined | undefined {
  const over = values[input]! > values[of]!;
  return over === (reason === 'more-than-whole') ? { undefined: reason, input } : undefined;
}

/** `{ value }`, or `too-large` where the division left the range of numbers. */
export const finite = (value: number): Result => (Number.isFinite(value) ? { value } : { undefined: 'too-large' });

/** An input's id and its unit. */
export type Pair = readonly [id: string, unit: string];
