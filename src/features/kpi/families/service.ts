import { partOf } from '../metric.ts';

/**
 * Response rate = answered ÷ received × 100, in percent, over the messages that needed an answer. Nothing received:
 * undefined (not 100 %); more answered than received: impossible, so undefined. 109 of 118: 92.37.
 * Source: 07heavenmarketing.co.uk/hm-blog/facebook-response-measurements-how-do-they-do-it
 */
export const responseRate = partOf('response-rate', ['answered', 'messages'], ['received', 'messages']);
