import type { Kind } from '~/lib/persist';

/**
 * What the header counts, kept as `smm:due:all` and written whenever a card changes:
 * `{ "at": 20780, "due": [20779, 20784], "fresh": 12, "left": [50, 8], "limit": [50, 10] }`.
 * Days are numbers of the reader's calendar, see `day.ts`.
 */
export interface Due {
  /** The day on which it was written. */
  at: number;
  /** The day of each card that was rated before, the earliest first. */
  due: number[];
  /** Cards that were never rated. */
  fresh: number;
  /** How many of each may still be asked on that day, and on any later one. */
  left: [due: number, fresh: number];
  limit: [due: number, fresh: number];
}

export const dues: Kind<Due> = { name: 'due', version: 1, validate, migrations: {} };

/** One text of each version that was ever released. */
export const samples: Record<number, unknown> = { 1: { at: 20780, due: [20779, 20784], fresh: 12, left: [50, 8], limit: [50, 10] } };

function validate(data: unknown): Due {
  const { at, due, fresh, left, limit } = data as Due;
  const pair = (two: unknown): two is [number, number] => Array.isArray(two) && two.length === 2 && two.every(Number.isSafeInteger);
  if (![at, fresh].every(Number.isSafeInteger) || !Array.isArray(due) || !due.every(Number.isSafeInteger) || !pair(left) || !pair(limit))
    throw new Error('no count');
  return { at, due: [...due], fresh, left: [...left], limit: [...limit] };
}
