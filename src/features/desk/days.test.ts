import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { effort, levelOf, monthsOf, shift, studiedOn, weekday, weeksOf } from './days.ts';

const day = fc.integer({ min: 0, max: 40_000 }).map((n) => shift('1970-01-01', n));

test.each([
  ['2026-03-01', -1, '2026-02-28'],
  ['2024-02-28', 1, '2024-02-29'],
  ['2026-12-31', 1, '2027-01-01'],
  // The clocks of many countries change on these days.
  ['2026-03-29', 1, '2026-03-30'],
  ['2026-10-25', 1, '2026-10-26'],
])('%s moved by %i is %s', (from, by, to) => expect(shift(from, by)).toBe(to));

test.each([
  ['2026-11-23', 0],
  ['2026-11-29', 6],
  ['1970-01-01', 3],
])('%s is weekday %i from Monday', (of, n) => expect(weekday(of)).toBe(n));

test.each([
  [{}, 0],
  [{ answers: 1 }, 1],
  [{ answers: 2, reviews: 3 }, 2],
  [{ tests: 1 }, 2],
  [{ answers: 5, tests: 1 }, 3],
  [{ reviews: 300 }, 4],
])('%o is level %i', (done, level) => expect(levelOf(done)).toBe(level));

describe('the strip', () => {
  test('ends with today, begins with a Monday, has each day once', () =>
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 30 }), (today, weeks) => {
        const found = weeksOf({}, today, weeks);
        const days = found.flat().map((square) => square.day);
        expect(found.length).toBe(weeks);
        expect(days.at(-1)).toBe(today);
        expect(weekday(days[0]!)).toBe(0);
        expect(days).toEqual(days.map((_, i) => shift(days[0]!, i)));
      }),
    ));

  test('counts the days of the last 30, today among them', () => {
    const kept = { '2026-11-23': { answers: 1 }, '2026-10-25': { reviews: 2 }, '2026-10-24': { answers: 9 }, '2026-11-01': { answers: 0 } };
    expect(studiedOn(kept, '2026-11-23', 30)).toBe(2);
    expect(studiedOn(kept, '2026-11-23', 31)).toBe(3);
  });

  test('by month, the latest first', () => {
    const kept = { '2026-11-23': { answers: 1 }, '2026-11-02': { tests: 1 }, '2026-10-24': { answers: 9 } };
    expect(monthsOf(weeksOf(kept, '2026-11-23'))).toEqual([
      ['2026-11', 2],
      ['2026-10', 1],
    ]);
    expect(effort({ answers: 2, reviews: 3, tests: 1 })).toBe(15);
  });
});
