import { expect, test } from 'vitest';
import { daysLeft, localDay } from './days.ts';

test.each([
  ['the day itself', '2026-11-22', '2026-11-22', 30],
  ['ten days later', '2026-11-22', '2026-12-02', 20],
  ['over the end of a leap February', '2028-02-28', '2028-03-01', 28],
  ['a clock that went back', '2026-11-22', '2026-11-01', 30],
  ['thirty days later it goes', '2026-11-22', '2026-12-22', 0],
  ['a year later', '2026-11-22', '2027-11-22', 0],
])('%s', (_, gone, today, left) => expect(daysLeft(gone, today)).toBe(left));

test('a day is that of the calendar on the wall', () => expect(localDay(new Date(2026, 0, 5, 0, 30))).toBe('2026-01-05'));
