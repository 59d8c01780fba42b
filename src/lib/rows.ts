import type { Held, Owned } from './change.ts';
import type { Stores } from './database.ts';
import { ASIDE } from './disk.ts';
import { decode, type Kind } from './persist.ts';

/** A record as it lies in the database. */
export interface Row {
  kind: string;
  id: string;
  of: string;
  v: number;
  n: number;
  d: unknown;
}

/** What rows turned out to be. */
export interface Found<T> {
  held: Map<string, Held<T>>;
  /** Written by a newer version of the site. */
  newer: Set<string>;
  /** Rows that do not fit their kind. */
  bad: Row[];
}

/** In a copy and in messages a record goes by `smm-record:post:<id>`. */
export const RECORD = 'smm-record:';
export const keyOf = ({ kind, id }: Pick<Row, 'kind' | 'id'>): string => `${RECORD}${kind}:${id}`;

/** Rows are read in slices, so that thousands never hold up the page. */
const SLICE = 100;

/** All keys of one owner's records of a kind. */
const rangeOf = (kind: string, of: string): IDBKeyRange => IDBKeyRange.bound([kind, of], [kind, of, []]);

export const nothing = <T>(): Found<T> => ({ held: new Map(), newer: new Set(), bad: [] });

/** Reads all records of one owner; the result is whole when the transaction is. */
export function readAll<T extends Owned>({ records, on }: Stores, kind: Kind<T>, of: string): Found<T> {
  const found = nothing<T>();
  const read = (range: IDBKeyRange) =>
    on(records.index('of').getAll(range, SLICE), (rows: Row[]) => {
      for (const row of rows) sort(kind, row, found);
      if (rows.length === SLICE) read(IDBKeyRange.bound([kind.name, of, rows.at(-1)!.id], [kind.name, of, []], true));
    });
  read(rangeOf(kind.name, of));
  return found;
}

/** Removes all records of one owner; gives their ids. */
export function removeAll({ records, on }: Stores, kind: string, of: string): string[] {
  const ids: string[] = [];
  on(records.index('of').getAllKeys(rangeOf(kind, of)), (keys) => {
    for (const key of keys as [kind: string, id: string][]) {
      ids.push(key[1]);
      records.delete(key);
    }
  });
  return ids;
}

/** Adds a row to what was found; says what it is. */
export function sort<T extends Owned>(kind: Kind<T>, row: Row, found: Found<T>): void {
  try {
    const held = decode(kind, '', row);
    if (!held) found.newer.add(row.id);
    else if (held.d.id !== row.id || held.d.of !== row.of) throw 0;
    else found.held.set(row.id, held);
  } catch {
    found.bad.push(row);
  }
}

/** Moves a row out of the way, untouched. Another one that was put aside under its key stays, too. */
export function putAside({ records, aside, on }: Stores, row: Row): void {
  const place = (key: string) =>
    on(aside.get(key), (other) => {
      if (other === undefined) aside.put(row, key);
      else if (textOf(other) !== textOf(row)) place(`${key}+`);
    });
  place(ASIDE + keyOf(row));
  records.delete([row.kind, row.id]);
}

/** The row as text: `{"v":1,"n":2,"of":"b","d":{…}}`, and whatever else it may hold when it is damaged. */
export function textOf(value: unknown): string {
  const { kind, id, v, n, of, d, ...rest } = { ...(value as Row) };
  const whole = [v, n].every(Number.isSafeInteger) && typeof of === 'string' && !Object.keys(rest).length;
  try {
    return JSON.stringify(whole ? { v, n, of, d } : value);
  } catch {
    return `${value}`;
  }
}
