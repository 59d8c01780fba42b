import type { Kind } from './persist.ts';

/** What every record says of itself: its own id and whose it is. Neither ever changes. */
export interface Owned {
  id: string;
  of: string;
}

/** One change of one record: some fields, the whole of it (a new one, too), or that it goes. */
export interface Change<T extends Owned> {
  id: string;
  of: string;
  /** New values of some fields; `undefined` takes the field away. */
  fields?: Partial<Omit<T, 'id' | 'of'>>;
  /** What stood in these fields when the reader began to type; without it, what this tab saw last. */
  was?: Partial<Omit<T, 'id' | 'of'>>;
  put?: T;
  remove?: true;
}

/** A record as it stands: its counter, its data. */
export interface Held<T> {
  n: number;
  d: T;
}

/** A field that another tab had changed meanwhile, with what stood there. */
export interface Crossed {
  id: string;
  field: string;
  theirs: unknown;
}

/** What a change comes to. */
export interface Effect<T extends Owned> {
  /** The record afterwards; missing when it goes. */
  next?: Held<T>;
  inverse?: Change<T>;
  crossed: Crossed[];
  /** Another tab had removed the record; it stands again. */
  revived: boolean;
}

type Fields = Record<string, unknown>;

/** `same({ a: [1] }, { a: [1] })` is true; the order of keys counts. */
export const same = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

/**
 * What a change makes of the record that stands now, given what this tab saw last. Fields are merged into what stands;
 * a record that another tab removed stands again with the fields that this tab saw. Nothing comes of a change of
 * fields where there is no record and this tab never saw one. Throws when the result does not fit its kind.
 */
export function effect<T extends Owned>(kind: Kind<T>, change: Change<T>, stands?: Held<T>, seen?: Held<T>): Effect<T> | undefined {
  const { id, of, fields, put, remove } = change;
  const from = stands ?? seen;
  const n = Math.max(stands?.n ?? 0, seen?.n ?? 0) + 1;
  const crossed = stands ? crossing(change, stands.d as Fields, seen?.d as Fields | undefined) : [];
  const back: Change<T> = stands ? { id, of, put: stands.d } : { id, of, remove: true };
  if (remove) return { inverse: stands && back, crossed, revived: false };
  if (put) return { next: { n, d: check(kind, change, put) }, inverse: back, crossed, revived: false };
  if (!from || !fields) return;
  const next = { n, d: check(kind, change, merged(from.d, fields)) };
  const inverse = stands ? { id, of, fields: pick(stands.d, Object.keys(fields)) as Change<T>['fields'] } : back;
  return { next, inverse, crossed, revived: !stands };
}

/** The change with what stood in its fields when it was made, for one that may be made again much later. */
export function began<T extends Owned>(change: Change<T>, seen?: Held<T>): Change<T> {
  const { fields, was } = change;
  return fields && seen ? { ...change, was: { ...pick(seen.d, Object.keys(fields)), ...was } as Change<T>['was'] } : change;
}

/**
 * One change for each id, later ones merged into earlier ones:
 * `compact([{ id: 'a', of: 'b', put: { … } }, { id: 'a', of: 'b', remove: true }])` is the removal alone.
 */
export function compact<T extends Owned>(changes: readonly Change<T>[]): Change<T>[] {
  const all = new Map<string, Change<T>>();
  for (const change of changes) {
    const before = all.get(change.id);
    all.set(change.id, before?.remove || !change.fields ? change : joined(before, change));
  }
  return [...all.values()];
}

function joined<T extends Owned>(before: Change<T> | undefined, change: Change<T>): Change<T> {
  if (!before) return change;
  if (before.put) return { ...before, put: merged(before.put, change.fields!) as T };
  const was = { ...change.was, ...before.was };
  return { ...before, fields: { ...before.fields, ...change.fields }, ...(Object.keys(was).length && { was }) } as Change<T>;
}

/** Fields that stand otherwise than this tab saw them, and otherwise than it wants them. */
function crossing<T extends Owned>({ id, fields, was, put, remove }: Change<T>, stands: Fields, seen?: Fields): Crossed[] {
  const known: Fields = { ...(fields ? pick(seen, Object.keys(fields)) : seen), ...was };
  const wanted: Fields = fields ? { ...fields } : put ? { ...put } : {};
  if (!seen && !was) return [];
  return [...new Set([...Object.keys(known), ...(fields ? [] : Object.keys(stands))])]
    .filter((field) => !same(stands[field], known[field]) && (remove || !same(stands[field], wanted[field])))
    .map((field) => ({ id, field, theirs: stands[field] }));
}

function merged(from: object, fields: object): object {
  return Object.fromEntries(Object.entries({ ...from, ...fields }).filter(([, value]) => value !== undefined));
}

const pick = (from: object | undefined, names: string[]): Fields =>
  from ? Object.fromEntries(names.map((name) => [name, (from as Fields)[name]])) : {};

function check<T extends Owned>(kind: Kind<T>, { id, of }: Owned, data: object): T {
  const d = kind.validate(data);
  if (d.id !== id || d.of !== of) throw new Error(`the record ${id} says that it is ${d.id} of ${d.of}`);
  return d;
}
