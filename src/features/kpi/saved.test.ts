import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { freeze, isEmpty, sheets, thaw, validate } from './saved.ts';
import { FIELDS, sheet } from './work.ts';

const work = { ...sheet({ title: 'Roast', likes: '96', reach: '1,350', saves: '2x', shares: '1.350' }), days: '30' };
const kept = freeze(work, 'en');

describe('what is kept', () => {
  test('numbers as numbers, what cannot be read as typed', () =>
    expect(kept).toEqual({
      posts: [{ title: 'Roast', likes: 96, reach: 1350, saves: '2x', shares: '1.350' }],
      days: 30,
      counted: ['likes', 'comments', 'shares', 'saves'],
      way: 'pooled',
      metric: 'engagement-rate-reach',
      several: false,
    }));
  test('comes back in the language of the page', () => {
    expect(thaw(kept, 'en').posts[0]).toMatchObject({ likes: '96', reach: '1,350', saves: '2x' });
    expect(thaw(kept, 'de').posts[0]).toMatchObject({ reach: '1.350' });
  });
  test('a number of three decimals is not read as thousands', () => {
    for (const lang of ['en', 'de', 'ru', 'pl', 'sw']) {
      const text = thaw({ ...kept, posts: [{ reach: 1.234 }] }, lang).posts[0]!.reach!;
      expect(freeze({ ...work, posts: [{ reach: text }] }, lang).posts[0]!.reach).toBe(1.234);
    }
  });
  test('a round trip loses nothing, in every language', () =>
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e12, noNaN: true }), fc.constantFrom('en', 'de', 'pl', 'ru', 'sw'), (n, lang) => {
        const value = Math.round(n * 1000) / 1000;
        const back = freeze(thaw({ ...kept, posts: [{ likes: value }] }, lang), lang);
        expect(back.posts[0]!.likes).toBe(value);
      }),
    ));
  test('empty means empty', () => {
    expect(isEmpty(sheet())).toBe(true);
    expect(isEmpty(sheet({ title: '' }))).toBe(true);
    expect(isEmpty(work)).toBe(false);
  });
});

describe('what is let in', () => {
  test('what was kept', () => expect(validate(JSON.parse(JSON.stringify(kept)))).toEqual(kept));
  test('unknown fields fall away', () => {
    const more = JSON.parse(
      '{"__proto__":{"polluted":1},"x":1,"posts":[{"likes":1,"constructor":{"a":1}}],"counted":["likes"],"way":"mean","metric":"gone","several":false}',
    );
    expect(validate(more)).toEqual({
      posts: [{ likes: 1 }],
      counted: ['likes'],
      way: 'mean',
      metric: 'engagement-rate-reach',
      several: false,
    });
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });
  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a list', []],
    ['no posts', { ...kept, posts: [] }],
    ['201 posts', { ...kept, posts: Array(201).fill({}) }],
    ['a post that is a text', { ...kept, posts: ['x'] }],
    ['a count below zero', { ...kept, posts: [{ likes: -1 }] }],
    ['an infinite count', { ...kept, posts: [{ likes: Number.POSITIVE_INFINITY }] }],
    ['a count that is an object', { ...kept, posts: [{ likes: {} }] }],
    ['a text beyond measure', { ...kept, posts: [{ likes: 'x'.repeat(61) }] }],
    ['a title that is no text', { ...kept, posts: [{ title: 5 }] }],
    ['an unknown way', { ...kept, way: 'best' }],
    ['an unknown part', { ...kept, counted: ['hearts'] }],
    ['several that is no yes or no', { ...kept, several: 'yes' }],
  ])('not: %s', (_, data) => expect(() => validate(data)).toThrow());
  test('never anything but a sheet', () =>
    fc.assert(
      fc.property(fc.anything(), (data) => {
        try {
          const found = validate(data);
          expect(found.posts.every((post) => Object.keys(post).every((key) => key === 'title' || FIELDS.includes(key as 'likes')))).toBe(
            true,
          );
        } catch {}
      }),
    ));
  test('each version has its migration', () => expect(Object.keys(sheets.migrations)).toHaveLength(sheets.version - 1));
});
