import { expect, test } from 'vitest';
import { isSumOfMoney, paths, sumOf } from './sum.ts';

const values = { 'facts/revenue': 849.4, 'facts/margin': 38, 'posts/ethiopian-roast/reach': 1350, 'facts/none': 0 };

test.each([
  ['facts/revenue * facts/margin / 100', 322.772],
  ['( facts/revenue - facts/margin ) / posts/ethiopian-roast/reach', 0.601037],
  ['facts/margin', 38],
  ['12 / 4', 3],
])('%s is %d', (sum, value) => expect(sumOf(sum, values)).toBeCloseTo(value, 5));

test.each([
  ['facts/unheard-of + 1', /v0/],
  ['facts/margin / facts/none', /divides by zero/],
  ['facts/margin +', /ends too early/],
])('%s is refused', (sum, message) => expect(() => sumOf(sum, values)).toThrow(message));

test('each path once', () => expect(paths('a/b * a/b + c/d/e')).toEqual(['a/b', 'c/d/e']));

test.each([
  ['facts/revenue * facts/margin / 100', true],
  ['( facts/revenue - facts/spend ) / posts/ethiopian-roast/reach', true],
  ['facts/spend + facts/revenue * facts/margin / 100', true],
  ['facts/revenue / facts/spend', false],
  ['( facts/revenue - facts/spend ) / facts/spend * 100', false],
  ['posts/ethiopian-roast/reach * facts/margin / 100', false],
])('%s comes to money: %s', (sum, money) =>
  expect(isSumOfMoney(sum, { ...values, 'facts/spend': 40 }, ['facts/revenue', 'facts/spend'])).toBe(money),
);
