import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { totalOf } from './rank.ts';
import { firsts, type Swap, swapOf } from './sensitivity.ts';

const means = (...marks: (number | undefined)[]) =>
  new Map(marks.flatMap((mark, i) => (mark === undefined ? [] : [[`k${i}`, mark] as const])));
const weights = (...list: number[]) => list.map((weight, i) => ({ id: `k${i}`, weight }));
const value = (given: Map<string, number>, list: { id: string; weight: number }[]) => {
  const total = totalOf(given, list);
  return 'value' in total ? total.value : Number.NaN;
};

describe('the smallest change of one weight', () => {
  test.each<[string, ReturnType<typeof means>, ReturnType<typeof means>, number[], Swap]>([
    // 4·5 + 2·x = 2·5 + 4·x at x = 5; from 3 that is less than from 5 down to 3.
    ['one goes up', means(4, 2), means(2, 4), [5, 3], { criterion: 'k0', from: 5, to: 3 }],
    ['a small lead', means(4, 2, 3), means(3, 4, 3), [5, 2, 9], { criterion: 'k1', from: 2, to: 2.5 }],
    ['who is better in everything stays first', means(4, 4), means(3, 3), [5, 5], 'none'],
    ['beyond 10 it does not go', means(4, 1, 4), means(1, 1.1, 1), [10, 1, 10], 'none'],
    ['level already', means(3, 2), means(2, 3), [5, 5], 'level'],
    ['one criterion alone', means(4), means(2), [5], 'none'],
    ['nobody marked the second', means(4), means(), [5], 'none'],
  ])('%s', (_, one, two, list, swap) => {
    const found = swapOf(one, two, weights(...list));
    if (typeof swap === 'string') expect(found).toBe(swap);
    else expect(found).toEqual({ ...swap, to: expect.closeTo(swap.to, 9) });
  });

  const mark = fc.option(fc.constantFrom(1, 1.5, 2, 2.5, 3, 3.5, 4), { nil: undefined, freq: 4 });
  const marked = fc.array(mark, { minLength: 5, maxLength: 5 }).map((list) => means(...list));
  const weighted = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 5, maxLength: 5 }).map((list) => weights(...list));

  test('beyond it the two have really changed places, and at it they are level', () =>
    fc.assert(
      fc.property(marked, marked, weighted, (one, two, list) => {
        const swap = swapOf(one, two, list);
        if (typeof swap === 'string') return;
        const at = (weight: number) => list.map((own) => (own.id === swap.criterion ? { ...own, weight } : own));
        const lead = (weight: number) => value(one, at(weight)) - value(two, at(weight));
        expect(Math.abs(lead(swap.to))).toBeLessThan(1e-6);
        const beyond = swap.to + Math.sign(swap.to - swap.from) * Math.max(1e-5, swap.to * 1e-5);
        expect(Math.sign(lead(Math.min(10, Math.max(0, beyond))))).not.toBe(Math.sign(lead(swap.from)));
      }),
      { numRuns: 1000 },
    ));

  test('no smaller change of any weight on a fine grid does it', () =>
    fc.assert(
      fc.property(marked, marked, weighted, (one, two, list) => {
        const swap = swapOf(one, two, list);
        if (swap === 'level') return;
        const lead = value(one, list) - value(two, list);
        if (Number.isNaN(lead)) return;
        const reach = swap === 'none' ? 10 : Math.abs(swap.to - swap.from);
        for (const { id, weight } of list)
          for (let to = 0; to <= 10; to += 0.25) {
            if (Math.abs(to - weight) >= reach - 1e-6) continue;
            const now = list.map((own) => (own.id === id ? { id, weight: to } : own));
            const after = value(one, now) - value(two, now);
            if (!Number.isNaN(after) && Math.abs(after) > 1e-6) expect(Math.sign(after)).toBe(Math.sign(lead));
          }
      }),
    ));
});

describe('random weightings', () => {
  test('the better one in everything is always first', () =>
    expect(
      firsts(
        new Map([
          ['a', means(4, 3)],
          ['b', means(3, 2)],
        ]),
        weights(5, 5),
      ),
    ).toEqual(
      new Map([
        ['a', expect.closeTo(1, 9)],
        ['b', 0],
      ]),
    ));

  test('mirror images are first about as often', () => {
    const shares = firsts(
      new Map([
        ['a', means(4, 2)],
        ['b', means(2, 4)],
      ]),
      weights(5, 5),
    );
    expect(shares.get('a')).toBeGreaterThan(0.45);
    expect(shares.get('a')).toBeLessThan(0.55);
  });

  test('those who are always level share', () =>
    expect(
      firsts(
        new Map([
          ['a', means(3)],
          ['b', means(3)],
        ]),
        weights(5),
      ).get('b'),
    ).toBeCloseTo(0.5, 9));

  test('all weights 0: nobody is first', () => expect([...firsts(new Map([['a', means(3)]]), weights(0)).values()]).toEqual([0]));

  test('shares add up to one, are the same each time, and know no order', () =>
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 4 }),
        (all) => {
          const given = all.map((list, i) => [`c${i}`, means(...list)] as const);
          const list = weights(3, 5, 7);
          const [one, two] = [
            firsts(new Map(given), list, { draws: 200 }),
            firsts(new Map([...given].reverse()), [...list].reverse(), { draws: 200 }),
          ];
          expect([...one.values()].reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
          expect(Object.fromEntries(two)).toEqual(Object.fromEntries(one));
        },
      ),
      { numRuns: 30 },
    ));
});
