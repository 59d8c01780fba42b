import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Kind, Trouble } from './persist.ts';

type Note = { text: string };
const note: Kind<Note> = {
  name: 'note',
  version: 1,
  validate: (data) => {
    const { text } = data as Note;
    if (typeof text !== 'string') throw new Error('text is no string');
    return { text };
  },
  migrations: {},
};
const KEY = 'smm:note:a';
const PUT_ASIDE = `smm-quarantine:${KEY}`;
const stored = (text: string, n = 1, v = 1) => JSON.stringify({ v, n, d: { text } });

/** A Storage with a limit on its characters. */
class Disk {
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

let disk: Disk;
let listeners: Record<string, ((event: object) => void)[]>;
let troubles: (Trouble['type'] | undefined)[];

beforeEach(() => {
  disk = new Disk();
  vi.unstubAllGlobals();
  vi.stubGlobal('window', { localStorage: disk });
  vi.stubGlobal('document', { documentElement: { dataset: {} }, dispatchEvent: () => true });
});

/** A tab: its own copy of the module over the same disk, and `hear` for what the browser tells it. */
async function tab() {
  const own: typeof listeners = {};
  listeners = own;
  vi.stubGlobal('addEventListener', (type: string, run: (event: object) => void) => {
    own[type] = [...(own[type] ?? []), run];
  });
  vi.resetModules();
  const persist = await import('./persist.ts');
  troubles = [];
  const told = troubles;
  persist.$trouble.listen((trouble) => void told.push(trouble?.type));
  const hear = (type: string, event: object) => own[type]?.forEach((run) => void run({ storageArea: window.localStorage, ...event }));
  return { ...persist, hear, told };
}

describe('an item', () => {
  test('is kept as version, counter and data under one key, and read in the next visit', async () => {
    const first = await tab();
    expect(first.saved(note, 'a').set({ text: 'one' })).toBe(true);
    expect(first.saved(note, 'a').set({ text: 'two' })).toBe(true);
    expect(disk.map).toEqual(new Map([[KEY, '{"v":1,"n":2,"d":{"text":"two"}}']]));
    const second = await tab();
    expect(second.saved(note, 'a').get()).toEqual({ text: 'two' });
    expect(second.ids(note)).toEqual(['a']);
  });

  test('is the same store at every call, tells its listeners, and stops when asked', async () => {
    const { saved } = await tab();
    const heard: unknown[] = [];
    const stop = saved(note, 'a').listen((value) => heard.push(value));
    saved(note, 'a').set({ text: 'one' });
    stop();
    saved(note, 'a').set({ text: 'two' });
    expect(heard).toEqual([{ text: 'one' }]);
    expect(saved(note, 'a')).toBe(saved(note, 'a'));
    expect(saved(note, 'a').get()).toBe(saved(note, 'a').get());
  });

  test('is removed by undefined', async () => {
    const { saved, ids } = await tab();
    saved(note, 'a').set({ text: 'one' });
    expect(saved(note, 'a').set(undefined)).toBe(true);
    expect(disk.length).toBe(0);
    expect(ids(note)).toEqual([]);
  });

  test('has no value on the server', async () => {
    vi.stubGlobal('window', undefined);
    const { saved, ids } = await tab();
    expect(saved(note, 'a').get()).toBeUndefined();
    expect(ids(note)).toEqual([]);
  });
});

describe('versions', () => {
  const third: Kind<{ words: string[] }> = {
    name: 'note',
    version: 3,
    validate: (data) => {
      const { words } = data as { words: string[] };
      if (!Array.isArray(words)) throw new Error('no words');
      return { words };
    },
    migrations: {
      2: (old) => ({ line: (old as Note).text }),
      3: (old) => ({ words: (old as { line: string }).line.split(' ') }),
    },
  };

  test('an old text is brought up step by step, and written back only with the next edit', async () => {
    disk.setItem(KEY, stored('a b'));
    const { saved } = await tab();
    expect(saved(third, 'a').get()).toEqual({ words: ['a', 'b'] });
    expect(disk.getItem(KEY)).toBe(stored('a b'));
    saved(third, 'a').set({ words: ['c'] });
    expect(disk.getItem(KEY)).toBe('{"v":3,"n":2,"d":{"words":["c"]}}');
  });

  test('a migration that throws puts the text aside', async () => {
    disk.setItem(KEY, '{"v":1,"n":1,"d":null}');
    const { saved, told } = await tab();
    expect(saved(third, 'a').get()).toBeUndefined();
    expect(disk.getItem(PUT_ASIDE)).toBe('{"v":1,"n":1,"d":null}');
    expect(told).toEqual(['unreadable']);
  });

  test('a text of a newer version is left alone, whatever is edited', async () => {
    disk.setItem(KEY, stored('later', 9, 2));
    const { saved, told } = await tab();
    expect(saved(note, 'a').get()).toBeUndefined();
    for (let i = 0; i < 3; i++) expect(saved(note, 'a').set({ text: `mine ${i}` })).toBe(false);
    expect(saved(note, 'a').get()).toEqual({ text: 'mine 2' });
    expect(disk.map).toEqual(new Map([[KEY, stored('later', 9, 2)]]));
    expect(new Set(told)).toEqual(new Set(['newer']));
  });

  test('an open tab stops writing when a newer site has written', async () => {
    const { saved, told, hear } = await tab();
    saved(note, 'a').set({ text: 'mine' });
    disk.setItem(KEY, stored('later', 9, 2));
    hear('storage', { key: KEY });
    expect(saved(note, 'a').set({ text: 'mine again' })).toBe(false);
    expect(disk.getItem(KEY)).toBe(stored('later', 9, 2));
    expect(told).toContain('newer');
  });
});

describe('a text that does not fit', () => {
  const damaged: [string, string][] = [
    ['is empty', ''],
    ['is cut off', '{"v":1,"n":4,"d":{"text":"o'],
    ['is null', 'null'],
    ['is a number', '7'],
    ['is a list', '[1,2]'],
    ['is text', '"text"'],
    ['has no envelope', '{"text":"one"}'],
    ['has no version', '{"n":1,"d":{"text":"one"}}'],
    ['has version zero', stored('one', 1, 0)],
    ['has half a version', stored('one', 1, 0.5)],
    ['has a version in words', '{"v":"1","n":1,"d":{"text":"one"}}'],
    ['has no counter', '{"v":1,"d":{"text":"one"}}'],
    ['has a negative counter', stored('one', -1)],
    ['has a counter beyond counting', stored('one', 2 ** 60)],
    ['has data of another type', '{"v":1,"n":1,"d":[]}'],
    ['has data of another shape', '{"v":1,"n":1,"d":{"text":1}}'],
    ['sits under __proto__', '{"__proto__":{"v":1,"n":1,"d":{"text":"one"}}}'],
    ['is deep', '['.repeat(200_000)],
    ['is deep and closed', `${'['.repeat(200_000)}${']'.repeat(200_000)}`],
    ['is huge', `{"v":1,"n":1,"d":{"text":${JSON.stringify('x'.repeat(2_000_000))}`],
    ['has lone surrogates', '{"v":1,"n":1,"d":{"text":1,"x":"\ud800"}}'],
  ];
  test.each(damaged)('%s: is put aside untouched and survives three further saves', async (_, text) => {
    disk.setItem(KEY, text);
    const { saved, told, texts } = await tab();
    expect(saved(note, 'a').get()).toBeUndefined();
    expect(told).toEqual(['unreadable']);
    for (let i = 0; i < 3; i++) expect(saved(note, 'a').set({ text: `${i}` })).toBe(true);
    expect(disk.getItem(PUT_ASIDE)).toBe(text);
    expect(texts().get(PUT_ASIDE)).toBe(text);
    const later = await tab();
    expect(later.saved(note, 'a').get()).toEqual({ text: '2' });
    expect(later.told).toEqual([]);
  });

  test('a second one under the same key does not replace the first', async () => {
    for (const text of ['first', 'second', 'second']) {
      disk.setItem(KEY, text);
      (await tab()).saved(note, 'a').get();
    }
    expect([...disk.map]).toEqual([
      [PUT_ASIDE, 'first'],
      [`${PUT_ASIDE}+`, 'second'],
    ]);
  });

  test('with no room to put it aside it stays, is not overwritten, and moves once there is room', async () => {
    disk.setItem(KEY, 'damaged'.repeat(10));
    disk.room = 120;
    const { saved, told } = await tab();
    expect(saved(note, 'a').get()).toBeUndefined();
    expect(saved(note, 'a').set({ text: 'mine' })).toBe(false);
    expect(disk.getItem(KEY)).toBe('damaged'.repeat(10));
    disk.room = 1000;
    expect(saved(note, 'a').set({ text: 'mine 2' })).toBe(true);
    expect(disk.getItem(PUT_ASIDE)).toBe('damaged'.repeat(10));
    expect(told.at(-1)).toBeUndefined();
  });

  test('written by another tab, it leaves what is on screen', async () => {
    const { saved, hear } = await tab();
    saved(note, 'a').set({ text: 'mine' });
    disk.setItem(KEY, 'damaged');
    hear('storage', { key: KEY });
    expect(saved(note, 'a').get()).toEqual({ text: 'mine' });
    expect(disk.getItem(PUT_ASIDE)).toBe('damaged');
  });

  test('whatever is stored: reading never throws, and the text can be had', async () => {
    const { saved, texts } = await tab();
    let i = 0;
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.json(),
          fc.json().map((d) => `{"v":1,"n":1,"d":${d}}`),
          fc.anything().map((x) => `${JSON.stringify(x)}`),
        ),
        (text) => {
          disk.map.clear();
          const id = `id${i++}`;
          disk.setItem(`smm:note:${id}`, text);
          saved(note, id).get();
          expect([...texts().values()]).toContain(text);
          saved(note, id).set({ text: 'edit' });
          const read = text.startsWith('{"v":1,') && saved(note, id).get();
          if (!read) expect([...texts().values()]).toContain(text);
          expect(({} as Record<string, unknown>).polluted).toBeUndefined();
        },
      ),
      { numRuns: 500 },
    );
  });

  test('__proto__ keys inside the data reach no prototype', async () => {
    disk.setItem(KEY, '{"v":1,"n":1,"d":{"text":"one","__proto__":{"polluted":true}}}');
    const { saved } = await tab();
    const whole: Kind<object> = { ...note, validate: (data) => Object.assign({}, data) };
    const value = saved(whole, 'a').get()!;
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect('polluted' in value).toBe(false);
  });
});

