import type { Kind } from '../../lib/persist.ts';

/** Which brand the planning pages open with: the id of one of the reader's, or of a model. */
export const current: Kind<string> = {
  name: 'brand-current',
  version: 1,
  migrations: {},
  validate(data) {
    if (typeof data !== 'string' || !data || data.length > 200) throw new Error('id');
    return data;
  },
};

/** One text of each version that was ever released. */
export const samples: Record<number, unknown> = { 1: 'corner-bakery' };
