import type { Change, Owned } from './change.ts';
import { close, isFull, transact } from './database.ts';
import { ASIDE } from './disk.ts';
import type { News } from './listeners.ts';
import type { Done } from './merge.ts';
import { type Kind, tell } from './persist.ts';
import { countEdits } from './record-edits.ts';
import { keyOf, RECORD, type Row, textOf } from './rows.ts';
import { shelf } from './shelf.ts';

/**
 * What stays with the reader where localStorage is too small: one record each in IndexedDB, with the promises of
 * `persist.ts`. An edit is one read-write transaction that merges fields into what stands on disk, so that tabs never
 * overwrite each other; the other tabs hear of it. Data that comes from here is never changed in place.
 *
 * Where the database is refused or full, what was changed waits in memory, `$trouble` tells the reader, and `retry()`
 * of `persist.ts` and each later edit try again.
 */
export interface Records<T extends Owned> {
  /** All records of an owner, in no order; what waits in memory is among them. */
  all(of: string): Promise<T[]>;
  /**
   * Makes all changes in one transaction, or none. Rejects when the result of one does not fit its kind. With `whole`
   * (an import) nothing waits in memory: where it cannot be written nothing was changed, and `kept` is false.
   *
   * `await records(posts).edit([{ id: 'p', of: 'b', fields: { title: 'Roast' } }])` gives
   * `{ kept: true, inverse: [{ id: 'p', of: 'b', fields: { title: 'Ro' } }], crossed: [], revived: [], missing: [] }`.
   */
  edit(changes: readonly Change<T>[], how?: { whole?: boolean }): Promise<Done<T>>;
  /** Runs after each later change of an owner's records, made here or in another tab; gives back how to stop. */
  listen(of: string, run: (news: News<T>) => void): () => void;
  /** Removes an owner's records for good; says whether they are gone. Until then a deleted owner can come back. */
  purge(of: string): Promise<boolean>;
}

const shelves = new Map<string, ReturnType<typeof shelf<Owned>>>();
let channel: BroadcastChannel | undefined;

/** The records of a kind; the same object at every call. */
export function records<T extends Owned>(kind: Kind<T>): Records<T> {
  const one = shelves.get(kind.name) ?? (shelf(kind, (ids) => announce(kind.name, ids)) as unknown as ReturnType<typeof shelf<Owned>>);
  shelves.set(kind.name, one);
  connect();
  return one.api as unknown as Records<T>;
}

/**
 * Every record as text by its key, put-aside ones too, with what could not be written so far:
 * `smm-record:post:p-1` → `{"v":1,"n":2,"of":"b","d":{…}}`. Empty where the database is refused.
 */
export async function recordTexts(): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  try {
    await transact('readonly', ({ records, aside, on }) => {
      found.clear();
      on(records.getAll(), (rows: Row[]) => {
        for (const row of rows) found.set(keyOf(row), textOf(row));
      });
      on(aside.getAllKeys(), (keys) =>
        on(aside.getAll(), (rows) => {
          for (const [i, row] of rows.entries()) found.set(`${keys[i]}`, JSON.stringify(row));
        }),
      );
    });
  } catch {
    tell({ type: 'refused' });
  }
  for (const one of shelves.values())
    for (const [key, text] of one.texts()) {
      if (text) found.set(key, text);
      else found.delete(key);
    }
  return found;
}

/**
 * Writes texts under their keys as they are (`undefined` removes one) in one transaction, and shows them in all tabs;
 * for restoring a file. Says whether it worked; else nothing was changed.
 */
export async function putRecords(texts: ReadonlyMap<string, string | undefined>): Promise<boolean> {
  if (!texts.size) return true;
  const changed = new Map<string, string[]>();
  try {
    await transact('readwrite', ({ records, aside }) => {
      changed.clear();
      for (const [key, text] of texts) {
        if (key.startsWith(ASIDE)) {
          if (text === undefined) aside.delete(key);
          else aside.put(JSON.parse(text), key);
          continue;
        }
        const [, kind = '', id = ''] = /^([^:]+):(.*)$/s.exec(key.slice(RECORD.length)) ?? [];
        if (text === undefined) records.delete([kind, id]);
        else records.put({ ...JSON.parse(text), kind, id });
        changed.set(kind, changed.get(kind) ?? []);
        changed.get(kind)!.push(id);
      }
    });
  } catch (error) {
    tell({ type: isFull(error) ? 'full' : 'refused' });
    return false;
  }
  for (const [kind, ids] of changed) {
    shelves.get(kind)?.drop(ids);
    await shelves.get(kind)?.follow(ids, true);
    announce(kind, ids);
  }
  return true;
}

/** Tells the other tabs, and counts. */
function announce(kind: string, ids: string[]) {
  if (!ids.length) return;
  connect();
  channel?.postMessage({ kind, ids });
  countEdits(ids.length);
}

function connect() {
  if (channel || !globalThis.BroadcastChannel) return;
  channel = new BroadcastChannel('smm');
  channel.onmessage = ({ data }: MessageEvent<{ kind: string; ids: string[] }>) => void shelves.get(data.kind)?.follow(data.ids);
}

if (globalThis.window) {
  // A page with an open connection or channel may be kept out of the back/forward cache, or hold up other tabs from there.
  addEventListener('pagehide', (event) => {
    if (!event.persisted) return;
    close();
    channel?.close();
    channel = undefined;
  });
  addEventListener('pageshow', (event) => {
    if (!event.persisted) return;
    if (shelves.size) connect();
    for (const one of shelves.values()) void one.refresh();
  });
}
