import type { Span } from './plan.ts';

/**
 * How likely the numbers inside a range are:
 * - `triangular`: most at likely, falling in a straight line to both ends
 * - `pert`: a smooth hump around likely, the ends rarer (beta distribution, likely weighs four times an end)
 */
export type Shape = 'triangular' | 'pert';

/**
 * The number below which the share `u` of the draws from a range lies, as a function of `u` from 0 to 1.
 * `quantiles({ low: 2, likely: 7, high: 10 }, 'triangular')(0.625)` is 7.
 */
export const quantiles = (span: Span, shape: Shape): ((u: number) => number) => (shape === 'pert' ? pert(span) : triangular(span));

/** Source: mhnederlof.nl/triangular.html (the inverse of its distribution function) */
function triangular({ low, likely, high }: Span): (u: number) => number {
  const width = high - low;
  const middle = (likely - low) / width;
  const [rise, fall] = [width * (likely - low), width * (high - likely)];
  return (u) => (u < middle ? low + Math.sqrt(u * rise) : high - Math.sqrt((1 - u) * fall));
}

/**
 * A beta distribution between the ends with α = 1 + 4 (likely − low) ÷ width and β = 6 − α, whose mean is
 * (low + 4 likely + high) ÷ 6. Read from a table of its distribution function, exact to a thousandth of the width.
 * Source: docs.rs/u-numflow, struct Pert; Malcolm and others, Operations Research 7(5), 1959
 */
function pert({ low, likely, high }: Span): (u: number) => number {
  const width = high - low;
  const lean = (4 * (likely - low)) / width;
  const density = (x: number) => x ** lean * (1 - x) ** (4 - lean);
  const sums = new Float64Array(CELLS + 1);
  for (let i = 1; i <= CELLS; i++) sums[i] = sums[i - 1]! + density((i - 0.5) / CELLS);
  const table = new Float64Array(CELLS + 1);
  let cell = 1;
  for (let i = 1; i < CELLS; i++) {
    const wanted = (i / CELLS) * sums[CELLS]!;
    while (sums[cell]! < wanted) cell++;
    table[i] = low + (width * (cell - 1 + (wanted - sums[cell - 1]!) / (sums[cell]! - sums[cell - 1]!))) / CELLS;
  }
  table[0] = low;
  table[CELLS] = high;
  return (u) => {
    const place = u * CELLS;
    const before = Math.min(place | 0, CELLS - 1);
    return table[before]! + (place - before) * (table[before + 1]! - table[before]!);
  };
}
const CELLS = 2048;

/**
 * A whole number that happens when `mean` are expected and each event is independent of the others (Poisson): 27 expected
 * orders are 20 in one quarter and 34 in another. From 60 on by the Cornish–Fisher form of the normal curve, which there
 * differs by less than one.
 * Source: itl.nist.gov/div898/handbook/eda/section3/eda366j.htm
 */
export function poisson(mean: number, next: () => number): number {
  if (mean < 60) {
    let [n, chance] = [0, Math.exp(-mean)];
    let left = next() - chance;
    while (left > 0 && n < 200) {
      n++;
      chance *= mean / n;
      left -= chance;
    }
    return n;
  }
  const z = Math.sqrt(-2 * Math.log(next())) * Math.cos(2 * Math.PI * next());
  return Math.max(0, Math.round(mean + Math.sqrt(mean) * z + (z * z - 1) / 6));
}
