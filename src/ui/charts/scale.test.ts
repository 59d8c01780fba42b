import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scaleOf } from './scale.ts';

test.each([
  [[0, 8], {}, [0, 2, 4, 6, 8]],
  [[0.14, 1.47], { zero: true }, [0, 0.5, 1, 1.5]],
  [[-2.35, 6.78], { zero: true }, [-5, 0, 5, 10]],
  [[0.5, 600], { far: 30 }, [0.1, 1, 10, 100, 1000]],
  [[3, 20], { far: 30 }, [0, 5, 10, 15, 20]],
  [[5], {}, [4, 6]],
  [[], {}, [0, 0.5, 1]],
])('%j %j', (numbers, options, ticks) => expect(scaleOf(numbers, options).ticks).toEqual(ticks));

test('every number has a place on it, in its order, and so has every tick', () =>
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { minLength: 1 }),
      fc.constantFrom({}, { zero: true }, { far: 20 }),
      (numbers, options) => {
        const { at, ticks } = scaleOf(numbers, options);
        const sorted = [...numbers, ...ticks].sort((a, b) => a - b).map(at);
        for (const [i, place] of sorted.entries()) {
          expect(place >= 0 && place <= 1).toBe(true);
          if (i) expect(place).toBeGreaterThanOrEqual(sorted[i - 1]!);
        }
        expect(ticks.length).toBeGreaterThan(1);
        expect(ticks.length).toBeLessThan(9);
      },
    ),
  ));
