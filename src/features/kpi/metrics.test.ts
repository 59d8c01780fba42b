import { describe, expect, test } from 'vitest';
import type { Lists, Values } from './metric.ts';
import { groups, metrics } from './metrics.ts';

describe('the figures of the café', () => {
  test.each<[string, Values, number]>([
    ['engagement-rate-followers', { interactions: 140, followers: 4200 }, 3.33],
    ['engagement-rate-followers', { interactions: 175, followers: 4200 }, 4.17],
    ['engagement-rate-reach', { interactions: 140, reach: 1350 }, 10.37],
    ['engagement-rate-reach', { interactions: 401, reach: 8330 }, 4.81],
    ['engagement-rate-impressions', { interactions: 140, impressions: 1820 }, 7.69],
    ['engagement-rate-views', { interactions: 503, views: 6900 }, 7.29],
    ['engagement-rate-daily', { interactions: 401, days: 30, followers: 4168.75 }, 0.32],
    ['reach-rate', { reach: 1350, followers: 4200 }, 32.14],
    ['non-follower-reach-share', { reachNonFollowers: 540, reach: 1350 }, 40],
    ['click-through-rate', { clicks: 35, impressions: 1820 }, 1.92],
    ['response-rate', { answered: 109, received: 118 }, 92.37],
    ['frequency', { impressions: 2450, reach: 1860 }, 1.32],
    ['follower-growth-rate', { followersStart: 4020, followersEnd: 4215 }, 4.85],
    ['follower-growth-rate', { followersStart: 4215, followersEnd: 4020 }, -4.63],
    ['share-of-voice', { ownMentions: 38, allMentions: 250 }, 15.2],
    ['video-completion-rate', { completions: 1449, starts: 6900 }, 21],
    ['cost-per-mille', { cost: 600, impressions: 21400 }, 28.04],
    ['cost-per-click', { cost: 600, clicks: 150 }, 4],
    ['cost-per-action', { cost: 40, actions: 4 }, 10],
    ['cost-per-lead', { cost: 600, leads: 6 }, 100],
    ['cost-per-contact', { cost: 180, contacts: 1500 }, 0.12],
    ['cost-per-contact', { cost: 0, contacts: 2300 }, 0],
    ['cost-per-follower', { cost: 62, newFollowers: 96 }, 0.65],
    ['customer-acquisition-cost', { cost: 2082, newCustomers: 1 }, 2082],
    ['conversion-rate', { conversions: 31, visits: 412 }, 7.52],
    ['return-on-investment', { revenue: 849.4, cost: 1710.63 }, -50.35],
    ['return-on-investment', { revenue: -50, cost: 100 }, -150],
    ['romi', { grossProfit: 322.77, cost: 1184 }, -72.74],
    ['romi', { grossProfit: 12040, cost: 2082 }, 478.29],
    ['roas', { revenue: 109.6, cost: 40 }, 2.74],
    ['break-even-roas', { margin: 38 }, 2.63],
    ['customer-lifetime-value', { orderValue: 27.4, ordersPerYear: 5.2, years: 2.5, margin: 38 }, 135.36],
    ['follower-growth-rate-gross', { newFollowers: 240, followersStart: 4020 }, 5.97],
    ['sentiment-share', { mentionsOfTone: 11, mentions: 65 }, 16.92],
    ['applause-per-post', { likes: 309, posts: 4 }, 77.25],
    ['applause-rate', { likes: 96, followers: 4200 }, 2.29],
    ['conversation-per-post', { comments: 45, posts: 4 }, 11.25],
    ['conversation-rate', { comments: 14, followers: 4200 }, 0.33],
    ['amplification-per-post', { shares: 45, posts: 4 }, 11.25],
    ['amplification-rate', { shares: 22, followers: 1805 }, 1.22],
    ['virality-rate', { shares: 22, impressions: 5400 }, 0.41],
    ['average-watch-share', { secondsWatched: 8.2, secondsLong: 14 }, 58.57],
    ['average-watch-share', { secondsWatched: 21, secondsLong: 14 }, 150],
    ['link-click-through-rate', { linkClicks: 104, impressions: 12100 }, 0.86],
    ['engaged-session-rate', { engagedSessions: 247, sessions: 412 }, 59.95],
    ['cost-per-engagement', { cost: 150, interactions: 245 }, 0.61],
    ['cost-per-view', { cost: 900, views: 2900 }, 0.31],
    ['cost-per-sale', { cost: 180, sales: 9 }, 20],
    ['cost-per-follower-net', { cost: 62, newFollowers: 96, lostFollowers: 41 }, 1.13],
    ['payback', { acquisitionCost: 2082, monthlyProfit: 1008 }, 2.07],
    ['customer-lifetime-value-retention', { yearlyProfit: 54.1424, retention: 60, discount: 8 }, 67.68],
    ['value-to-cost', { lifetimeValue: 135.36, acquisitionCost: 45.12 }, 3],
    ['average-order-value', { revenue: 849.4, orders: 31 }, 27.4],
    ['romi-revenue', { revenue: 849.4, cost: 1184 }, -28.26],
    ['target-roas', { margin: 38, profitShare: 10 }, 3.57],
    ['break-even-units', { fixedCost: 1184, price: 27.4, variableCost: 16.988 }, 113.71],
    ['break-even-revenue', { fixedCost: 1184, margin: 38 }, 3115.79],
    ['engagement-rate-followers', { interactions: 0, followers: 4200 }, 0],
    ['engagement-rate-followers', { interactions: 9000, followers: 4200 }, 214.29],
  ])('%s of %o is %d', (id, inputs, value) => {
    const result = metrics[id]!.compute(inputs);
    expect('value' in result && Math.round(result.value * 100) / 100).toBe(value);
  });
});

