import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  dayOfNumber,
  daysBetween,
  firstWeekday,
  isoWeek,
  monthGrid,
  numberOfDay,
  weekday,
  weekOf,
} from './calendar.ts';

const days = fc.integer({ min: numberOfDay('0001-01-01')! + 400, max: numberOfDay('9999-12-31')! - 400 }).map((n) => dayOfNumber(n)!);

describe('days', () => {
  test.each([
    ['the first', '1970-01-01', 0],
    ['a leap day', '2024-02-29', 19782],
    ['the day before the first', '1969-12-31', -1],
    ['a leap day of a century', '2000-02-29', 11016],
  ])('%s', (_, day, number) => {
    expect(numberOfDay(day)).toBe(number);
    expect(dayOfNumber(number)).toBe(day);
  });

  test.each(['2026-02-29', '1900-02-29', '2026-04-31', '2026-13-01', '2026-00-10', '2026-1-1', '2026-01-01T00:00', '', '0000-01-01'])(
    '%s is none',
    (day) => {
      expect(numberOfDay(day)).toBeUndefined();
      expect(() => addDays(day, 1)).toThrow(RangeError);
    },
  );

  test('numbers that stand for no day', () => {
    for (const number of [0.5, Number.NaN, Number.POSITIVE_INFINITY, 1e9, -1e9]) expect(dayOfNumber(number)).toBeUndefined();
    expect(() => addDays('9999-12-31', 1)).toThrow(RangeError);
  });

  test('days and numbers turn into one another, as the calendar of the language has them', () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(dayOfNumber(numberOfDay(day)!)).toBe(day);
        expect(numberOfDay(day)! * 86_400_000).toBe(Date.parse(`${day}T00:00:00Z`));
        expect(weekday(day)).toBe(new Date(`${day}T00:00:00Z`).getUTCDay() || 7);
      }),
    );
  });

  test('adding goes there and back', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -300, max: 300 }), (day, n) => {
        expect(addDays(addDays(day, n), -n)).toBe(day);
        expect(daysBetween(day, addDays(day, n))).toBe(n);
      }),
    );
  });

  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-11-22', 2, '2027-01-22'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-01-15', -25, '2023-12-15'],
  ])('%s and %i months', (day, months, then) => {
    expect(addMonths(day, months)).toBe(then);
  });
});

describe('weeks', () => {
  // The first and last days of years, as ISO 8601 numbers them.
  test.each([
    ['2026-01-01', 2026, 1],
    ['2026-12-31', 2026, 53],
    ['2027-01-01', 2026, 53],
    ['2027-01-03', 2026, 53],
    ['2027-01-04', 2027, 1],
    ['2024-12-30', 2025, 1],
    ['2021-01-03', 2020, 53],
    ['2008-12-29', 2009, 1],
  ])('%s lies in %i, week %i', (day, year, week) => {
    expect(isoWeek(day)).toEqual({ year, week });
  });

  test('a week has one number and follows the one before', () => {
    fc.assert(
      fc.property(days, (day) => {
        const week = weekOf(day);
        expect(week).toContain(day);
        expect(new Set(week.map((one) => JSON.stringify(isoWeek(one)))).size).toBe(1);
        const [now, next] = [isoWeek(day), isoWeek(addDays(day, 7))];
        expect(next.week === now.week + 1 ? next.year === now.year : next.week === 1 && next.year === now.year + 1).toBe(true);
      }),
    );
  });

  test.each([
    ['a Monday', 'en', 1],
    ['a Sunday', 'en-US', 7],
    ['a Monday', 'pl', 1],
    ['a Monday', 'ru', 1],
  ])('begin on %s for %s', (_, lang, first) => {
    expect(firstWeekday(lang)).toBe(first);
  });
});

describe('months', () => {
  test.each([
    ['six weeks', '2026-11', 1, 6, '2026-10-26', '2026-12-06'],
    ['from Sunday', '2026-11', 7, 5, '2026-11-01', '2026-12-05'],
    ['exactly four weeks', '2027-02', 1, 4, '2027-02-01', '2027-02-28'],
    ['over new year', '2026-12', 1, 5, '2026-11-30', '2027-01-03'],
  ])('%s', (_, month, first, weeks, from, to) => {
    const grid = monthGrid(month, first);
    expect(grid).toHaveLength(weeks);
    expect([grid[0]![0], grid.at(-1)!.at(-1)]).toEqual([from, to]);
  });

  test('hold each day of the month once, in order, in weeks that begin where they should', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 7 }), (day, first) => {
        const grid = monthGrid(day.slice(0, 7), first);
        const all = grid.flat();
        expect(all.filter((one) => one === day)).toHaveLength(1);
        expect(grid.every((week) => week.length === 7 && weekday(week[0]!) === first)).toBe(true);
        expect(all.every((one, i) => i === 0 || addDays(all[i - 1]!, 1) === one)).toBe(true);
        expect(grid.every((week) => week.some((one) => one.startsWith(day.slice(0, 7))))).toBe(true);
      }),
    );
  });
});
