/**
 * The one database of the site. `records` holds `{ kind, id, of, v, n, d }`: the kind's name, its id, whose it is,
 * the version of the shape, a counter of edits, the data. `aside` holds what could not be read, untouched, under the
 * key that it would have in a copy.
 */
export const NAME = 'smm';
const VERSION = 1;

/** What work in a transaction goes through. */
export interface Stores {
  records: IDBObjectStore;
  aside: IDBObjectStore;
  /** Runs with the answer to a request; what it throws ends the transaction and nothing of it is written. */
  on<R>(request: IDBRequest<R>, run: (result: R) => void): void;
}

/** Data that its own kind refuses: the caller's mistake, which no second try mends. */
export class Misfit extends Error {}

let opening: Promise<IDBDatabase> | undefined;

/**
 * Runs work in one transaction and gives its result once everything stands on disk. A lost connection (Safari) or a
 * broken transaction is tried once more on a new connection; then it rejects with the browser's error. Work may run
 * twice, and must start anew each time.
 */
export async function transact<R>(mode: IDBTransactionMode, work: (stores: Stores) => R): Promise<R> {
  const first = await open();
  try {
    return await run(first, mode, work);
  } catch (error) {
    if (error instanceof Misfit || isFull(error)) throw error;
  }
  close();
  return run(await open(), mode, work);
}

/** Whether there was no room: `isFull(new DOMException('', 'QuotaExceededError'))`. */
export const isFull = (error: unknown): boolean => (error as Error | undefined)?.name === 'QuotaExceededError';

/** Whether a newer version of the site has changed the database. */
export const isNewer = (error: unknown): boolean => (error as Error | undefined)?.name === 'VersionError';

/** Lets go of the database; the next transaction opens it again. One that runs still ends. */
export function close(): void {
  opening?.then((db) => db.close()).catch(() => {});
  opening = undefined;
}

function open(): Promise<IDBDatabase> {
  if (opening) return opening;
  const mine = new Promise<IDBDatabase>((done, fail) => {
    const request = indexedDB.open(NAME, VERSION);
    request.onupgradeneeded = () => {
      const records = request.result.createObjectStore('records', { keyPath: ['kind', 'id'] });
      // The id stands last, so that all records of one owner are read slice by slice.
      records.createIndex('of', ['kind', 'of', 'id']);
      request.result.createObjectStore('aside');
    };
    let late = false;
    const give = () => {
      late = true;
      fail(request.error ?? new Error('blocked by another tab'));
    };
    request.onblocked = give;
    request.onerror = give;
    request.onsuccess = () => {
      const db = request.result;
      if (late) return db.close();
      db.onversionchange = () => {
        db.close();
        forget();
      };
      db.onclose = forget;
      done(db);
    };
  });
  const forget = () => {
    if (opening === mine) opening = undefined;
  };
  opening = mine;
  mine.catch(forget);
  return mine;
}

function run<R>(db: IDBDatabase, mode: IDBTransactionMode, work: (stores: Stores) => R): Promise<R> {
  return new Promise((done, fail) => {
    const transaction = db.transaction(['records', 'aside'], mode);
    let thrown: unknown;
    const guard = <A>(act: () => A): A | undefined => {
      try {
        return act();
      } catch (error) {
        thrown ??= error;
        try {
          transaction.abort();
        } catch {}
        return undefined;
      }
    };
    transaction.onabort = () => fail(thrown ?? transaction.error ?? new Error('broken off'));
    const result = guard(() =>
      work({
        records: transaction.objectStore('records'),
        aside: transaction.objectStore('aside'),
        on(request, act) {
          request.onsuccess = () => guard(() => act(request.result));
        },
      }),
    );
    transaction.oncomplete = () => done(result as R);
  });
}
