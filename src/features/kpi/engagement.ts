import { byFollowers, byImpressions, byReach, byViews, daily } from './families/engagement.ts';
import { fault, finite, type Metric, type Result, type Undefined, type Values } from './metric.ts';

/** What people can do with a post; likes and comments always count, the others when the reader says so. */
export const PARTS = ['likes', 'comments', 'shares', 'saves', 'clicks'] as const;
export type Part = (typeof PARTS)[number];
/** Those that count when the reader says so. */
export const SWITCHED: readonly Part[] = ['shares', 'saves', 'clicks'];
/** What a rate can divide by. */
export const AUDIENCES = ['followers', 'impressions', 'reach', 'views'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** The counts of one post; what is missing is unknown, not 0; NaN is a text that is no number. */
export type Post = Partial<Record<Part | Audience, number>>;

/**
 * How several posts become one rate. With the roast (140 of 1,350) and the Easter notice (58 of 2,900):
 * - `pooled`: all interactions ÷ the whole audience, every person weighs the same: 198 ÷ 4,250 = 4.66 %
 * - `mean`: the average of the posts' rates, every post weighs the same: (10.37 + 2) ÷ 2 = 6.19 %
 * - `median`: the middle rate, half of the posts do better
 */
export const WAYS = ['pooled', 'mean', 'median'] as const;
export type Way = (typeof WAYS)[number];

/** The five rates by id, each with what it divides by. */
export const RATES: Record<string, { metric: Metric; by: Audience; perDay?: true }> = Object.fromEntries(
  [
    { metric: byFollowers, by: 'followers' as const },
    { metric: byImpressions, by: 'impressions' as const },
    { metric: byReach, by: 'reach' as const },
    { metric: byViews, by: 'views' as const },
    { metric: daily, by: 'followers' as const, perDay: true as const },
  ].map((rate) => [rate.metric.id, rate]),
);

export interface Question {
  posts: Post[];
  counted: readonly Part[];
  way: Way;
  /** The days of the period, for the daily rate. */
  days?: number;
}

export interface Rate {
  result: Result;
  /** The numbers that went into the formula; one of each for every post that counts. */
  tops: number[];
  bottoms: number[];
  /** Each post's own rate, in the order of the posts. */
  each: Result[];
  /** The places of the posts that could not count. */
  left: number[];
}

/**
 * One of the five rates over one post or several. A post without interactions or audience is left out, never
 * counted as 0; undefined only when no post is left. The daily rate sums the posts' interactions, averages their
 * followers and knows no other way.
 */
export function rate(id: string, { posts, counted, way, days }: Question): Rate {
  const { metric, by, perDay } = RATES[id]!;
  const each = posts.map((post): Result => {
    const top = interactions(post, counted);
    return 'value' in top ? metric.compute({ interactions: top.value, [by]: post[by], days }) : top;
  });
  const left: number[] = [];
  const tops: number[] = [];
  const bottoms: number[] = [];
  const values: number[] = [];
  posts.forEach((post, i) => {
    const own = each[i]!;
    if ('value' in own) {
      values.push(own.value);
      tops.push((interactions(post, counted) as { value: number }).value);
      bottoms.push(post[by]!);
    } else left.push(i);
  });
  const all: Values = { interactions: sum(tops), [by]: perDay ? sum(bottoms) / bottoms.length : sum(bottoms), days };
  return { result: values.length ? answer() : (each[0] ?? { undefined: 'missing', input: 'interactions' }), tops, bottoms, each, left };

  function answer(): Result {
    if (perDay || way === 'pooled') return metric.compute(all);
    return finite(way === 'mean' ? sum(values) / values.length : median(values));
  }
}

/**
 * The counted interactions of a post. What is not given is left out of the sum; undefined when none of the counted
 * ones is given, or one is below zero or no number. `interactions({ likes: 96, shares: 9 }, ['likes'])` is 96.
 */
export function interactions(post: Post, counted: readonly Part[]): Result {
  const given = counted.filter((part) => post[part] !== undefined);
  const wrong: Undefined | undefined = given[0] ? fault(post, given) : { undefined: 'missing', input: 'interactions' };
  return wrong ?? finite(sum(given.map((part) => post[part]!)));
}

/** The middle value; between two middles their mean. */
export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}

const sum = (values: number[]) => values.reduce((a, b) => a + b, 0);
