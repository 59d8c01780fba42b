import type { Day } from '../progress/saved-day.ts';

/** One square of the strip. */
export interface Square {
  /** `2026-11-23` */
  day: string;
  /** From 0, nothing, to 4, a full day. */
  level: number;
  done: Day;
}

/** How much is 1, 2, 3, 4. A test counts as ten answers. */
const STEPS = [1, 5, 15, 30];
const TEST = 10;
const MS = 86_400_000;

/** Calendar days as numbers, free of clocks and their changes: `number('1970-01-02')` is 1. */
const number = (day: string) => Date.parse(`${day}T00:00:00Z`) / MS;
const named = (n: number) => new Date(n * MS).toISOString().slice(0, 10);

/** `shift('2026-03-01', -1)` is `'2026-02-28'`. */
export const shift = (day: string, by: number): string => named(number(day) + by);

/** Monday is 0: `weekday('2026-11-23')` is 0. */
export const weekday = (day: string): number => (((number(day) + 3) % 7) + 7) % 7;

/** How much was done on a day, in answers. */
export const effort = ({ answers = 0, reviews = 0, tests = 0 }: Day): number => answers + reviews + TEST * tests;

/** `levelOf({ answers: 6 })` is 2; nothing done is 0. */
export const levelOf = (day: Day): number => STEPS.filter((step) => effort(day) >= step).length;

/**
 * The last weeks up to and with the one of `today`, the earliest first, each from Monday on; days to come are left out.
 * `weeksOf({}, '2026-11-24', 2)` has a week of seven days and one of two.
 */
export function weeksOf(kept: Readonly<Record<string, Day>>, today: string, weeks = 26): Square[][] {
  const first = number(today) - weekday(today) - 7 * (weeks - 1);
  const square = (n: number) => ({ day: named(n), level: levelOf(kept[named(n)] ?? {}), done: kept[named(n)] ?? {} });
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (_, i) => first + 7 * week + i)
      .filter((n) => n <= number(today))
      .map(square),
  );
}

/** On how many of the last days, today among them, something was done: `studiedOn({ '2026-11-23': { answers: 1 } }, '2026-11-24', 30)` is 1. */
export const studiedOn = (kept: Readonly<Record<string, Day>>, today: string, last: number): number =>
  Array.from({ length: last }, (_, back) => kept[shift(today, -back)]).filter((day) => day && effort(day) > 0).length;

/** Study days by month, the latest first, of the months that have one: `[['2026-11', 3]]`. */
export function monthsOf(weeks: readonly Square[][]): [month: string, days: number][] {
  const found = new Map<string, number>();
  for (const { day, level } of weeks.flat()) if (level) found.set(day.slice(0, 7), (found.get(day.slice(0, 7)) ?? 0) + 1);
  return [...found].reverse();
}
