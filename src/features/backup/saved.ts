import type { Kind } from '~/lib/persist';

/**
 * When a copy was last downloaded, kept as `smm:backup:last`; not part of a copy itself.
 *
 * `{ "at": "2026-11-22T10:00:00.000Z", "edits": 31, "since": "2026-11-23T09:00:00.000Z" }`
 */
export interface LastCopy {
  /** When it was downloaded; missing before the first. */
  at?: string;
  /** How many edits were counted by then (see `reminder.ts`). */
  edits: number;
  /** When the first edit was noticed that no copy holds. */
  since?: string;
}

export const kind: Kind<LastCopy> = {
  name: 'backup',
  version: 1,
  validate(data) {
    const { at, edits, since } = data as LastCopy;
    if (!Number.isSafeInteger(edits) || ![at, since].every((date) => date === undefined || Date.parse(date) > 0))
      throw new Error('no copy');
    return { at, edits, since };
  },
  migrations: {},
};

/** One text of each version that was ever released. */
export const samples: Record<number, unknown> = {
  1: { at: '2026-11-22T10:00:00.000Z', edits: 31, since: '2026-11-23T09:00:00.000Z' },
};
