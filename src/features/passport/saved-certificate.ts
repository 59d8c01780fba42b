import type { Kind } from '../../lib/persist.ts';
import { LIMITS } from './passport.ts';
import { areIds } from './saved.ts';

/**
 * What a reader chose for their certificate, kept as `smm:certificate:mine`:
 * `{ "name": "Amara", "attached": ["a1"] }`. The result itself is read off the exam’s attempts, so that it
 * goes with them.
 */
export interface Choice {
  name: string;
  /** Ids of the artefacts that stand on it. */
  attached: string[];
}

export const certificates: Kind<Choice> = {
  name: 'certificate',
  version: 1,
  validate(data) {
    const { name, attached } = data as Choice;
    if (typeof name !== 'string' || name.length > LIMITS.name || !areIds(attached)) throw new Error('no certificate');
    return { name, attached: [...attached] };
  },
  migrations: {},
};

/** One text of each version that was ever released. */
export const samples: Record<number, unknown> = { 1: { name: 'Amara Okafor', attached: ['a1'] } };
