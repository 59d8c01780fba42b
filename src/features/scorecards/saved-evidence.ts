import type { Kind } from '../../lib/persist.ts';
import { type Evidence, LIMITS } from './evidence.ts';
import { DAY, ID, reader } from './fields.ts';
import { MOST } from './vacancy.ts';

/** What is known of a candidate’s file without opening it. */
export const evidence: Kind<Evidence> = {
  name: 'evidence',
  version: 1,
  migrations: {},
  validate(data) {
    const from = reader(data);
    const { listed, passport } = data as { listed?: unknown; passport?: unknown };
    if (passport !== undefined && passport !== true) throw new Error('passport');
    return {
      id: from.text('id', 60, ID),
      of: from.text('of', 60, ID),
      candidate: from.text('candidate', 60, ID),
      name: from.text('name', MOST.name),
      bytes: from.number('bytes', 1, LIMITS.file),
      added: from.text('added', 10, DAY),
      listed: from.texts('listed', Array.isArray(listed) ? Math.min(listed.length, LIMITS.listed) : 0, MOST.name),
      ...(passport && { passport }),
    };
  },
};

/** One record of each version that was ever released. */
export const samples: Record<number, unknown> = {
  1: {
    id: 'f-1',
    of: 'v-1',
    candidate: 'a',
    name: 'portfolio.html',
    bytes: 20480,
    added: '2026-11-22',
    listed: ['A strategy'],
    passport: true,
  },
};
