/** Places numbers along a line and says which to write under it. */
export interface Scale {
  /** Where a number stands, from 0 to 1; beyond the ends it stands at the end. */
  at(value: number): number;
  /** Round numbers to write under the line, some three to six. */
  ticks: number[];
  log: boolean;
}

/**
 * A scale over all these numbers. Where they lie far apart (the largest more than `far` times the smallest, all above
 * 0) equal steps are equal ratios, and it runs between round numbers; else it is even. `zero` belongs to it.
 * `scaleOf([0, 8]).ticks` is `[0, 2, 4, 6, 8]`, `scaleOf([0.5, 600], { far: 30 }).ticks` is `[0.1, 1, 10, 100, 1000]`.
 */
export function scaleOf(numbers: readonly number[], { zero, far = Infinity }: { zero?: boolean; far?: number } = {}): Scale {
  const all = [...numbers.filter(Number.isFinite), ...(zero ? [0] : [])];
  const [low, high] = [Math.min(...all), Math.max(...all)];
  if (!all.length) return evenly(0, 1);
  return low > 0 && high / low > far ? byRatio(low, high) : evenly(low, high);
}

function evenly(low: number, high: number): Scale {
  // Within what doubles can be divided into steps.
  const span = Math.min(1e300, Math.max(1e-290, high - low || Math.abs(high) || 1));
  const rough = span / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 5].find((n) => n * power >= rough * 0.999) ?? 10);
  const first = Math.floor(low / step + 1e-9);
  const last = Math.max(first + 1, Math.ceil(high / step - 1e-9));
  const [from, to] = [first * step, last * step];
  // A multiple of the step, without the dust of adding it up.
  const ticks = Array.from({ length: last - first + 1 }, (_, i) => Number(((first + i) * step).toPrecision(12)));
  return { at: (value) => within((value - from) / (to - from)), ticks, log: false };
}

function byRatio(low: number, high: number): Scale {
  const [first, last] = [Math.floor(Math.log10(low) + 1e-9), Math.ceil(Math.log10(high) - 1e-9)];
  const step = Math.ceil((last - first) / 6);
  const ticks = Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, i) => Number(`1e${first + i * step}`));
  return { at: (value) => (value > 0 ? within((Math.log10(value) - first) / (last - first)) : 0), ticks, log: true };
}

const within = (share: number) => Math.min(1, Math.max(0, share));
