import type { Kind } from '~/lib/persist';
import { RETENTION } from './kept-schedule.ts';

/** How the reader wants to be asked, kept as `smm:recall:settings`: `{ "retention": 0.9, "fresh": 10, "limit": 50 }`. */
export interface Settings {
  /** The share of cards that shall be remembered when they are asked, from 0.7 to 0.97. */
  retention: number;
  /** New cards a day. */
  fresh: number;
  /** Cards a day that were seen before. */
  limit: number;
}

export const USUAL: Settings = { retention: RETENTION.usual, fresh: 10, limit: 50 };
/** The most that can be chosen for one day. */
export const MOST = { fresh: 100, limit: 500 } as const;

export const settings: Kind<Settings> = { name: 'recall', version: 1, validate, migrations: {} };

/** One text of each version that was ever released. */
export const samples: Record<number, unknown> = { 1: { retention: 0.9, fresh: 10, limit: 50 } };

function validate(data: unknown): Settings {
  const { retention, fresh, limit } = data as Settings;
  const upTo = (most: number, value: unknown) => Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) <= most;
  if (!(retention >= RETENTION.least && retention <= RETENTION.most) || !upTo(MOST.fresh, fresh) || !upTo(MOST.limit, limit))
    throw new Error('no settings');
  return { retention, fresh, limit };
}
