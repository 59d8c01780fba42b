import { describe, expect, test, vi } from 'vitest';
import { Disk, disk, KEY, type Note, note, PUT_ASIDE, stored, tab } from './persist.fixture.ts';
import type { Kind } from './persist.ts';

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

test('put writes a text as it is and shows it, whatever its counter', async () => {
  const { saved, put } = await tab();
  for (const text of ['1', '2', '3']) saved(note, 'a').set({ text });
  expect(put(KEY, stored('restored', 1))).toBe(true);
  expect(saved(note, 'a').get()).toEqual({ text: 'restored' });
  expect(put(KEY, undefined)).toBe(true);
  expect(saved(note, 'a').get()).toBeUndefined();
});
