/**
 * Days as texts, `'2026-07-16'`, and as whole numbers counted from 1 January 1970, so that nothing drifts with a clock.
 * The calendar is the Gregorian one of ISO 8601, years 1 to 9999.
 */

const SHAPE = /^(\d{4})-(\d\d)-(\d\d)$/;

/**
 * The number of a day, with 1970-01-01 as 0; nothing for what is no day of the calendar.
 *
 * `numberOfDay('2026-03-29')` is `20541`; `numberOfDay('2026-02-29')` is `undefined`.
 */
export function numberOfDay(day: string): number | undefined {
  const found = SHAPE.exec(day);
  if (!found) return undefined;
  const [year, month, date] = [Number(found[1]), Number(found[2]), Number(found[3])];
  if (year < 1 || month < 1 || month > 12 || date < 1 || date > daysInMonth(year, month)) return undefined;
  return countedFrom(year, month, date);
}

/** The day of a number: `dayOfNumber(0)` is `'1970-01-01'`. Nothing outside the years 1 to 9999 or between two days. */
export function dayOfNumber(number: number): string | undefined {
  if (!Number.isInteger(number) || number < FIRST || number > LAST) return undefined;
  // Counted from 1 March of year 0, in eras of 400 years, so that the leap day stands last.
  const shifted = number + 719_468;
  const era = Math.floor(shifted / 146_097);
  const ofEra = shifted - era * 146_097;
  const yearOfEra = Math.floor((ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365);
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const part = Math.floor((5 * ofYear + 2) / 153);
  const month = part < 10 ? part + 3 : part - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return written(year, month, ofYear - Math.floor((153 * part + 2) / 5) + 1);
}

/** `daysInMonth(2028, 2)` is `29`. */
export function daysInMonth(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
}

/**
 * So many days later, or earlier with a minus: `addDays('2026-02-28', 1)` is `'2026-03-01'`.
 *
 * @throws RangeError for what is no day, or beyond the year 9999.
 */
export function addDays(day: string, days: number): string {
  return must(dayOfNumber(known(day) + days), day);
}

/** The same date so many months later, the month's last day where it has none: `addMonths('2026-01-31', 1)` is `'2026-02-28'`. */
export function addMonths(day: string, months: number): string {
  known(day);
  const all = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const [year, month] = [Math.floor(all / 12), (((all % 12) + 12) % 12) + 1];
  return must(year >= 1 && year <= 9999 ? written(year, month, Math.min(Number(day.slice(8)), daysInMonth(year, month))) : undefined, day);
}

/** Days from one to the other: `daysBetween('2026-03-28', '2026-03-30')` is `2`, whatever the clocks do. */
export function daysBetween(from: string, to: string): number {
  return known(to) - known(from);
}

/** Monday 1 to Sunday 7: `weekday('2026-11-22')` is `7`. */
export function weekday(day: string): number {
  return weekdayOfNumber(known(day));
}

/** The week of ISO 8601, which belongs to the year of its Thursday: `isoWeek('2027-01-01')` is `{ year: 2026, week: 53 }`. */
export function isoWeek(day: string): { year: number; week: number } {
  const thursday = addDays(day, 4 - weekday(day));
  const year = Number(thursday.slice(0, 4));
  return { year, week: Math.floor(daysBetween(`${thursday.slice(0, 4)}-01-01`, thursday) / 7) + 1 };
}

/** The seven days of a day's week, which begins on `first` (Monday 1 to Sunday 7). */
export function weekOf(day: string, first = 1): string[] {
  return daysFrom(addDays(day, -((weekday(day) - first + 7) % 7)), 7);
}

/** So many days on end: `daysFrom('2026-12-31', 2)` is `['2026-12-31', '2027-01-01']`. */
export function daysFrom(day: string, count: number): string[] {
  return Array.from({ length: count }, (_, i) => addDays(day, i));
}

/**
 * A month as whole weeks, four to six, with the days of the neighbouring months that fill them.
 *
 * `monthGrid('2026-11')` has six weeks, from `'2026-10-26'` to `'2026-12-06'`.
 *
 * @throws RangeError for what is no month.
 */
export function monthGrid(month: string, first = 1): string[][] {
  const [one] = [known(`${month}-01`)];
  const days = daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5, 7)));
  const before = (weekdayOfNumber(one) - first + 7) % 7;
  const start = addDays(`${month}-01`, -before);
  return Array.from({ length: Math.ceil((before + days) / 7) }, (_, week) => daysFrom(addDays(start, week * 7), 7));
}

/**
 * On which day a week begins where a language is spoken, Monday 1 to Sunday 7: `firstWeekday('en-US')` is `7`.
 * Monday where the browser does not know, as ISO 8601 has it; plain `'en'` is written as in Britain here.
 */
export function firstWeekday(lang: string): number {
  const locale = new Intl.Locale(lang === 'en' ? 'en-GB' : lang) as Intl.Locale & {
    getWeekInfo?: () => { firstDay: number };
    weekInfo?: { firstDay: number };
  };
  return (locale.getWeekInfo?.() ?? locale.weekInfo)?.firstDay ?? 1;
}

/** Days from 1970-01-01 to a date that exists. */
function countedFrom(year: number, month: number, date: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const ofEra = shifted - era * 400;
  const ofYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + date - 1;
  return era * 146_097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719_468;
}

const FIRST = countedFrom(1, 1, 1);
const LAST = countedFrom(9999, 12, 31);

// 1 January 1970 was a Thursday.
const weekdayOfNumber = (number: number) => ((((number + 3) % 7) + 7) % 7) + 1;

const written = (year: number, month: number, date: number) =>
  `${`${year}`.padStart(4, '0')}-${`${month}`.padStart(2, '0')}-${`${date}`.padStart(2, '0')}`;

const known = (day: string) => must(numberOfDay(day), day);

function must<T>(value: T | undefined, day: string): T {
  if (value === undefined) throw new RangeError(`no such day: ${day}`);
  return value;
}
