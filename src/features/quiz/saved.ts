import type { Kind } from '~/lib/persist';
import type { Answer } from './types/type.ts';

/**
 * A reader's last answer, kept under the question's id (`smm:answer:er-by-reach`):
 * `{ "answer": { "a": "1" }, "tries": 2, "score": 1, "right": true, "sure": false, "key": "1x9k2f" }`.
 * Rewording a question leaves it as it is. A change of what is right, of the number of options or of a
 * numeric question's numbers changes `key`: the answer is then shown as outdated until answered again.
 * Options and items are kept by their place in the file: add new ones at the end.
 */
export interface Answered {
  answer: Answer;
  /** Checks in this run, from 1. */
  tries: number;
  /** Of the last check, from 0 to 1. */
  score: number;
  right: boolean;
  /** What the reader said before checking, if anything. */
  sure?: boolean;
  /** The fingerprint of the key that graded it. */
  key: string;
  /** The reader asked to be shown the answer. */
  revealed?: boolean;
  /** The reader's calendar day of the last check, `2026-11-23`; older answers have none. */
  day?: string;
  /** The first check of the run: what the reader knew before the hint. */
  first?: { right: boolean; sure?: boolean };
}

export const answers: Kind<Answered> = { name: 'answer', version: 1, validate, migrations: {} };

/** One text of each version that was ever released. */
export const samples: Record<number, unknown> = {
  1: {
    answer: { a: '1' },
    tries: 2,
    score: 1,
    right: true,
    sure: false,
    key: '1x9k2f',
    day: '2026-11-23',
    first: { right: false, sure: true },
  },
};

function validate(data: unknown): Answered {
  const { answer, tries, score, right, sure, key, revealed, day, first } = data as Answered;
  const fits =
    isAnswer(answer) &&
    Number.isInteger(tries) &&
    tries > 0 &&
    score >= 0 &&
    score <= 1 &&
    typeof score === 'number' &&
    typeof right === 'boolean' &&
    typeof key === 'string' &&
    [sure, revealed, first?.sure].every((flag) => flag === undefined || typeof flag === 'boolean') &&
    (first === undefined || typeof first.right === 'boolean') &&
    (day === undefined || /^\d{4}-\d\d-\d\d$/.test(day));
  if (!fits) throw 0;
  return { answer: { ...answer }, tries, score, right, sure, key, revealed, day, first: first && { right: first.right, sure: first.sure } };
}

/** Whether it maps names to texts; throws for `null` and `undefined`. */
export const isAnswer = (answer: Answer): boolean => Object.values(answer).every((value) => typeof value === 'string');