describe('no room', () => {
  test('the edit stays on the screen, the old text stays whole, saving resumes with room', async () => {
    const { saved, told, texts } = await tab();
    saved(note, 'a').set({ text: 'old' });
    saved(note, 'b').set({ text: 'old' });
    disk.room = 70;
    const before = new Map(disk.map);
    for (let i = 0; i < 20; i++) expect(saved(note, 'a').set({ text: `edit number ${i}` })).toBe(false);
    expect(saved(note, 'a').get()).toEqual({ text: 'edit number 19' });
    expect(disk.map).toEqual(before);
    expect(JSON.parse(texts().get(KEY)!).d).toEqual({ text: 'edit number 19' });
    expect(new Set(told)).toEqual(new Set(['full']));
    disk.room = 1000;
    expect(saved(note, 'b').set({ text: 'new' })).toBe(true);
    expect(JSON.parse(disk.getItem(KEY)!)).toMatchObject({ d: { text: 'edit number 19' } });
    expect(told.at(-1)).toBeUndefined();
  });

  test('room made in another tab is used at once', async () => {
    const { saved, hear } = await tab();
    disk.room = 10;
    saved(note, 'a').set({ text: 'mine' });
    disk.room = 1000;
    hear('storage', { key: 'other' });
    expect(disk.getItem(KEY)).toBe(stored('mine'));
  });

  test('an edit that waits gives way to a later one from another tab', async () => {
    const { saved, hear } = await tab();
    disk.room = 10;
    saved(note, 'a').set({ text: 'mine' });
    disk.room = 1000;
    disk.setItem(KEY, stored('theirs', 5));
    hear('storage', { key: KEY });
    expect(saved(note, 'a').get()).toEqual({ text: 'theirs' });
    expect(disk.getItem(KEY)).toBe(stored('theirs', 5));
  });
});

