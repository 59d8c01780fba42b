import { addDays, weekOf } from './calendar.ts';
import { CATEGORIES, type Category, type Post, STATES, type State } from './post.ts';

export const VIEWS = ['month', 'week', 'list', 'board'] as const;
export type View = (typeof VIEWS)[number];

/** What is shown of a plan; an empty text leaves everything in. */
export interface Filter {
  search: string;
  network: string;
  category: Category | '';
  state: State | '';
  owner: string;
  rubric: string;
}

export const NO_FILTER: Filter = { search: '', network: '', category: '', state: '', owner: '', rubric: '' };

export const isFiltered = (filter: Filter): boolean => Object.values(filter).some(Boolean);

/**
 * The posts that a filter leaves, in order of time, undated ideas last. The search finds each of its words anywhere in what
 * was written, whatever the capitals and accents: `'zoe cafe'` finds `'Zoë’s Café'`.
 */
export function shown(posts: Iterable<Post>, { search, ...exact }: Filter): Post[] {
  const words = plain(search).split(/\s+/).filter(Boolean);
  const wanted = Object.entries(exact).filter(([, value]) => value) as [keyof Post, string][];
  return [...posts]
    .filter((post) => wanted.every(([name, value]) => post[name] === value) && words.every((word) => searchable(post).includes(word)))
    .sort(byTime);
}

const byTime = (a: Post, b: Post): number =>
  compare(a.day || '9', b.day || '9') || compare(a.time || '99', b.time || '99') || compare(a.id, b.id);
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** What a list can be sorted by; each beside the time. */
export const SORTS = ['day', 'title', 'network', 'category', 'state', 'owner'] as const;
export type Sort = (typeof SORTS)[number];

/**
 * Posts in another order: states and categories as they follow each other, the rest by letters; what has none comes last.
 * Equal ones stay in the order of time that they came in.
 */
export function sorted(posts: readonly Post[], by: Sort, language: string): readonly Post[] {
  if (by === 'day') return posts;
  if (by === 'state') return posts.toSorted((a, b) => STATES.indexOf(a.state) - STATES.indexOf(b.state));
  if (by === 'category') return posts.toSorted((a, b) => CATEGORIES.indexOf(a.category) - CATEGORIES.indexOf(b.category));
  const letters = new Intl.Collator(language, { numeric: true });
  return posts.toSorted((a, b) => Number(!a[by]) - Number(!b[by]) || letters.compare(a[by], b[by]));
}

/** Makes ready what the search looks through, so that its first letter waits for nothing. */
export const readyToSearch = (post: Post): void => void searchable(post);

const texts = new WeakMap<Post, string>();

/** What the search looks through; kept for as long as the post stays what it is. */
function searchable(post: Post): string {
  let text = texts.get(post);
  if (text === undefined) {
    text = plain([post.title, post.text, post.hashtags, post.link, post.owner, post.visual, post.alt, post.day].join('\n'));
    texts.set(post, text);
  }
  return text;
}

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Posts by day, in their order; those without a day under `''`. A day that held the same `before` keeps its list. */
export function byDay(posts: readonly Post[], before?: ReadonlyMap<string, readonly Post[]>): Map<string, readonly Post[]> {
  const days = new Map<string, readonly Post[]>(Map.groupBy(posts, ({ day }) => day));
  for (const [day, own] of days) {
    const old = before?.get(day);
    if (old?.length === own.length && own.every((post, i) => post === old[i])) days.set(day, old);
  }
  return days;
}

/** A column for each state. */
export function byState(posts: readonly Post[]): Map<State, Post[]> {
  const columns = new Map<State, Post[]>(STATES.map((state) => [state, []]));
  for (const post of posts) columns.get(post.state)!.push(post);
  return columns;
}

/** The rows of a long list that are to be drawn, some more above and below: `window({ top: 0, height: 600, row: 44, all: 2000 })`. */
export function rowsSeen({ top, height, row, all }: { top: number; height: number; row: number; all: number }): {
  from: number;
  to: number;
} {
  const MORE = 4;
  const from = Math.max(0, Math.floor(top / row) - MORE);
  return { from, to: Math.min(all, Math.ceil((top + height) / row) + MORE) };
}

/** Where an arrow key takes a post in a grid of days: left and right a day, up and down a week. */
export const STEPS: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

/** Where an arrow key takes a post in a list, whatever it is sorted by: a day back or on. */
export const LIST_STEPS: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -1, ArrowDown: 1 };

/** The first day of the stretch of time that a view shows, and the day of the one before and after it. */
export function around(view: View, cursor: string, first = 1): { before: string; after: string } {
  if (view === 'week') {
    const [monday] = weekOf(cursor, first);
    return { before: addDays(monday!, -7), after: addDays(monday!, 7) };
  }
  const [year, month] = cursor.split('-').map(Number) as [number, number];
  const at = (months: number) => {
    const all = year * 12 + month - 1 + months;
    return `${String(Math.floor(all / 12)).padStart(4, '0')}-${String((all % 12) + 1).padStart(2, '0')}-01`;
  };
  return { before: at(-1), after: at(1) };
}
