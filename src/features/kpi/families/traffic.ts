import { type Metric, partOf, share } from '../metric.ts';

/**
 * Click-through rate, all clicks = clicks ÷ impressions × 100, in percent. May pass 100 %, because one showing can be
 * clicked twice. No or 0 impressions: undefined. 35 clicks, 1,820 impressions: 1.92.
 * Source: developers.google.com/google-ads/api/reference/rpc/v25/RateMetrics
 */
export const clickThroughRate = share('click-through-rate', ['clicks', 'actions'], ['impressions', 'times']);

/**
 * Link click-through rate = clicks that leave for the linked page ÷ impressions × 100, in percent. 104 link clicks,
 * 12,100 impressions: 0.86.
 * Source: jetmetrics.io/ctr-link-click-through-rate
 */
export const linkClickThroughRate = share('link-click-through-rate', ['linkClicks', 'actions'], ['impressions', 'times']);

/**
 * Engaged-session rate = engaged sessions ÷ sessions × 100, in percent. No sessions: undefined; more engaged than there
 * were: impossible, so undefined. 247 of 412: 59.95.
 * Source: support.google.com/analytics/answer/12798876
 */
export const engagedSessionRate = partOf('engaged-session-rate', ['engagedSessions', 'times'], ['sessions', 'times']);

/**
 * Conversion rate = conversions ÷ visits × 100, in percent. By clicks or by people reached it is another figure: say
 * which. May pass 100 %. No or 0 visits: undefined. 31 orders of 412 visits: 7.52.
 * Source: support.google.com/analytics/answer/12798876 (sessions as the whole)
 */
export const conversionRate = share('conversion-rate', ['conversions', 'actions'], ['visits', 'times']);

export const traffic: Metric[] = [clickThroughRate, linkClickThroughRate, engagedSessionRate, conversionRate];
