import { upperGamma } from './gamma.ts';

/** The share of the standard normal distribution above z. `normalTail(1.96)` is `0.024997…`, `normalTail(0)` 0.5. */
export function normalTail(z: number): number {
  if (z < 0) return 1 - normalTail(-z);
  // Beyond lies less than the smallest number.
  return z > 38.6 ? 0 : upperGamma(0.5, (z * z) / 2) / 2;
}

/** What is as far from the middle on both sides: 2 × the share above |z|. `twoTails(1.96)` is `0.049995…`. */
export const twoTails = (z: number): number => (z ? 2 * normalTail(Math.abs(z)) : 1);

/**
 * The z below which a `share` of the standard normal distribution lies, 0 < share < 1.
 * `normalQuantile(0.975)` is `1.959963984540054`. Newton's steps from Hastings' approximation (Abramowitz and Stegun 26.2.23).
 */
export function normalQuantile(share: number): number {
  if (share === 0.5) return 0;
  const tail = Math.min(share, 1 - share);
  const t = Math.sqrt(-2 * Math.log(tail));
  let z = t - (2.515517 + 0.802853 * t + 0.010328 * t * t) / (1 + 1.432788 * t + 0.189269 * t * t + 0.001308 * t ** 3);
  for (let i = 0; i < 4; i++) z += (normalTail(z) - tail) * Math.sqrt(2 * Math.PI) * Math.exp((z * z) / 2);
  return share < 0.5 ? -z : z;
}
