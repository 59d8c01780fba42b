import { ZONES } from './day.ts';

/** What the memory model knows of a card. */
export interface Memory {
  /** Days until it is remembered with a chance of 90 %. */
  stability: number;
  /** From 1 to 10. */
  difficulty: number;
}

/**
 * What is kept of a card's schedule. Days are numbers of the reader's calendar (`day.ts`), never instants, so that a change of
 * the time zone or of the clock moves nothing by hours.
 */
export interface Schedule {
  /** The day from which on it is asked. */
  due: number;
  /** Nothing before its first rating. */
  memory?: Memory;
  /** The days of the first and of the last rating. */
  first?: number;
  last?: number;
  /** Ratings so far, and those of them that were “again”. */
  count: number;
  lapses: number;
}

/** No card stays away for longer, in days. */
export const LONGEST = 365;

/** Bounds of the wanted retention: below, too much is forgotten to build on; above, the same cards come every other day. */
export const RETENTION = { least: 0.7, most: 0.97, usual: 0.9 } as const;

/** A card that was never rated, asked from a day on: `begun(20780).due` is `20780`. */
export const begun = (today: number): Schedule => ({ due: today, count: 0, lapses: 0 });

/**
 * A schedule after the clock was wrong: what was rated on a day that is yet to come keeps its interval, counted from
 * today, and nothing is due later than `LONGEST` from today. The same object when there is nothing to mend.
 * `mended({ due: 30000, last: 29990, first: 29990, count: 1, lapses: 0 }, 20780).due` is `20790`.
 */
export function mended(card: Schedule, today: number): Schedule {
  const { due, last, first } = card;
  const ahead = last !== undefined && last > today + ZONES;
  const wanted = ahead ? today + Math.max(0, due - last) : due;
  const next = Math.min(wanted, today + LONGEST);
  if (!ahead && next === due) return card;
  return {
    ...card,
    due: next,
    ...(last !== undefined && { last: Math.min(last, today) }),
    ...(first !== undefined && { first: Math.min(first, today) }),
  };
}
