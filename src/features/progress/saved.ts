import type { Kind } from '~/lib/persist';

/**
 * How far a reader is with a lesson, kept as `smm:lesson:<lesson id>`. Whether its questions are answered is not
 * kept here: it is read off the answers, so a question added later opens the lesson again.
 *
 * `{ "begun": true, "done": true, "seen": 7 }`
 */
export interface Visit {
  begun: true;
  /** The reader said so. */
  done?: true;
  /** The lesson with the highest number was open last. */
  seen: number;
}

export const kind: Kind<Visit> = {
  name: 'lesson',
  version: 1,
  validate(data) {
    const { begun, done, seen } = data as Visit;
    if (begun !== true || ![true, undefined].includes(done) || !Number.isSafeInteger(seen) || seen < 0) throw new Error('no visit');
    return done ? { begun, done, seen } : { begun, seen };
  },
  migrations: {},
};

/** One text of each version that was ever released. */
export const samples: Record<number, unknown> = { 1: { begun: true, done: true, seen: 7 } };
