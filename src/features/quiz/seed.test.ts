import fc from 'fast-check';
import { expect, test } from 'vitest';
import { disorder, hash, random, shuffle } from './seed.ts';

test('a hash is short, the same for the same text and another for another', () => {
  expect(hash('a')).toBe(hash('a'));
  expect(hash('a')).not.toBe(hash('b'));
  expect(hash('x'.repeat(1000)).length).toBeLessThanOrEqual(7);
});

test('random numbers lie in [0, 1) and follow from the seed', () =>
  fc.assert(
    fc.property(fc.string(), (seed) => {
      const one = random(seed);
      const two = random(seed);
      for (let i = 0; i < 20; i++) {
        const value = one();
        expect(value).toBe(two());
        expect(value >= 0 && value < 1).toBe(true);
      }
    }),
  ));

test('shuffling keeps every item once', () =>
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer()), fc.string(), (items, seed) => {
      expect([...shuffle(items, seed)].sort((a, b) => a - b)).toEqual([...items].sort((a, b) => a - b));
      expect(shuffle(items, seed)).toEqual(shuffle(items, seed));
    }),
  ));

test('over many seeds each item comes first about equally often', () => {
  const first = [0, 0, 0, 0];
  for (let i = 0; i < 4000; i++) first[shuffle([0, 1, 2, 3], `q-${i}`)[0] as number]!++;
  for (const count of first) expect(Math.abs(count - 1000)).toBeLessThan(120);
});

test('a disorder is never the order given', () =>
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer(), { minLength: 2 }), fc.string(), (items, seed) => {
      expect(disorder(items, seed)).not.toEqual(items);
    }),
  ));
