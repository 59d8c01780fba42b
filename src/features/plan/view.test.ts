import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blank } from './post.fixture.ts';
import { around, byDay, byState, isFiltered, NO_FILTER, rowsSeen, shown, sorted } from './view.ts';

const ids = (posts: readonly { id: string }[]) => posts.map(({ id }) => id).join(' ');

describe('filter and search', () => {
  const posts = [
    blank('a', { title: 'Zoë’s Café', day: '2026-07-09' }),
    blank('b', { text: 'Roast', day: '', network: 'x' }),
    blank('c', { owner: 'Ola', day: '2026-07-07', time: '', category: 'news', rubric: 'r' }),
    blank('d', { day: '2026-07-07', time: '08:00', state: 'idea' }),
  ];
  test.each([
    ['nothing leaves all in, by time, undated last', {}, 'd c a b'],
    ['words in any order, whatever accents and capitals', { search: 'CAFE zoe' }, 'a'],
    ['every word must be found', { search: 'cafe roast' }, ''],
    ['a network', { network: 'x' }, 'b'],
    ['a category and somebody', { category: 'news' as const, owner: 'Ola' }, 'c'],
    ['a rubric', { rubric: 'r' }, 'c'],
    ['a state', { state: 'idea' as const }, 'd'],
  ])('%s', (_, change, found) => expect(ids(shown(posts, { ...NO_FILTER, ...change }))).toBe(found));

  test('says whether anything is filtered', () => {
    expect(isFiltered(NO_FILTER)).toBe(false);
    expect(isFiltered({ ...NO_FILTER, rubric: 'r' })).toBe(true);
  });

  test('a post that was changed is searched as it is now', () => {
    const [post] = [blank('a', { title: 'Roast' })];
    expect(shown([post], { ...NO_FILTER, search: 'roast' })).toHaveLength(1);
    expect(shown([{ ...post, title: 'Tea' }], { ...NO_FILTER, search: 'roast' })).toHaveLength(0);
  });
});

describe('sorting', () => {
  const posts = [
    blank('a', { title: 'Post 10', state: 'draft' }),
    blank('b', { title: '', state: 'idea' }),
    blank('c', { title: 'post 9' }),
  ];
  test('numbers by their size, what is empty last', () => expect(ids(sorted(posts, 'title', 'en'))).toBe('c a b'));
  test('states as they follow each other, equal ones by time', () => expect(ids(sorted(posts, 'state', 'en'))).toBe('b a c'));
  test('by time nothing changes', () => expect(sorted(posts, 'day', 'en')).toBe(posts));
});

test('by day and by state every post stands once', () => {
  const posts = [blank('a'), blank('b'), blank('c', { day: '' })];
  expect(ids(byDay(posts).get('2026-07-07')!)).toBe('a b');
  expect(ids(byDay(posts).get('')!)).toBe('c');
  expect([...byState(posts)].map(([state, own]) => `${state} ${own.length}`).join()).toBe(
    'idea 0,draft 3,approved 0,scheduled 0,published 0',
  );
});

describe('what is drawn of a long list', () => {
  test('the top and the end', () => {
    expect(rowsSeen({ top: 0, height: 600, row: 60, all: 2000 })).toEqual({ from: 0, to: 14 });
    expect(rowsSeen({ top: 119_400, height: 600, row: 60, all: 2000 })).toEqual({ from: 1986, to: 2000 });
  });
  test('all that can be seen, and never many more', () =>
    fc.assert(
      fc.property(fc.nat(200_000), fc.nat(2000), (top, all) => {
        const { from, to } = rowsSeen({ top, height: 600, row: 60, all });
        expect(from).toBeLessThanOrEqual(Math.floor(top / 60));
        expect(to).toBeLessThanOrEqual(all);
        expect(to - from).toBeLessThanOrEqual(20);
      }),
    ));
});

test.each([
  ['month', '2026-01-31', '2025-12-01', '2026-02-01'],
  ['month', '2026-12-05', '2026-11-01', '2027-01-01'],
  ['week', '2026-11-22', '2026-11-09', '2026-11-23'],
] as const)('%s around %s', (view, day, before, after) => expect(around(view, day)).toEqual({ before, after }));
