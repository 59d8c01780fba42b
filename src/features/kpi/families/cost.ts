import { computed } from '../computed.ts';
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

/** Cost per engagement = cost ÷ interactions; say what was counted. 150 for 245: 0.61. Source: as cost per mille. */
export const costPerEngagement = price('cost-per-engagement', ['interactions', 'actions']);

/** Cost per view = cost ÷ views; what a view is the network decides. 900 for 2,900: 0.31. Source: as cost per mille. */
export const costPerView = price('cost-per-view', ['views', 'times']);

/**
 * Cost per contact = cost ÷ people who had contact with the message, to compare channels. A free channel costs 0; a
 * channel without contacts is undefined. 180 for 1,500 flyers handed out: 0.12.
 * Source: the claim analytics-cost-per-contact; the arithmetic is its wording
 */
export const costPerContact = price('cost-per-contact', ['contacts', 'people']);

/** Cost per lead = cost ÷ enquiries. 600 for 6 enquiries: 100. Source: as cost per mille. */
export const costPerLead = price('cost-per-lead', ['leads', 'actions']);

/** Cost per action = cost ÷ actions that were wanted (orders, sign-ups). 40 for 4 orders: 10. Source: as cost per mille. */
export const costPerAction = price('cost-per-action', ['actions', 'actions']);

/** Cost per sale = cost ÷ sales. 180 for 9 orders: 20. Source: as cost per mille. */
export const costPerSale = price('cost-per-sale', ['sales', 'actions']);

/**
 * Cost per follower, gross = cost ÷ new followers; those who left are not taken off. 62 for 96: 0.65.
 * Source: mailmodo.com/tools/cost-per-follower-calculator/
 */
export const costPerFollower = price('cost-per-follower', ['newFollowers', 'people']);

/**
 * Cost per follower, net = cost ÷ (new followers − those who left again). Nobody stayed: undefined. 62 for 96 of whom 41
 * left: 1.13. Source: as the gross form
 */
export const costPerFollowerNet = computed({
  id: 'cost-per-follower-net',
  unit: 'currency',
  inputs: [
    { id: 'cost', unit: 'money' },
    { id: 'newFollowers', unit: 'people' },
    { id: 'lostFollowers', unit: 'people' },
  ],
  formula: 'cost / (newFollowers - lostFollowers)',
  rule: { reason: 'not-more', input: 'newFollowers', of: 'lostFollowers' },
});

export const costs: Metric[] = [
  costPerMille,
  costPerClick,
  costPerEngagement,
  costPerView,
  costPerContact,
  costPerLead,
  costPerAction,
  costPerSale,
  costPerFollower,
  costPerFollowerNet,
];