describe('undefined, with its reason', () => {
  test.each<[string, string, Values, object]>([
    ['nothing given', 'engagement-rate-reach', {}, { undefined: 'missing', input: 'interactions' }],
    ['no audience', 'engagement-rate-reach', { interactions: 3 }, { undefined: 'missing', input: 'reach' }],
    ['an audience of nobody', 'engagement-rate-reach', { interactions: 0, reach: 0 }, { undefined: 'zero', input: 'reach' }],
    ['no days', 'engagement-rate-daily', { interactions: 3, followers: 9, days: 0 }, { undefined: 'zero', input: 'days' }],
    ['below zero', 'engagement-rate-reach', { interactions: -1, reach: 5 }, { undefined: 'negative', input: 'interactions' }],
    ['no number', 'engagement-rate-reach', { interactions: 3, reach: Number.NaN }, { undefined: 'unreadable', input: 'reach' }],
    ['infinite', 'engagement-rate-reach', { interactions: Infinity, reach: 3 }, { undefined: 'unreadable', input: 'interactions' }],
    ['beyond the numbers', 'engagement-rate-reach', { interactions: 1e308, reach: 5e-324 }, { undefined: 'too-large' }],
    ['a part above its whole', 'response-rate', { answered: 119, received: 118 }, { undefined: 'more-than-whole', input: 'answered' }],
    ['a free month', 'romi', { grossProfit: 10, cost: 0 }, { undefined: 'zero', input: 'cost' }],
    ['a start from nobody', 'follower-growth-rate', { followersStart: 0, followersEnd: 9 }, { undefined: 'zero', input: 'followersStart' }],
    ['a margin above the price', 'break-even-roas', { margin: 120 }, { undefined: 'more-than-whole', input: 'margin' }],
    ['no margin', 'break-even-roas', { margin: 0 }, { undefined: 'zero', input: 'margin' }],
    ['a channel without contacts', 'cost-per-contact', { cost: 15, contacts: 0 }, { undefined: 'zero', input: 'contacts' }],
    [
      'as many left as came',
      'cost-per-follower-net',
      { cost: 62, newFollowers: 41, lostFollowers: 41 },
      { undefined: 'not-more', input: 'newFollowers' },
    ],
    ['sold below cost', 'break-even-units', { fixedCost: 9, price: 3, variableCost: 4 }, { undefined: 'not-more', input: 'price' }],
    ['a wish above the margin', 'target-roas', { margin: 20, profitShare: 20 }, { undefined: 'not-more', input: 'margin' }],
    [
      'all stay for ever',
      'customer-lifetime-value-retention',
      { yearlyProfit: 9, retention: 100, discount: 0 },
      { undefined: 'too-large' },
    ],
    [
      'more than all stay',
      'customer-lifetime-value-retention',
      { yearlyProfit: 9, retention: 101, discount: 8 },
      { undefined: 'more-than-whole', input: 'retention' },
    ],
    ['never paid back', 'payback', { acquisitionCost: 9, monthlyProfit: 0 }, { undefined: 'zero', input: 'monthlyProfit' }],
    [
      'fewer than none at the end',
      'follower-growth-rate',
      { followersStart: 5, followersEnd: -1 },
      { undefined: 'negative', input: 'followersEnd' },
    ],
    [
      'nobody at the start',
      'follower-growth-rate-gross',
      { newFollowers: 5, followersStart: 0 },
      { undefined: 'zero', input: 'followersStart' },
    ],
    ['no lists', 'response-time-median', {}, { undefined: 'missing', input: 'minutes' }],
    ['no messages', 'response-rate', { answered: 0, received: 0 }, { undefined: 'zero', input: 'received' }],
  ])('%s (%s)', (_, id, inputs, expected) => expect(metrics[id]!.compute(inputs)).toEqual(expected));
});

