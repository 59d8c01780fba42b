import type { Visit } from './saved.ts';

/** In the order in which a lesson passes through them. */
export const STATES = ['new', 'begun', 'checked', 'done'] as const;
export type State = (typeof STATES)[number];

/**
 * How far a lesson is: `done` when the reader said so, `checked` when every question of its end set is answered,
 * `begun` when it was read for a while or one question is answered, else `new`.
 *
 * `lessonState({ begun: true, seen: 1 }, new Set(['q1', 'q2']), ['q1', 'q2'])` is `'checked'`.
 */
export function lessonState(visit: Visit | undefined, answered: ReadonlySet<string>, questions: readonly string[]): State {
  if (visit?.done) return 'done';
  const count = questions.filter((id) => answered.has(id)).length;
  if (count && count === questions.length) return 'checked';
  return visit || count ? 'begun' : 'new';
}

/**
 * The lesson to go on with: the one open last, or, when that is done, the next in order that is not. Nothing
 * before the first visit and after the last lesson.
 *
 * `following(['a', 'b'], (id) => (id === 'a' ? 'done' : 'new'), 'a')` is `'b'`.
 */
export function following(order: readonly string[], stateOf: (id: string) => State, last: string | undefined): string | undefined {
  if (last === undefined) return;
  const at = Math.max(0, order.indexOf(last));
  return [...order.slice(at), ...order.slice(0, at)].find((id) => stateOf(id) !== 'done');
}

/** The id with the highest `seen`: `latest({ a: { begun: true, seen: 2 }, b: { begun: true, seen: 5 } })` is `'b'`. */
export function latest(visits: Record<string, Visit | undefined>): string | undefined {
  let found: string | undefined;
  for (const [id, visit] of Object.entries(visits)) if (visit && visit.seen > (visits[found!]?.seen ?? -1)) found = id;
  return found;
}
