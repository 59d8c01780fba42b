import { paths, sumOf } from '../cases/sum.ts';
import type { Lists, Values } from './metric.ts';

/**
 * Where an input's number stands in a case: a path or a sum of paths as `Calc` takes it, or all places that a pattern
 * with one `*` fits, as a `list`, their `sum`, or `count`, how many there are.
 */
export type From = string | { list: string | string[] } | { sum: string } | { count: string };
/** A metric worked out with a running case. */
export interface Example {
  case: string;
  inputs: Record<string, From>;
}

const EMBER = 'ember-and-oat';
const NORLINE = 'norline-timber';
const roast = 'posts/ethiopian-roast';
const clip = 'posts/latte-art-clip';
/** The café's posts on Instagram in April. */
const POSTS = ['posts/easter-hours', 'posts/cupping-table', 'posts/filter-discount', roast];
const of = (field: string) => POSTS.map((post) => `${post}/${field}`);
const rate = { case: EMBER, inputs: { interactions: { list: of('interactions') }, audience: { list: of('reach') } } };
/** What April's work cost: paid hours and advertising. */
const WORK = 'facts/hours-month * facts/hour-cost + facts/ad-spend';

/** The worked example of every metric: nothing is typed, all is read off the cases. */
export const EXAMPLES: Record<string, Example> = {
  'reach-rate': { case: EMBER, inputs: { reach: `${roast}/reach`, followers: `${roast}/followers` } },
  'non-follower-reach-share': { case: EMBER, inputs: { reachNonFollowers: `${roast}/reachNonFollowers`, reach: `${roast}/reach` } },
  frequency: { case: EMBER, inputs: { impressions: 'tables/boost/near/impressions', reach: 'tables/boost/near/reach' } },
  'follower-growth-rate': { case: EMBER, inputs: { followersEnd: 'facts/followers-end', followersStart: 'facts/followers-start' } },
  'follower-growth-rate-gross': { case: EMBER, inputs: { newFollowers: 'facts/followers-new', followersStart: 'facts/followers-start' } },
  'share-of-voice': {
    case: EMBER,
    inputs: { ownMentions: { sum: 'tables/mentions/*/found' }, allMentions: { sum: 'tables/mentions*/*/found' } },
  },
  'sentiment-share': {
    case: EMBER,
    inputs: { mentionsOfTone: { sum: 'tables/mentions/*/critical' }, mentions: { sum: 'tables/mentions/*/found' } },
  },
  'engagement-rate-followers': { case: EMBER, inputs: { interactions: `${roast}/interactions`, followers: `${roast}/followers` } },
  'engagement-rate-reach': { case: EMBER, inputs: { interactions: `${roast}/interactions`, reach: `${roast}/reach` } },
  'engagement-rate-impressions': { case: EMBER, inputs: { interactions: `${roast}/interactions`, impressions: `${roast}/impressions` } },
  'engagement-rate-views': { case: EMBER, inputs: { interactions: `${clip}/interactions`, views: `${clip}/views` } },
  'engagement-rate-daily': {
    case: EMBER,
    inputs: {
      interactions: of('interactions').join(' + '),
      days: '30',
      followers: '( facts/followers-start + facts/followers-end ) / 2',
    },
  },
  'engagement-rate-pooled': rate,
  'engagement-rate-mean': rate,
  'engagement-rate-median': rate,
  'applause-per-post': { case: NORLINE, inputs: { likes: { sum: 'posts/*/likes' }, posts: { count: 'posts/*/likes' } } },
  'applause-rate': { case: EMBER, inputs: { likes: `${roast}/likes`, followers: `${roast}/followers` } },
  'conversation-per-post': { case: NORLINE, inputs: { comments: { sum: 'posts/*/comments' }, posts: { count: 'posts/*/comments' } } },
  'conversation-rate': { case: EMBER, inputs: { comments: `${roast}/comments`, followers: `${roast}/followers` } },
  'amplification-per-post': { case: NORLINE, inputs: { shares: { sum: 'posts/*/shares' }, posts: { count: 'posts/*/shares' } } },
  'amplification-rate': { case: NORLINE, inputs: { shares: 'posts/fire-test/shares', followers: 'posts/fire-test/followers' } },
  'virality-rate': { case: NORLINE, inputs: { shares: 'posts/fire-test/shares', impressions: 'posts/fire-test/impressions' } },
  'video-completion-rate': { case: EMBER, inputs: { completions: 'facts/clip-completions', starts: `${clip}/views` } },
  'average-watch-share': { case: EMBER, inputs: { secondsWatched: 'facts/clip-watched', secondsLong: 'facts/clip-seconds' } },
  'response-rate': { case: EMBER, inputs: { answered: 'facts/answered', received: 'facts/messages' } },
  'response-time-median': { case: EMBER, inputs: { minutes: { list: 'tables/reply-times/*/minutes' } } },
  'response-time-mean': { case: EMBER, inputs: { minutes: { list: 'tables/reply-times/*/minutes' } } },
  'click-through-rate': { case: EMBER, inputs: { clicks: `${roast}/clicks`, impressions: `${roast}/impressions` } },
  'link-click-through-rate': {
    case: NORLINE,
    inputs: { linkClicks: 'tables/campaign/engineers/clicks', impressions: 'tables/campaign/engineers/impressions' },
  },
  'engaged-session-rate': { case: EMBER, inputs: { engagedSessions: 'facts/engaged-visits', sessions: 'facts/site-visits' } },
  'conversion-rate': { case: EMBER, inputs: { conversions: 'facts/orders', visits: 'facts/site-visits' } },
  'cost-per-mille': {
    case: NORLINE,
    inputs: { cost: { sum: 'tables/campaign/*/spend' }, impressions: { sum: 'tables/campaign/*/impressions' } },
  },
  'cost-per-click': { case: NORLINE, inputs: { cost: 'tables/campaign/engineers/spend', clicks: 'tables/campaign/engineers/clicks' } },
  'cost-per-engagement': {
    case: EMBER,
    inputs: { cost: 'tables/creators/slow-pour/fee', interactions: 'tables/creators/slow-pour/likes + tables/creators/slow-pour/comments' },
  },
  'cost-per-view': { case: NORLINE, inputs: { cost: 'tables/creators/load-works/fee', views: 'tables/creators/load-works/reach' } },
  'cost-per-contact': { case: EMBER, inputs: { cost: 'tables/channels/flyers/cost', contacts: 'tables/channels/flyers/contacts' } },
  'cost-per-lead': { case: NORLINE, inputs: { cost: 'tables/campaign/engineers/spend', leads: 'tables/campaign/engineers/leads' } },
  'cost-per-action': { case: EMBER, inputs: { cost: 'tables/channels/boost/cost', actions: 'tables/channels/boost/actions' } },
  'cost-per-sale': { case: EMBER, inputs: { cost: 'tables/channels/flyers/cost', sales: 'tables/channels/flyers/sales' } },
  'cost-per-follower': { case: EMBER, inputs: { cost: 'facts/giveaway-prize', newFollowers: 'facts/giveaway-followers' } },
  'cost-per-follower-net': {
    case: EMBER,
    inputs: { cost: 'facts/giveaway-prize', newFollowers: 'facts/giveaway-followers', lostFollowers: 'facts/giveaway-left' },
  },
  'average-order-value': { case: EMBER, inputs: { revenue: 'facts/revenue', orders: 'facts/orders' } },
  'return-on-investment': {
    case: EMBER,
    inputs: { revenue: 'facts/revenue', cost: `facts/revenue * ( 100 - facts/margin ) / 100 + ${WORK}` },
  },
  romi: { case: EMBER, inputs: { grossProfit: 'facts/revenue * facts/margin / 100', cost: WORK } },
  'romi-revenue': { case: EMBER, inputs: { revenue: 'facts/revenue', cost: WORK } },
  roas: { case: EMBER, inputs: { revenue: { sum: 'tables/boost/*/revenue' }, cost: { sum: 'tables/boost/*/spend' } } },
  'break-even-roas': { case: EMBER, inputs: { margin: 'facts/margin' } },
  'target-roas': { case: EMBER, inputs: { margin: 'facts/margin', profitShare: '10' } },
  'break-even-units': {
    case: EMBER,
    inputs: { fixedCost: WORK, price: 'facts/average-order', variableCost: 'facts/average-order * ( 100 - facts/margin ) / 100' },
  },
  'break-even-revenue': { case: EMBER, inputs: { fixedCost: WORK, margin: 'facts/margin' } },
  'customer-acquisition-cost': { case: NORLINE, inputs: { cost: WORK, newCustomers: 'facts/contracts' } },
  'customer-lifetime-value': {
    case: EMBER,
    inputs: {
      orderValue: 'facts/average-order',
      ordersPerYear: 'facts/orders-per-year',
      years: 'facts/customer-years',
      margin: 'facts/margin',
    },
  },
  'customer-lifetime-value-retention': {
    case: EMBER,
    inputs: {
      yearlyProfit: 'facts/average-order * facts/orders-per-year * facts/margin / 100',
      retention: 'facts/retention',
      discount: 'facts/discount',
    },
  },
  'value-to-cost': {
    case: NORLINE,
    inputs: {
      lifetimeValue: 'facts/contract-usual * facts/contracts-per-year * facts/customer-years * facts/margin / 100',
      acquisitionCost: `( ${WORK} ) / facts/contracts`,
    },
  },
  payback: {
    case: NORLINE,
    inputs: {
      acquisitionCost: `( ${WORK} ) / facts/contracts`,
      monthlyProfit: 'facts/contract-usual * facts/contracts-per-year * facts/margin / 100 / 12',
    },
  },
};

