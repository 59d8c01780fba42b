import type { Visit } from './saved.ts';

/** In the order in which a lesson passes through them. */
export const STATES = ['new', 'begun', 'checked', 'done'] as const;
export type State = (typeof STATES)[number];

/**
 * How far a lesson is: `done` when the reader said so, `checked` when every question of its end set is answered,
 * `begun` when it was read for a while or one question is answered, else `new`.
 *
 * `lessonState({ begun: true, checked: true, seen: 1 })` is `'checked'`.
 */
export const lessonState = (visit: Visit | undefined): State =>
  visit?.done ? 'done' : visit?.checked ? 'checked' : visit ? 'begun' : 'new';

/**
 * Whether every question of a lesson's end set has an answer, to be kept with the visit: `true`, or nothing.
 * `allAnswered(['q1', 'q2'], new Set(['q1', 'q2', 'x']))` is `true`; a lesson without questions is never checked.
 */
export const allAnswered = (questions: readonly string[], answered: ReadonlySet<string>): true | undefined =>
  (questions.length > 0 && questions.every((id) => answered.has(id))) || undefined;

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
