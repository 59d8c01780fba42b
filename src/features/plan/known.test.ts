import { expect, test } from 'vitest';
import { Known } from './known.ts';
import { blank } from './post.fixture.ts';
import type { Post } from './post.ts';
import type { Plan } from './store.ts';
import { NO_FILTER } from './view.ts';

const planOf = (...list: Post[]) => {
  const posts = new Map(list.map((one) => [one.id, one]));
  return { posts, plan: { posts } as unknown as Plan };
};
const ids = (posts: readonly Post[] = []) => posts.map(({ id }) => id);

test('after a change it knows what a new look at all posts finds, and other days keep their lists', () => {
  const { posts, plan } = planOf(
    blank('a', { day: '2026-07-01', owner: 'Ola' }),
    blank('b', { day: '2026-07-02', owner: 'Ola' }),
    blank('c', { day: '2026-07-03', owner: 'Jan' }),
  );
  const known = new Known(plan);
  const before = known.days(NO_FILTER);
  expect(ids(known.shown(NO_FILTER))).toEqual(['a', 'b', 'c']);
  expect(known.owners()).toEqual(['Jan', 'Ola']);
  posts.set('a', blank('a', { day: '2026-07-03', owner: 'Ewa' }));
  posts.delete('b');
  posts.set('d', blank('d', { day: '2026-07-01' }));
  known.changed(['a', 'b', 'd']);
  expect(known.shown(NO_FILTER)).toEqual(new Known(plan).shown({ ...NO_FILTER }));
  expect(known.owners()).toEqual(new Known(plan).owners());
  expect(ids(known.days(NO_FILTER).get('2026-07-03'))).toEqual(['a', 'c']);
  posts.set('d', blank('d', { day: '2026-07-01', title: 'New' }));
  const then = known.days(NO_FILTER);
  known.changed(['d']);
  expect(known.days(NO_FILTER).get('2026-07-03')).toBe(then.get('2026-07-03'));
  expect(known.days(NO_FILTER).get('2026-07-01')).not.toBe(before.get('2026-07-01'));
});

test('what the filter leaves out stays out when it changes', () => {
  const { posts, plan } = planOf(blank('a', { title: 'Roast' }), blank('b', { title: 'Beans' }));
  const known = new Known(plan);
  const filter = { ...NO_FILTER, search: 'roast' };
  expect(ids(known.shown(filter))).toEqual(['a']);
  posts.set('b', blank('b', { title: 'More beans' }));
  known.changed(['b']);
  expect(ids(known.shown(filter))).toEqual(['a']);
  posts.set('b', blank('b', { title: 'Roasted beans' }));
  known.changed(['b']);
  expect(ids(known.shown(filter))).toEqual(['a', 'b']);
});
