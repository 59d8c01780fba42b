import { random } from '../../lib/random.ts';
import type { Undefined } from '../kpi/metric.ts';
import type { Target } from './backward.ts';
import { poisson, quantiles, type Shape } from './draws.ts';
import { enough } from './forward.ts';
import { type Measure, model } from './model.ts';
import type { Plan } from './plan.ts';

export interface Settings {
  draws: number;
  /** The same seed gives the same result. */
  seed: number;
  shape: Shape;
  /** Enquiries and sales are whole and fall as they please around what the rates make likely (Poisson). */
  luck: boolean;
  target?: Target | undefined;
}

export interface Simulation {
  draws: number;
  measures: { [measure in Measure]?: Spread };
  /** The share of draws that reach the target, in percent; absent without a target. */
  chance?: number;
  /** The share of draws that lose no money, in percent; absent where profit has no number. */
  safe?: number;
}

/** The draws of one measure: a tenth of them is at or below `p10`, half at or below `p50`, nine tenths at or below `p90`. */
export interface Spread {
  p10: number;
  p50: number;
  p90: number;
  histogram: Bin[];
}
/** How many draws lie from `from` up to, without it, `to`; the last bin has its end. */
export interface Bin {
  from: number;
  to: number;
  count: number;
}

/** After so many draws it tells how far it is. */
const SLICE = 5000;
const BINS = 28;

/**
 * Draws every range of the plan anew for each of `draws` futures and looks at what comes out: a generator that gives the
 * number of draws made so far, and at the end the result. Ranges are drawn independently of one another.
 * Undefined, with the reason, when neither enquiries nor sales have a number, or a draw leaves the numbers.
 */
export function* simulate(plan: Plan, { draws, seed, shape, luck, target }: Settings): Generator<number, Simulation | Undefined> {
  const { inputs, measures, faults, likely, counts, money } = model(plan);
  if (!measures.length) return faults.sales ?? faults.leads ?? { undefined: 'missing', input: 'budget' };
  const next = random(seed);
  const draw = inputs.map(({ span }) => quantiles(span, shape));
  const values = Float64Array.from(likely);
  const found = Object.fromEntries(measures.map((measure) => [measure, new Float64Array(draws)]));
  const goal = target && measures.includes(target.stage) ? target.amount : undefined;
  let [reached, safe] = [0, 0];

  for (let i = 0; i < draws; i++) {
    if (i && i % SLICE === 0) yield i;
    for (let k = 0; k < draw.length; k++) values[k] = draw[k]!(next());
    let { leads, sales } = counts(values);
    if (luck) {
      // Enquiries that become sales and those that do not are independent counts.
      const others = Math.max(0, leads - sales);
      sales = poisson(sales, next);
      leads = sales + (others && poisson(others, next));
    }
    const { revenue, profit } = money(sales, values);
    const outcome = { leads, sales, revenue, profit };
    if (!Number.isFinite(leads + sales + revenue + profit)) return { undefined: 'too-large' };
    for (const measure of measures) found[measure]![i] = outcome[measure];
    if (goal !== undefined && enough(outcome[target!.stage], goal)) reached++;
    if (profit >= 0) safe++;
  }
  return {
    draws,
    measures: Object.fromEntries(
      measures.map((measure) => [measure, spread(found[measure]!, luck && (measure === 'leads' || measure === 'sales'))]),
    ),
    ...(goal === undefined ? {} : { chance: (reached / draws) * 100 }),
    ...(measures.includes('profit') ? { safe: (safe / draws) * 100 } : {}),
  };
}

/** Percentiles by the nearest rank, and a histogram with round limits; `whole` for counts. */
function spread(values: Float64Array, whole: boolean): Spread {
  const sorted = values.sort();
  const rank = (share: number) => sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)]!;
  const [least, most] = [sorted[0]!, sorted.at(-1)!];
  const width = wide((most - least) / BINS, whole);
  const first = Math.floor(least / width);
  const histogram: Bin[] = [];
  let at = 0;
  for (let bin = first; at < sorted.length; bin++) {
    const [from, to] = [bin * width, (bin + 1) * width];
    const before = at;
    while (at < sorted.length && (sorted[at]! < to || to <= from)) at++;
    histogram.push({ from, to, count: at - before });
  }
  return { p10: rank(0.1), p50: rank(0.5), p90: rank(0.9), histogram };
}

/** The next of 1, 2, 5, 10, 20, … above it. */
function wide(least: number, whole: boolean): number {
  if (!least) return 1;
  const ten = 10 ** Math.floor(Math.log10(least));
  const width = ten * ([1, 2, 5].find((step) => step * ten >= least) ?? 10);
  return whole ? Math.max(1, width) : width;
}
