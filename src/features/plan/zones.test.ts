import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOfNumber } from './calendar.ts';
import { beside, changes, distances, isZone, landing, offsetAt, wallAt } from './zones.ts';

const utc = (text: string) => Date.parse(`${text}Z`);
const at = (day: string, time: string, zone: string) => landing({ day, time }, zone)!;
const ZONES = [
  'Europe/Warsaw',
  'Europe/London',
  'America/New_York',
  'Pacific/Honolulu',
  'Australia/Adelaide',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Africa/Nairobi',
  'Africa/Casablanca',
  'Pacific/Apia',
  'America/St_Johns',
];

describe('wall clocks', () => {
  test.each([
    ['Warsaw in winter', '2026-01-15', '12:00', 'Europe/Warsaw', '2026-01-15T11:00'],
    ['Warsaw in summer', '2026-07-15', '12:00', 'Europe/Warsaw', '2026-07-15T10:00'],
    ['Hawaii', '2026-07-15', '12:00', 'Pacific/Honolulu', '2026-07-15T22:00'],
    ['Adelaide in summer', '2026-01-15', '12:00', 'Australia/Adelaide', '2026-01-15T01:30'],
    ['Adelaide in winter', '2026-07-15', '12:00', 'Australia/Adelaide', '2026-07-15T02:30'],
    ['Lord Howe in summer', '2026-01-15', '12:00', 'Australia/Lord_Howe', '2026-01-15T01:00'],
    ['Lord Howe in winter', '2026-07-15', '12:00', 'Australia/Lord_Howe', '2026-07-15T01:30'],
    ['Kathmandu', '2026-07-15', '12:00', 'Asia/Kathmandu', '2026-07-15T06:15'],
    ['midnight', '2026-07-15', '00:00', 'Europe/Warsaw', '2026-07-14T22:00'],
  ])('%s', (_, day, time, zone, instant) => {
    expect(at(day, time, zone)).toEqual({ kind: 'once', at: utc(instant) });
    expect(wallAt(utc(instant), zone)).toEqual({ day, time });
  });

  test.each([
    ['the European Union', '2026-03-29', '02:30', 'Europe/Warsaw', '2026-03-29T01:30', '03:30'],
    ['the European Union, first minute', '2026-03-29', '02:00', 'Europe/Warsaw', '2026-03-29T01:00', '03:00'],
    ['the United Kingdom', '2026-03-29', '01:30', 'Europe/London', '2026-03-29T01:30', '02:30'],
    ['the United States', '2026-03-08', '02:30', 'America/New_York', '2026-03-08T07:30', '03:30'],
    ['Lord Howe, half an hour', '2026-10-04', '02:15', 'Australia/Lord_Howe', '2026-10-03T15:45', '02:45'],
  ])('a time that does not exist: %s', (_, day, time, zone, instant, shown) => {
    expect(at(day, time, zone)).toEqual({ kind: 'gap', at: utc(instant) });
    expect(wallAt(utc(instant), zone)).toEqual({ day, time: shown });
  });

  test.each([
    ['the European Union', '2026-10-25', '02:30', 'Europe/Warsaw', '2026-10-25T00:30', '2026-10-25T01:30'],
    ['the United States', '2026-11-01', '01:30', 'America/New_York', '2026-11-01T05:30', '2026-11-01T06:30'],
    ['Adelaide', '2026-04-05', '02:30', 'Australia/Adelaide', '2026-04-04T16:00', '2026-04-04T17:00'],
    ['Lord Howe, half an hour', '2026-04-05', '01:45', 'Australia/Lord_Howe', '2026-04-04T14:45', '2026-04-04T15:15'],
  ])('a time that comes twice: %s', (_, day, time, zone, first, again) => {
    expect(at(day, time, zone)).toEqual({ kind: 'double', at: utc(first), again: utc(again) });
  });

  test.each([
    ['just before', '2026-03-29', '01:59', 'once'],
    ['just after', '2026-03-29', '03:00', 'once'],
    ['before the hour that comes twice', '2026-10-25', '01:59', 'once'],
    ['after it', '2026-10-25', '03:00', 'once'],
  ])('the edge %s', (_, day, time, kind) => {
    expect(at(day, time, 'Europe/Warsaw').kind).toBe(kind);
  });

  test.each([
    ['no day', '2026-02-29', '12:00'],
    ['no time', '2026-02-28', '24:00'],
    ['an empty time', '2026-02-28', ''],
    ['an empty day', '', '12:00'],
  ])('%s is nothing', (_, day, time) => {
    expect(landing({ day, time }, 'Europe/Warsaw')).toBeUndefined();
    expect(beside({ day, time }, 'Europe/Warsaw', 'Asia/Tokyo')).toBeUndefined();
  });

  test('every moment is found again from what the clocks show', () => {
    const minutes = fc.integer({ min: utc('2015-01-01T00:00') / 60_000, max: utc('2034-12-31T00:00') / 60_000 });
    fc.assert(
      fc.property(minutes, fc.constantFrom(...ZONES), (minute, zone) => {
        const found = landing(wallAt(minute * 60_000, zone), zone)!;
        expect(found.kind).not.toBe('gap');
        expect([found.at, found.again]).toContain(minute * 60_000);
      }),
      { numRuns: 1000 },
    );
  });

  test('a gap ends as far behind the jump as it stood inside', () => {
    for (const zone of ZONES)
      for (const { from, to, by, at: moment } of changes('2025-01-01', '2028-12-31', zone)) {
        const landed = landing(by > 0 ? from : to, zone)!;
        if (by > 0) expect(landed).toEqual({ kind: 'gap', at: moment });
        else expect(landed).toEqual({ kind: 'double', at: moment + by * 60_000, again: moment });
      }
  });
});

