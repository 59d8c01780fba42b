import { partOf, share } from '../metric.ts';

/**
 * Reach rate = people reached ÷ followers × 100, in percent. No or 0 followers: undefined. May pass 100 %.
 * 1,350 reached, 4,200 followers: 32.14.
 * Source: tretyakov.co/report-sk-2021-2022
 */
export const reachRate = share('reach-rate', ['reach', 'people'], ['followers', 'people']);

/**
 * Share of reach from non-followers = non-followers reached ÷ people reached × 100, in percent. No or 0 reach:
 * undefined; more non-followers than people reached: impossible, so undefined. 540 of 1,350: 40.
 * Source: help.instagram.com/788388387972460 (reach as unique accounts); the split is that of its statistics.
 */
export const nonFollowerReachShare = partOf('non-follower-reach-share', ['reachNonFollowers', 'people'], ['reach', 'people']);

/**
 * Click-through rate = clicks ÷ impressions × 100, in percent. All clicks or link clicks: say which. May pass 100 %,
 * because one showing can be clicked twice. No or 0 impressions: undefined. 35 clicks, 1,820 impressions: 1.92.
 * Source: developers.google.com/google-ads/api/reference/rpc/v25/RateMetrics
 */
export const clickThroughRate = share('click-through-rate', ['clicks', 'actions'], ['impressions', 'times']);
