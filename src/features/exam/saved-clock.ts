import type { Kind } from '~/lib/persist';

/** What the clock of the exam on its way has counted, kept as `smm:exam-clock:now`: `{ "of": "5f2c…", "seconds": 312, "paused": true }`. */
export interface Clock {
  /** The sitting that it belongs to. */
  of: string;
  /** Counted seconds: no instant of any wall clock, so that setting one does no harm. */
  seconds: number;
  paused?: boolean;
}

export const clocks: Kind<Clock> = {
  name: 'exam-clock',
  version: 1,
  validate(data) {
    const { of, seconds, paused } = data as Clock;
    if (typeof of !== 'string' || !Number.isFinite(seconds) || seconds < 0 || ![undefined, true, false].includes(paused))
      throw new Error('no clock');
    return { of, seconds, ...(paused && { paused }) };
  },
  migrations: {},
};

/** One text of each version that was ever released. */
export const samples: Record<number, unknown> = { 1: { of: '5f2c0a91-77aa', seconds: 312, paused: true } };
