import { dayOfNumber, numberOfDay } from './calendar.ts';

/**
 * Easter Sunday of the Western churches: `easterOf(2026)` is `'2026-04-05'`. By the rule of Meeus, Jones and Butcher,
 * years 1583 to 9999.
 */
export function easterOf(year: number): string {
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const golden = year % 19;
  const leap = Math.floor((8 * century + 13) / 25);
  const epact = (19 * golden + century - Math.floor(century / 4) - leap + 15) % 30;
  const shift = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const back = Math.floor((golden + 11 * epact + 22 * shift) / 451);
  const sum = epact + shift - 7 * back + 114;
  return `${year}-0${Math.floor(sum / 31)}-${`${(sum % 31) + 1}`.padStart(2, '0')}`;
}

/**
 * Easter Sunday of the Eastern churches, in today's calendar: `orthodoxEasterOf(2026)` is `'2026-04-12'`.
 * Computed in the Julian calendar, which stays behind by 13 days until 2099 and by one more in most later centuries.
 */
export function orthodoxEasterOf(year: number): string {
  const moon = (19 * (year % 19) + 15) % 30;
  const shift = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
  const sum = moon + shift + 114;
  const behind = Math.floor(year / 100) - Math.floor(year / 400) - 2;
  const julian = numberOfDay(`${year}-0${Math.floor(sum / 31)}-01`)! + (sum % 31);
  return dayOfNumber(julian + behind)!;
}