describe('changes of the clocks', () => {
  const told = (zone: string, from = '2026-01-01', to = '2026-12-31') =>
    changes(from, to, zone).map((one) => `${one.from.day} ${one.from.time} ${one.to.time} ${one.by}`);

  test.each([
    ['the European Union', 'Europe/Warsaw', ['2026-03-29 02:00 03:00 60', '2026-10-25 03:00 02:00 -60']],
    ['the United Kingdom', 'Europe/London', ['2026-03-29 01:00 02:00 60', '2026-10-25 02:00 01:00 -60']],
    ['the United States', 'America/New_York', ['2026-03-08 02:00 03:00 60', '2026-11-01 02:00 01:00 -60']],
    ['Hawaii', 'Pacific/Honolulu', []],
    ['Kenya', 'Africa/Nairobi', []],
    ['Adelaide', 'Australia/Adelaide', ['2026-04-05 03:00 02:00 -60', '2026-10-04 02:00 03:00 60']],
    ['Lord Howe', 'Australia/Lord_Howe', ['2026-04-05 02:00 01:30 -30', '2026-10-04 02:00 02:30 30']],
  ])('%s', (_, zone, list) => {
    expect(told(zone)).toEqual(list);
  });

  test('a range takes in its first and its last day', () => {
    expect(told('Europe/Warsaw', '2026-03-29', '2026-03-29')).toHaveLength(1);
    expect(told('Europe/Warsaw', '2026-03-30', '2026-10-24')).toHaveLength(0);
    expect(told('Europe/Warsaw', 'soon', '2026-10-24')).toEqual([]);
  });
});

describe('the second zone', () => {
  test.each([
    ['six hours', '2026-03-01', '20:00', { day: '2026-03-02', time: '02:00', ahead: 360 }],
    ['five between the two changes', '2026-03-20', '20:00', { day: '2026-03-21', time: '01:00', ahead: 300 }],
    ['the day before', '2026-07-01', '18:00', { day: '2026-07-02', time: '00:00', ahead: 360 }],
  ])('Warsaw beside New York: %s', (_, day, time, shown) => {
    expect(beside({ day, time }, 'America/New_York', 'Europe/Warsaw')).toEqual(shown);
  });

  test('the distance changes when only one of both has changed its clocks', () => {
    expect(distances('2026-03-01', '2026-11-30', 'America/New_York', 'Europe/Warsaw')).toEqual([
      { from: '2026-03-01', ahead: 360 },
      { from: '2026-03-08', ahead: 300 },
      { from: '2026-03-28', ahead: 360 },
      { from: '2026-10-24', ahead: 300 },
      { from: '2026-11-01', ahead: 360 },
    ]);
    expect(distances('2026-01-01', '2026-12-31', 'Europe/Warsaw', 'Europe/Berlin')).toEqual([{ from: '2026-01-01', ahead: 60 - 60 }]);
    expect(distances('2026-01-01', 'never', 'Europe/Warsaw', 'Europe/Berlin')).toEqual([]);
  });

  test('there and back is the same time', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 20_000, max: 22_000 }),
        fc.integer({ min: 0, max: 1439 }),
        fc.constantFrom(...ZONES),
        fc.constantFrom(...ZONES),
        (number, minute, zone, other) => {
          const time = `${`${Math.floor(minute / 60)}`.padStart(2, '0')}:${`${minute % 60}`.padStart(2, '0')}`;
          const wall = { day: dayOfNumber(number)!, time };
          const landed = landing(wall, zone)!;
          const shown = beside(wall, zone, other)!;
          const back = landing(shown, other)!;
          expect([back.at, back.again]).toContain(landed.at);
          expect(shown.ahead).toBe(offsetAt(landed.at, other) - offsetAt(landed.at, zone));
        },
      ),
    );
  });
});

test.each([
  ['Europe/Warsaw', true],
  ['UTC', true],
  ['Europe/Atlantis', false],
  ['+02:00', false],
  ['', false],
])('%s as a zone', (zone, known) => {
  expect(isZone(zone)).toBe(known);
});
