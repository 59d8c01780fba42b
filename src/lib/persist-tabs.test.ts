import { describe, expect, test } from 'vitest';
import { disk, KEY, note, stored, tab } from './persist.fixture.ts';

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
