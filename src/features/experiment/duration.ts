import { fault, type Undefined } from '../kpi/metric.ts';

/** How long a test runs. */
export interface Duration {
  /** People in all versions together. */
  people: number;
  /** Days until so many have come. */
  days: number;
  /** Whole weeks that hold these days, two at least: weekdays differ, and one week may be an odd one. */
  weeks: number;
  /** More than eight weeks, over which little else stays the same. */
  long: boolean;
}

/**
 * How long until each of two versions has been seen by `perVersion` people, when `daily` people a day take part in the
 * test altogether. 1,031 each at 150 a day: 2,062 people, 14 days, 2 weeks. No people a day: undefined.
 */
export function duration(perVersion?: number, daily?: number): Duration | Undefined {
  const wrong = fault({ perVersion, daily }, ['perVersion', 'daily'], ['perVersion', 'daily']);
  if (wrong) return wrong;
  const people = 2 * wholeUp(perVersion!);
  const days = wholeUp(people / daily!);
  if (!Number.isFinite(days)) return { undefined: 'too-large' };
  return { people, days, weeks: Math.max(2, wholeUp(days / 7)), long: days > 56 };
}

/** The next whole number, but not because of the last binary digit: 1000.0000000000001 stays 1,000. */
export const wholeUp = (number: number): number => Math.ceil(number - 1e-9 * Math.max(1, number));
