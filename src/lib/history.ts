/** One thing that was done: the changes that do it again, and those that undo it. */
export interface Step<C> {
  redo: C[];
  undo: C[];
  /** Steps of one group in a row are undone together: `'post-1/title'` while somebody types. */
  group?: string;
}

/** What was done and what was undone, the nearest first. Every function gives a new history; the old one stays. */
export interface History<C> {
  past?: Link<C>;
  future?: Link<C>;
}
interface Link<C> {
  step: Step<C>;
  rest?: Link<C>;
}

/** Joins changes into fewer ones with the same effect, such as `compact` of change.ts. */
type Join<C> = (changes: C[]) => C[];

/**
 * After a step: nothing is left to redo. There is no limit to the number of steps.
 *
 * `did({}, { redo: ['b'], undo: ['a'] })` is `{ past: { step: { redo: ['b'], undo: ['a'] } } }`; a second step of the
 * same group, b to c, makes one of redo b, c and undo b, a.
 */
export function did<C>({ past }: History<C>, step: Step<C>, join: Join<C> = (changes) => changes): History<C> {
  const last = past?.step;
  if (!last || last.group === undefined || last.group !== step.group) return { past: { step, rest: past } };
  const both = { ...step, redo: join([...last.redo, ...step.redo]), undo: join([...step.undo, ...last.undo]) };
  return { past: { step: both, rest: past!.rest } };
}

/** Ends the group, for instance when the reader leaves the field: the next step stands for itself. */
export function ended<C>({ past, future }: History<C>): History<C> {
  if (past?.step.group === undefined) return { past, future };
  const { redo, undo } = past.step;
  return { past: { step: { redo, undo }, rest: past.rest }, future };
}

/** The changes that undo the last step, and the history afterwards; undefined when there is none. */
export function undone<C>({ past, future }: History<C>): { changes: C[]; history: History<C> } | undefined {
  if (!past) return;
  const { redo, undo } = past.step;
  return { changes: undo, history: { past: past.rest, future: { step: { redo, undo }, rest: future } } };
}

/** The changes that do again what was undone last, and the history afterwards; undefined when there is none. */
export function redone<C>({ past, future }: History<C>): { changes: C[]; history: History<C> } | undefined {
  if (!future) return;
  return { changes: future.step.redo, history: { past: { step: future.step, rest: past }, future: future.rest } };
}
