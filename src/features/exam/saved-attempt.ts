import type { Kind } from '~/lib/persist';
import { isAnswer } from '../quiz/saved.ts';
import type { Answer } from '../quiz/types/type.ts';

/**
 * An exam that was handed in, kept as `smm:attempt:<id>`:
 * `{ "at": "2026-11-23T10:21:00.000Z", "of": "exam", "n": 2, "share": 0.8625, "passed": true, "questions": [{ "id": "er-by-reach", "score": 1, "sure": true }] }`.
 */
export interface Attempt {
  /** When it was handed in. */
  at: string;
  of: 'exam';
  /** Counts the reader's attempts from 1; their order does not hang on a clock. */
  n: number;
  /** Of the points, from 0 to 1. */
  share: number;
  passed: boolean;
  /** Time that was counted, where a limit was set. */
  seconds?: number;
  /** In minutes. */
  limit?: number;
  questions: Scored[];
  /** By question; kept for the last few attempts only. */
  answers?: Record<string, Answer>;
  /** Ids of questions that were flagged at the end. */
  flags?: string[];
}

export interface Scored {
  id: string;
  /** From 0 to 1. */
  score: number;
  /** What the reader said of the answer, if anything. */
  sure?: boolean;
  /** The fingerprint of the key that graded it. */
  key?: string;
}

export const attempts: Kind<Attempt> = { name: 'attempt', version: 1, validate, migrations: {} };

/** One text of each version that was ever released. */
export const samples: Record<number, unknown> = {
  1: {
    at: '2026-11-23T10:21:00.000Z',
    of: 'exam',
    n: 2,
    share: 0.75,
    passed: false,
    seconds: 2710,
    limit: 60,
    questions: [
      { id: 'er-by-reach', score: 1, sure: true, key: '1x9k2f' },
      { id: 'smm-1', score: 0.5 },
    ],
    answers: { 'er-by-reach': { draw: '3', n: '10.4' } },
    flags: ['smm-1'],
  },
};

const text = (value: unknown) => typeof value === 'string';
const share = (value: unknown) => typeof value === 'number' && value >= 0 && value <= 1;
const amount = (value: unknown) => value === undefined || (typeof value === 'number' && value >= 0);

function validate(data: unknown): Attempt {
  const { at, of, n, share: whole, passed, seconds, limit, questions, answers, flags } = data as Attempt;
  const fits =
    text(at) &&
    of === 'exam' &&
    Number.isSafeInteger(n) &&
    n > 0 &&
    share(whole) &&
    typeof passed === 'boolean' &&
    amount(seconds) &&
    amount(limit) &&
    questions.every(
      ({ id, score, sure, key }) => text(id) && share(score) && [undefined, true, false].includes(sure) && (key === undefined || text(key)),
    ) &&
    Object.values(answers ?? {}).every(isAnswer) &&
    (flags ?? []).every(text);
  if (!fits) throw new Error('no attempt');
  return {
    at,
    of,
    n,
    share: whole,
    passed,
    ...(seconds !== undefined && { seconds }),
    ...(limit !== undefined && { limit }),
    questions: questions.map(({ id, score, sure, key }) => ({
      id,
      score,
      ...(sure !== undefined && { sure }),
      ...(key !== undefined && { key }),
    })),
    ...(answers && { answers: { ...answers } }),
    ...(flags && { flags: [...flags] }),
  };
}
