import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ceil, fraction, number, over, plus, times, ZERO } from './fraction.ts';

const finite = fc.double({ noNaN: true, noDefaultInfinity: true });
const plain = fc.integer({ min: 1, max: 1e9 });

describe('an exact number', () => {
  test.each<[number, bigint, bigint]>([
    [0.7, 7n, 10n],
    [0, 0n, 1n],
    [-2.5, -5n, 2n],
    [1e21, 10n ** 21n, 1n],
    [1.5e-7, 3n, 20_000_000n],
    [1e308, 10n ** 308n, 1n],
  ])('%d is %d/%d', (value, top, bottom) => expect(fraction(value)).toEqual({ top, bottom }));

  test.each([Number.NaN, Infinity, -Infinity])('%d is none', (value) => expect(() => fraction(value)).toThrow(RangeError));

  test('comes back as the double that it was', () =>
    fc.assert(
      fc.property(finite, (value) => {
        expect(number(fraction(value))).toBe(value || 0);
      }),
    ));

  test('beyond the doubles it is infinite, below them 0', () => {
    expect(number(times(fraction(1e308), fraction(10)))).toBe(Infinity);
    expect(number(over(fraction(5e-324), fraction(4)))).toBe(0);
  });

  test('a quotient is the nearest double', () =>
    fc.assert(
      fc.property(plain, plain, (a, b) => {
        expect(number(over(fraction(a), fraction(b)))).toBe(a / b);
      }),
    ));

  test('adds and multiplies without a rest', () => {
    expect(number(plus(fraction(0.1), fraction(0.2)))).toBe(0.3);
    expect(number(times(fraction(1.1), fraction(1.1)))).toBe(1.21);
    expect(plus(ZERO, ZERO)).toEqual(ZERO);
  });
});

describe('rounded up', () => {
  test.each<[string, bigint, number, number]>([
    ['7 of 0.7 in a hundred', 1000n, 700, 0.7],
    ['a rest', 3n, 5, 2],
    ['none', 0n, 0, 3],
    ['below 0', -2n, -5, 2],
  ])('%s: %d', (_, expected, a, b) => expect(ceil(over(fraction(a), fraction(b)))).toBe(expected));

  test('doubles would be one too many', () => expect(Math.ceil(7 / (0.7 / 100))).toBe(1001));

  test('is the smallest whole number that is enough', () =>
    fc.assert(
      fc.property(plain, plain, (a, b) => {
        const up = ceil(over(fraction(a), fraction(b)));
        expect(up * BigInt(b) >= BigInt(a)).toBe(true);
        expect((up - 1n) * BigInt(b) < BigInt(a)).toBe(true);
      }),
    ));
});
