import { binomial, exactP } from './exact.ts';
import { gammaQuantile } from './gamma.ts';
import { normalQuantile, twoTails } from './normal.ts';

/**
 * Between which true averages a `count` of chance events lies, with so much `confidence` (a share): Garwood's exact
 * limits, half the chi-square quantiles with 2 × count and 2 × count + 2 degrees of freedom.
 * `poissonLimits(25, 0.95)` is `[16.18, 36.90]`, `poissonLimits(0, 0.95)` `[0, 3.69]`.
 * Source: Garwood 1936, as graphpad.com/support/faq/how-quickcalcs-computes-the-confidence-interval-of-a-count gives it
 */
export function poissonLimits(count: number, confidence: number): [low: number, high: number] {
  const tail = (1 - confidence) / 2;
  const z = normalQuantile(1 - tail);
  return [count ? gammaQuantile(count, tail, -z) : 0, gammaQuantile(count + 1, 1 - tail, z)];
}

/** A count of events and how much (time, money, people) it took. */
export interface Rate {
  count: number;
  exposure: number;
}

/**
 * How often counts as unequal as these or more so come from equal rates: the p-value of the exact conditional test, as
 * R's `poisson.test` computes it. Given both counts' sum, the first is binomial with its share of the exposure.
 * `ratesP({ count: 11, exposure: 800 }, { count: 21, exposure: 3011 })` is `0.07967`. Both counts 0: 1.
 * Source: search.r-project.org/R/refmans/stats/html/poisson.test.html
 */
export function ratesP(a: Rate, b: Rate): number {
  const tries = a.count + b.count;
  const share = a.exposure / (a.exposure + b.exposure);
  if (!(share > 0 && share < 1)) return a.count && b.count ? 1 : 0;
  if (tries > 1e8) return twoTails((a.count - tries * share) / Math.sqrt(tries * share * (1 - share)));
  return exactP(a.count, binomial(tries, share));
}
