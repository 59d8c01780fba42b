import type { Kind } from '~/lib/persist';

/**
 * How far a reader is with a lesson, kept as `smm:lesson:<lesson id>`.
 *
 * `{ "begun": true, "checked": true, "done": true, "seen": 7 }`
 */
export interface Visit {
  begun: true;
  /**
   * Every question of its end set is answered. Read off the answers whenever the lesson is open, so that a question
   * added later opens it again; kept here so that other pages need not know the questions.
   */
  checked?: true;
  /** The reader said so. */
  done?: true;
  /** The lesson with the highest number was open last. */
  seen: number;
}

export const kind: Kind<Visit> = {
  name: 'lesson',
  version: 1,
  validate(data) {
    const { begun, checked, done, seen } = data as Visit;
    if (begun !== true || [checked, done].some((flag) => flag !== undefined && flag !== true)) throw new Error('no visit');
    if (!Number.isSafeInteger(seen) || seen < 0) throw new Error('no visit');
    return { begun, ...(checked && { checked }), ...(done && { done }), seen };
  },
  migrations: {},
};

/** One text of each version that was ever released. */
export const samples: Record<number, unknown> = { 1: { begun: true, checked: true, done: true, seen: 7 } };
