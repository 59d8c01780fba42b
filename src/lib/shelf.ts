import { began, type Change, compact, type Held, type Owned } from './change.ts';
import { isFull, isNewer, Misfit, transact } from './database.ts';
import { depart, lost } from './flight.ts';
import { listeners } from './listeners.ts';
import { type Changes, type Done, merge, none, note, through, type Written } from './merge.ts';
import { type Kind, type Trouble, tell, waiting } from './persist.ts';
import { type Found, keyOf, nothing, putAside, type Row, readAll, removeAll, sort, textOf } from './rows.ts';

/** Above that, a tab reads all it shows again instead of single records. */
const MANY = 300;

/**
 * One kind's records in this tab: what it last saw on disk, and what waits because it could not be written.
 * `announce` tells the other tabs of changed ids.
 */
export function shelf<T extends Owned>(kind: Kind<T>, announce: (ids: string[]) => void) {
  const base = new Map<string, Held<T>>();
  const pending = new Map<string, Change<T>>();
  const heard = listeners<T>();
  /** Owners whose records could not be read. */
  const unread = new Set<string>();
  let trying: Promise<void> | undefined;
  let recovered: Promise<unknown> | undefined;
  const self = { follow() {}, store: () => void retry() };

  const key = (id: string) => keyOf({ kind: kind.name, id });
  const trouble = (error: unknown): Trouble => ({ type: isFull(error) ? 'full' : isNewer(error) ? 'newer' : 'refused' });
  const views = (ids: Iterable<string>) => new Map([...ids].map((id) => [id, view(id)]));

  function view(id: string): Held<T> | undefined {
    const stands = base.get(id);
    const waits = pending.get(id);
    return waits ? through(kind, waits, stands, stands)?.next : stands;
  }

  function list(of: string): T[] {
    return [...new Set([...base.keys(), ...pending.keys()])].flatMap((id) => {
      const held = view(id);
      return held?.d.of === of ? [held.d] : [];
    });
  }

  function wait(why: Trouble) {
    waiting.add(self);
    tell(why);
  }

  function free() {
    // The trouble ends with the last that waits.
    if (!pending.size && !unread.size && waiting.delete(self) && !waiting.size) tell();
  }

  const publish = (before: ReadonlyMap<string, Held<T> | undefined>, here: boolean) => heard.publish(before, view, here);

  /** Takes over what stands on disk now, of the ids that were looked for. */
  async function take(ids: Iterable<string>, { held, newer, bad }: Found<T>, here = false) {
    const before = views(ids);
    const damaged = new Set(bad.map((row) => row.id));
    for (const id of before.keys()) {
      const stands = held.get(id);
      if (stands) base.set(id, stands);
      else if (!newer.has(id) && !damaged.has(id)) {
        // What waits for a record that is gone elsewhere becomes a record of its own.
        const mine = pending.has(id) && view(id);
        if (mine) pending.set(id, { id, of: mine.d.of, put: mine.d });
        base.delete(id);
      }
    }
    publish(before, here);
    for (const id of newer) tell({ type: 'newer', key: key(id) });
    if (bad.length) await quarantine(bad);
  }

  async function quarantine(rows: Row[]) {
    try {
      await transact('readwrite', (stores) => {
        for (const row of rows)
          stores.on(stores.records.get([row.kind, row.id]), (now) => now && textOf(now) === textOf(row) && putAside(stores, now));
      });
    } catch {
      // With no room to put it aside it stays in its place, and the next look tries again.
    }
    for (const row of rows) tell({ type: 'unreadable', key: keyOf(row) });
  }

  /** Looks at the disk for some owners' records, and remembers whether it could. */
  async function look(owners: Iterable<string>, read: () => Promise<() => Promise<void>>) {
    try {
      const found = await read();
      for (const of of owners) unread.delete(of);
      await found();
      free();
    } catch (error) {
      for (const of of owners) unread.add(of);
      wait(trouble(error));
    }
  }

  const readOwner = (of: string, here = false) =>
    look([of], async () => {
      const found = await transact('readonly', (stores) => readAll(stores, kind, of));
      return () => take(new Set([...list(of).map(({ id }) => id), ...found.held.keys()]), found, here);
    });

  /** Reads again all that somebody here shows. */
  async function refresh(here = false) {
    for (const of of new Set([...heard.owners(), ...unread])) await readOwner(of, here);
  }

  /** Reads again records that another tab, or a restored copy, has changed. */
  async function follow(ids: string[], here = false) {
    if (!heard.owners().length) return;
    if (unread.size || ids.length > MANY) return refresh(here);
    await look(heard.owners(), async () => {
      const found = await transact('readonly', (stores) => {
        const some = nothing<T>();
        for (const id of ids) stores.on(stores.records.get([kind.name, id]), (row) => row && sort(kind, row, some));
        return some;
      });
      return () => take(ids, found, here);
    });
  }

  const add = (change: Change<T>) => {
    const waits = pending.get(change.id);
    pending.set(change.id, compact(waits ? [waits, change] : [change])[0]!);
  };

  /** Takes over what was written, and says so everywhere. */
  function arrived({ done, next, newer, bad }: Written<T>, waits: Changes<T>, mine: Changes<T>): Done<T> {
    const before = views(next.keys());
    for (const [id, held] of next) {
      if (held) base.set(id, held);
      else base.delete(id);
      if (pending.get(id) === waits.get(id)) pending.delete(id);
    }
    free();
    for (const id of newer) {
      const change = mine.get(id);
      if (change) add(change);
      wait({ type: 'newer', key: key(id) });
    }
    for (const row of bad) tell({ type: 'unreadable', key: keyOf(row) });
    publish(before, true);
    announce([...next.keys()]);
    return { ...done, kept: !newer.size };
  }

  /** Makes changes in memory alone. */
  function remember(mine: Changes<T>, error: unknown): Done<T> {
    const done = none<T>(false);
    const before = views(mine.keys());
    const effects = new Map([...mine].map(([id, change]) => [id, through(kind, change, before.get(id), before.get(id))]));
    for (const [id, change] of mine) {
      note(done, id, effects.get(id));
      if (effects.get(id)) add(change);
    }
    wait(trouble(error));
    publish(before, true);
    return done;
  }

  async function edit(changes: readonly Change<T>[], { whole = false } = {}): Promise<Done<T>> {
    const mine = new Map(compact(changes).map((change) => [change.id, change]));
    if (!mine.size) return none(true);
    const arrive = whole
      ? () => {}
      : depart(
          kind.name,
          [...mine.values()].map((change) => began(change, view(change.id))),
        );
    const alone = new Map<string, Change<T>>();
    const waits = new Map(pending);
    // What waits may be what does not fit.
    const tries = waits.size && ![...mine.keys()].some((id) => waits.has(id)) ? [waits, alone] : [waits];
    let error: unknown;
    try {
      for (const first of tries)
        try {
          return arrived(await merge(kind, base, first, mine), first, mine);
        } catch (failed) {
          error = failed;
          if (failed instanceof Misfit) throw failed;
          if (!isFull(failed)) break;
        }
      return whole ? none(false) : remember(mine, error);
    } finally {
      arrive();
    }
  }

  /** Once more what waits, and what could not be read; never twice at a time. */
  function retry(): Promise<void> {
    trying ??= (async () => {
      const waits = new Map(pending);
      const mine = new Map<string, Change<T>>();
      try {
        if (waits.size) arrived(await merge(kind, base, waits, mine), waits, mine);
        if (unread.size) await refresh();
      } catch (error) {
        wait(trouble(error));
      }
      trying = undefined;
    })();
    return trying;
  }

  /**
   * Makes again what an earlier page could not bring to an end. Perhaps it did, and only its note stayed; where another
   * tab has written a field since, that stays.
   */
  async function recover() {
    const { changes, forget } = lost(kind.name);
    const mine = changes as Change<T>[];
    const done = await edit(mine).catch(() => undefined);
    if (done?.kept === false) return;
    forget();
    const later = new Set(done?.crossed.map(({ id, field }) => `${id} ${field}`));
    const back = done?.inverse.flatMap(({ id, of, fields = {} }) =>
      Object.entries(fields)
        .filter(([field]) => later.has(`${id} ${field}`))
        .map(([field, value]) => ({ id, of, fields: { [field]: value } }) as Change<T>),
    );
    if (back?.length) await edit(back);
  }

  async function all(of: string): Promise<T[]> {
    recovered ??= recover();
    await recovered;
    await readOwner(of);
    return list(of);
  }

  async function purge(of: string): Promise<boolean> {
    try {
      const gone = await transact('readwrite', (stores) => removeAll(stores, kind.name, of));
      const before = views([...gone, ...list(of).map(({ id }) => id)]);
      for (const id of before.keys()) {
        base.delete(id);
        pending.delete(id);
      }
      free();
      publish(before, true);
      announce(gone);
      return true;
    } catch (error) {
      tell(trouble(error));
      return false;
    }
  }

  /** Drops what waits of some records, as a restored copy says what they are. */
  function drop(ids: string[]) {
    for (const id of ids) pending.delete(id);
    free();
  }

  /** What waits, by key; undefined where a removal waits. */
  function texts(): [key: string, text: string | undefined][] {
    return [...pending.keys()].map((id) => {
      const held = view(id);
      return [key(id), held && textOf({ kind: kind.name, id, v: kind.version, n: held.n, of: held.d.of, d: held.d })];
    });
  }

  return { api: { all, edit, listen: heard.listen, purge }, follow, refresh, drop, texts };
}
