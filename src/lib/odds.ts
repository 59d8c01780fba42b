/** A p-value in words that need no statistics. */
export type Odds = { id: 'once'; tests: number } | { id: 'tenths'; tests: number } | { id: 'always' } | { id: 'never' };

/**
 * How often equal versions differ by as much: once in so many tests, in so many of ten, in nearly all, or less than once
 * in 10,000. `odds(0.0474)` is `{ id: 'once', tests: 21 }`, `odds(0.72)` is `{ id: 'tenths', tests: 7 }`.
 */
export function odds(p: number): Odds {
  if (p < LEAST) return { id: 'never' };
  if (p < 0.4) return { id: 'once', tests: Math.round(1 / p) };
  const tests = Math.round(p * 10);
  return tests < 10 ? { id: 'tenths', tests } : { id: 'always' };
}

/** Below this a p-value is printed as less than it, never as 0. */
export const LEAST = 0.0001;
