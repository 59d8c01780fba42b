import { type Metric, type Pair, share } from '../metric.ts';
import { quotient } from '../money.ts';

const likes: Pair = ['likes', 'actions'];
const comments: Pair = ['comments', 'actions'];
const shares: Pair = ['shares', 'actions'];
const posts: Pair = ['posts', 'posts'];
const followers: Pair = ['followers', 'people'];

/**
 * Applause per post = likes ÷ posts, a count per post. No or 0 posts: undefined. 309 likes on 4 posts: 77.25.
 * Source: kaushik.net/avinash/best-social-media-metrics-conversation-amplification-applause-economic-value/
 */
export const applausePerPost = quotient('applause-per-post', 'count', likes, posts);

/**
 * Applause rate = likes ÷ followers × 100, in percent. No or 0 followers: undefined. 96 likes, 4,200 followers: 2.29.
 * Source: socialk.it/en/blog/virality-rate-and-amplification-explained
 */
export const applauseRate = share('applause-rate', likes, followers);

/** Conversation per post = comments ÷ posts, a count per post. 45 comments on 4 posts: 11.25. Source: as applause per post. */
export const conversationPerPost = quotient('conversation-per-post', 'count', comments, posts);

/** Conversation rate = comments ÷ followers × 100, in percent. 14 comments, 4,200 followers: 0.33. Source: as applause rate. */
export const conversationRate = share('conversation-rate', comments, followers);

/** Amplification per post = shares ÷ posts, a count per post. 45 shares on 4 posts: 11.25. Source: as applause per post. */
export const amplificationPerPost = quotient('amplification-per-post', 'count', shares, posts);

/**
 * Amplification rate = shares ÷ followers × 100, in percent. 22 shares, 1,805 followers: 1.22.
 * Source: academy.hsmai.org/glossary/amplification-rate/
 */
export const amplificationRate = share('amplification-rate', shares, followers);

/**
 * Virality rate = shares ÷ impressions × 100, in percent. No or 0 impressions: undefined. 22 shares, 5,400
 * impressions: 0.41.
 * Source: socialk.it/en/blog/virality-rate-and-amplification-explained
 */
export const viralityRate = share('virality-rate', shares, ['impressions', 'times']);

export const reactions: Metric[] = [
  applausePerPost,
  applauseRate,
  conversationPerPost,
  conversationRate,
  amplificationPerPost,
  amplificationRate,
  viralityRate,
];