/**
 * The inputs of an example as numbers of its case, rounded to cents where they are worked out. Throws where a path
 * leads nowhere. `numbersOf` of the case gives `numbers`.
 */
export function given({ inputs }: Example, numbers: ReadonlyMap<string, number>): { values: Values; lists: Lists } {
  const values: Values = {};
  const lists: Record<string, number[]> = {};
  for (const [id, from] of Object.entries(inputs)) {
    if (typeof from === 'string') values[id] = sum(from, numbers);
    else if ('list' in from)
      lists[id] = typeof from.list === 'string' ? matches(from.list, numbers) : from.list.map((one) => sum(one, numbers));
    else if ('sum' in from) values[id] = cents(matches(from.sum, numbers).reduce((a, b) => a + b, 0));
    else values[id] = matches(from.count, numbers).length;
  }
  return { values, lists };
}

const cents = (n: number) => Math.round(n * 100) / 100;

function sum(text: string, numbers: ReadonlyMap<string, number>): number {
  for (const path of paths(text)) if (!numbers.has(path)) throw new Error(`"${path}" is no number of the case`);
  return cents(sumOf(text, Object.fromEntries(numbers)));
}

function matches(pattern: string, numbers: ReadonlyMap<string, number>): number[] {
  const fits = new RegExp(`^${pattern.replaceAll('*', '[^/]*')}$`);
  const found = [...numbers].flatMap(([path, value]) => (fits.test(path) ? [value] : []));
  if (!found.length) throw new Error(`"${pattern}" fits no number of the case`);
  return found;
}
