import { mean, median, ofList } from '../lists.ts';
import { type Metric, partOf } from '../metric.ts';

/**
 * Response rate = answered ÷ received × 100, in percent, over the messages that needed an answer. Nothing received:
 * undefined (not 100 %); more answered than received: impossible, so undefined. 109 of 118: 92.37.
 * Source: 07heavenmarketing.co.uk/hm-blog/facebook-response-measurements-how-do-they-do-it
 */
export const responseRate = partOf('response-rate', ['answered', 'messages'], ['received', 'messages']);

/**
 * Response time, median = the middle one of the minutes from a message to its first answer. A message without an answer
 * is left out; no answers: undefined. 6, 14 and 960 minutes: 14.
 * Source: academy.fanpagekarma.com/en/hrf_faq/response-time/
 */
export const responseTimeMedian = ofList('response-time-median', 'minutes', 'minutes', 'median(minutes)', median);

/**
 * Response time, mean = the sum of the minutes ÷ the number of answers. One message left over the weekend moves it far.
 * 6, 14 and 960 minutes: 326.67. Source: as the median
 */
export const responseTimeMean = ofList('response-time-mean', 'minutes', 'minutes', 'mean(minutes)', mean);

export const service: Metric[] = [responseRate, responseTimeMedian, responseTimeMean];