describe('refused storage', () => {
  const refuse = {
    throws: () =>
      Object.defineProperty({}, 'localStorage', {
        get: () => {
          throw new DOMException('no', 'SecurityError');
        },
      }),
    'is null': () => ({ localStorage: null }),
    'has a stand-in': () => ({ localStorage: new Disk(), storageRefused: true }),
  };
  test.each(Object.entries(refuse))('that %s: works in memory, says so', async (_, window) => {
    vi.stubGlobal('window', window());
    const { saved, told, texts, ids, put } = await tab();
    expect(saved(note, 'a').get()).toBeUndefined();
    expect(told).toEqual([]);
    expect(saved(note, 'a').set({ text: 'one' })).toBe(false);
    expect(saved(note, 'a').set({ text: 'two' })).toBe(false);
    expect(saved(note, 'a').get()).toEqual({ text: 'two' });
    expect(ids(note)).toEqual(['a']);
    expect(texts().get(KEY)).toContain('two');
    expect(put('smm:note:b', stored('b'))).toBe(false);
    expect(new Set(told)).toEqual(new Set(['refused']));
  });

  test('an engine that throws at every call', async () => {
    const fail = () => {
      throw new Error('broken');
    };
    vi.stubGlobal('window', {
      localStorage: {
        getItem: fail,
        setItem: fail,
        removeItem: fail,
        key: fail,
        get length() {
          return fail();
        },
      },
    });
    const { saved, ids } = await tab();
    saved(note, 'a').set({ text: 'one' });
    expect(saved(note, 'a').get()).toEqual({ text: 'one' });
    expect(ids(note)).toEqual(['a']);
  });
});

