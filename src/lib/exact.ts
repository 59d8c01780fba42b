/** A distribution over the whole numbers from `low` to `high` with one peak, given by how each weight grows into the next. */
export interface Weights {
  low: number;
  high: number;
  /** The number with the greatest weight, or next to it. */
  peak: number;
  /** weight(k + 1) ÷ weight(k) */
  growth(k: number): number;
}

/**
 * The two-sided p-value of an exact test: the share of all that is no more likely than what was seen, as R's
 * `fisher.test` and `binom.test` sum it (ties to seven digits). 0 where it is below the numbers.
 * A fair coin that fell 8 times of 10: `exactP(8, binomial(10, 0.5))` is `0.109375`.
 */
export function exactP(seen: number, { low, high, peak, growth }: Weights): number {
  const top = Math.min(high, Math.max(low, Math.round(peak)));
  let log = 0;
  for (let k = top; k < seen; k++) log += Math.log(growth(k));
  for (let k = top; k > seen; k--) log -= Math.log(growth(k - 1));
  const bound = Math.exp(log) * (1 + 1e-7);
  const least = Math.min(1e-17, bound * 1e-17);
  let all = 1;
  let rare = 1 <= bound ? 1 : 0;
  const add = (weight: number) => {
    all += weight;
    if (weight <= bound) rare += weight;
    return weight > least;
  };
  let weight = 1;
  for (let k = top; k < high; k++) {
    weight *= growth(k);
    if (!add(weight)) break;
  }
  weight = 1;
  for (let k = top; k > low; k--) {
    weight /= growth(k - 1);
    if (!add(weight)) break;
  }
  return Math.min(1, rare / all);
}

/** How often something with the chance `share` (0 < share < 1) happens in `tries` tries. */
export const binomial = (tries: number, share: number): Weights => ({
  low: 0,
  high: tries,
  peak: Math.floor((tries + 1) * share),
  growth: (k) => ((tries - k) / (k + 1)) * (share / (1 - share)),
});

/** How many of the `marked` among `all` are in a draw of `drawn` without putting back. */
export const hypergeometric = (drawn: number, marked: number, all: number): Weights => ({
  low: Math.max(0, drawn + marked - all),
  high: Math.min(drawn, marked),
  peak: Math.floor(((drawn + 1) / (all + 2)) * (marked + 1)),
  growth: (k) => ((drawn - k) / (k + 1)) * ((marked - k) / (all - drawn - marked + k + 1)),
});
