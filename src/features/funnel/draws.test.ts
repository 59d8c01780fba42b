import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { random } from '../../lib/random.ts';
import { poisson, quantiles, type Shape } from './draws.ts';
import { span } from './samples.ts';

const shapes: Shape[] = ['triangular', 'pert'];
/** The mean over a fine grid of shares. */
const mean = (of: (u: number) => number, n = 20_000) => Array.from({ length: n }, (_, i) => of((i + 0.5) / n)).reduce((a, b) => a + b) / n;

describe('a range as a distribution', () => {
  // "Easy" Excel inverse triangular distribution, D. Wright 2017: low 2, likely 7, high 10 has 62.5 % below 7.
  test('triangular, as published', () => expect(quantiles(span(2, 7, 10), 'triangular')(0.625)).toBeCloseTo(7, 12));

  // The quantiles of the beta distribution with α = 3.5, β = 2.5 as scipy 1.x gives them, stretched to 2 … 10.
  test.each([
    [0.01, 3.26405],
    [0.1, 4.61478],
    [0.25, 5.60006],
    [0.5, 6.74524],
    [0.75, 7.80877],
    [0.9, 8.60019],
    [0.99, 9.48842],
  ])('PERT below %d', (share, value) => expect(quantiles(span(2, 7, 10), 'pert')(share)).toBeCloseTo(value, 3));

  test.each([
    [2, 7, 10],
    [0, 0, 6],
    [1, 4, 4],
    [9, 14, 20],
  ])('means of %d, %d, %d', (low, likely, high) => {
    expect(mean(quantiles(span(low, likely, high), 'triangular'))).toBeCloseTo((low + likely + high) / 3, 3);
    expect(mean(quantiles(span(low, likely, high), 'pert'))).toBeCloseTo((low + 4 * likely + high) / 6, 3);
  });

  test.each(shapes)('%s: rises, and stays inside', (shape) =>
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 0, max: 1e6 }), { minLength: 2, maxLength: 3 }),
        fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })),
        (ends, shares) => {
          const [low, likely, high = likely] = ends.sort((a, b) => a - b) as [number, number, number];
          const of = quantiles(span(low, likely, high), shape);
          const [a, b] = shares.sort((x, y) => x - y).map(of) as [number, number];
          expect(a).toBeLessThanOrEqual(b + 1e-9 * high);
          expect(Math.min(a, b)).toBeGreaterThanOrEqual(low);
          expect(Math.max(a, b)).toBeLessThanOrEqual(high);
        },
      ),
    ),
  );
});

describe('luck', () => {
  test.each([0, 0.4, 2.5, 27, 59, 61, 250, 1e6])('%d expected: the mean and the variance of a Poisson count', (expected) => {
    const next = random(3);
    const draws = Array.from({ length: 40_000 }, () => poisson(expected, next));
    const average = draws.reduce((a, b) => a + b) / draws.length;
    const variance = draws.reduce((sum, n) => sum + (n - average) ** 2, 0) / draws.length;
    expect(Math.abs(average - expected)).toBeLessThanOrEqual(4 * Math.sqrt(expected / draws.length) + 0.01);
    expect(Math.abs(variance - expected)).toBeLessThanOrEqual(0.04 * expected + 0.1);
    expect(draws.every((n) => Number.isInteger(n) && n >= 0)).toBe(true);
  });

  // e^-2.5 = 8.2 %: none of 2.5 expected contracts comes.
  test('none of 2.5 in one of twelve quarters', () => {
    const next = random(1);
    const none = Array.from({ length: 50_000 }, () => poisson(2.5, next)).filter((n) => !n).length;
    expect(none / 50_000).toBeCloseTo(0.082, 2);
  });
});
