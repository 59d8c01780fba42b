import { choices } from '../quiz/types/matching.ts';
import type { Of } from '../quiz/types/type.ts';

/** Lines that each belong to one of the things on the right: what `matching` and `groups` have in common. */
export interface Sides {
  lefts: { text: string; why: string }[];
  rights: string[];
  /** For each line the place of its right side. */
  right: number[];
}

/** Both types as lines and sides; two lines may share a side, and a side may have none. */
export function matching(question: Of<'matching'> | Of<'groups'>): Sides {
  if (question.type === 'groups')
    return { lefts: question.items, rights: question.groups, right: question.items.map(({ group }) => group) };
  const rights = choices(question);
  return {
    lefts: question.pairs.map(({ left, why }) => ({ text: left, why })),
    rights,
    right: question.pairs.map(({ right }) => rights.indexOf(right)),
  };
}
