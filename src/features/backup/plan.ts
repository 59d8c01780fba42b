import { ASIDE } from '~/lib/disk';
import { decode, type Kind } from '~/lib/persist';
import { RECORD } from '~/lib/rows';
import { type Copy, type Entry, textOf } from './file.ts';

/**
 * What restoring a copy would do with one item:
 * - `new`: nothing is kept under its key
 * - `changed`: it would replace what is kept
 * - `same`: nothing to do
 * - `kept`: this site does not know its kind, or it was put aside as unreadable; it is taken in as it is
 * - `refused`: it stays out, for `reason`
 */
export interface Change {
  key: string;
  kind: string;
  id: string;
  what: 'new' | 'changed' | 'same' | 'kept' | 'refused';
  /** `key`: no key of ours; `twice`: an earlier item has the key; `newer`: of a newer version; `shape`: does not fit its kind. */
  reason?: 'key' | 'twice' | 'newer' | 'shape';
  /** What would be written under `key`. */
  text?: string;
}

const KEY = /^smm(?:-record)?:([a-z][a-z0-9-]{0,40}):(.{1,200})$/u;

type Kinds = ReadonlyMap<string, Kind<unknown>>;

/** What restoring a copy would do, item by item; `records` are the kinds of the database. Nothing is written here. */
export function plan(copy: Copy, kept: ReadonlyMap<string, string>, kinds: Kinds, records: Kinds = new Map()): Change[] {
  const seen = new Set<string>();
  return copy.records.map((entry) => {
    const aside = entry.key.startsWith(ASIDE);
    const [, kind = '', id = ''] = KEY.exec(aside ? entry.key.slice(ASIDE.length) : entry.key) ?? [];
    const change = { key: entry.key, kind: aside ? 'aside' : kind, id };
    if (!kind || kind === 'backup') return { ...change, what: 'refused', reason: 'key' };
    if (seen.has(entry.key)) return { ...change, what: 'refused', reason: 'twice' };
    seen.add(entry.key);
    if (aside) return { ...change, ...putAside(entry, kept) };
    const inside = entry.key.startsWith(RECORD);
    const known = (inside ? records : kinds).get(kind);
    // A record stands in the database, an item of another kind beside it: neither may take the other's place.
    if ((inside ? kinds : records).has(kind)) return { ...change, what: 'refused', reason: 'key' };
    if (inside && !fits(entry, known && id)) return { ...change, what: 'refused', reason: 'shape' };
    return { ...change, ...(known ? restore(entry, known, kept.get(entry.key)) : takeIn(entry, kept.get(entry.key))) };
  });
}

type Effect = Pick<Change, 'what' | 'reason' | 'text'> & { key?: string };

function restore(entry: Entry, kind: Kind<unknown>, here: string | undefined): Effect {
  const theirs = attempt(kind, textOf(entry));
  if (typeof theirs === 'string') return { what: 'refused', reason: theirs };
  const mine = here === undefined ? undefined : attempt(kind, here);
  if (mine === 'newer') return { what: 'refused', reason: 'newer' };
  if (typeof mine === 'object' && JSON.stringify(mine.d) === JSON.stringify(theirs.d)) return { what: 'same' };
  const of = 'of' in entry ? entry.of : undefined;
  const n = typeof mine === 'object' ? Math.max(mine.n, theirs.n) + 1 : theirs.n;
  return { what: here === undefined ? 'new' : 'changed', text: JSON.stringify({ v: kind.version, n, of, d: theirs.d }) };
}

/** Whether a record says whose it is, and where its kind is known, that it is its own. */
function fits(entry: Entry, id: string | undefined): boolean {
  if ('text' in entry) return false;
  const { id: own, of } = { ...(entry.d as { id?: unknown; of?: unknown }) };
  return id === undefined || (own === id && of === entry.of);
}

function takeIn(entry: Entry, here: string | undefined): Effect {
  const text = textOf(entry);
  if (text === here) return { what: 'same' };
  return { what: here === undefined ? 'kept' : 'changed', text };
}

/** A put-aside text never replaces another: it goes under the next free key. */
function putAside(entry: Entry, kept: ReadonlyMap<string, string>): Effect {
  const text = textOf(entry);
  if (entry.key.startsWith(ASIDE + RECORD) && !isJson(text)) return { what: 'refused', reason: 'shape' };
  let key = entry.key;
  while (kept.has(key) && kept.get(key) !== text) key += '+';
  return kept.has(key) ? { what: 'same' } : { what: 'kept', key, text };
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function attempt(kind: Kind<unknown>, text: string): { n: number; d: unknown } | 'newer' | 'shape' {
  try {
    return decode(kind, text) ?? 'newer';
  } catch {
    return 'shape';
  }
}
