import { logGamma } from './gamma.ts';

/**
 * The regularised incomplete beta function I(x; a, b), a and b > 0, 0 ≤ x ≤ 1: the share of a beta distribution below x.
 * `rest` is 1 − x, for callers who know it with more digits. `lowerBeta(2, 3, 0.4)` is `0.5248`.
 * Continued fraction of Abramowitz and Stegun 26.5.8, by Lentz's way, on the side where it converges fast.
 */
export function lowerBeta(a: number, b: number, x: number, rest = 1 - x): number {
  if (x <= 0) return 0;
  if (rest <= 0) return 1;
  const front = Math.exp(a * Math.log(x) + b * Math.log(rest) + logGamma(a + b) - logGamma(a) - logGamma(b));
  return x < (a + 1) / (a + b + 2) ? (front * fraction(a, b, x)) / a : 1 - (front * fraction(b, a, rest)) / b;
}

function fraction(a: number, b: number, x: number): number {
  let c = 1;
  let d = 1 / (1 - ((a + b) * x) / (a + 1) || TINY);
  let value = d;
  for (let m = 1; m < LONGEST; m++) {
    let above = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / (1 + above * d || TINY);
    c = 1 + above / c || TINY;
    value *= c * d;
    above = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / (1 + above * d || TINY);
    c = 1 + above / c || TINY;
    value *= c * d;
    if (Math.abs(c * d - 1) < 1e-16) break;
  }
  return value;
}

const LONGEST = 20_000;
const TINY = 1e-300;
