import { emptyPost, type Post } from './post.ts';

/** An empty post for tests, with what a case is about. */
export const blank = (id: string, change: Partial<Post> = {}): Post => ({
  ...emptyPost(id, 'brand'),
  day: '2026-07-07',
  time: '08:30',
  network: 'instagram',
  owner: 'Tomek',
  state: 'draft',
  ...change,
});
