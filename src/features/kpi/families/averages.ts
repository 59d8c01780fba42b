import { mean, median, ofPosts, sum } from '../lists.ts';
import type { Metric } from '../metric.ts';

/** The rate of each post, in percent. */
const rates = (tops: readonly number[], bottoms: readonly number[]) => tops.map((top, i) => (top * 100) / bottoms[i]!);

/**
 * Engagement rate over posts, pooled = all interactions ÷ the whole audience × 100: every person weighs the same. The
 * audience is reach, followers, impressions or views, the same for all posts. A post with an unknown count is left
 * out; an audience of 0: undefined. 140 of 1,350 and 58 of 2,900: 4.66.
 * Source: the averages of `averages.ts`
 */
export const pooledRate = ofPosts(
  'engagement-rate-pooled',
  'sum(interactions) / sum(audience) * 100',
  (tops, bottoms) => (sum(tops) * 100) / sum(bottoms),
);

/**
 * Engagement rate over posts, mean = the average of the posts' rates: every post weighs the same. Counts as for the
 * pooled rate. 10.37 % and 2 %: 6.19.
 * Source: blog.hootsuite.com/calculate-engagement-rate/
 */
export const meanRate = ofPosts('engagement-rate-mean', 'mean(interactions / audience) * 100', (tops, bottoms) =>
  mean(rates(tops, bottoms)),
);

/**
 * Engagement rate over posts, median = the middle one of the posts' rates: half of the posts do better. Counts as for
 * the pooled rate. 10.37 %, 2 % and 13.47 %: 10.37.
 * Source: tretyakov.co/report-sk-2021-2022 (LiveDune's trend line)
 */
export const medianRate = ofPosts('engagement-rate-median', 'median(interactions / audience) * 100', (tops, bottoms) =>
  median(rates(tops, bottoms)),
);

export const averageRates: Metric[] = [pooledRate, meanRate, medianRate];
