import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Candidate, drawTest, LENGTH } from './draw.ts';

const TYPES = ['single', 'several', 'numeric', 'gaps'];
const KINDS = ['apply', 'judge', 'apply', 'judge', 'recall'] as const;
/** A bank of lessons with so many questions each. */
const bank = (...sizes: number[]): Candidate[] =>
  sizes.flatMap((size, l) =>
    Array.from({ length: size }, (_, i) => ({ id: `${l}-${i}`, lesson: `l${l}`, kind: KINDS[i % 5]!, type: TYPES[(i + l) % 4]! })),
  );
const module = bank(9, 9, 9, 9, 9);
const of = (ids: string[], list = module) => ids.map((id) => list.find((question) => question.id === id)!);
const counts = (values: string[]) => Object.values(Object.groupBy(values, (value) => value)).map((group) => group!.length);

test('the same seed gives the same test, another seed another', () => {
  expect(drawTest(module, 'a')).toEqual(drawTest(module, 'a'));
  expect(drawTest(module, 'a')).not.toEqual(drawTest(module, 'b'));
});

test('twelve questions, each once, from every lesson as evenly as can be, of all kinds and types', () => {
  fc.assert(
    fc.property(fc.string(), (seed) => {
      const ids = drawTest(module, seed);
      const drawn = of(ids);
      expect(new Set(ids).size).toBe(LENGTH);
      expect(counts(drawn.map(({ lesson }) => lesson)).toSorted()).toEqual([2, 2, 2, 3, 3]);
      expect(new Set(drawn.map(({ type }) => type)).size).toBe(4);
      expect(new Set(drawn.map(({ kind }) => kind)).size).toBe(3);
      expect(drawn.filter(({ kind }) => kind === 'recall').length).toBeLessThanOrEqual(LENGTH / 4);
    }),
  );
});

test('the next attempt asks what the last did not', () => {
  fc.assert(
    fc.property(fc.string(), (seed) => {
      const first = drawTest(module, seed);
      const second = drawTest(module, `${seed}2`, new Set(first));
      expect(second.filter((id) => first.includes(id))).toEqual([]);
    }),
  );
});

test.each([
  ['a small bank gives all it has', bank(2, 1), 3],
  ['an empty bank gives nothing', [], 0],
  ['one lesson fills up for the others', bank(20, 1), 12],
])('%s', (_, list, length) => expect(new Set(drawTest(list, 's')).size).toBe(length));
