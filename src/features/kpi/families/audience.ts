import { type Metric, partOf, share } from '../metric.ts';
import { gain, quotient } from '../money.ts';

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
 * Frequency = impressions ÷ people reached: how often a person saw it on average, a ratio. Below 1 is impossible for
 * true counts and occurs in sampled ones. No or 0 reach: undefined. 2,450 impressions, 1,860 people: 1.32.
 * Source: smartlyiosupport.zendesk.com/hc/en-us/articles/360003580494
 */
export const frequency = quotient('frequency', 'ratio', ['impressions', 'times'], ['reach', 'people']);

/**
 * Follower growth rate, net = (followers at the end − at the start) ÷ followers at the start × 100, in percent. A
 * start of 0: undefined. From 4,020 to 4,215: 4.85.
 * Source: mailmodo.com/tools/follower-growth-rate-calculator/
 */
export const followerGrowthRate = gain('follower-growth-rate', ['followersEnd', 'people'], ['followersStart', 'people']);

/**
 * Follower growth rate, gross = new followers ÷ followers at the start × 100, in percent; those who left are not taken
 * off. A start of 0: undefined. 240 new, 4,020 at the start: 5.97.
 * Source: keyhole.co/blog/follower-growth-rate
 */
export const followerGrowthRateGross = share('follower-growth-rate-gross', ['newFollowers', 'people'], ['followersStart', 'people']);

/**
 * Share of voice = own mentions ÷ mentions of all compared brands, the own included, × 100, in percent. No mentions at
 * all: undefined. 38 of 250: 15.2.
 * Source: shno.co/startup-metrics/social-share-of-voice
 */
export const shareOfVoice = partOf('share-of-voice', ['ownMentions', 'times'], ['allMentions', 'times']);

/**
 * Sentiment share = mentions of one tone ÷ all mentions × 100, in percent. No mentions: undefined, not 0; more of the
 * tone than there are: impossible, so undefined. 11 critical of 65: 16.92.
 */
export const sentimentShare = partOf('sentiment-share', ['mentionsOfTone', 'times'], ['mentions', 'times']);

export const audience: Metric[] = [
  reachRate,
  nonFollowerReachShare,
  frequency,
  followerGrowthRate,
  followerGrowthRateGross,
  shareOfVoice,
  sentimentShare,
];
