import type { Format } from '../brand/brand.ts';
import { CATEGORIES, type Category, type Post } from './post.ts';

/** A number for each category. */
export type Shares = Record<Category, number>;

/** What a category has, and what the mix wants of it, in whole posts. */
export interface Stand {
  category: Category;
  /** Wanted share in percent. */
  wanted: number;
  /** Share of the posts planned, in percent; nothing where none is planned. */
  has?: number;
  posts: number;
  /** Whole posts that the share asks for, of as many as are planned. */
  due: number;
}

/**
 * A first proposal for each format of presence, in percent. No source gives shares: these follow from what a format is
 * for, and each is a place to start from, to be changed by the page's own numbers.
 *
 * - commercial: sells openly, but nothing besides offers bores
 * - interest: gathers people by a subject and adds advertising bit by bit
 * - mixed: an expert who now and then sells; near to what Ember & Oat planned for July
 */
export const PROPOSALS: Readonly<Record<Format, Readonly<Shares>>> = {
  commercial: { entertaining: 15, educational: 25, commercial: 35, 'user-generated': 15, news: 10 },
  interest: { entertaining: 35, educational: 40, commercial: 5, 'user-generated': 15, news: 5 },
  mixed: { entertaining: 25, educational: 35, commercial: 15, 'user-generated': 15, news: 10 },
};

/** What the shares come to: `sumOf(PROPOSALS.mixed)` is `100`. */
export function sumOf(shares: Readonly<Shares>): number {
  return CATEGORIES.reduce((sum, category) => sum + (shares[category] || 0), 0);
}

/**
 * So many whole posts by their shares, with the largest remainders rounded up, so that they come to the total.
 * Of equal remainders the larger share has it, then the order of the categories. Shares need not come to 100.
 *
 * Twelve posts by 25, 35, 15, 15 and 10 % are 3, 4, 2, 2 and 1.
 *
 * Nothing where all shares are 0, or the total is no whole number.
 */
export function wholePosts(shares: Readonly<Shares>, total: number): Shares | undefined {
  const sum = sumOf(shares);
  if (!(sum > 0) || !Number.isInteger(total) || total < 0) return undefined;
  const parts = CATEGORIES.map((category) => {
    const exact = ((shares[category] || 0) * total) / sum;
    // A thousandth of a thousandth of a post is a fault of the machine, not a remainder.
    const whole = Math.floor(exact + 1e-9);
    return { category, whole, rest: exact - whole };
  });
  let left = total - parts.reduce((all, { whole }) => all + whole, 0);
  const turn = [...parts].sort((a, b) => (Math.abs(a.rest - b.rest) > 1e-9 ? b.rest - a.rest : shares[b.category] - shares[a.category]));
  for (const part of turn) {
    if (left <= 0) break;
    part.whole += 1;
    left -= 1;
  }
  return Object.fromEntries(parts.map(({ category, whole }) => [category, whole])) as Shares;
}

/**
 * Brings shares to 100 in whole percent: the one that was typed last stays, the others share what is left as they stood.
 * Where the others are all 0, they share it evenly. More than 100 becomes 100, less than 0 becomes 0.
 *
 * `repaired({ entertaining: 50, educational: 50, commercial: 20, … }, 'commercial')` is 40, 40 and 20.
 */
export function repaired(shares: Readonly<Shares>, kept?: Category): Shares {
  const clean = (value: number) => (Number.isFinite(value) ? Math.min(100, Math.max(0, value)) : 0);
  const fixed = kept ? Math.round(clean(shares[kept])) : 0;
  const others = Object.fromEntries(CATEGORIES.map((one) => [one, one === kept ? 0 : clean(shares[one])])) as Shares;
  if (!sumOf(others)) for (const category of CATEGORIES) if (category !== kept) others[category] = 1;
  const rest = wholePosts(others, 100 - fixed)!;
  return kept ? { ...rest, [kept]: fixed } : rest;
}

/** How many posts there are of each category. */
export function countOf(posts: Iterable<Pick<Post, 'category'>>): Shares {
  const found = Object.fromEntries(CATEGORIES.map((category) => [category, 0])) as Shares;
  for (const { category } of posts) if (Object.hasOwn(found, category)) found[category] += 1;
  return found;
}

/**
 * The plan beside its mix, category by category. Of thirteen posts six commercial at a wanted share of 15 %:
 * `{ category: 'commercial', wanted: 15, has: 46.15…, posts: 6, due: 2 }`.
 */
export function standOf(counts: Readonly<Shares>, shares: Readonly<Shares>): Stand[] {
  const total = sumOf(counts);
  const due = wholePosts(shares, total);
  return CATEGORIES.map((category) => ({
    category,
    wanted: shares[category] || 0,
    ...(total > 0 && { has: (counts[category] / total) * 100 }),
    posts: counts[category],
    due: due?.[category] ?? 0,
  }));
}
