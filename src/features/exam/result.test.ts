import { expect, test } from 'vitest';
import { resultOf } from './result.ts';

const scored = (...list: [string, number][]) => list.map(([lesson, score]) => ({ lesson, score }));

test.each([
  ['everything', scored(['a', 1], ['b', 1]), 1, true, []],
  ['nothing', scored(['a', 0]), 0, false, ['a']],
  ['four of five', scored(['a', 1], ['a', 1], ['a', 1], ['b', 1], ['b', 0]), 0.8, true, ['b']],
  ['thirds that add up', scored(['a', 1 / 3], ['a', 1 / 3], ['a', 1 / 3]), 1 / 3, false, ['a']],
  ['the weakest lesson first', scored(['a', 0.5], ['b', 0], ['c', 1]), 0.5, false, ['b', 'a']],
  ['no question', [], 0, false, []],
])('%s', (_, list, share, passed, again) => {
  const result = resultOf(list);
  expect(result.share).toBeCloseTo(share);
  expect(result.passed).toBe(passed);
  expect(result.again.map(({ lesson }) => lesson)).toEqual(again);
});
