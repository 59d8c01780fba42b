import { ASIDE, aside, disk, load, PREFIX, refused } from './disk.ts';

/**
 * What stays with the reader: one localStorage key for each item, so that two open tabs never overwrite
 * each other's items. The key of the answer to question `smm-1` is `smm:answer:smm-1`, its text
 * `{"v":1,"n":42,"d":{…}}`: the version of the shape, a counter that says which edit is later (never a
 * clock), and the data.
 *
 * Reading never throws. A text that does not fit its kind moves, untouched, to `smm-quarantine:<key>`; a
 * text of a newer version stays where it is and is not overwritten. Writing says whether it worked; what
 * could not be written stays in memory, waits for room, and `$trouble` tells the reader.
 */
export interface Kind<T> {
  /** `'answer'` is kept under `smm:answer:<id>`. Never changes, holds no colon. */
  name: string;
  version: number;
  /** Gives the data as a fresh object; throws when it does not fit. */
  validate: (data: unknown) => T;
  /** One step each: `migrations[2]` makes version 2 out of version 1. */
  migrations: { [to: number]: (old: unknown) => unknown };
}

/** A store as nanostores' hooks read it. */
export interface Saved<T> {
  get(): T | undefined;
  /** Says whether it was written to disk; `undefined` removes the item. */
  set(value: T | undefined): boolean;
  /** Runs at every later change, also one made in another tab; gives back how to stop. */
  listen(run: (value: T | undefined) => void): () => void;
}

/**
 * - `full`: no room; what was changed waits in memory
 * - `refused`: this browser keeps nothing; work lives until the tab closes
 * - `unreadable`: the text under `key` was put aside
 * - `newer`: the text under `key` was written by a newer version of the site and stays as it is
 * - `cleared`: another tab removed everything; this one still holds what it shows
 */
export interface Trouble {
  type: 'full' | 'refused' | 'unreadable' | 'newer' | 'cleared';
  key?: string;
}

/** What could not be written yet: `follow` looks at what stands on disk now, `store` tries again. */
export interface Waiting {
  follow(): void;
  store(): unknown;
}

interface Item extends Saved<unknown>, Waiting {
  follow(force?: boolean): void;
  store(): boolean;
  /** What stands in memory, as it would be written. */
  text(): string | undefined;
  /** The text on disk is gone, and what stands in memory stays. */
  lost(): void;
}

const items = new Map<string, Item>();
/** What waits for `retry()`; whoever adds to it tells why. */
export const waiting = new Set<Waiting>();

/**
 * The latest trouble; `undefined` once nothing waits for room. The event `smm:trouble` on the document and
 * `<html data-trouble>` say the same to whoever has not loaded this file.
 */
export const $trouble = signal<Trouble>();

/** The item `id` of a kind; the same object at every call. */
export function saved<T>(kind: Kind<T>, id: string): Saved<T> {
  const key = `${PREFIX}${kind.name}:${id}`;
  const item = items.get(key) ?? make(kind, key);
  items.set(key, item);
  return item as Saved<T>;
}

/** The ids of all kept items of a kind. */
export function ids(kind: Pick<Kind<unknown>, 'name'>): string[] {
  const start = `${PREFIX}${kind.name}:`;
  return [...texts().keys()].filter((key) => key.startsWith(start)).map((key) => key.slice(start.length));
}

/** Every kept text by its key, put-aside ones too, with what could not be written so far. */
export function texts(): Map<string, string> {
  const found = new Map<string, string>();
  const storage = disk();
  try {
    for (let i = 0; i < storage!.length; i++) {
      const key = storage!.key(i)!;
      if (key.startsWith(PREFIX) || key.startsWith(ASIDE)) found.set(key, storage!.getItem(key)!);
    }
  } catch {}
  for (const [key, item] of items) {
    if (found.has(key) && !waiting.has(item)) continue;
    const text = item.text();
    if (text) found.set(key, text);
    else found.delete(key);
  }
  return found;
}

/** Writes a text under its key as it is (`undefined` removes it), and shows it; for restoring a file. */
export function put(key: string, text: string | undefined): boolean {
  const item = items.get(key);
  let done = false;
  try {
    if (text === undefined) disk()!.removeItem(key);
    else disk()!.setItem(key, text);
    done = !refused();
    if (item) {
      settle(item);
      item.follow(true);
    }
  } catch {
    tell({ type: refused() ? 'refused' : 'full', key });
  }
  return done;
}

