import { emptyPost, type Post } from '../plan/post.ts';
import type { Topic } from '../plan/topics.ts';

/**
 * Topics as ideas for the plan: without a day, with the sentence as their title. A topic whose sentence is the title of
 * a post already is left out, so that nothing comes twice.
 *
 * @param titles the sentence of each topic, in their order
 * @param at the brand, its main network, and how an id is made
 */
export function ideasOf(
  topics: readonly Topic[],
  titles: readonly string[],
  posts: readonly Pick<Post, 'title'>[],
  { of, network, id }: { of: string; network: string; id: () => string },
): Post[] {
  const known = new Set(posts.map(({ title }) => title));
  return topics.flatMap(({ category }, i) => {
    const title = titles[i] ?? '';
    if (!title || known.has(title)) return [];
    known.add(title);
    return [{ ...emptyPost(id(), of), network, category, title }];
  });
}
