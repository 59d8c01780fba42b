import { newId } from '../../lib/ids.ts';
import { records } from '../../lib/records.ts';
import { posts } from './saved.ts';

/** Takes the posts of a model over into a brand, each with an id of its own. */
export async function copyPosts(brand: string, { d }: { d: unknown }): Promise<void> {
  const list = Array.isArray(d) ? d : [];
  const own = list.map((post) => posts.validate({ ...post, id: newId(), of: brand }));
  await records(posts).edit(
    own.map((put) => ({ id: put.id, of: brand, put })),
    { whole: true },
  );
}

/** Removes all posts of a brand for good. */
export const removePosts = (brand: string): Promise<boolean> => records(posts).purge(brand);
