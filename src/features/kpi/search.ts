import type { Result } from './metric.ts';

/** As far as a number is looked for. */
const MOST = 1e15;
const LEAST = 1e-9;

/**
 * Where a function that only rises or only falls has the value `wanted`, from 0 up (from just above 0 where 0 is not
 * allowed): `search((x) => ({ value: x * x }), 9)` is `{ value: 3 }`. `several` where it stands level there, as a median
 * does; `no-solution` where it never gets there; its own reason where it is undefined.
 */
export function search(of: (x: number) => Result, wanted: number, above0?: boolean): Result {
  const from = above0 ? LEAST : 0;
  const [first, last] = [of(from), of(MOST)];
  if ('undefined' in first) return first;
  if ('undefined' in last) return last;
  const rises = last.value >= first.value;
  const height = (x: number) => {
    const result = of(x);
    return 'value' in result ? (result.value - wanted) * (rises ? 1 : -1) : Number.NaN;
  };
  const low = edge((x) => height(x) >= 0 || gives(of(x), wanted), from);
  const high = edge((x) => height(x) > 0 && !gives(of(x), wanted), from);
  const value = Number(((low + high) / 2).toPrecision(10));
  if (!gives(of(value), wanted)) return { undefined: 'no-solution' };
  return high - low > 1e-6 * Math.max(1, low) ? { undefined: 'several' } : { value };
}

/** Whether a result is the wanted one, but for the dust of binary fractions. */
export function gives(result: Result, wanted: number): boolean {
  return 'value' in result && Math.abs(result.value - wanted) <= 1e-9 * Math.max(1, Math.abs(wanted), Math.abs(result.value));
}

/** The first place, by halving, at which a test passes that fails before and passes after; `MOST` where it never does. */
function edge(passes: (x: number) => boolean, from: number): number {
  if (passes(from)) return from;
  let [low, high] = [from, MOST];
  for (let i = 0; i < 200 && high - low > Math.max(LEAST, low * 1e-14); i++) {
    const middle = low > 1 ? Math.sqrt(low) * Math.sqrt(high) : (low + Math.min(high, 2)) / 2;
    if (passes(middle)) high = middle;
    else low = middle;
  }
  return high;
}
