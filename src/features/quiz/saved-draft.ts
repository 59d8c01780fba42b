import type { Kind } from '~/lib/persist';
import { isAnswer } from './saved.ts';
import type { Answer } from './types/type.ts';

/**
 * An answer in steps that has not come to its end, kept under the question's id (`smm:draft:wdw-first-week`):
 * `{ "answer": { "monday": "1", "tuesday": "" }, "key": "1x9k2f" }`. It stands beside the last finished answer and
 * goes when the next one is finished.
 */
export interface Draft {
  answer: Answer;
  /** The fingerprint of the key that it was begun under. */
  key: string;
}

export const drafts: Kind<Draft> = { name: 'draft', version: 1, validate, migrations: {} };

/** One text of each version that was ever released. */
export const samples: Record<number, unknown> = { 1: { answer: { monday: '1', tuesday: '' }, key: '1x9k2f' } };

function validate(data: unknown): Draft {
  const { answer, key } = data as Draft;
  if (!isAnswer(answer) || typeof key !== 'string') throw 0;
  return { answer: { ...answer }, key };
}
