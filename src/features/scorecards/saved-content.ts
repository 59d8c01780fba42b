import type { Kind } from '../../lib/persist.ts';
import { type Content, LIMITS } from './evidence.ts';
import { ID, reader } from './fields.ts';

/** The bytes of a candidate’s file. */
export const contents: Kind<Content> = {
  name: 'evidence-content',
  version: 1,
  migrations: {},
  validate(data) {
    const from = reader(data);
    return {
      id: from.text('id', 60, ID),
      of: from.text('of', 60, ID),
      data: from.text('data', Math.ceil(LIMITS.file / 3) * 4, /^[A-Za-z0-9+/]*={0,2}$/),
    };
  },
};

/** One record of each version that was ever released. */
export const samples: Record<number, unknown> = { 1: { id: 'f-1', of: 'f-1', data: 'aGVsbG8=' } };
