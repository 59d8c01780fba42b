/** A day ends at 4 in the morning: what is learnt past midnight still counts for the evening before. */
const DAY_ENDS = 4 * 3_600_000;
const DAY = 86_400_000;

/** No two time zones are further apart, in days of their calendars. */
export const ZONES = 2;

/**
 * The reader's day as a number, counted from 1 January 1970 on their own calendar; it ends at 4 in the morning.
 * `offset` is `Date.getTimezoneOffset()`, minutes west of Greenwich.
 * `dayNumber(Date.UTC(2026, 10, 23, 12), 0)` is `20780`, and so it is at 3:59 in the next night.
 */
export const dayNumber = (now: number, offset: number): number => Math.floor((now - offset * 60_000 - DAY_ENDS) / DAY);

/**
 * Today, once a day has been lived: travelling west, or a clock set back by hours, does not bring yesterday back.
 * A clock that jumps back further was wrong before. `heldDay(20779, 20780)` is `20780`, `heldDay(20700, 20780)` is `20700`.
 */
export const heldDay = (today: number, seen: number): number => (seen > today && seen - today <= ZONES ? seen : today);

/** The day as `2026-11-23`: `isoDay(20780)`. */
export const isoDay = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);
