import { normalQuantile, normalTail } from '../../lib/normal.ts';
import { fault, finite, type Result, type Undefined } from '../kpi/metric.ts';

/** What is settled before a test of two rates: all in percent, the difference in percentage points. */
export interface RatePlan extends Demands {
  /** The rate now. */
  baseline?: number;
  /** The smallest rise worth acting on. */
  difference?: number;
}

/** How sure a test is to be, in percent. */
export interface Demands {
  /** How often equal versions may pass for unequal ones. */
  significance?: number;
  /** How often a true difference of that size is to be noticed. */
  power?: number;
}

/**
 * How many people each version needs, by Evan Miller's formula, not rounded:
 * n = (z(1 − α/2) √(2p(1 − p)) + z(power) √(p(1 − p) + (p + d)(1 − p − d)))² ÷ d².
 * Above 50 % it puts 1 − p for p, and so gives the number for a fall: see `turned`. A rate outside 0 to 100 % or a rise
 * beyond 100 %: undefined. 20 % and 5 points at 5 % and 80 %: 1,030.2.
 * Source: evanmiller.org/ab-testing/sample-size.html, written out at stats.stackexchange.com/questions/392979
 */
export function sizeByMiller(plan: RatePlan): Result {
  const sign = turned(plan) ? -1 : 1;
  return size(plan, (p, d) => [2 * spread(p), spread(p) + spread(p + sign * d)]);
}

/** Whether Evan Miller's formula swaps the rate for its complement, and a rise for a fall with it. */
export const turned = ({ baseline = 0 }: RatePlan): boolean => baseline > 50;

/**
 * The same by the formula of R's `power.prop.test`, with q = p + d and m the middle of p and q:
 * n = (z(1 − α/2) √(2m(1 − m)) + z(power) √(p(1 − p) + q(1 − q)))² ÷ d². 20 % and 5 points at 5 % and 80 %: 1,093.7.
 * Source: search.r-project.org/CRAN/refmans/stats/html/power.prop.test.html
 */
export const sizeByR = (plan: RatePlan): Result => size(plan, (p, d) => [2 * spread(p + d / 2), spread(p) + spread(p + d)]);

/**
 * The same by the rule of thumb 16 p(1 − p) ÷ d², which stands for 5 % and 80 % whatever the plan says.
 * 2 % and 0.8 points: 4,900. Source: jong-min.org/blog/2026/sample-size/
 */
export function sizeByRule(plan: RatePlan): Result {
  const wrong = planFault(plan);
  if (wrong) return wrong;
  const [p, d] = [plan.baseline! / 100, plan.difference! / 100];
  return finite((16 * spread(p)) / d / d);
}

/**
 * In how many of 100 tests a true rise from `baseline` by `difference` points is noticed with so many people for each
 * version: R's formula (without `strict`), solved for the power. 50 people, 50 % and 25 points at 5 %: 74.0.
 * Source: as `sizeByR`
 */
export function powerOf(plan: RatePlan, people?: number): Result {
  const wrong = planFault({ ...plan, power: 80 }) ?? fault({ people }, ['people'], ['people']);
  if (wrong) return wrong;
  const [p, d] = [plan.baseline! / 100, plan.difference! / 100];
  const chance = zOf(plan.significance!) * Math.sqrt(2 * spread(p + d / 2));
  return finite(normalTail((chance - d * Math.sqrt(people!)) / Math.sqrt(spread(p) + spread(p + d))) * 100);
}

/**
 * The smallest rise, in percentage points, that so many people for each version would show, by Evan Miller's formula.
 * 1,030.2 people at 20 %: 5 points. `too-few` where even a rise to 100 % would not do.
 */
export function detectable(plan: RatePlan, people?: number): Result {
  let [low, high] = [0, 100 - (plan.baseline ?? 0)];
  const needed = (difference: number) => sizeByMiller({ ...plan, difference });
  const most = needed(high);
  const wrong = 'value' in most ? fault({ people }, ['people'], ['people']) : most;
  if (wrong) return wrong;
  if ('value' in most && most.value > people!) return { undefined: 'too-few', input: 'people' };
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2;
    const n = needed(middle);
    if ('value' in n && n.value <= people!) high = middle;
    else low = middle;
  }
  return { value: high };
}

/**
 * How many measurements each version needs so that a difference of two means shows, in their own unit:
 * n = 2 (z(1 − α/2) + z(power))² × sd² ÷ d². With fewer than 30 it is one or two short.
 * A standard deviation of 1 and a difference of 0.5 at 5 % and 80 %: 62.8.
 * Source: vrcacademy.com/tutorials/sample-size-test-means/
 */
export function sizeOfMeans({ sd, difference, ...demands }: Demands & { sd?: number; difference?: number }): Result {
  const wrong = fault({ sd, difference }, ['sd', 'difference'], ['sd', 'difference']) ?? demandFault(demands);
  return wrong ?? finite(2 * ((zOf(demands.significance!) + normalQuantile(demands.power! / 100)) * (sd! / difference!)) ** 2);
}

/** z of both tails together: 1.96 for 5 %. */
const zOf = (significance: number) => normalQuantile(1 - significance / 200);

/** p(1 − p), and 0 where rounding leaves the range. */
const spread = (p: number) => Math.max(0, p * (1 - p));

function size(plan: RatePlan, variances: (p: number, d: number) => [equal: number, unequal: number]): Result {
  const wrong = planFault(plan);
  if (wrong) return wrong;
  const [p, d] = [plan.baseline! / 100, plan.difference! / 100];
  const [equal, unequal] = variances(p, d).map(Math.sqrt) as [number, number];
  return finite(((zOf(plan.significance!) * equal + normalQuantile(plan.power! / 100) * unequal) / d) ** 2);
}

function planFault({ baseline, difference, ...demands }: RatePlan): Undefined | undefined {
  const wrong = fault({ baseline, difference }, ['baseline', 'difference'], ['difference']) ?? demandFault(demands);
  if (wrong) return wrong;
  if (baseline === 0 || baseline! >= 100) return { undefined: 'out-of-range', input: 'baseline' };
  // What cannot be said in binary, 98.7 + 1.3, may pass 100 by a hair.
  return baseline! + difference! > 100 + 1e-9 ? { undefined: 'beyond-whole', input: 'difference' } : undefined;
}

function demandFault({ significance, power }: Demands): Undefined | undefined {
  const wrong = fault({ significance, power }, ['significance', 'power']);
  if (wrong) return wrong;
  if (significance === 0 || significance! > 50) return { undefined: 'out-of-range', input: 'significance' };
  return power! <= significance! || power! >= 100 ? { undefined: 'out-of-range', input: 'power' } : undefined;
}
