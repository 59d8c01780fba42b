import { evaluate } from '../../lib/expression.ts';
import { finite, type Result } from '../kpi/metric.ts';
import { priceFactor } from './prices.ts';

/** A pay figure as somebody published it. What is not said is left out, never filled in. */
export interface PayFigure {
  id: string;
  amounts: Amounts;
  currency: string;
  per: Period;
  /** The year of the money. */
  year?: number;
  /** The country whose prices it is measured by, as `RISES` calls it. */
  place?: string;
  tax?: 'gross' | 'net';
  bonus?: 'with' | 'without';
  /** Hours a week that the pay is for; without them full time is assumed. */
  hours?: number;
  /** Whether it is said whose pay it is, and how it was counted. */
  whom?: boolean;
  method?: boolean;
  /** What readers supposed because the publication leaves it open. */
  supposed?: ('year' | 'place' | 'per')[];
  /** By how many percent prices have risen since, where somebody knows; goes before the table. */
  rise?: number;
}

/** One or several of: the lower and upper end, the mean, the median. `outer: 'tenths'` leaves a tenth out at each end. */
export interface Amounts {
  low?: number;
  high?: number;
  mean?: number;
  median?: number;
  outer?: 'tenths';
}
export const AMOUNTS = ['low', 'median', 'mean', 'high'] as const;

export const PERIODS = ['hour', 'day', 'week', 'month', 'year'] as const;
export type Period = (typeof PERIODS)[number];

/** What every figure is brought to. */
export interface Target {
  currency: string;
  per: Period;
  /** Prices of this year; without one, amounts stay in the money of their own. */
  year?: number;
}

/** What the conversion assumes: a full-time week, and the price of one unit of a currency in the wanted one. */
export interface Means {
  hours: number;
  days: number;
  rates: { [currency: string]: number | undefined };
}

/** A converted amount with its sum: `formula` over `values`, as `evaluate` reads it. */
export interface Converted {
  result: Result;
  formula: string;
  values: Record<string, number>;
}

/** How often a period fits into a year, as factors of the formula. */
const PER_YEAR: Record<Period, string[]> = { hour: ['hours', '52'], day: ['days', '52'], week: ['52'], month: ['12'], year: [] };

/**
 * One amount of a figure in the wanted period, currency and prices. First the period (a year has 12 months and 52 weeks;
 * the hours of the figure, else those of a full week), then the prices of its own country up to the wanted year, then
 * the currency at one rate.
 *
 * 8,000 PLN a month, 40 hours, as EUR an hour at 4.25: `8000 * 12 / (hours * 52) * rate` = 10.86. No rate: `missing`,
 * `rate`; no year or place of the figure, or a year without a price index: `missing`, with that input.
 */
export function convert(amount: number, figure: PayFigure, target: Target, means: Means): Converted {
  const values: Record<string, number> = { amount, hours: figure.hours ?? means.hours, days: means.days };
  const [up, down] = [PER_YEAR[figure.per], PER_YEAR[target.per]];
  const top = up.filter((part) => !down.includes(part));
  const bottom = down.filter((part) => !up.includes(part));
  const formula = [`amount`, ...top.map((part) => `* ${part}`), ...bottom.map((part) => `/ ${part}`)];
  const fail = (result: Result) => ({ result, formula: formula.join(' '), values });
  if (!Number.isFinite(amount)) return fail({ undefined: 'unreadable', input: 'amount' });
  if (amount < 0) return fail({ undefined: 'negative', input: 'amount' });
  for (const input of ['hours', 'days'] as const) {
    if (![...top, ...bottom].includes(input)) continue;
    if (!(values[input]! > 0)) return fail({ undefined: values[input] === 0 ? 'zero' : 'unreadable', input });
  }
  if (target.year !== undefined) {
    const factor = figure.rise !== undefined ? finite(1 + figure.rise / 100) : priceFactor(figure.place, figure.year, target.year);
    if ('undefined' in factor) return fail(factor);
    if (factor.value !== 1) {
      formula.push('* prices');
      values.prices = factor.value;
    }
  }
  if (figure.currency !== target.currency) {
    const rate = means.rates[figure.currency];
    if (rate === undefined) return fail({ undefined: 'missing', input: 'rate' });
    if (!(rate > 0)) return fail({ undefined: rate === 0 ? 'zero' : 'unreadable', input: 'rate' });
    formula.push('* rate');
    values.rate = rate;
  }
  return fail(finite(evaluate(formula.join(' '), values)));
}

/**
 * What a figure leaves open, in the order of the six questions (which year, which place, which currency and for how
 * long, gross or net, for whom, counted how):
 *
 * - `year`, `place`, `tax`, `bonus`, `whom`, `method`: not said; `year-supposed`, `place-supposed`, `per-supposed`: by readers
 * - `net`: after taxes, which differ from person to person
 * - `hours`: full time is assumed, and the result depends on it; `part-time`: the amount is for fewer hours than a full week
 * - `open`: a lower end without an upper one
 */
export type Gap =
  | 'year'
  | 'year-supposed'
  | 'place'
  | 'place-supposed'
  | 'per-supposed'
  | 'hours'
  | 'part-time'
  | 'tax'
  | 'net'
  | 'bonus'
  | 'whom'
  | 'method'
  | 'open';

/** `gapsOf({ …, year: 2021, tax: 'gross' }, target, means)` names what stays open when it stands in a table with others. */
export function gapsOf(figure: PayFigure, target: Target, means: Pick<Means, 'hours'>): Gap[] {
  const { amounts, per, year, place, tax, bonus, hours, whom, method, supposed = [] } = figure;
  const hourly = (period: Period) => period === 'hour';
  const gaps: [Gap, boolean][] = [
    ['year', year === undefined],
    ['year-supposed', supposed.includes('year')],
    ['place', place === undefined],
    ['place-supposed', supposed.includes('place')],
    ['per-supposed', supposed.includes('per')],
    ['hours', hours === undefined && hourly(per) !== hourly(target.per)],
    ['part-time', hours !== undefined && hours < means.hours && !hourly(target.per)],
    ['tax', tax === undefined],
    ['net', tax === 'net'],
    ['bonus', bonus === undefined],
    ['whom', !whom],
    ['method', !method],
    ['open', amounts.low !== undefined && amounts.high === undefined && amounts.mean === undefined && amounts.median === undefined],
  ];
  return gaps.filter(([, is]) => is).map(([gap]) => gap);
}

/**
 * What several figures cannot be compared in, because they differ in it: `tax` (gross beside net), `place` (tax and
 * price level), `middle` (a mean beside a median), `ends` (all pay beside the middle eight tenths), `year` (different
 * years, where no common prices are asked for).
 */
export type Mix = 'tax' | 'place' | 'middle' | 'ends' | 'year';

export function mixes(figures: readonly PayFigure[], target: Target): Mix[] {
  const differ = <T>(of: (figure: PayFigure) => T | undefined) => new Set(figures.map(of).filter((value) => value !== undefined)).size > 1;
  const middle = ({ amounts }: PayFigure) => (amounts.median !== undefined ? 'median' : amounts.mean !== undefined ? 'mean' : undefined);
  const ends = ({ amounts }: PayFigure) => (amounts.low === undefined && amounts.high === undefined ? undefined : (amounts.outer ?? 'all'));
  const found: [Mix, boolean][] = [
    ['tax', differ(({ tax }) => tax)],
    ['place', differ(({ place }) => place)],
    ['middle', differ(middle)],
    ['ends', differ(ends)],
    ['year', target.year === undefined && differ(({ year }) => year)],
  ];
  return found.filter(([, is]) => is).map(([mix]) => mix);
}
