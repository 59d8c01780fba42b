import type { Kind } from '~/lib/persist';
import { isAnswer } from '../quiz/saved.ts';
import type { Answer } from '../quiz/types/type.ts';

/**
 * The exam on its way, kept as `smm:exam:now` at each change:
 * `{ "id": "5f2c…", "at": "2026-11-23T09:30:00.000Z", "seed": "0.42", "questions": [{ "id": "er-by-reach", "key": "1x9k2f" }], "answers": {}, "flags": [], "sure": {}, "place": 0 }`.
 * What the clock counts stands beside it (`saved-clock.ts`), so that counting never writes over an answer of another tab.
 */
export interface Sitting {
  id: string;
  /** When it began. */
  at: string;
  /** Draws the numbers of its questions. */
  seed: string;
  /** In the order in which they are asked, with the fingerprint of the key that graded them then. */
  questions: Asked[];
  /** By question, from the first change on: the value of each named control that has one, the drawn numbers included. */
  answers: Record<string, Answer>;
  /** Ids of questions to come back to. */
  flags: string[];
  /** What the reader said of an answer, if anything. */
  sure: Record<string, boolean>;
  /** The question that was shown last, from 0. */
  place: number;
  /** The limit that the reader set, in minutes. */
  limit?: number;
  /** The keys for next, previous, flag and review are switched off. */
  noKeys?: boolean;
}

export interface Asked {
  id: string;
  key: string;
}

export const exams: Kind<Sitting> = { name: 'exam', version: 1, validate, migrations: {} };

/** One text of each version that was ever released. */
export const samples: Record<number, unknown> = {
  1: {
    id: '5f2c0a91-77aa',
    at: '2026-11-23T09:30:00.000Z',
    seed: '0.4212',
    questions: [
      { id: 'er-by-reach', key: '1x9k2f' },
      { id: 'smm-1', key: 'a81kd0' },
    ],
    answers: { 'er-by-reach': { draw: '3', n: '10.4' } },
    flags: ['smm-1'],
    sure: { 'er-by-reach': true },
    place: 1,
    limit: 60,
    noKeys: true,
  },
};

const text = (value: unknown) => typeof value === 'string';
const flag = (value: unknown) => typeof value === 'boolean';

function validate(data: unknown): Sitting {
  const { id, at, seed, questions, answers, flags, sure, place, limit, noKeys } = data as Sitting;
  const fits =
    [id, at, seed].every(text) &&
    questions.length > 0 &&
    questions.every((one) => text(one.id) && text(one.key)) &&
    Object.values(answers).every(isAnswer) &&
    flags.every(text) &&
    Object.values(sure).every(flag) &&
    Number.isSafeInteger(place) &&
    place >= 0 &&
    (limit === undefined || (Number.isFinite(limit) && limit > 0)) &&
    (noKeys === undefined || flag(noKeys));
  if (!fits) throw new Error('no sitting');
  return {
    id,
    at,
    seed,
    questions: questions.map((one) => ({ id: one.id, key: one.key })),
    answers: { ...answers },
    flags: [...flags],
    sure: { ...sure },
    place: Math.min(place, questions.length - 1),
    ...(limit !== undefined && { limit }),
    ...(noKeys && { noKeys }),
  };
}
