import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, weekday } from './calendar.ts';
import { easterOf, orthodoxEasterOf } from './easter.ts';
import { COUNTRIES, holidaysOf, missingOf, sourcesOf } from './holidays.ts';

const days = (country: string, year: number) => holidaysOf(country, year).map(({ day, instead }) => `${day.slice(5)}${instead ? '*' : ''}`);

describe('Easter', () => {
  test.each([
    [2000, '2000-04-23', '2000-04-30'],
    [2008, '2008-03-23', '2008-04-27'],
    [2011, '2011-04-24', '2011-04-24'],
    [2021, '2021-04-04', '2021-05-02'],
    [2023, '2023-04-09', '2023-04-16'],
    [2024, '2024-03-31', '2024-05-05'],
    [2025, '2025-04-20', '2025-04-20'],
    [2026, '2026-04-05', '2026-04-12'],
    [2027, '2027-03-28', '2027-05-02'],
    [2038, '2038-04-25', '2038-04-25'],
  ])('of %i', (year, western, eastern) => {
    expect(easterOf(year)).toBe(western);
    expect(orthodoxEasterOf(year)).toBe(eastern);
  });

  test('is a Sunday between 22 March and 25 April, in the East never earlier', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2199 }), (year) => {
        expect(weekday(easterOf(year))).toBe(7);
        expect(weekday(orthodoxEasterOf(year))).toBe(7);
        expect(easterOf(year) >= `${year}-03-22` && easterOf(year) <= `${year}-04-25`).toBe(true);
        expect(orthodoxEasterOf(year) >= easterOf(year)).toBe(true);
      }),
    );
  });
});

describe('the holidays of a year, against published lists', () => {
  test.each([
    // https://poland-accounting.eu/2024/12/public-holidays-in-poland-in-2025
    ['PL', 2025, '01-01 01-06 04-20 04-21 05-01 05-03 06-08 06-19 08-15 11-01 11-11 12-24 12-25 12-26'],
    // The list for 2024 has thirteen, without Christmas Eve.
    ['PL', 2024, '01-01 01-06 03-31 04-01 05-01 05-03 05-19 05-30 08-15 11-01 11-11 12-25 12-26'],
    ['DE', 2026, '01-01 04-03 04-06 05-01 05-14 05-25 10-03 12-25 12-26'],
    // Boxing Day of 2026 is a Saturday and is kept on Monday; Christmas of 2027 is a Saturday, Boxing Day a Sunday.
    ['GB', 2026, '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-26 12-28*'],
    ['GB', 2027, '01-01 03-26 03-29 05-03 05-31 08-30 12-25 12-26 12-27* 12-28*'],
    // Christmas on a Sunday, Boxing Day on Monday: the day in lieu is Tuesday. New Year's Day on a Saturday: Monday the 3rd.
    ['GB', 2022, '01-01 01-03* 04-15 04-18 05-02 05-30 08-29 12-25 12-26 12-27*'],
    // The federal list of 2023: New Year's Day on 2 January, Veterans Day on 10 November.
    ['US', 2023, '01-01 01-02* 01-16 02-20 05-29 06-19 07-04 09-04 10-09 11-10* 11-11 11-23 12-25'],
    ['US', 2021, '01-01 01-18 02-15 05-31 06-18* 06-19 07-04 07-05* 09-06 10-11 11-11 11-25 12-24* 12-25 12-31*'],
    // The gazette of 2022: Christmas on a Sunday is kept on Tuesday 27 December.
    ['KE', 2022, '01-01 04-15 04-18 05-01 05-02* 06-01 10-20 12-12 12-25 12-26 12-27*'],
    ['TZ', 2026, '01-01 01-12 04-03 04-05 04-06 04-07 04-26 05-01 07-07 08-08 10-14 12-09 12-25 12-26'],
    ['RU', 2026, '01-01 01-02 01-03 01-04 01-05 01-06 01-07 01-08 02-23 03-08 05-01 05-09 06-12 11-04'],
    ['UA', 2024, '01-01 03-08 05-01 05-05 05-08 06-23 06-28 07-15 08-24 10-01 12-25'],
    // http://public-holidays.us/NO_NO_2024_All
    ['NO', 2024, '01-01 03-28 03-29 03-31 04-01 05-01 05-09 05-17 05-19 05-20 12-25 12-26'],
  ])('%s %i', (country, year, list) => {
    expect(days(country, year).join(' ')).toBe(list);
  });

  test('nowhere has none', () => {
    for (const country of ['XX', '', 'constructor']) {
      expect(holidaysOf(country, 2026)).toEqual([]);
      expect(missingOf(country)).toEqual([]);
      expect(sourcesOf(country)).toEqual([]);
    }
  });

  test('every country names where its rules come from', () => {
    for (const country of COUNTRIES) expect(sourcesOf(country).length).toBeGreaterThan(0);
    expect(missingOf('KE')).toContain('eid');
  });

  test('days lie in their year, in order; a day in lieu is a working day near by, and no two are the same', () => {
    fc.assert(
      fc.property(fc.constantFrom(...COUNTRIES), fc.integer({ min: 2024, max: 2100 }), (country, year) => {
        const list = holidaysOf(country, year);
        expect(list.every(({ day }) => day.startsWith(`${year}-`))).toBe(true);
        expect(list.map(({ day }) => day)).toEqual(list.map(({ day }) => day).sort());
        for (const { id, day, instead } of list.filter((one) => one.instead)) {
          expect(instead && weekday(day)).toBeLessThan(6);
          const from = [...list, ...holidaysOf(country, year + 1)].find((one) => one.id === id && !one.instead && near(one.day, day));
          expect(from && weekday(from.day)).toBeGreaterThan(5);
          expect(list.filter((one) => one.day === day)).toHaveLength(1);
        }
      }),
    );
  });
});

const near = (one: string, two: string) => addDays(one, -5) < two && two < addDays(one, 5);
