import { emptyPost, type Post } from '../post.ts';

/** A post with this much of it written: `post({ text: 'Sour?' })`. */
export const post = (given: Partial<Post> = {}): Post => ({
  ...emptyPost('a', 'brand'),
  day: '2026-07-16',
  time: '08:30',
  network: 'instagram',
  state: 'approved',
  text: 'Iced filter bags are here',
  ...given,
});
