import type { Kind } from '~/lib/persist';
import { type Flashcard, flashcards } from './saved-card.ts';

/** The last rating, to take it back after a reload, kept as `smm:rated:last`: the card's id, and the card before and after. */
export interface Rated {
  id: string;
  before: Flashcard;
  after: Flashcard;
}

export const rated: Kind<Rated> = {
  name: 'rated',
  version: 1,
  validate(data) {
    const { id, before, after } = data as Rated;
    if (typeof id !== 'string') throw new Error('no rating');
    return { id, before: flashcards.validate(before), after: flashcards.validate(after) };
  },
  migrations: {},
};

/** One text of each version that was ever released. */
export const samples: Record<number, unknown> = {
  1: {
    id: 't-reach',
    before: { due: 20780, count: 0, lapses: 0 },
    after: { due: 20782, memory: { stability: 2.3, difficulty: 2.1 }, first: 20780, last: 20780, count: 1, lapses: 0 },
  },
};
