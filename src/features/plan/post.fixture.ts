import type { Post } from './post.ts';

/** An empty post for tests, with what a case is about. */
export function blank(id: string, change: Partial<Post> = {}): Post {
  return {
    id,
    of: 'brand',
    day: '2026-07-07',
    time: '08:30',
    network: 'instagram',
    category: 'educational',
    rubric: '',
    goal: '',
    title: '',
    text: '',
    visual: '',
    media: '',
    alt: '',
    hashtags: '',
    link: '',
    owner: 'Tomek',
    wrongIf: '',
    state: 'draft',
    result: {},
    ...change,
  };
}
