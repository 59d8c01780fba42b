import type { Kind } from '../../lib/persist.ts';
import { LEVELS, type Level } from '../skills/levels.ts';

/** What a reader says of a skill: a level, or that they have none of it yet. */
export type Rated = 'none' | Level;
export const RATED: readonly Rated[] = ['none', ...LEVELS];

/** A reader's rating of one skill, kept as `smm:rating:<skill>`: `{ "level": "do", "day": "2026-11-23" }`. */
export interface Rating {
  level: Rated;
  /** The reader's calendar day on which they said so. */
  day: string;
}

export const ratings: Kind<Rating> = {
  name: 'rating',
  version: 1,
  validate(data) {
    const { level, day } = data as Rating;
    if (!RATED.includes(level) || !/^\d{4}-\d\d-\d\d$/.test(day)) throw new Error('no rating');
    return { level, day };
  },
  migrations: {},
};

/** One text of each version that was ever released. */
export const samples: Record<number, unknown> = { 1: { level: 'do', day: '2026-11-23' } };
