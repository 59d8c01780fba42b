/** The share of the points that passes. */
export const PASS = 0.8;

/** One question's points, from 0 to 1. */
export interface Scored {
  lesson: string;
  score: number;
}

export interface Result {
  points: number;
  of: number;
  /** From 0 to 1. */
  share: number;
  passed: boolean;
  /** The lessons that lost points, the weakest first. */
  again: { lesson: string; points: number; of: number }[];
}

/**
 * What a test comes to; partly right answers earn their part.
 * `resultOf([{ lesson: 'a', score: 1 }, { lesson: 'b', score: 0.5 }]).share` is `0.75`.
 */
export function resultOf(scored: readonly Scored[]): Result {
  const sum = (list: readonly Scored[]) => list.reduce((all, { score }) => all + score, 0);
  const points = sum(scored);
  const share = scored.length ? points / scored.length : 0;
  const again = [...new Set(scored.map(({ lesson }) => lesson))]
    .map((lesson) => {
      const own = scored.filter((one) => one.lesson === lesson);
      return { lesson, points: sum(own), of: own.length };
    })
    .filter((one) => one.points < one.of - 1e-9)
    .sort((a, b) => a.points / a.of - b.points / b.of);
  return { points, of: scored.length, share, passed: share >= PASS - 1e-9, again };
}
