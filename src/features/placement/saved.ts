import type { Kind } from '~/lib/persist';
import type { Scored } from './adapt.ts';

/**
 * The placement test: the one on its way or just ended (`smm:placement:now`), and the one whose suggestion was taken over
 * (`smm:placement:last`):
 * `{ "day": "2026-11-23", "seed": "0.5", "questions": [{ "id": "wsi-ask-first", "score": 1 }], "start": "audit", "optional": ["hard-skills"] }`.
 */
export interface Placement {
  /** The reader's calendar day of the first question. */
  day: string;
  seed: string;
  /** What was answered, in this order. */
  questions: Scored[];
  /** Questions of the draw before. */
  before?: string[];
  /** Ended before the last question. */
  over?: true;
  /** What stands in the question that is open, not yet answered. */
  draft?: { id: string; answer: Record<string, string> };
  /** Where to start; nothing where every lesson is optional. */
  start?: string;
  /** Lessons that need not be read. */
  optional?: string[];
}

export const placements: Kind<Placement> = { name: 'placement', version: 1, validate, migrations: {} };

/** One text of each version that was ever released. */
export const samples: Record<number, unknown> = {
  1: {
    day: '2026-11-23',
    seed: '0.5',
    questions: [{ id: 'wsi-ask-first', score: 0.5 }],
    before: ['er-by-reach'],
    over: true,
    draft: { id: 'er-by-reach', answer: { a: '2' } },
    start: 'audit',
    optional: ['hard-skills'],
  },
};

const texts = (list: unknown): list is string[] => Array.isArray(list) && list.every((one) => typeof one === 'string');

function validate(data: unknown): Placement {
  const { day, seed, questions, before, over, draft, start, optional } = data as Placement;
  const fits =
    /^\d{4}-\d\d-\d\d$/.test(day) &&
    typeof seed === 'string' &&
    questions.every(({ id, score }) => typeof id === 'string' && typeof score === 'number' && score >= 0 && score <= 1) &&
    (before === undefined || texts(before)) &&
    (over === undefined || over === true) &&
    (draft === undefined || (typeof draft.id === 'string' && texts(Object.values(draft.answer)))) &&
    (start === undefined || typeof start === 'string') &&
    (optional === undefined || texts(optional));
  if (!fits) throw new Error('no placement');
  return {
    day,
    seed,
    questions: questions.map(({ id, score }) => ({ id, score })),
    ...(before && { before: [...before] }),
    ...(over && { over }),
    ...(draft && { draft: { id: draft.id, answer: { ...draft.answer } } }),
    ...(start !== undefined && { start }),
    ...(optional && { optional: [...optional] }),
  };
}
