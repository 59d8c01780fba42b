/** One entry of a calendar; texts may hold anything. */
export interface Event {
  /** Stays the same for the same post, so that a calendar replaces what it read before. */
  uid: string;
  /** Wall-clock time in the calendar's zone; without a time the whole day. */
  day: string;
  time?: string;
  summary: string;
  description?: string;
  url?: string;
  categories?: string[];
  /** `confirmed` stays; `tentative` may still move. */
  status: 'TENTATIVE' | 'CONFIRMED' | 'CANCELLED';
}

/** A change of the clocks: from `at` (UTC, ms) on, the zone is `to` minutes ahead of UTC, before `from`. */
export interface Change {
  at: number;
  from: number;
  to: number;
}

interface Zone {
  /** `'Europe/Warsaw'`. */
  id: string;
  /** Minutes ahead of UTC at the first event. */
  offset: number;
  /** Changes between the first and the last event, in order. */
  changes: Change[];
}

/**
 * A calendar file (RFC 5545) with the changes of the clocks of its zone, so that every program shows the right hour.
 * `stamp` is when it was made, in ms. Half an hour is reserved for each post: calendars draw events without a length
 * as nothing.
 */
export function calendarFile(name: string, events: readonly Event[], zone: Zone, stamp: number): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Open SMM//Content plan//EN',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escaped(name)}`,
    ...zoneLines(zone),
    ...events.flatMap((event) => eventLines(event, zone, stamp)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventLines({ uid, day, time, summary, description, url, categories = [], status }: Event, zone: Zone, stamp: number): string[] {
  const date = day.replaceAll('-', '');
  const start = time ? `DTSTART;TZID=${zone.id}:${date}T${time.replace(':', '')}00` : `DTSTART;VALUE=DATE:${date}`;
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${utc(stamp)}`,
    start,
    ...(time ? ['DURATION:PT30M'] : []),
    `SUMMARY:${escaped(summary)}`,
    ...(description ? [`DESCRIPTION:${escaped(description)}`] : []),
    ...(url && /^https?:\/\/[^\s"<>\\^`{|}]+$/.test(url) ? [`URL:${url}`] : []),
    ...(categories.length ? [`CATEGORIES:${categories.map(escaped).join(',')}`] : []),
    `STATUS:${status}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function zoneLines({ id, offset, changes }: Zone): string[] {
  // A zone needs one observance at least: what holds from long before the first event.
  const first = [
    'BEGIN:STANDARD',
    'DTSTART:19700101T000000',
    `TZOFFSETFROM:${hours(offset)}`,
    `TZOFFSETTO:${hours(offset)}`,
    'END:STANDARD',
  ];
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${id}`,
    ...first,
    ...changes.flatMap(({ at, from, to }) => {
      const kind = to > from ? 'DAYLIGHT' : 'STANDARD';
      // The wall clock shows this, by the offset that ends here.
      const wall = utc(at + from * 60_000).slice(0, -1);
      return [`BEGIN:${kind}`, `DTSTART:${wall}`, `TZOFFSETFROM:${hours(from)}`, `TZOFFSETTO:${hours(to)}`, `END:${kind}`];
    }),
    'END:VTIMEZONE',
  ];
}

/** `90` is `+0130`. */
const hours = (minutes: number): string => {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${String(Math.floor(size / 60)).padStart(2, '0')}${String(size % 60).padStart(2, '0')}`;
};

const utc = (at: number): string => new Date(at).toISOString().replace(/[-:]|\.\d+/g, '');

/** TEXT as section 3.3.11 writes it; every kind of line break is one, other controls are left out. */
const escaped = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' ')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');

const octets = (text: string): number => new TextEncoder().encode(text).length;

/** Lines of at most 75 octets; what goes on begins with a space (section 3.1). No letter is cut, nor an emoji of several signs. */
export function folded(line: string): string {
  if (octets(line) <= 75) return line;
  const parts: string[] = [];
  let part = '';
  let size = 0;
  const add = (piece: string) => {
    const long = octets(piece);
    if (size + long > 75) {
      parts.push(part);
      part = ' ';
      size = 1;
    }
    part += piece;
    size += long;
  };
  for (const { segment } of new Intl.Segmenter().segment(line)) {
    if (octets(segment) > 74) for (const letter of segment) add(letter);
    else add(segment);
  }
  return [...parts, part].join('\r\n');
}
