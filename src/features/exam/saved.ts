import type { Kind } from '~/lib/persist';

/**
 * A reader's tests of one module, kept as `smm:test:<module>`:
 * `{ "taken": 2, "best": 0.875, "passed": "2026-11-22", "now": { "questions": ["er-by-reach"], "answers": {} } }`.
 */
export interface Tests {
  /** How many were handed in. */
  taken: number;
  /** The best result, from 0 to 1. */
  best?: number;
  /** The day of the first that passed. */
  passed?: string;
  /** The test being sat, or the last one handed in: then it has a score. */
  now?: Sitting;
}

export interface Sitting {
  questions: string[];
  /** By question: the value of each named control that has one. */
  answers: Record<string, Record<string, string>>;
  score?: number;
}

export const tests: Kind<Tests> = { name: 'test', version: 1, validate, migrations: {} };

/** One text of each version that was ever released. */
export const samples: Record<number, unknown> = {
  1: {
    taken: 2,
    best: 0.875,
    passed: '2026-11-22',
    now: { questions: ['er-by-reach', 'smm-1'], answers: { 'er-by-reach': { draw: '3', n: '10.4' } }, score: 0.75 },
  },
};

const share = (value: unknown) => value === undefined || (typeof value === 'number' && value >= 0 && value <= 1);
const text = (value: unknown) => typeof value === 'string';

function validate(data: unknown): Tests {
  const { taken, best, passed, now } = data as Tests;
  const fits =
    Number.isSafeInteger(taken) &&
    taken >= 0 &&
    share(best) &&
    (passed === undefined || /^\d{4}-\d\d-\d\d$/.test(passed)) &&
    (!now ||
      (now.questions.every(text) && share(now.score) && Object.values(now.answers).every((answer) => Object.values(answer).every(text))));
  if (!fits) throw 0;
  const sitting = now && { questions: [...now.questions], answers: { ...now.answers }, score: now.score };
  return { taken, best, passed, ...(sitting && { now: sitting }) };
}
