import type { Metric } from '../metric.ts';
import { price } from '../money.ts';

/**
 * Cost per mille = cost ÷ impressions × 1,000, the price of a thousand showings. No or 0 impressions: undefined.
 * 600 for 21,400 impressions: 28.04.
 * Source: developers.google.com/google-ads/api/reference/rpc/v25/RateMetrics
 */
export const costPerMille = price('cost-per-mille', ['impressions', 'times'], 1000);

/** Cost per click = cost ÷ clicks; say which clicks. 600 for 150 clicks: 4. Source: as cost per mille. */
export const costPerClick = price('cost-per-click', ['clicks', 'actions']);

/** Cost per action = cost ÷ actions that were wanted (orders, sign-ups). 40 for 4 orders: 10. Source: as cost per mille. */
export const costPerAction = price('cost-per-action', ['actions', 'actions']);

/** Cost per lead = cost ÷ enquiries. 600 for 6 enquiries: 100. Source: as cost per mille. */
export const costPerLead = price('cost-per-lead', ['leads', 'actions']);

/**
 * Cost per contact = cost ÷ people who had contact with the message, to compare channels. A free channel costs 0; a
 * channel without contacts is undefined. 180 for 1,500 flyers handed out: 0.12.
 * Source: the claim analytics-cost-per-contact; the arithmetic is its wording
 */
export const costPerContact = price('cost-per-contact', ['contacts', 'people']);

/**
 * Cost per follower = cost ÷ new followers (gross: those who left are not taken off). 62 for 96: 0.65.
 * Source: mailmodo.com/tools/cost-per-follower-calculator/
 */
export const costPerFollower = price('cost-per-follower', ['newFollowers', 'people']);

/** Customer acquisition cost = all cost of winning customers ÷ new customers. 2,082 for 1: 2,082. Source: as cost per follower. */
export const customerAcquisitionCost = price('customer-acquisition-cost', ['newCustomers', 'people']);

export const costs: Metric[] = [
  costPerMille,
  costPerClick,
  costPerAction,
  costPerLead,
  costPerContact,
  costPerFollower,
  customerAcquisitionCost,
];
