import { dayOfNumber, numberOfDay } from './calendar.ts';

/** What a clock on the wall shows: a day and an hour, `{ day: '2026-07-16', time: '08:30' }`. */
export interface Wall {
  day: string;
  time: string;
}

/**
 * Where a wall-clock time falls. `at` counts milliseconds since 1 January 1970, UTC.
 *
 * - `once`: as usual
 * - `gap`: the clocks jump over it; `at` is as long after the jump as the time is inside it (02:30 becomes 03:30)
 * - `double`: the clocks show it twice; `at` is the first time, `again` the second
 */
export interface Landing {
  kind: 'once' | 'gap' | 'double';
  at: number;
  again?: number;
}

/** A change of the clocks: at `at` they go from `from` to `to`, `by` minutes forward (or, with a minus, back). */
export interface Change {
  at: number;
  from: Wall;
  to: Wall;
  by: number;
}

/** `Europe/Warsaw` as people say it: `Warsaw`. */
export const placeOf = (zone: string): string => zone.split('/').at(-1)!.replaceAll('_', ' ');

const MINUTE = 60_000;
const DAY = 86_400_000;
const clocks = new Map<string, Intl.DateTimeFormat | undefined>();

/** Whether the browser knows a zone: `isZone('Europe/Warsaw')`. Offsets such as `+02:00` are none: they know no summer. */
export function isZone(zone: string): boolean {
  return clockOf(zone) !== undefined;
}

/**
 * How many minutes a zone is ahead of UTC at a moment: `offsetAt(Date.UTC(2026, 6, 1), 'Australia/Adelaide')` is `570`.
 *
 * @throws RangeError for a zone that the browser does not know.
 */
export function offsetAt(at: number, zone: string): number {
  const clock = clockOf(zone);
  if (!clock) throw new RangeError(`no such zone: ${zone}`);
  const shown = new Map(clock.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
  const part = (type: Intl.DateTimeFormatPartTypes) => shown.get(type)!;
  const wall = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
  return Math.round((wall - Math.floor(at / 1000) * 1000) / MINUTE);
}

/** What the clocks of a zone show at a moment: `wallAt(0, 'Asia/Tokyo')` is `{ day: '1970-01-01', time: '09:00' }`. */
export function wallAt(at: number, zone: string): Wall {
  return read(at + offsetAt(at, zone) * MINUTE);
}

/**
 * When it is that time in a zone. Nothing where the day or the time is none.
 *
 * `landing({ day: '2026-03-29', time: '02:30' }, 'Europe/Warsaw')` is `{ kind: 'gap', at }` with 03:30 of that day as `at`.
 */
export function landing(wall: Wall, zone: string): Landing | undefined {
  const shown = counted(wall);
  if (shown === undefined) return undefined;
  // No zone changes its clocks twice within two days: the offsets of the days around are all that there can be.
  const before = offsetAt(shown - DAY, zone);
  const after = offsetAt(shown + DAY, zone);
  const first = shown - before * MINUTE;
  const last = shown - after * MINUTE;
  if (before === after) return { kind: 'once', at: first };
  const fits = [first, last].filter((at) => at + offsetAt(at, zone) * MINUTE === shown);
  if (fits.length === 2) return { kind: 'double', at: first, again: last };
  return fits.length ? { kind: 'once', at: fits[0]! } : { kind: 'gap', at: first };
}

/**
 * What the clocks of another zone show then, and how many minutes they are ahead. Nothing where the time is none.
 * A time in a gap is taken as what it becomes, one that comes twice as the first.
 *
 * `beside({ day: '2026-03-20', time: '20:00' }, 'America/New_York', 'Europe/Warsaw')` is
 * `{ day: '2026-03-21', time: '01:00', ahead: 300 }`: five hours, in the three weeks in which only one of both has changed.
 */
export function beside(wall: Wall, zone: string, other: string): (Wall & { ahead: number }) | undefined {
  const at = landing(wall, zone)?.at;
  return at === undefined ? undefined : { ...wallAt(at, other), ahead: offsetAt(at, other) - offsetAt(at, zone) };
}

/** The changes of the clocks from one day to another, both included, in order; none in Hawaii. */
export function changes(from: string, to: string, zone: string): Change[] {
  const [first, last] = [counted({ day: from, time: '00:00' }), counted({ day: to, time: '00:00' })];
  if (first === undefined || last === undefined) return [];
  const found: Change[] = [];
  // The day may begin up to a day earlier or end later than in UTC; what lies outside is left out at the end.
  let offset = offsetAt(first - DAY, zone);
  for (let at = first - DAY; at < last + 2 * DAY; at += DAY) {
    const next = offsetAt(at + DAY, zone);
    if (next === offset) continue;
    const moment = jump(at, at + DAY, zone);
    found.push({ at: moment, from: read(moment + offset * MINUTE), to: read(moment + next * MINUTE), by: next - offset });
    offset = next;
  }
  return found.filter((change) => change.from.day >= from && change.from.day <= to);
}

/**
 * How far another zone is ahead over a range: one stretch for each distance, with the day on which it begins in `zone`.
 *
 * From 1 March to 30 April 2026, Warsaw seen from New York is 360 minutes ahead, from 8 March 300, from 28 March 360 again
 * (in New York it is still the evening of the 28th when the clocks change in Warsaw).
 */
export function distances(from: string, to: string, zone: string, other: string): { from: string; ahead: number }[] {
  const start = landing({ day: from, time: '00:00' }, zone);
  if (!start || numberOfDay(to) === undefined) return [];
  const aheadAt = (at: number) => offsetAt(at, other) - offsetAt(at, zone);
  const found = [{ from, ahead: aheadAt(start.at) }];
  const moments = [...changes(from, to, zone), ...changes(from, to, other)].map(({ at }) => at).sort((a, b) => a - b);
  for (const at of moments) {
    const ahead = aheadAt(at);
    if (at > start.at && ahead !== found.at(-1)!.ahead) found.push({ from: wallAt(at, zone).day, ahead });
  }
  return found;
}

/** The first minute at which the offset is another than at `low`. */
function jump(low: number, high: number, zone: string): number {
  const offset = offsetAt(low, zone);
  let [from, to] = [low / MINUTE, high / MINUTE];
  while (to - from > 1) {
    const middle = Math.floor((from + to) / 2);
    if (offsetAt(middle * MINUTE, zone) === offset) from = middle;
    else to = middle;
  }
  return to * MINUTE;
}

/** A wall-clock time as if it were UTC. */
function counted({ day, time }: Wall): number | undefined {
  const number = numberOfDay(day);
  const found = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time);
  return number === undefined || !found ? undefined : number * DAY + (Number(found[1]) * 60 + Number(found[2])) * MINUTE;
}

function read(shown: number): Wall {
  const number = Math.floor(shown / DAY);
  const minutes = Math.floor((shown - number * DAY) / MINUTE);
  const two = (value: number) => `${value}`.padStart(2, '0');
  return { day: dayOfNumber(number)!, time: `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}` };
}

function clockOf(zone: string): Intl.DateTimeFormat | undefined {
  if (!clocks.has(zone)) clocks.set(zone, /^[A-Za-z]/.test(zone) ? made(zone) : undefined);
  return clocks.get(zone);
}

function made(timeZone: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  } catch {
    return undefined;
  }
}
