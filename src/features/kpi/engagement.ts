import { byFollowers, byImpressions, byReach, byViews, daily } from './families/engagement.ts';
import { fault, finite, type Metric, type Result } from './metric.ts';

/** What people can do with a post; likes and comments always count, the others when the reader says so. */
export const PARTS = ['likes', 'comments', 'shares', 'saves', 'clicks'] as const;
export type Part = (typeof PARTS)[number];
/** Those that count when the reader says so. */
export const SWITCHED: readonly Part[] = ['shares', 'saves', 'clicks'];
/** What a rate can divide by. */
export type Audience = 'followers' | 'impressions' | 'reach' | 'views';

/** The counts of one post; what is missing is unknown, not 0; NaN is a text that is no number. */
export type Post = Partial<Record<Part | Audience, number>>;

/** The five rates by id, each with what it divides by. */
export const RATES: Record<string, { metric: Metric; by: Audience; perDay?: boolean }> = {
  [byFollowers.id]: { metric: byFollowers, by: 'followers' },
  [byImpressions.id]: { metric: byImpressions, by: 'impressions' },
  [byReach.id]: { metric: byReach, by: 'reach' },
  [byViews.id]: { metric: byViews, by: 'views' },
  [daily.id]: { metric: daily, by: 'followers', perDay: true },
};

/** One of the five rates of one post; the daily rate takes the days of the period too. */
export function rateOf(id: string, post: Post, counted: readonly Part[], days?: number): Result {
  const { metric, by } = RATES[id]!;
  const top = interactions(post, counted);
  return 'value' in top ? metric.compute({ interactions: top.value, [by]: post[by], days }) : top;
}

/**
 * The counted interactions of a post. What is not given is left out of the sum; undefined when none of the counted
 * ones is given, or one is below zero or no number. `interactions({ likes: 96, shares: 9 }, ['likes'])` is 96.
 */
export function interactions(post: Post, counted: readonly Part[]): Result {
  const given = counted.filter((part) => post[part] !== undefined);
  if (!given.length) return { undefined: 'missing', input: 'interactions' };
  return fault(post, given) ?? finite(given.reduce((sum, part) => sum + post[part]!, 0));
}
