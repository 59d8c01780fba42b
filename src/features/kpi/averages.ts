import { interactions, type Part, type Post, RATES, rateOf } from './engagement.ts';
import { mean, median, sum } from './lists.ts';
import { finite, type Result } from './metric.ts';

/**
 * How several posts become one rate. With the roast (140 of 1,350) and the Easter notice (58 of 2,900):
 * - `pooled`: all interactions ÷ the whole audience, every person weighs the same: 198 ÷ 4,250 = 4.66 %
 * - `mean`: the average of the posts' rates, every post weighs the same: (10.37 + 2) ÷ 2 = 6.19 %
 * - `median`: the middle rate, half of the posts do better
 */
export const WAYS = ['pooled', 'mean', 'median'] as const;
export type Way = (typeof WAYS)[number];

export interface Question {
  posts: Post[];
  counted: readonly Part[];
  way: Way;
  /** The days of the period, for the daily rate. */
  days?: number | undefined;
}

export interface Rate {
  result: Result;
  /** The numbers that went into the formula; one of each for every post that counts. */
  tops: number[];
  bottoms: number[];
  /** The rates of those posts. */
  values: number[];
  /** Each post's own rate, in the order of the posts. */
  each: Result[];
  /** The places of the posts that could not count. */
  left: number[];
}

/**
 * One of the five rates over several posts. A post without interactions or audience is left out, never counted as 0;
 * undefined only when no post is left. The daily rate sums the posts' interactions, averages their followers and
 * knows no other way.
 */
export function rate(id: string, { posts, counted, way, days }: Question): Rate {
  const { metric, by, perDay } = RATES[id]!;
  const each = posts.map((post) => rateOf(id, post, counted, days));
  const found: Rate = {
    result: each[0] ?? { undefined: 'missing', input: 'interactions' },
    tops: [],
    bottoms: [],
    values: [],
    each,
    left: [],
  };
  posts.forEach((post, i) => {
    const own = each[i]!;
    const top = interactions(post, counted);
    if ('value' in own && 'value' in top) {
      found.values.push(own.value);
      found.tops.push(top.value);
      found.bottoms.push(post[by]!);
    } else found.left.push(i);
  });
  const { tops, bottoms, values } = found;
  if (!values.length) return found;
  if (perDay) found.result = metric.compute({ interactions: sum(tops), [by]: mean(bottoms), days });
  else if (way === 'pooled') found.result = metric.compute({ interactions: sum(tops), [by]: sum(bottoms) });
  else found.result = finite((way === 'mean' ? mean : median)(values));
  return found;
}
