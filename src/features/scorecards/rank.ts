/** A criterion as the sum needs it. */
export interface Weighted {
  id: string;
  weight: number;
}

/** A weighted result with the share of all weight that has marks, from 0 to 1; or why there is none. */
export type Total = { value: number; covered: number } | { undefined: 'no-weight' | 'no-marks' };

/** Results closer than this are level: doubles leave dust. */
export const LEVEL = 1e-9;

/**
 * The weighted mean of a candidate’s marks, in points from 1 to 4: Σ weight × mark ÷ Σ weight, over the criteria that
 * have a mark. A criterion without one is left out of both sums and lowers `covered`; a weight of 0 leaves one out.
 * `no-weight`: all weights are 0; `no-marks`: no criterion that counts has a mark.
 * `totalOf(new Map([['a', 4], ['b', 2]]), [{ id: 'a', weight: 3 }, { id: 'b', weight: 1 }])` is `{ value: 3.5, covered: 1 }`.
 */
export function totalOf(means: ReadonlyMap<string, number>, criteria: readonly Weighted[]): Total {
  // In an order of their own, so that the order of the criteria changes not a bit of the sum.
  const counted = criteria.filter(({ weight }) => weight > 0).sort((a, b) => (a.id < b.id ? -1 : 1));
  const all = counted.reduce((sum, { weight }) => sum + weight, 0);
  if (!all) return { undefined: 'no-weight' };
  let [points, weights] = [0, 0];
  for (const { id, weight } of counted) {
    const mean = means.get(id);
    if (mean === undefined) continue;
    points += weight * mean;
    weights += weight;
  }
  return weights ? { value: points / weights, covered: weights / all } : { undefined: 'no-marks' };
}

/** A candidate’s place from 1 on; those who are level share one. Without a result there is no place. */
export interface Ranked {
  id: string;
  total: Total;
  place?: number;
}

/** Candidates by their result, the highest first; those without a result at the end. Level ones keep the order of their ids. */
export function ranked(totals: ReadonlyMap<string, Total>): Ranked[] {
  const valued = [...totals].flatMap(([id, total]) => ('value' in total ? [{ id, total }] : []));
  valued.sort((a, b) => (Math.abs(b.total.value - a.total.value) > LEVEL ? b.total.value - a.total.value : a.id < b.id ? -1 : 1));
  let place = 0;
  const placed = valued.map(({ id, total }, i) => {
    const before = valued[i - 1];
    if (!before || before.total.value - total.value > LEVEL) place = i + 1;
    return { id, total, place };
  });
  const rest = [...totals].flatMap(([id, total]) => ('value' in total ? [] : [{ id, total }]));
  return [...placed, ...rest.sort((a, b) => (a.id < b.id ? -1 : 1))];
}
