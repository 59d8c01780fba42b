import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FORMATS } from '../brand/brand.ts';
import { CATEGORIES, type Category } from './post.ts';
import { countOf, PROPOSALS, repaired, type Shares, standOf, sumOf, wholePosts } from './shares.ts';

const of = (...numbers: number[]) => Object.fromEntries(CATEGORIES.map((category, i) => [category, numbers[i] ?? 0])) as Shares;
const list = (shares?: Shares) => shares && CATEGORIES.map((category) => shares[category]);
const any = fc.tuple(...CATEGORIES.map(() => fc.integer({ min: 0, max: 100 }))).map((numbers) => of(...numbers));

test('each proposal comes to 100', () => {
  for (const format of FORMATS) expect(sumOf(PROPOSALS[format])).toBe(100);
});

describe('whole posts', () => {
  test.each([
    ['July of the café: three, four, two, two, one', [25, 35, 15, 15, 10], 12, [3, 4, 2, 2, 1]],
    ['one post', [25, 35, 15, 15, 10], 1, [0, 1, 0, 0, 0]],
    ['no post', [25, 35, 15, 15, 10], 0, [0, 0, 0, 0, 0]],
    ['equal shares: the first have what is left', [20, 20, 20, 20, 20], 7, [2, 2, 1, 1, 1]],
    ['of equal remainders the larger share', [10, 30, 0, 0, 60], 5, [0, 2, 0, 0, 3]],
    ['shares that do not come to 100', [1, 1, 0, 0, 0], 4, [2, 2, 0, 0, 0]],
    // The example of largest remainders: 53, 24 and 23 of a hundred for ten seats.
    ['ten seats', [53, 24, 23, 0, 0], 10, [5, 3, 2, 0, 0]],
  ])('%s', (_, shares, total, posts) => {
    expect(list(wholePosts(of(...shares), total))).toEqual(posts);
  });

  test.each([
    ['no share', [0, 0, 0, 0, 0], 12],
    ['half a post', [100, 0, 0, 0, 0], 1.5],
    ['fewer than none', [100, 0, 0, 0, 0], -1],
  ])('none for %s', (_, shares, total) => {
    expect(wholePosts(of(...shares), total)).toBeUndefined();
  });

  test('come to the total, each within one of its share', () => {
    fc.assert(
      fc.property(any, fc.integer({ min: 0, max: 500 }), (shares, total) => {
        fc.pre(sumOf(shares) > 0);
        const posts = wholePosts(shares, total)!;
        expect(sumOf(posts)).toBe(total);
        for (const category of CATEGORIES) {
          const exact = (shares[category] * total) / sumOf(shares);
          expect(Math.abs(posts[category] - exact)).toBeLessThan(1);
          if (!shares[category]) expect(posts[category]).toBe(0);
        }
      }),
    );
  });
});

describe('shares brought to 100', () => {
  test.each([
    ['the last one typed stays', [50, 50, 20, 0, 0], 'commercial', [40, 40, 20, 0, 0]],
    ['too little is spread', [10, 20, 10, 0, 0], 'commercial', [30, 60, 10, 0, 0]],
    ['all others 0 share evenly', [0, 0, 60, 0, 0], 'commercial', [10, 10, 60, 10, 10]],
    ['nothing at all', [0, 0, 0, 0, 0], undefined, [20, 20, 20, 20, 20]],
    ['more than everything', [10, 10, 400, 0, 0], 'commercial', [0, 0, 100, 0, 0]],
    ['no number', [10, Number.NaN, 20, 10, 0], undefined, [25, 0, 50, 25, 0]],
    ['right already', [25, 35, 15, 15, 10], 'news', [25, 35, 15, 15, 10]],
  ])('%s', (_, shares, kept, then) => {
    expect(list(repaired(of(...shares), kept as Category | undefined))).toEqual(then);
  });

  test('whole percent, 100 together, twice as once, the kept one kept', () => {
    fc.assert(
      fc.property(any, fc.option(fc.constantFrom(...CATEGORIES), { nil: undefined }), (shares, kept) => {
        const one = repaired(shares, kept);
        expect(sumOf(one)).toBe(100);
        expect(CATEGORIES.every((category) => Number.isInteger(one[category]) && one[category] >= 0)).toBe(true);
        if (kept) expect(one[kept]).toBe(shares[kept]);
        expect(repaired(one, kept)).toEqual(one);
      }),
    );
  });
});

test('the plan beside its mix', () => {
  const posts = (['entertaining', 'educational', 'commercial'] as const).flatMap((category, i) =>
    Array.from({ length: [3, 4, 6][i]! }, () => ({ category })),
  );
  const stand = standOf(countOf(posts), PROPOSALS.mixed);
  expect(stand[2]).toEqual({ category: 'commercial', wanted: 15, has: (6 / 13) * 100, posts: 6, due: 2 });
  expect(stand.reduce((sum, { due }) => sum + due, 0)).toBe(13);
  expect(standOf(countOf([]), PROPOSALS.mixed)[0]).toEqual({ category: 'entertaining', wanted: 25, posts: 0, due: 0 });
});
