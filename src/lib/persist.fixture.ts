import { beforeEach, vi } from 'vitest';
import type { Kind, Trouble } from './persist.ts';

export type Note = { text: string };
export const note: Kind<Note> = {
  name: 'note',
  version: 1,
  validate: (data) => {
    const { text } = data as Note;
    if (typeof text !== 'string') throw new Error('text is no string');
    return { text };
  },
  migrations: {},
};
export const KEY = 'smm:note:a';
export const PUT_ASIDE = `smm-quarantine:${KEY}`;
export const stored = (text: string, n = 1, v = 1) => JSON.stringify({ v, n, d: { text } });

/** A Storage with a limit on its characters. */
export class Disk {
  map = new Map<string, string>();
  room = Number.POSITIVE_INFINITY;
  get length() {
    return this.map.size;
  }
  key = (i: number) => [...this.map.keys()][i] ?? null;
  getItem = (key: string) => this.map.get(key) ?? null;
  removeItem = (key: string) => void this.map.delete(key);
  setItem = (key: string, value: string) => {
    const used = [...this.map].reduce((sum, [k, v]) => sum + (k === key ? 0 : k.length + v.length), 0);
    if (used + key.length + value.length > this.room) throw new DOMException('full', 'QuotaExceededError');
    this.map.set(key, value);
  };
}

/** What all tabs of a test keep their work on. */
export let disk: Disk;

beforeEach(() => {
  disk = new Disk();
  vi.unstubAllGlobals();
  vi.stubGlobal('window', { localStorage: disk });
  vi.stubGlobal('document', { documentElement: { dataset: {} }, dispatchEvent: () => true });
});

/** A tab: its own copy of the module over the same disk, and `hear` for what the browser tells it. */
export async function tab() {
  const listeners: Record<string, ((event: object) => void)[]> = {};
  vi.stubGlobal('addEventListener', (type: string, run: (event: object) => void) => {
    listeners[type] = [...(listeners[type] ?? []), run];
  });
  vi.resetModules();
  const persist = await import('./persist.ts');
  const told: (Trouble['type'] | undefined)[] = [];
  persist.$trouble.listen((trouble) => void told.push(trouble?.type));
  const hear = (type: string, event: object) => listeners[type]?.forEach((run) => void run({ storageArea: window.localStorage, ...event }));
  return { ...persist, hear, told };
}
