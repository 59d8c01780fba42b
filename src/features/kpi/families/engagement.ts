import { type Metric, type Pair, share } from '../metric.ts';

const interactions: Pair = ['interactions', 'actions'];
const followers: Pair = ['followers', 'people'];

/**
 * Engagement rate by followers = interactions ÷ followers × 100, in percent. Take the followers of the day of the
 * post. No or 0 followers: undefined. May pass 100 % when a post travels beyond the followers.
 * 140 interactions, 4,200 followers: 3.33.
 * Source: brain.napoleoncat.com/en/articles/1096078-what-is-engagement-rate-or-er
 */
export const byFollowers = share('engagement-rate-followers', interactions, followers);

/**
 * Engagement rate by reach = interactions ÷ people reached × 100, in percent. No or 0 reach: undefined.
 * 140 interactions, 1,350 reached: 10.37.
 * Source: blog.hootsuite.com/calculate-engagement-rate/
 */
export const byReach = share('engagement-rate-reach', interactions, ['reach', 'people']);

/**
 * Engagement rate by impressions = interactions ÷ showings × 100, in percent. LinkedIn and X count clicks among the
 * interactions. No or 0 impressions: undefined. 140 interactions, 1,820 impressions: 7.69.
 * Source: learn.microsoft.com/linkedin/marketing/community-management/organizations/share-statistics
 */
export const byImpressions = share('engagement-rate-impressions', interactions, ['impressions', 'times']);

/**
 * Engagement rate by views = interactions ÷ views × 100, in percent; for video. What a view is differs by network.
 * No or 0 views: undefined. 503 interactions, 6,900 views: 7.29.
 * Source: costcalculator.calculator.city/how-to-calculate-engagement-rate-for-tiktok
 */
export const byViews = share('engagement-rate-views', interactions, ['views', 'times']);

/**
 * Daily engagement rate = interactions of all posts of a period ÷ (days × followers) × 100, in percent; the followers
 * are the average of the period. No or 0 days or followers: undefined. 401 interactions, 30 days, 4,168.75: 0.32.
 * Source: it-benchmarking-journal.com/2019/05/how-good-is-your-social-media-engagement-rate-6-ways-to-find-out/
 */
export const daily = share('engagement-rate-daily', interactions, ['days', 'days'], followers);

/** In the order in which the calculator shows them. */
export const engagementRates: Metric[] = [byFollowers, byImpressions, byReach, byViews, daily];
