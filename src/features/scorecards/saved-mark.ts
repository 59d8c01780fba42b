import type { Kind } from '../../lib/persist.ts';
import { ID, reader } from './fields.ts';
import { type Mark, MOST, type Said } from './vacancy.ts';

export const SAID: readonly Said[] = [1, 2, 3, 4, 'not-asked', ''];

/** One mark is one record, so that two tabs never overwrite each other’s. */
export const marks: Kind<Mark> = {
  name: 'mark',
  version: 1,
  migrations: {},
  validate(data) {
    const from = reader(data);
    return {
      id: from.text('id', 250, /^[\w-]+(\/[\w-]+){3}$/),
      of: from.text('of', 60, ID),
      interviewer: from.text('interviewer', 60, ID),
      candidate: from.text('candidate', 60, ID),
      criterion: from.text('criterion', 60, ID),
      mark: from.one('mark', SAID),
      note: from.text('note', MOST.text),
    };
  },
};

/** One record of each version that was ever released. */
export const samples: Record<number, unknown> = {
  1: { id: 'v-1/i/a/k-1', of: 'v-1', interviewer: 'i', candidate: 'a', criterion: 'k-1', mark: 3, note: 'cut the text by half' },
};
