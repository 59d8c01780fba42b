import { type Change, type Crossed, compact, same } from '../../lib/change.ts';
import { gather } from '../../lib/gather.ts';
import { did, ended, type History, redone, type Step, undone } from '../../lib/history.ts';
import type { Records } from '../../lib/records.ts';
import type { Post } from './post.ts';
import { NO_FILTER, shown } from './view.ts';

type Posts = Change<Post>;

/** The posts of one brand as a page shows them: changed at once, kept within a second, with undo without limit. */
export interface Plan {
  of: string;
  /** What nobody may change: a model. */
  fixed: boolean;
  posts: ReadonlyMap<string, Post>;
  /** Runs after each change, made here or in another tab. */
  listen(run: (news: PlanNews) => void): () => void;
  /** One thing done, that one undo takes back. Steps of the same group in a row are one: `'a/text'` while somebody types. */
  change(changes: readonly Posts[], group?: string): void;
  /** Ends a group: the field was left. */
  rest(): void;
  undo(): boolean;
  redo(): boolean;
  canUndo(): boolean;
  canRedo(): boolean;
  /** Writes what waits and stops hearing of other tabs. */
  close(): void;
}

export interface PlanNews {
  /** Ids of posts that are new or other than before, and of those that are gone. */
  changed: string[];
  removed: string[];
  /**
   * Fields that another tab had changed too: what this one wrote stands. With `lost` it is the other way round: what is
   * being typed here has just been overwritten there, and `theirs` is what stood here.
   */
  crossed: (Crossed & { lost?: true })[];
}

/** What a change makes of a post in memory. */
const applied = (post: Post | undefined, { fields, put, remove }: Posts): Post | undefined =>
  remove ? undefined : (put ?? (post && fields ? { ...post, ...fields } : post));

/** What stands in the fields before they are changed: what another tab writes meanwhile is told from it. */
const wasOf = (post: Post | undefined, fields: NonNullable<Posts['fields']>): NonNullable<Posts['was']> =>
  post ? Object.fromEntries(Object.keys(fields).map((name) => [name, post[name as keyof Post]])) : {};

/** What takes a change back. */
function inverse(post: Post | undefined, { id, of, fields, put }: Posts): Posts | undefined {
  if (!post) return put && { id, of, remove: true };
  if (!fields) return { id, of, put: post };
  return { id, of, fields: Object.fromEntries(Object.keys(fields).map((name) => [name, post[name as keyof Post]])) };
}

/** The plan of a brand: what stands on disk, and what is done from here. A model's posts are given and stay. */
export async function openPlan(of: string, disk: Records<Post>, model?: readonly Post[]): Promise<Plan> {
  // In order of time from the start, so that whoever draws them does not have to sort them all.
  const posts = new Map(shown(model ?? (await disk.all(of)), NO_FILTER).map((post) => [post.id, post]));
  const runs = new Set<(news: PlanNews) => void>();
  let history: History<Posts> = {};
  const tell = (changed: string[], removed: string[], crossed: PlanNews['crossed'] = []) => {
    for (const run of runs) run({ changed, removed, crossed });
  };
  /** What is being typed, until its field is left. */
  let typing: { id: string; fields: Record<string, unknown> } | undefined;
  /** What is not on disk yet, in order; what another tab writes meanwhile comes in under it. */
  const open = new Set<Posts>();
  const writing = gather<Posts>((changes) => {
    disk
      .edit(compact(changes))
      .then(({ crossed }) => crossed.length && tell([], [], crossed))
      .finally(() => {
        for (const change of changes) open.delete(change);
      });
  });
  const over = (post: Post | undefined, id: string): Post | undefined =>
    [...open].reduce((stands, change) => (change.id === id ? applied(stands, change) : stands), post);
  const stop = model
    ? () => {}
    : disk.listen(of, ({ put, removed, here }) => {
        if (here) {
          // An edit of this tab brings along what another one has written into the same post meanwhile.
          const fresh = put.map((post) => over(post, post.id)).filter((post) => post && !same(post, posts.get(post.id))) as Post[];
          for (const post of fresh) posts.set(post.id, post);
          if (fresh.length)
            tell(
              fresh.map(({ id }) => id),
              [],
            );
          return;
        }
        const lost = put.flatMap((post) => {
          const next = over(post, post.id);
          const typed = next && typing?.id === post.id ? typing.fields : {};
          if (next) posts.set(post.id, next);
          return Object.entries(typed).flatMap(([field, theirs]) =>
            JSON.stringify(next![field as keyof Post]) === JSON.stringify(theirs)
              ? []
              : { id: post.id, field, theirs, lost: true as const },
          );
        });
        if (lost.length) typing = undefined;
        for (const id of removed) if (![...open].some((change) => change.id === id && !change.remove)) posts.delete(id);
        tell(
          put.map(({ id }) => id),
          removed,
          lost,
        );
      });

  /** Makes changes in memory and on disk; gives what takes them back, the last first. */
  function make(changes: readonly Posts[]): Posts[] {
    const back: Posts[] = [];
    const [changed, removed]: [string[], string[]] = [[], []];
    const began = changes.map((change) => (change.fields ? { ...change, was: wasOf(posts.get(change.id), change.fields) } : change));
    for (const change of began) {
      const post = posts.get(change.id);
      const undo = inverse(post, change);
      if (undo) back.unshift(undo);
      const next = applied(post, change);
      if (next) posts.set(change.id, next);
      else posts.delete(change.id);
      (next ? changed : removed).push(change.id);
    }
    for (const change of began) open.add(change);
    writing.add(...began);
    tell(changed, removed);
    return back;
  }

  const step = (next: { changes: Posts[]; history: History<Posts> } | undefined): boolean => {
    if (!next) return false;
    history = next.history;
    make(next.changes);
    writing.flush();
    return true;
  };

  return {
    of,
    fixed: !!model,
    posts,
    listen(run) {
      runs.add(run);
      return () => void runs.delete(run);
    },
    change(changes, group) {
      if (!changes.length || model) return;
      const done: Step<Posts> = { redo: [...changes], undo: make(changes), ...(group && { group }) };
      history = did(history, done, compact);
      const [{ id, fields }] = changes as [Posts];
      typing = group && fields ? { id, fields: { ...(typing?.id === id && typing.fields), ...fields } } : undefined;
      if (!group) writing.flush();
    },
    rest() {
      typing = undefined;
      history = ended(history);
      writing.flush();
    },
    undo: () => step(undone(history)),
    redo: () => step(redone(history)),
    canUndo: () => !!history.past,
    canRedo: () => !!history.future,
    close() {
      writing.flush();
      stop();
    },
  };
}
