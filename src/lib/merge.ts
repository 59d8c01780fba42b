import { type Change, type Crossed, type Effect, effect, type Held, type Owned } from './change.ts';
import { Misfit, transact } from './database.ts';
import type { Kind } from './persist.ts';
import { nothing, putAside, type Row, sort } from './rows.ts';

/** What came of an edit. */
export interface Done<T extends Owned> {
  /** Whether everything stands on disk. */
  kept: boolean;
  /** What undoes it, for `edit`. */
  inverse: Change<T>[];
  /** Fields that another tab had changed since this one last saw them; what this one wanted stands now. */
  crossed: Crossed[];
  /** Records that another tab had removed, and that stand again with this change. */
  revived: string[];
  /** Records that are gone and were never seen here: nothing came of their change. */
  missing: string[];
}

/** Changes by the id of their record. */
export type Changes<T extends Owned> = ReadonlyMap<string, Change<T>>;

/** What a transaction did. */
export interface Written<T extends Owned> {
  done: Done<T>;
  next: Map<string, Held<T> | undefined>;
  /** Left alone, as a newer version of the site wrote them. */
  newer: Set<string>;
  /** Could not be read, and were put aside. */
  bad: Row[];
}

/** An import asks for its records slice by slice, so that it never holds up the page. */
const SLICE = 50;

export const none = <T extends Owned>(kept: boolean): Done<T> => ({ kept, inverse: [], crossed: [], revived: [], missing: [] });

/** `effect`, whose error says that the data does not fit. */
export function through<T extends Owned>(kind: Kind<T>, change: Change<T>, stands?: Held<T>, seen?: Held<T>): Effect<T> | undefined {
  try {
    return effect(kind, change, stands, seen);
  } catch (cause) {
    throw new Misfit(`${kind.name} ${change.id}: ${cause}`, { cause });
  }
}

/** Adds to an account what one change came to. */
export function note<T extends Owned>(done: Done<T>, id: string, came: Effect<T> | undefined): void {
  if (!came) return void done.missing.push(id);
  if (came.inverse) done.inverse.push(came.inverse);
  if (came.revived) done.revived.push(id);
  done.crossed.push(...came.crossed);
}

/**
 * Merges changes into what stands on disk, in one transaction: first what waited (`waits`), then what is new (`mine`),
 * of which the account is. `base` is what this tab saw last.
 */
export function merge<T extends Owned>(
  kind: Kind<T>,
  base: ReadonlyMap<string, Held<T>>,
  waits: Changes<T>,
  mine: Changes<T>,
): Promise<Written<T>> {
  return transact('readwrite', (stores) => {
    const written: Written<T> = { done: none(true), next: new Map(), newer: new Set(), bad: [] };
    const ids = [...new Set([...waits.keys(), ...mine.keys()])];
    const next = (from: number) => {
      for (const id of ids.slice(from, from + SLICE)) one(id);
      // The answers come in order: the last of a slice asks for the next.
      if (from + SLICE < ids.length) stores.on(stores.records.count([kind.name, '']), () => next(from + SLICE));
    };
    const one = (id: string) =>
      stores.on(stores.records.get([kind.name, id]), (row: Row | undefined) => {
        const found = nothing<T>();
        if (row) sort(kind, row, found);
        if (found.newer.size) return void written.newer.add(id);
        for (const bad of found.bad) {
          putAside(stores, bad);
          written.bad.push(bad);
        }
        let stands = found.held.get(id);
        let seen = base.get(id);
        for (const change of [waits.get(id), mine.get(id)]) {
          if (!change) continue;
          const came = through(kind, change, stands, seen);
          if (change === mine.get(id)) note(written.done, id, came);
          if (!came) continue;
          seen = seen || change.put ? through(kind, change, seen, seen)?.next : came.next;
          stands = came.next;
        }
        if (stands) stores.records.put({ kind: kind.name, id, of: stands.d.of, v: kind.version, n: stands.n, d: stands.d });
        else if (row) stores.records.delete([kind.name, id]);
        written.next.set(id, stands);
      });
    next(0);
    return written;
  });
}
