import { expect, test } from 'vitest';
import type { Lists, Values } from './metric.ts';
import { metrics } from './metrics.ts';

/** Figures that others published with their inputs; each with the page that prints them. */
test.each<[string, string, Values, number, number]>([
  // docs of the LinkedIn share statistics: learn.microsoft.com/linkedin/marketing/community-management/organizations/share-statistics
  ['LinkedIn: 109,398 of 14,490,816', 'engagement-rate-impressions', { interactions: 109398, impressions: 14490816 }, 0.754947, 6],
  // pastebin.com/MNKHDQEC, an X dashboard in percent
  ['X: 4 of 591', 'engagement-rate-impressions', { interactions: 4, impressions: 591 }, 0.6768, 4],
  // calculory.com/calculators/social-media/tiktok-engagement-rate-calculator
  ['TikTok: 5,000 of 95,000 views', 'engagement-rate-views', { interactions: 5000, views: 95000 }, 5.26, 2],
  // tretyakov.co/report-sk-2021-2022, LiveDune: 12 reactions a post, 300 followers
  ['LiveDune: 12 of 300', 'engagement-rate-followers', { interactions: 12, followers: 300 }, 4, 9],
  // adgem.ru/articles/6
  ['Telegram: 8,000 views of 20,000', 'reach-rate', { reach: 8000, followers: 20000 }, 40, 9],
  // socialk.it/en/blog/virality-rate-and-amplification-explained
  ['virality: 240 of 12,000', 'virality-rate', { shares: 240, impressions: 12000 }, 2, 9],
  // lifesight.io/glossary/amplification-rate
  ['amplification: 100 of 500', 'amplification-rate', { shares: 100, followers: 500 }, 20, 9],
  // keyhole.co/blog/how-do-i-calculate-follower-growth-rate
  ['growth, gross: 100 of 10,000', 'follower-growth-rate-gross', { newFollowers: 100, followersStart: 10000 }, 1, 9],
  // calcoraonline.com/follower-growth-calculator
  ['growth, net: 10,000 to 11,500', 'follower-growth-rate', { followersStart: 10000, followersEnd: 11500 }, 15, 9],
  // calculatorshub.net/social-media/follower-growth-rate-calculator
  ['growth, net: 500 to 495', 'follower-growth-rate', { followersStart: 500, followersEnd: 495 }, -1, 9],
  // mailmodo.com/tools/cost-per-follower-calculator
  ['cost per follower: 2,000 by 500', 'cost-per-follower', { cost: 2000, newFollowers: 500 }, 4, 9],
  // help.blackboxintelligence.com/hc/en-us/articles/360003715274
  ['sentiment: 80 of 200', 'sentiment-share', { mentionsOfTone: 80, mentions: 200 }, 40, 9],
  ['sentiment without the neutral: 80 of 100', 'sentiment-share', { mentionsOfTone: 80, mentions: 100 }, 80, 9],
  // bidscube.com/blog/glossary/video-completion-rate-vcr
  ['completion: 700 of 1,000', 'video-completion-rate', { completions: 700, starts: 1000 }, 70, 9],
  // jetmetrics.io/ctr-link-click-through-rate
  ['link CTR: 500 of 20,000', 'link-click-through-rate', { linkClicks: 500, impressions: 20000 }, 2.5, 9],
  // influencergiftform.com/blog/articles/what-is-a-good-cpm
  ['CPM: 500 for 62,500', 'cost-per-mille', { cost: 500, impressions: 62500 }, 8, 9],
  // docs.upstackdata.com, Meta CPC
  ['CPC: 2,500 for 5,000', 'cost-per-click', { cost: 2500, clicks: 5000 }, 0.5, 9],
  // optimizesmart.com/understanding-ga4-session-key-event-rate
  ['GA4: 50 of 1,000 sessions', 'conversion-rate', { conversions: 50, visits: 1000 }, 5, 9],
  // feedgot.com/tools/categories/performance-roi/romi-calculator: 60,000 at 60 %, 20,000 spent
  ['ROMI: 36,000 on 20,000', 'romi', { grossProfit: 36000, cost: 20000 }, 80, 9],
  ['ROAS: 60,000 on 20,000', 'roas', { revenue: 60000, cost: 20000 }, 3, 9],
  // docs.roivenue.com, a ratio of 8.09
  ['ROMI, revenue: 1,000,000 on 110,000', 'romi-revenue', { revenue: 1000000, cost: 110000 }, 809.09, 2],
  // thesmartcalculator.com/business/break-even-roas-calculator
  ['break-even ROAS at 30 %', 'break-even-roas', { margin: 30 }, 3.33, 2],
  ['break-even ROAS at 70 %', 'break-even-roas', { margin: 70 }, 1.43, 2],
  ['ROAS for 10 % profit at 20 %', 'target-roas', { margin: 20, profitShare: 10 }, 10, 9],
  ['ROAS for 10 % profit at 70 %', 'target-roas', { margin: 70, profitShare: 10 }, 1.67, 2],
  // justaaa.com/accounting/238317
  ['CLV, simple', 'customer-lifetime-value', { orderValue: 5.9, ordersPerYear: 218.4, years: 20, margin: 21.3 }, 5489.27, 2],
  // slidetodoc.com/starbucks-clv-calculation-case-study-case-study-starbucks
  ['CLV, retention', 'customer-lifetime-value-retention', { yearlyProfit: 5382.94, retention: 75, discount: 10 }, 11535, 0],
  // papersdude.com/essays/starbucks-corporation-s-customer-lifetime-value
  ['CLV, retention, an essay', 'customer-lifetime-value-retention', { yearlyProfit: 5241.6, retention: 75, discount: 10 }, 11232, 0],
  // copac.ai/resources/ltv-cac-payback-dtc-unit-economics
  ['CAC: 10,000 for 500', 'customer-acquisition-cost', { cost: 10000, newCustomers: 500 }, 20, 9],
])('%s', (_, id, inputs, value, digits) => {
  const result = metrics[id]!.compute(inputs);
  expect('value' in result && result.value).toBeCloseTo(value, digits);
});

test.each<[string, string, Lists, number, number]>([
  // academy.fanpagekarma.com/en/hrf_faq/response-time: 0.88 and 4.76 hours
  ['five answers, median', 'response-time-median', { minutes: [10, 45, 120, 1200, 53] }, 53, 9],
  ['five answers, mean', 'response-time-mean', { minutes: [10, 45, 120, 1200, 53] }, 4.76 * 60, 9],
  // blog.hootsuite.com/calculate-engagement-rate: 3.4 and 3.5 %
  ['two posts, mean', 'engagement-rate-mean', { interactions: [34, 35], audience: [1000, 1000] }, 3.45, 9],
])('%s', (_, id, lists, value, digits) => {
  const result = metrics[id]!.compute({}, lists);
  expect('value' in result && result.value).toBeCloseTo(value, digits);
});