/** Minutes to the first answer on one Saturday at the café: the shop closes at two. */
const SATURDAY = [6, 11, 14, 22, 38, 55, 140, 960, 1420];
/** Four posts of the café: interactions and reach. */
const POSTS = { interactions: [58, 132, 71, 140], audience: [2900, 980, 3100, 1350] };

describe('metrics of lists', () => {
  test.each<[string, Lists, number]>([
    ['response-time-median', { minutes: SATURDAY }, 38],
    ['response-time-median', { minutes: SATURDAY.slice(0, 8) }, 30],
    ['response-time-median', { minutes: [9, undefined, 4, 23] }, 9],
    ['response-time-mean', { minutes: SATURDAY }, 296.22],
    ['engagement-rate-pooled', POSTS, 4.81],
    ['engagement-rate-mean', POSTS, 7.03],
    ['engagement-rate-median', POSTS, 6.33],
    ['engagement-rate-pooled', { interactions: [58, 132], audience: [2900, undefined] }, 2],
  ])('%s of %o is %d', (id, lists, value) => {
    const result = metrics[id]!.compute({}, lists);
    expect('value' in result && Math.round(result.value * 100) / 100).toBe(value);
  });

  test.each<[string, string, Lists, object]>([
    ['nobody answered', 'response-time-mean', { minutes: [undefined] }, { undefined: 'missing', input: 'minutes' }],
    ['answered before asked', 'response-time-mean', { minutes: [3, -1] }, { undefined: 'negative', input: 'minutes' }],
    ['no number', 'response-time-mean', { minutes: [3, Number.NaN] }, { undefined: 'unreadable', input: 'minutes' }],
    ['beyond the numbers', 'response-time-mean', { minutes: [1e308, 1e308] }, { undefined: 'too-large' }],
    ['an audience of nobody', 'engagement-rate-mean', { interactions: [3], audience: [0] }, { undefined: 'zero', input: 'audience' }],
    ['no audience', 'engagement-rate-mean', { interactions: [3] }, { undefined: 'missing', input: 'audience' }],
  ])('%s (%s)', (_, id, lists, expected) => expect(metrics[id]!.compute({}, lists)).toEqual(expected));
});

test('each id stands once, in one group', () => {
  const ids = Object.values(groups).flatMap((group) => group.map(({ id }) => id));
  expect(ids.length).toBe(new Set(ids).size);
  expect(ids.length).toBeGreaterThanOrEqual(45);
});
