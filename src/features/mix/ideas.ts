import type { Rubric } from '../plan/mix.ts';
import { emptyPost, type Post } from '../plan/post.ts';
import type { Topic } from '../plan/topics.ts';

/**
 * Topics as ideas for the plan: without a day, with the sentence as their title. A topic whose sentence is the title of
 * a post already is left out, so that nothing comes twice. Where one rubric alone has the topic's category, the idea
 * is one of it, on its network.
 *
 * @param titles the sentence of each topic, in their order
 * @param at the brand, its main network and its rubrics, and how an id is made
 */
export function ideasOf(
  topics: readonly Topic[],
  titles: readonly string[],
  posts: readonly Pick<Post, 'title'>[],
  { of, network, rubrics = [], id }: { of: string; network: string; rubrics?: readonly Rubric[]; id: () => string },
): Post[] {
  const known = new Set(posts.map(({ title }) => title));
  return topics.flatMap(({ category }, i) => {
    const title = titles[i] ?? '';
    if (!title || known.has(title)) return [];
    known.add(title);
    const own = rubrics.filter((rubric) => rubric.category === category && rubric.name);
    const only = own.length === 1 ? own[0] : undefined;
    return [{ ...emptyPost(id(), of), network: only?.network || network, rubric: only?.id ?? '', category, title }];
  });
}
