import { numberOfDay } from './calendar.ts';
import type { Finding } from './finding.ts';
import { checksOf } from './one.ts';
import type { Post } from './post.ts';
import type { Rules } from './rules.ts';
import { mixOf, runsOf, sameOf, textKey } from './several.ts';

/** The checks of a plan, kept up to date with it. */
export interface Checker {
  /** Everything found, faults first. */
  all(): Finding[];
  /** What is found about one post, by itself and with others. */
  of(id: string): Finding[];
  /** Takes over what changed: the post as it is now, or nothing for one that is gone. Looks only at what that touches. */
  update(changes: ReadonlyMap<string, Post | undefined>): void;
}

/**
 * Checks a brand's posts. An update looks again at the posts named, at their networks, their months and those of the same
 * text; the rest stays. After any updates it has found what a new checker of the same posts finds.
 */
export function checker(rules: Rules, posts: Iterable<Post>): Checker {
  const now = new Map<string, Post>();
  const single = new Map<string, Finding[]>();
  const groups = new Map<string, { posts: Map<string, Post>; found: Finding[] }>();
  let listed: Finding[] | undefined;

  const keysOf = (post: Post): string[] => {
    const text = textKey(post);
    const dated = numberOfDay(post.day) !== undefined;
    return [...(dated ? [`network ${post.network}`, `month ${post.day.slice(0, 7)}`] : []), ...(text ? [`text ${text}`] : [])];
  };
  const look = (key: string, list: Post[]): Finding[] => {
    if (key.startsWith('network ')) return runsOf(list, rules);
    return key.startsWith('month ') ? mixOf(list, rules, key.slice(6)) : sameOf(list);
  };

  const update: Checker['update'] = (changes) => {
    const touched = new Set<string>();
    for (const [id, post] of changes) {
      const old = now.get(id);
      for (const key of old ? keysOf(old) : []) {
        groups.get(key)?.posts.delete(id);
        touched.add(key);
      }
      now.delete(id);
      single.delete(id);
      if (!post) continue;
      now.set(id, post);
      single.set(id, checksOf(post, rules));
      for (const key of keysOf(post)) {
        const group = groups.get(key) ?? { posts: new Map<string, Post>(), found: [] };
        group.posts.set(id, post);
        groups.set(key, group);
        touched.add(key);
      }
    }
    for (const key of touched) {
      const group = groups.get(key)!;
      if (group.posts.size) group.found = look(key, [...group.posts.values()].sort(inOrder));
      else groups.delete(key);
    }
    listed = undefined;
  };
  update(new Map(Array.from(posts, (post) => [post.id, post])));

  const placeOf = ({ key, level, posts: [first = ''], values }: Finding) => {
    const post = now.get(first);
    return `${RANK[level]} ${post?.day || '9999'} ${post?.time} ${first} ${key} ${values.month ?? ''} ${values.category ?? ''}`;
  };
  const sorted = (found: Finding[]) => {
    const placed = found.map((finding) => ({ finding, place: placeOf(finding) }));
    return placed.sort((a, b) => compare(a.place, b.place)).map(({ finding }) => finding);
  };
  const all = () => {
    listed ??= sorted([...single.values(), ...Array.from(groups.values(), (group) => group.found)].flat());
    return listed;
  };
  const of = (id: string) => {
    const post = now.get(id);
    if (!post) return [];
    const shared = keysOf(post).flatMap((key) => groups.get(key)?.found.filter(({ posts }) => posts.includes(id)) ?? []);
    return sorted([...(single.get(id) ?? []), ...shared]);
  };
  return { all, of, update };
}

const RANK = { fault: 0, warning: 1, hint: 2 };
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
/** By day and time; those without a time at the end of their day. */
const inOrder = (a: Post, b: Post) => compare(a.day, b.day) || compare(a.time || '99', b.time || '99') || compare(a.id, b.id);
