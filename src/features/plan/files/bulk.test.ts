import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BULK, bulkFiles } from './bulk.ts';
import { messageOf } from './message.ts';
import { post } from './post.fixture.ts';
import { armed, csv, defused } from './safe.ts';

const tool = (id: string) => BULK.find((one) => one.id === id)!;
const NOW = '2026-07-01 12:00';
const read = (text: string): string[][] => parse(text, { bom: true, relax_column_count: true });

describe('what is published', () => {
  test.each([
    ['text alone', { text: 'Sour?', link: '', hashtags: '' }, 'Sour?'],
    [
      'link and hashtags below',
      { text: 'Sour?', link: 'https://a.example/', hashtags: '#coffee' },
      'Sour?\n\nhttps://a.example/\n\n#coffee',
    ],
    [
      'a link that the text holds',
      { text: 'See https://a.example/ now', link: 'https://a.example/', hashtags: '' },
      'See https://a.example/ now',
    ],
    ['a hashtag that the text holds', { text: 'My #Coffee', link: '', hashtags: '#coffee #gdynia' }, 'My #Coffee\n\n#gdynia'],
    ['nothing', { text: ' ', link: '', hashtags: '' }, ''],
  ])('%s', (_, given, wanted) => expect(messageOf(given)).toBe(wanted));
});

describe('cells', () => {
  test.each(['=1+1', '+48 58', '-5', '@ilse', '\t=1', '\r=1', '  =1', '＝1', '－1', '\n@a'])(
    '%j begins no formula and reads the same',
    (text) => {
      expect(defused(text)).toBe(`\u2060${text}`);
      expect(armed(defused(text))).toBe(text);
    },
  );
  test.each(['Sour?', '', '5 %', "'=1", 'a=b', '#coffee'])('%j stays as it is', (text) => expect(defused(text)).toBe(text));
  test('whatever is written is read back by another parser, line breaks as one sign', () =>
    fc.assert(
      fc.property(fc.array(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 2, maxLength: 2 }), { minLength: 1 }), (rows) => {
        const clean = (text: string) => text.toWellFormed().replaceAll('\0', '').replace(/\r\n?/g, '\n');
        const found: string[][] = parse(csv(rows), { bom: true, relax_column_count: true, skip_empty_lines: false });
        expect(found.map((row) => row.map(armed))).toEqual(rows.map((row) => row.map(clean)));
      }),
    ));
});

test('Buffer: its four columns, the day as it wants it, one file a network', () => {
  const posts = [
    post({ id: 'b', day: '2026-07-18', text: '@ilse says\n“iced”', hashtags: '#coffee', link: 'https://a.example/?utm_source=instagram' }),
    post({ id: 'a', media: 'https://a.example/iced.JPG' }),
    post({ id: 'p', network: 'pinterest', rubric: 'brew', media: 'https://a.example/x.png' }),
  ];
  const made = bulkFiles(posts, tool('buffer'), { now: NOW, rubrics: { brew: 'Brewing' } });
  expect(made.files.map(({ name, posts }) => [name, posts])).toEqual([
    ['buffer-instagram.csv', 2],
    ['buffer-pinterest.csv', 1],
  ]);
  expect(read(made.files[0]!.text)).toEqual([
    ['Text', 'Image URL', 'Tags', 'Posting Time'],
    ['Iced filter bags are here', 'https://a.example/iced.JPG', '', '2026-07-16 08:30'],
    ['\u2060@ilse says\n“iced”\n\nhttps://a.example/?utm_source=instagram\n\n#coffee', '', '', '2026-07-18 08:30'],
  ]);
  expect(read(made.files[1]!.text)).toEqual([
    ['Text', 'Image URL', 'Tags', 'Posting Time', 'Board Name'],
    ['Iced filter bags are here', 'https://a.example/x.png', '', '2026-07-16 08:30', 'Brewing'],
  ]);
  expect(made.care).toEqual([{ id: 'b', fault: 'picture-missing' }]);
});

test('Hootsuite: three values, no head, the date as chosen in its window', () =>
  expect(read(bulkFiles([post({ link: 'https://a.example/' })], tool('hootsuite'), { now: NOW }).files[0]!.text)).toEqual([
    ['07/16/2026 08:30', 'Iced filter bags are here', 'https://a.example/'],
  ]));

test('Publer: twelve columns; an idea without a day gets one there; a link does not push a picture out', () => {
  const posts = [
    post({ day: '', time: '' }),
    post({ id: 'b', link: 'https://a.example/', media: 'https://a.example/1.png https://a.example/2.png', alt: 'Two bags' }),
  ];
  const rows = read(bulkFiles(posts, tool('publer'), { now: NOW }).files[0]!.text);
  expect(rows.map((row) => row.length)).toEqual([12, 12, 12]);
  expect(rows.map((row) => row.slice(0, 4))).toEqual([
    ['Date', 'Text', 'Link(s)', 'Media URL(s)'],
    ['', 'Iced filter bags are here', '', ''],
    ['2026-07-16 08:30', 'Iced filter bags are here\n\nhttps://a.example/', '', 'https://a.example/1.png,https://a.example/2.png'],
  ]);
  expect(rows[2]![6]).toBe('Two bags');
});

test('what cannot go is named; past the limit a second file begins', () => {
  const posts = [
    post({ id: 'none', day: '' }),
    post({ id: 'when', time: '' }),
    post({ id: 'mute', text: ' ' }),
    post({ id: 'late', day: '2026-06-30' }),
    post({ id: 'done', state: 'published' }),
    ...Array.from({ length: 101 }, (_, i) =>
      post({ id: `n${i}`, network: 'facebook', time: `${10 + (i % 10)}:${10 + Math.floor(i / 10)}` }),
    ),
  ];
  const made = bulkFiles(posts, tool('buffer'), { now: NOW });
  expect(made.left).toEqual([
    { id: 'none', fault: 'no-day' },
    { id: 'when', fault: 'no-time' },
    { id: 'mute', fault: 'nothing-to-say' },
    { id: 'late', fault: 'past' },
    { id: 'done', fault: 'published' },
  ]);
  expect(made.files.map(({ name, posts }) => [name, posts])).toEqual([
    ['buffer-facebook-1.csv', 100],
    ['buffer-facebook-2.csv', 1],
  ]);
});