/** Writes what waits for room; says whether nothing waits any more. */
export function retry(): boolean {
  for (const item of waiting) {
    item.follow();
    if (waiting.has(item)) item.store();
  }
  return !waiting.size;
}

function make(kind: Kind<unknown>, key: string): Item {
  const held = signal<unknown>();
  /** The text that was read or written last; `undefined` before the first look. */
  let seen: string | null | undefined;
  let count = 0;
  /** Why what stands on disk must not be overwritten. */
  let locked: 'newer' | 'full' | undefined;

  const text = () => {
    const d = held.get();
    return d === undefined ? undefined : JSON.stringify({ v: kind.version, n: count, d });
  };

  const item: Item = {
    text,
    listen: held.listen,
    get() {
      if (seen === undefined) item.follow();
      return held.get();
    },
    set(value) {
      item.follow();
      count++;
      held.set(value);
      const done = item.store();
      if (done) retry();
      return done;
    },
    store() {
      const now = text();
      let done = false;
      try {
        if (!locked) {
          if (now) disk()!.setItem(key, now);
          else disk()!.removeItem(key);
          seen = now ?? null;
          done = !refused();
        }
      } catch {}
      if (done) settle(item);
      else {
        waiting.add(item);
        tell({ type: locked ?? (refused() ? 'refused' : 'full'), key });
      }
      return done;
    },
    lost() {
      seen = null;
    },
    follow(force) {
      const first = seen === undefined;
      const stored = load(key);
      if (stored === seen && !force) return;
      seen = stored;
      locked = undefined;
      if (stored === null) {
        if (!first && !waiting.has(item)) {
          count = 0;
          held.set(undefined);
        }
        return;
      }
      try {
        const found = decode(kind, stored);
        if (!found) {
          locked = 'newer';
          tell({ type: 'newer', key });
        } else if (force || found.n >= count) {
          count = found.n;
          held.set(found.d);
          settle(item);
        }
      } catch {
        // With no room to put it aside it stays in its place, and the next edit tries again.
        if (aside(key, stored)) seen = null;
        else {
          locked = 'full';
          seen = '';
        }
        tell({ type: 'unreadable', key });
      }
    },
  };
  return item;
}

/**
 * Data and counter of a text; nothing when a newer version wrote it; throws when it does not fit. What was never a text
 * is given as it is: `decode(kind, '', row)`.
 */
export function decode<T>(
  kind: Kind<T>,
  text: string,
  { v, n, d } = JSON.parse(text, (name, value) => (name === '__proto__' ? undefined : value)),
): { n: number; d: T } | undefined {
  if (!Number.isSafeInteger(v) || v < 1) throw 0;
  if (v > kind.version) return;
  if (!Number.isSafeInteger(n) || n < 0) throw 0;
  let data = d;
  for (let to = v; to++ < kind.version; ) data = kind.migrations[to]!(data);
  return { n, d: kind.validate(data) };
}

/** As in `signal.ts`, which the calculators load: from there, each page would fetch one file more. */
function signal<T>() {
  const runs = new Set<(value: T | undefined) => void>();
  let value: T | undefined;
  return {
    get: () => value,
    set(next: T | undefined) {
      value = next;
      for (const run of runs) run(next);
    },
    listen(run: (value: T | undefined) => void) {
      runs.add(run);
      return () => void runs.delete(run);
    },
  };
}

function settle(item: Item) {
  if (waiting.delete(item) && !waiting.size) tell();
}

/** Sets `$trouble` and says it to who has not loaded this file. */
export function tell(trouble?: Trouble) {
  $trouble.set(trouble);
  document.documentElement.dataset.trouble = trouble?.type ?? '';
  document.dispatchEvent(new Event('smm:trouble'));
}

if (globalThis.window) {
  addEventListener('storage', ({ key, storageArea }) => {
    if (storageArea !== disk()) return;
    if (key === null) {
      for (const item of items.values()) item.lost();
      if (items.size) tell({ type: 'cleared' });
    } else items.get(key)?.follow();
    retry();
  });
  // A page that comes out of the back/forward cache has heard no event.
  addEventListener('pageshow', (event) => {
    if (event.persisted) for (const item of items.values()) item.follow();
  });
}
