import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { calendarFile, type Event, folded } from './ics.ts';

const WARSAW = {
  id: 'Europe/Warsaw',
  offset: 120,
  changes: [{ at: Date.UTC(2026, 9, 25, 1), from: 120, to: 60 }],
};
const event = (given: Partial<Event> = {}): Event => ({
  uid: 'a@open-smm',
  day: '2026-10-22',
  time: '16:00',
  summary: 'Live',
  status: 'CONFIRMED',
  ...given,
});
const file = (events: Event[]) => calendarFile('July', events, WARSAW, Date.UTC(2026, 6, 1));
const parsed = (text: string) => {
  const calendar = new ICAL.Component(ICAL.parse(text));
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  return calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
};

test('the same hour before and after the clocks change is another one in UTC', () => {
  const found = parsed(file([event(), event({ uid: 'b', day: '2026-10-29' })]));
  expect(found.map(({ startDate }) => startDate.toJSDate().toISOString())).toEqual([
    '2026-10-22T14:00:00.000Z',
    '2026-10-29T15:00:00.000Z',
  ]);
});

test('a post without a time takes the day', () => {
  const [found] = parsed(file([event({ time: undefined })]));
  expect([found!.startDate.isDate, found!.startDate.toString()]).toEqual([true, '2026-10-22']);
});

test('whatever is written comes back from an independent parser, and no line is longer than 75 octets', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }), (text) => {
      const written = file([event({ summary: text, description: `${text}\r\nBEGIN:VEVENT\rX` })]);
      expect(written.endsWith('END:VCALENDAR\r\n')).toBe(true);
      const lines = written.split('\r\n');
      expect(lines.every((line) => new TextEncoder().encode(line).length <= 75 && !/[\r\n]/.test(line))).toBe(true);
      const [found, ...more] = parsed(written);
      expect(more).toEqual([]);
      const clean = text
        .toWellFormed()
        .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
        // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
        .replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' ');
      expect(found!.summary).toBe(clean);
      expect(found!.description).toBe(`${clean}\nBEGIN:VEVENT\nX`);
    }),
  ));

test('Cyrillic is cut between letters, by octets', () => {
  const line = `SUMMARY:${'щ'.repeat(60)}`;
  const parts = folded(line).split('\r\n');
  expect(parts.map((part) => new TextEncoder().encode(part).length)).toEqual([74, 55]);
  expect(parts.map((part, i) => (i ? part.slice(1) : part)).join('')).toBe(line);
});

test.each([
  ['javascript:alert(1)', 0],
  ['https://a.example/?x=1', 1],
  ['https://a.example/\r\nATTACH:x', 0],
])('the address %j', (url, times) =>
  expect(
    file([event({ url })])
      .split('\r\n')
      .filter((line) => line.startsWith('URL:') || line.startsWith('ATTACH')),
  ).toHaveLength(times),
);