describe('two tabs', () => {
  test('edits of different items are all kept', async () => {
    const [one, two] = [await tab(), await tab()];
    for (let i = 0; i < 200; i++) {
      one.saved(note, `one${i}`).set({ text: 'x' });
      two.saved(note, `two${i}`).set({ text: 'x' });
    }
    expect(disk.length).toBe(400);
  });

  test('the later counter wins, and the other screen follows', async () => {
    const [one, two] = [await tab(), await tab()];
    one.saved(note, 'a').set({ text: 'one' });
    two.saved(note, 'a').set({ text: 'two' });
    one.hear('storage', { key: KEY });
    expect(one.saved(note, 'a').get()).toEqual({ text: 'two' });
    two.hear('storage', { key: KEY });
    expect(two.saved(note, 'a').get()).toEqual({ text: 'two' });
    expect(disk.getItem(KEY)).toBe(stored('two', 2));
  });

  test('an older text heard late changes nothing', async () => {
    const { saved, hear } = await tab();
    for (const text of ['1', '2', '3']) saved(note, 'a').set({ text });
    disk.setItem(KEY, stored('old', 1));
    hear('storage', { key: KEY });
    expect(saved(note, 'a').get()).toEqual({ text: '3' });
  });

  test('an item removed elsewhere goes from the screen', async () => {
    const [one, two] = [await tab(), await tab()];
    one.saved(note, 'a').set({ text: 'one' });
    two.saved(note, 'a').get();
    one.saved(note, 'a').set(undefined);
    two.hear('storage', { key: KEY });
    expect(two.saved(note, 'a').get()).toBeUndefined();
  });

  test('everything cleared elsewhere: the screen keeps its work and says so, the next edit is written', async () => {
    const { saved, hear, told, texts } = await tab();
    saved(note, 'a').set({ text: 'one' });
    disk.map.clear();
    hear('storage', { key: null });
    expect(saved(note, 'a').get()).toEqual({ text: 'one' });
    expect(told).toEqual(['cleared']);
    expect(texts().get(KEY)).toBe(stored('one'));
    saved(note, 'a').set({ text: 'two' });
    expect(disk.getItem(KEY)).toBe(stored('two', 2));
  });

  test('a page from the back/forward cache shows what is stored', async () => {
    const { saved, hear } = await tab();
    saved(note, 'a').set({ text: 'one' });
    disk.setItem(KEY, stored('later', 8));
    hear('pageshow', { persisted: false });
    expect(saved(note, 'a').get()).toEqual({ text: 'one' });
    hear('pageshow', { persisted: true });
    expect(saved(note, 'a').get()).toEqual({ text: 'later' });
  });
});

test('put writes a text as it is and shows it, whatever its counter', async () => {
  const { saved, put } = await tab();
  for (const text of ['1', '2', '3']) saved(note, 'a').set({ text });
  expect(put(KEY, stored('restored', 1))).toBe(true);
  expect(saved(note, 'a').get()).toEqual({ text: 'restored' });
  expect(put(KEY, undefined)).toBe(true);
  expect(saved(note, 'a').get()).toBeUndefined();
});
