import type { Kind } from '../../lib/persist.ts';
import { ID, reader } from './fields.ts';
import type { Card } from './vacancy.ts';

/** Whether an interviewer has finished marking. */
export const cards: Kind<Card> = {
  name: 'card',
  version: 1,
  migrations: {},
  validate(data) {
    const from = reader(data);
    return {
      id: from.text('id', 125, /^[\w-]+\/[\w-]+$/),
      of: from.text('of', 60, ID),
      interviewer: from.text('interviewer', 60, ID),
      done: from.flag('done'),
    };
  },
};

/** One record of each version that was ever released. */
export const samples: Record<number, unknown> = { 1: { id: 'v-1/i', of: 'v-1', interviewer: 'i', done: true } };
