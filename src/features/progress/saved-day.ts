import type { Kind } from '~/lib/persist';

/** What a reader did on one of their calendar days, kept as `smm:day:2026-11-23`: `{ "answers": 12, "reviews": 20, "tests": 1 }`. */
export interface Day {
  /** Questions checked in lessons. */
  answers?: number;
  /** Cards reviewed. */
  reviews?: number;
  /** Tests and exams handed in. */
  tests?: number;
}

const count = (value: unknown) => value === undefined || (Number.isSafeInteger(value) && (value as number) >= 0);

export const days: Kind<Day> = {
  name: 'day',
  version: 1,
  validate(data) {
    const { answers, reviews, tests } = data as Day;
    if (![answers, reviews, tests].every(count)) throw new Error('no day');
    return { answers, reviews, tests };
  },
  migrations: {},
};

/** One text of each version that was ever released. */
export const samples: Record<number, unknown> = { 1: { answers: 12, reviews: 20, tests: 1 } };
