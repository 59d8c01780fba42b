import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rate, WAYS } from './averages.ts';
import { interactions, PARTS, type Part, type Post, RATES } from './engagement.ts';
import { median } from './lists.ts';

const COUNTED: Part[] = ['likes', 'comments', 'shares', 'saves'];
const roast: Post = { likes: 96, comments: 14, shares: 9, saves: 21, clicks: 35, followers: 4200, reach: 1350, impressions: 1820 };
const easter: Post = { likes: 41, comments: 9, shares: 6, saves: 2, clicks: 12, followers: 4130, reach: 2900, impressions: 3640 };
const cupping: Post = { likes: 88, comments: 21, shares: 12, saves: 11, clicks: 18, followers: 4160, reach: 980, impressions: 1270 };
const filters: Post = { likes: 46, comments: 8, shares: 5, saves: 12, clicks: 64, followers: 4185, reach: 3100, impressions: 4030 };
const april = [easter, cupping, filters, roast];
const of = (id: string, posts: Post[], way: (typeof WAYS)[number] = 'pooled', counted: Part[] = COUNTED, days?: number) =>
  rate(`engagement-rate-${id}`, { posts, counted, way, days });
const rounded = (found: ReturnType<typeof rate>) => ('value' in found.result ? Math.round(found.result.value * 100) / 100 : found.result);

describe('what counts', () => {
  test.each<[string, Post, Part[], object]>([
    ['likes and comments', roast, ['likes', 'comments'], { value: 110 }],
    ['shares and saves too', roast, COUNTED, { value: 140 }],
    ['clicks too', roast, [...PARTS], { value: 175 }],
    ['what is not given is left out', { likes: 5 }, COUNTED, { value: 5 }],
    ['a zero is a number', { likes: 0 }, COUNTED, { value: 0 }],
    ['nothing given', { followers: 9 }, COUNTED, { undefined: 'missing', input: 'interactions' }],
    ['nothing counted', roast, [], { undefined: 'missing', input: 'interactions' }],
    ['below zero', { likes: -3, saves: 9 }, COUNTED, { undefined: 'negative', input: 'likes' }],
    ['no number', { likes: 3, saves: Number.NaN }, COUNTED, { undefined: 'unreadable', input: 'saves' }],
    ['an unread number that does not count', { likes: 3, clicks: Number.NaN }, COUNTED, { value: 3 }],
  ])('%s', (_, post, counted, expected) => expect(interactions(post, counted)).toEqual(expected));
});

describe('one post', () => {
  test.each([
    ['followers', COUNTED, 3.33],
    ['followers', [...PARTS], 4.17],
    ['reach', COUNTED, 10.37],
    ['impressions', COUNTED, 7.69],
  ] as [string, Part[], number][])('by %s counting %o: %d %%', (by, counted, value) =>
    expect(rounded(of(by, [roast], 'pooled', counted))).toBe(value),
  );
});

describe('several posts', () => {
  test.each([
    ['pooled', 4.81],
    ['mean', 7.03],
    ['median', 6.33],
  ] as const)('%s by reach: %d %%', (way, value) => expect(rounded(of('reach', april, way))).toBe(value));

  test('the published file ranks the other way round: pooled against mean', () => {
    const [big, small]: Post[] = [
      { likes: 10, reach: 1000 },
      { likes: 30, reach: 100 },
    ];
    expect([rounded(of('reach', [big!, small!])), rounded(of('reach', [big!, small!], 'mean'))]).toEqual([3.64, 15.5]);
  });

  test('a post without reach is left out, not counted as 0', () => {
    const found = of('reach', [roast, { likes: 50, followers: 10 }, { likes: 3, reach: 0 }, {}]);
    expect(rounded(found)).toBe(10.37);
    expect(found.left).toEqual([1, 2, 3]);
    expect(found.each.slice(1)).toEqual([
      { undefined: 'missing', input: 'reach' },
      { undefined: 'zero', input: 'reach' },
      { undefined: 'missing', input: 'interactions' },
    ]);
  });

  test('undefined when no post is left', () => expect(of('views', april).result).toEqual({ undefined: 'missing', input: 'views' }));
  test('no posts at all', () => expect(of('reach', []).result).toEqual({ undefined: 'missing', input: 'interactions' }));

  test('a day: interactions of all posts over the days and the average following', () => {
    expect(rounded(of('daily', april, 'pooled', COUNTED, 30))).toBe(0.32);
    expect(rounded(of('daily', april, 'mean', COUNTED, 30))).toBe(0.32);
    expect(of('daily', april).result).toEqual({ undefined: 'missing', input: 'days' });
  });
});

describe('laws', () => {
  const post = fc.record({
    likes: fc.nat(10_000),
    comments: fc.nat(1000),
    reach: fc.integer({ min: 1, max: 1e6 }),
    followers: fc.integer({ min: 1, max: 1e6 }),
  });
  const posts = fc.array(post, { minLength: 1, maxLength: 30 });
  const value = (found: ReturnType<typeof rate>) => (found.result as { value: number }).value;

  test('every average lies between the lowest and the highest post', () =>
    fc.assert(
      fc.property(posts, fc.constantFrom(...WAYS), (list, way) => {
        const found = of('reach', list, way);
        expect(value(found)).toBeGreaterThanOrEqual(Math.min(...found.values) - 1e-9);
        expect(value(found)).toBeLessThanOrEqual(Math.max(...found.values) + 1e-9);
      }),
    ));
  test('one post: all ways agree', () =>
    fc.assert(fc.property(post, (one) => void expect(new Set(WAYS.map((way) => value(of('reach', [one], way)).toFixed(9))).size).toBe(1))));
  test('the order of the posts does not matter', () =>
    fc.assert(
      fc.property(
        posts,
        fc.constantFrom(...WAYS),
        (list, way) => void expect(value(of('reach', [...list].reverse(), way))).toBeCloseTo(value(of('reach', list, way)), 6),
      ),
    ));
  test('a post without numbers changes no rate', () =>
    fc.assert(
      fc.property(
        posts,
        fc.constantFrom(...WAYS),
        (list, way) => void expect(value(of('reach', [{}, ...list], way))).toBeCloseTo(value(of('reach', list, way)), 9),
      ),
    ));
  test('never NaN, Infinity or below 0, whatever the counts', () =>
    fc.assert(
      fc.property(
        fc.array(fc.record({ likes: fc.double(), reach: fc.double() }), { maxLength: 5 }),
        fc.constantFrom(...WAYS),
        fc.constantFrom(...Object.keys(RATES)),
        (list, way, id) => {
          const { result } = rate(id, { posts: list, counted: COUNTED, way, days: 3 });
          if ('value' in result) expect(Number.isFinite(result.value) && result.value >= 0).toBe(true);
        },
      ),
    ));
  test('the median halves', () => expect([median([3]), median([1, 9]), median([5, 1, 9])]).toEqual([3, 5, 5]));
});
