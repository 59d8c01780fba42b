import { addDays, daysBetween, numberOfDay } from './calendar.ts';
import type { Finding } from './finding.ts';
import type { Post } from './post.ts';
import type { Rules } from './rules.ts';
import { countOf, standOf } from './shares.ts';

/** What makes two posts the same: their letters and digits, without links, case and marks; nothing for a few words. */
export function textKey({ text }: Pick<Post, 'text'>): string {
  if (text.length < LEAST) return '';
  const key = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/https?:\S+/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return key.length < LEAST ? '' : key;
}
const LEAST = 20;

/** Posts of one text, in the order of the plan: twice on one network, or on several within a week. */
export function sameOf(posts: readonly Post[]): Finding[] {
  const found: Finding[] = [];
  if (posts.length < 2 || posts.every(({ state }) => state === 'published')) return found;
  for (const network of new Set(posts.map((post) => post.network))) {
    const own = posts.filter((post) => post.network === network);
    if (own.length > 1) found.push({ key: 'same-text', level: 'warning', posts: ids(own), values: { network, count: own.length } });
  }
  const dated = posts.filter(({ day }) => numberOfDay(day) !== undefined);
  const near = dated.filter((one) => dated.some((other) => other.network !== one.network && Math.abs(daysBetween(one.day, other.day)) < 7));
  if (near.length) {
    const networks = new Set(near.map(({ network }) => network));
    found.push({ key: 'same-week', level: 'hint', posts: ids(near), values: { count: networks.size } });
  }
  return found;
}

/** The posts of one network in order: runs of a category, gaps, crowds. What is all published is left alone. */
export function runsOf(posts: readonly Post[], { gap = 7, crowd = 2, apart = 60 }: Rules): Finding[] {
  const found: Finding[] = [];
  const add = (key: Finding['key'], level: Finding['level'], list: readonly Post[], values: Finding['values']) => {
    if (list.some(({ state }) => state !== 'published')) found.push({ key, level, posts: ids(list), values });
  };
  const network = posts[0]?.network ?? '';
  for (const run of cut(posts, (a, b) => a.category === b.category)) {
    const category = run[0]!.category;
    if (category === 'commercial' && run.length > 1) add('sales-row', 'warning', run, { network, count: run.length });
    else if (run.length > 2) add('row', 'hint', run, { network, category, count: run.length });
  }
  for (const day of cut(posts, (a, b) => a.day === b.day)) {
    if (day.length > crowd) add('crowd', 'warning', day, { network, day: day[0]!.day, count: day.length, most: crowd });
  }
  posts.forEach((post, i) => {
    const next = posts[i + 1];
    if (!next) return;
    const days = daysBetween(post.day, next.day);
    if (days > gap) {
      add('gap', 'hint', [post, next], { network, from: addDays(post.day, 1), to: addDays(next.day, -1), days: days - 1 });
    }
    const minutes = post.time && next.time ? days * 1440 + minuteOf(next.time) - minuteOf(post.time) : Number.POSITIVE_INFINITY;
    if (minutes < apart) add('near', 'warning', [post, next], { network, minutes, apart });
  });
  return found;
}

/** The posts of a month beside the wanted mix. Fewer than five say nothing. */
export function mixOf(posts: readonly Post[], { shares, now }: Rules, month: string): Finding[] {
  if (!shares || posts.length < 5 || month < now.day.slice(0, 7)) return [];
  return standOf(countOf(posts), shares).flatMap((stand) => {
    const off = stand.posts - stand.due;
    if (Math.abs(off) < 2 && !(stand.posts === 0 && stand.due > 0)) return [];
    const { category, wanted, has = 0, due } = stand;
    const own = posts.filter((post) => post.category === category);
    const values = { month, category, posts: stand.posts, due, has: Math.round(has), wanted, all: posts.length };
    return [{ key: 'mix' as const, level: 'warning' as const, posts: off > 0 ? ids(own) : [], values }];
  });
}

/** A list cut where two neighbours do not belong together. */
function cut<T>(list: readonly T[], together: (a: T, b: T) => boolean): T[][] {
  const runs: T[][] = [];
  for (const one of list) {
    const run = runs.at(-1);
    if (run && together(run.at(-1)!, one)) run.push(one);
    else runs.push([one]);
  }
  return runs;
}

const ids = (posts: readonly Post[]) => posts.map(({ id }) => id);
const minuteOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
