import { IDBDatabase, IDBFactory, IDBKeyRange, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, vi } from 'vitest';
import type { Owned } from './change.ts';
import { Disk } from './persist.fixture.ts';
import type { Kind, Trouble } from './persist.ts';
import type { Row } from './rows.ts';

export interface Note extends Owned {
  text: string;
  more?: string;
}
export const note: Kind<Note> = {
  name: 'note',
  version: 1,
  migrations: {},
  validate(data) {
    const { id, of, text, more } = data as Note;
    if (typeof text !== 'string' || text.length > 1000) throw new Error('text is no string');
    return more === undefined ? { id, of, text } : { id, of, text, more };
  },
};
export const a = (text: string, more?: string): Note => ({ id: 'a', of: 'o', text, ...(more !== undefined && { more }) });
export const row = (d: Note, n = 1, v = 1): Row => ({ kind: 'note', id: d.id, of: d.of, v, n, d });

/** What all tabs of a test keep their work on. */
export let local: Disk;
let channels: Channel[] = [];
/** How often a database was opened. */
export let opened = 0;

/** A channel whose messages arrive after the task that sent them. */
class Channel {
  onmessage?: (event: { data: unknown }) => void;
  constructor() {
    channels.push(this);
  }
  postMessage(data: unknown) {
    for (const other of channels.filter((one) => one !== this)) setTimeout(() => other.onmessage?.({ data: structuredClone(data) }));
  }
  close() {
    channels = channels.filter((one) => one !== this);
  }
}

beforeEach(() => {
  local = new Disk();
  channels = [];
  opened = 0;
  const factory = new IDBFactory();
  const open = factory.open.bind(factory);
  factory.open = (...given) => {
    opened++;
    return open(...given);
  };
  // Object.keys gives the keys of a browser's storage.
  const storage = new Proxy(local, {
    ownKeys: () => [...local.map.keys()],
    getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
  });
  vi.stubGlobal('indexedDB', factory);
  for (const [name, value] of Object.entries({ IDBKeyRange, IDBObjectStore, IDBDatabase })) vi.stubGlobal(name, value);
  vi.stubGlobal('BroadcastChannel', Channel);
  vi.stubGlobal('window', { localStorage: storage });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** A tab: its own copy of the modules over the same disks; `hear` is what the browser tells it. */
export async function tab() {
  const listeners: Record<string, ((event: object) => void)[]> = {};
  const listen = (type: string, run: (event: object) => void) => {
    listeners[type] = [...(listeners[type] ?? []), run];
  };
  const page = { documentElement: { dataset: {} }, dispatchEvent: () => true, addEventListener: listen, visibilityState: 'visible' };
  vi.stubGlobal('addEventListener', listen);
  vi.stubGlobal('document', page);
  vi.resetModules();
  const persist = await import('./persist.ts');
  const module = await import('./records.ts');
  const told: (Trouble['type'] | undefined)[] = [];
  persist.$trouble.listen((trouble) => void told.push(trouble?.type));
  return {
    ...module,
    ...persist,
    get notes() {
      return module.records(note);
    },
    ...(await import('./record-edits.ts')),
    told,
    hear: (type: string, event = {}) => listeners[type]?.forEach((run) => void run(event)),
  };
}

/** Until what was sent is heard and read. */
export const calm = () => new Promise((done) => setTimeout(done, 40));

/** A database of the test's own: `await raw((stores) => stores.put(…))` on the store of records. */
export async function raw<R>(work: (store: IDBObjectStore) => IDBRequest<R>, name = 'records'): Promise<R> {
  const db = await new Promise<IDBDatabase>((done) => {
    const request = indexedDB.open('smm');
    request.onsuccess = () => done(request.result);
  });
  const transaction = db.transaction(name, 'readwrite');
  const request = work(transaction.objectStore(name));
  return new Promise((done) => {
    transaction.oncomplete = () => {
      db.close();
      done(request.result);
    };
  });
}
export const rows = () => raw<Row[]>((store) => store.getAll());
export const putRow = (value: object) => raw((store) => store.put(value));
export const asides = async () => [await raw((store) => store.getAllKeys(), 'aside'), await raw((store) => store.getAll(), 'aside')];

/** Makes writes fail as a full disk does until it is undone. */
export function fill() {
  const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  return () => spy.mockRestore();
}
