import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { COLUMNS, dayOf, timeOf } from './columns.ts';
import { post } from './post.fixture.ts';
import { mappingOf, readRows } from './reading.ts';
import { readSheetFile, sheetFile } from './sheet-file.ts';
import { markdownFile, tableFile, tableOf, type Words } from './table.ts';

const words = {
  heads: Object.fromEntries(COLUMNS.map((column) => [column, `The ${column}`])),
  names: {
    network: { instagram: 'Instagram' },
    category: { educational: 'Educational', 'user-generated': 'From guests' },
    state: { approved: 'Approved' },
    rubric: { r1: 'Brewing' },
  },
} as unknown as Words;
const posts = [
  post({ id: 'b', day: '', time: '', text: '=HYPERLINK("x")', category: 'user-generated' }),
  post({ id: 'a', rubric: 'r1', text: 'Two\nlines, "quoted"', alt: 'A cup', result: { reach: 1200, note: 'rain' } }),
];
const read = (rows: string[][], more: Partial<Parameters<typeof readRows>[1]> = {}) =>
  readRows(rows.slice(1), {
    mapping: mappingOf(rows[0]!, words.heads),
    of: 'brand',
    names: words.names,
    order: 'dm',
    posts: [],
    makeId: () => 'new',
    ...more,
  });
const known = (list: typeof posts) => list.map((one) => ({ ...one, id: 'new' }));

test('a CSV table is read back as it was', () => {
  const rows: string[][] = parse(tableFile(posts, words), { bom: true });
  const found = read(rows);
  expect(found.unread).toEqual([]);
  expect(found.posts).toEqual(known([posts[1]!, posts[0]!]));
});

test('an XLSX table is read back as it was, and no text became a formula', async () => {
  const found = read(await readSheetFile(await sheetFile('Plan: July', tableOf(posts, words))));
  expect(found.posts).toEqual(known([posts[1]!, posts[0]!]));
});

test('Buffer’s file is understood; day and time in one column', () => {
  const found = read([
    ['Text', 'Image URL', 'Tags', 'Posting Time'],
    ['Sour?', '', '', '2026-07-16 08:30'],
    ['', '', '', ''],
  ]);
  expect(found.posts.map(({ text, day, time }) => [text, day, time])).toEqual([['Sour?', '2026-07-16', '08:30']]);
  expect(found.empty).toBe(1);
});

test('what is not understood is said, the rest comes; what stands there is shown', () => {
  const rows = [
    ['The day', 'The network', 'The text', 'The reach'],
    ['30.02.2026', 'Myspace', 'Two\nlines, "quoted"', 'many'],
    ['16.07.2026', 'instagram', 'two lines,  "quoted"', '1 200'],
  ];
  const found = read(rows, { posts });
  expect(found.unread).toEqual([
    { row: 2, column: 'day', text: '30.02.2026' },
    { row: 2, column: 'network', text: 'Myspace' },
    { row: 2, column: 'reach', text: 'many' },
  ]);
  expect([...found.doubles.values()]).toEqual(['a']);
  expect(found.posts[1]!.result.reach).toBe(1200);
  expect(Object.keys(Object.prototype)).toEqual([]);
});

describe('days and times', () => {
  test.each([
    ['2026-7-6', 'dm', '2026-07-06'],
    ['16.7.2026', 'dm', '2026-07-16'],
    ['07/16/2026', 'md', '2026-07-16'],
    ['07/16/2026', 'dm', undefined],
    ['2026-02-29', 'dm', undefined],
    ['2028-02-29', 'dm', '2028-02-29'],
    ['2026-07-16T08:30:00Z', 'dm', '2026-07-16'],
    ['Thursday', 'dm', undefined],
  ] as const)('%s (%s) is %s', (text, order, wanted) => expect(dayOf(text, order)).toBe(wanted));
  test.each([
    ['8:30', '08:30'],
    ['8:30 PM', '20:30'],
    ['12:05 a.m.', '00:05'],
    ['2026-07-16 08:30', '08:30'],
    ['24:00', undefined],
    ['13:00 PM', undefined],
    ['noon', undefined],
  ])('%s is %s', (text, wanted) => expect(timeOf(text)).toBe(wanted));
});

test('Markdown: a heading for each day, a post below; its signs are letters', () => {
  const text = markdownFile('July *2026*', posts, words, (day) => `day ${day}`, 'Without a day');
  expect(text).toMatch(
    /^# July \\\*2026\\\*\n\n## day 2026-07-16\n\n### 08:30 · Educational\n\nInstagram · Educational · Approved\n\n> Two\n> lines, "quoted"\n\n- The alt: A cup\n\n## Without a day/,
  );
});
