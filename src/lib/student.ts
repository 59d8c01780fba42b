import { lowerBeta } from './beta.ts';
import { normalQuantile, normalTail } from './normal.ts';

/**
 * The share of Student's t distribution above `t`, with `df` degrees of freedom (> 0, also broken ones).
 * `studentTail(2.228, 10)` is `0.0250…`. I(df ÷ (df + t²); df ÷ 2, ½) ÷ 2, Abramowitz and Stegun 26.7.1.
 */
export function studentTail(t: number, df: number): number {
  if (t < 0) return 1 - studentTail(-t, df);
  if (df > NORMAL) return normalTail(t);
  const square = t * t;
  if (square > Number.MAX_VALUE) return 0;
  return lowerBeta(df / 2, 0.5, df / (df + square), square / (df + square)) / 2;
}

/**
 * The t below which a `share` (0.5 to under 1) of the distribution lies. `studentQuantile(0.975, 10)` is `2.2281…`.
 * Halving: from zero up to a bound that is surely beyond.
 */
export function studentQuantile(share: number, df: number): number {
  if (df > NORMAL) return normalQuantile(share);
  const tail = 1 - share;
  let low = 0;
  let high = 2;
  while (studentTail(high, df) > tail && high < 1e150) high *= 2;
  for (let i = 0; i < 200 && high - low > 1e-14 * high; i++) {
    const middle = (low + high) / 2;
    if (studentTail(middle, df) > tail) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** From here on it is the normal distribution to seven digits. */
const NORMAL = 1e7;
