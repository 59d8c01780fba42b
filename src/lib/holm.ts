/**
 * Holm's correction of the p-values of several tests, in their order: the smallest times their number, the next times
 * one less, none smaller than the one before it, 1 at most. Of all such families at most 5 in 100 then hold a false
 * difference below 0.05. `holm([0.01, 0.04])` is `[0.02, 0.04]`.
 * Source: Holm 1979, as R's `p.adjust` has it: search.r-project.org/R/refmans/stats/html/p.adjust.html
 */
export function holm(ps: readonly number[]): number[] {
  const order = ps.map((_, i) => i).sort((a, b) => ps[a]! - ps[b]!);
  const adjusted = [...ps];
  let least = 0;
  order.forEach((at, rank) => {
    least = Math.max(least, Math.min(1, ps[at]! * (ps.length - rank)));
    adjusted[at] = least;
  });
  return adjusted;
}
