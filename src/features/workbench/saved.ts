import type { Kind } from '../../lib/persist.ts';

/** What the reader chose once for every tool. */
export interface Settings {
  /** Three letters: `PLN`. */
  currency: string;
}

export const settings: Kind<Settings> = {
  name: 'settings',
  version: 1,
  migrations: {},
  validate(data) {
    const { currency } = { ...(data as Settings) };
    if (typeof currency !== 'string' || !/^[A-Z]{3}$/.test(currency)) throw new Error('currency');
    return { currency };
  },
};

/** One text of each version that was ever released. */
export const samples: Record<number, unknown> = { 1: { currency: 'PLN' } };
