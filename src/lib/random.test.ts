import { describe, expect, test } from 'vitest';
import { random, xoshiro } from './random.ts';

describe('random numbers', () => {
  // The reference implementation's, as docs.rs/rand_xoshiro tests them.
  test('are those of the published generator', () => {
    const next = xoshiro([1, 2, 3, 4]);
    expect(Array.from({ length: 6 }, next)).toEqual([11520, 0, 5927040, 70819200, 2031721883, 1637235492]);
  });

  test('are the same for the same seed and others for another', () => {
    const some = (seed: number) => Array.from({ length: 50 }, random(seed));
    expect(some(7)).toEqual(some(7));
    expect(some(7)).not.toEqual(some(8));
    expect(some(0)).not.toEqual(some(-1));
  });

  test('lie between 0 and 1, evenly', () => {
    const next = random(1);
    const tenths = Array.from({ length: 10 }, () => 0);
    for (let i = 0; i < 100_000; i++) {
      const u = next();
      expect(u > 0 && u < 1).toBe(true);
      tenths[Math.floor(u * 10)]!++;
    }
    for (const count of tenths) expect(Math.abs(count - 10_000)).toBeLessThan(400);
  });
});
