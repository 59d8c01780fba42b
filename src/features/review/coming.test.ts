import { expect, test } from 'vitest';
import { readAnki } from './anki.ts';
import { sorted } from './coming.ts';
import { LIMITS } from './saved-card.ts';

const tidied = (text: string) => text.trim();

test('sorts new cards, doubles and lines that stay out', () => {
  const read = readAnki(`a\tb\nhere\tknown\na\tb\nlong\t${'x'.repeat(LIMITS.text)}\n\tback\nc\td`);
  const { fresh, twice, left } = sorted(read, [{ front: 'here', back: 'known' }], tidied);
  expect(fresh.map(({ front }) => front)).toEqual(['a', 'c']);
  expect(twice.map(({ line }) => line)).toEqual([2, 3]);
  expect(left).toEqual([
    { line: 4, why: 'long' },
    { line: 5, why: 'front' },
  ]);
});

test('takes as many as there is room for', () => {
  const own = Array.from({ length: LIMITS.cards - 1 }, (_, i) => ({ front: `${i}`, back: 'x' }));
  const { fresh, left } = sorted(readAnki('a\tb\nc\td'), own, tidied);
  expect(fresh.length).toBe(1);
  expect(left).toEqual([{ line: 2, why: 'room' }]);
});
