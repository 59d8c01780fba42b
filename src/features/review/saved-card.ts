import type { Kind } from '~/lib/persist';
import type { Schedule } from './kept-schedule.ts';
import { isOwn } from './source.ts';

/** Where an own card was made. */
export interface Source {
  /** An address of this site, without the path under which the site lies: `/course/profession/what-smm-is/#two-answers`. */
  href: string;
  title: string;
}

/**
 * A card of the review, kept as `smm:flashcard:<id>`: `q-<question>`, `t-<term>`, or `own-<letters>`, which has its text with
 * it: `{ "due": 20782, "memory": { "stability": 2.3, "difficulty": 2.1 }, "first": 20780, "last": 20780, "count": 1, "lapses": 0 }`.
 */
export interface Flashcard extends Schedule {
  /** Put aside by the reader: it is not asked, and does not come again by itself. */
  off?: true;
  /** What it asks is no longer part of the site. */
  gone?: true;
  front?: string;
  back?: string;
  from?: Source;
}

/** An own card: its text and where it was made. */
export type OwnCard = Flashcard & { front: string; back: string };

export const LIMITS = {
  /** Own cards. */
  cards: 500,
  /** Characters of front and back together. */
  text: 2000,
  /** Characters of all own cards, so that the browser's room is enough for the rest. */
  all: 400_000,
} as const;

export const flashcards: Kind<Flashcard> = { name: 'flashcard', version: 1, validate, migrations: {} };

/** One text of each version that was ever released. */
export const samples: Record<number, unknown> = {
  1: {
    due: 20782,
    memory: { stability: 2.3065, difficulty: 2.1181 },
    first: 20780,
    last: 20780,
    count: 1,
    lapses: 0,
    off: true,
    front: 'Reach',
    back: 'People who saw a post at least once.',
    from: { href: '/course/profession/what-smm-is/#two-answers', title: 'What SMM is' },
  },
};

const whole = (value: unknown) => Number.isSafeInteger(value);
const maybe = (fits: (value: unknown) => boolean) => (value: unknown) => value === undefined || fits(value);
const text = (value: unknown) => typeof value === 'string';
const flag = (value: unknown) => value === undefined || value === true;

function validate(data: unknown): Flashcard {
  const { due, memory, first, last, count, lapses, off, gone, front, back, from } = data as Flashcard;
  const fits =
    [due, count, lapses].every(whole) &&
    count >= 0 &&
    lapses >= 0 &&
    [first, last].every(maybe(whole)) &&
    [off, gone].every(flag) &&
    [front, back].every(maybe(text)) &&
    (front === undefined) === (back === undefined) &&
    (memory === undefined || [memory.stability, memory.difficulty].every(Number.isFinite)) &&
    (from === undefined || (text(from.title) && isOwn(from.href)));
  if (!fits) throw new Error('no card');
  return {
    due,
    ...(memory && { memory: { stability: memory.stability, difficulty: memory.difficulty } }),
    ...(first !== undefined && { first }),
    ...(last !== undefined && { last }),
    count,
    lapses,
    ...(off && { off }),
    ...(gone && { gone }),
    ...(front !== undefined && { front, back }),
    ...(from && { from: { href: from.href, title: from.title } }),
  };
}
