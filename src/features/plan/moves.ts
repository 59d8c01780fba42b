import { addDays, daysBetween } from './calendar.ts';
import type { Post } from './post.ts';

/** What is to be changed of a post. */
export interface Move {
  id: string;
  of: string;
  fields: Partial<Omit<Post, 'id' | 'of'>>;
}

/** So many days later (earlier with a minus); ideas without a day stay ideas. Changes only what moves. */
export const later = (posts: readonly Post[], days: number): Move[] =>
  posts.flatMap(({ id, of, day }) => (day && days ? [{ id, of, fields: { day: addDays(day, days) } }] : []));

/** Onto a day, at its own hour. `''` makes it an idea without a day. */
export const onto = (posts: readonly Post[], day: string): Move[] =>
  posts.flatMap((post) => (post.day === day ? [] : [{ id: post.id, of: post.of, fields: { day } }]));

/**
 * Several posts that are dragged together keep their distances: the one under the hand lands on the day, the others as
 * many days before or after it.
 */
export function together(posts: readonly Post[], held: Post, day: string): Move[] {
  if (!held.day || !day) return onto(posts, day);
  return later(posts, daysBetween(held.day, day));
}

/** The same for all: `{ state: 'approved' }`. */
export const same = (posts: readonly Post[], fields: Move['fields']): Move[] =>
  posts.flatMap((post) => {
    const others = Object.fromEntries(Object.entries(fields).filter(([name, value]) => post[name as keyof Post] !== value));
    return Object.keys(others).length ? [{ id: post.id, of: post.of, fields: others }] : [];
  });

/** A copy that begins its own way: a draft, its result not looked up, a week later where it has a day. */
export const copyOf = (post: Post, id: string): Post => ({
  ...post,
  id,
  day: post.day && addDays(post.day, 7),
  state: post.state === 'idea' ? 'idea' : 'draft',
  result: {},
});
