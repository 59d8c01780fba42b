import { describe, expect, test } from 'vitest';
import { type Common, linesOf, register, rowsOf, spread, tagRow } from './rows.ts';
import { START } from './rules.ts';

const common: Common = { values: { campaign: '2026-07 Roast', medium: 'social' }, existing: 'replace', shape: true };

describe('a row', () => {
  test('its own value goes before the common one; the rules shape both', () =>
    expect(tagRow({ page: 'https://a.example/', values: { source: 'Instagram', medium: 'Paid_Social' } }, common, START)).toMatchObject({
      link: 'https://a.example/?utm_source=instagram&utm_medium=paid_social&utm_campaign=2026-07-roast',
    }));
  test('as typed, where the rules are to be left out', () =>
    expect(tagRow({ page: 'https://a.example/', values: { source: ' Insta gram ' } }, { ...common, shape: false }, START)).toMatchObject({
      link: 'https://a.example/?utm_source=Insta%20gram&utm_medium=social&utm_campaign=2026-07%20Roast',
    }));
  test('a page that is no link', () =>
    expect(tagRow({ page: 'mailto:a@b.example', values: {} }, common, START)).toEqual({ fault: 'scheme' }));
});

describe('rows by channels', () => {
  const channels = ['instagram', 'facebook', 'tiktok'].map((name) => ({ name, values: { source: name, medium: 'social' } }));
  const page = (name: string) => ({ page: `https://a.example/${name}`, values: {} });
  test('every page in every channel', () => {
    const rows = spread([page('1'), page('2')], channels);
    expect(rows.map(({ page, note }) => `${note} ${page.at(-1)}`)).toEqual([
      'instagram 1',
      'instagram 2',
      'facebook 1',
      'facebook 2',
      'tiktok 1',
      'tiktok 2',
    ]);
  });
  test('what a row says itself goes before its channel', () =>
    expect(spread([{ ...page('1'), values: { medium: 'email' }, note: 'Footer' }], channels.slice(0, 1))).toEqual([
      { page: 'https://a.example/1', values: { source: 'instagram', medium: 'email' }, note: 'instagram: Footer' },
    ]));
});

describe('pasted rows', () => {
  test('a table with names in its first row', () =>
    expect(
      rowsOf(
        'Where\tWebsite URL\tUTM Source\tcampaign-medium\tother\nBio\thttps://a.example/\tinstagram\tsocial\tx\n\thttps://b.example/\t\temail\t',
      ),
    ).toEqual([
      { note: 'Bio', page: 'https://a.example/', values: { source: 'instagram', medium: 'social' } },
      { page: 'https://b.example/', values: { medium: 'email' } },
    ]));
  test('commas and quotes', () =>
    expect(rowsOf('url,utm_campaign\n"https://a.example/?a=1,2","x, y"')).toEqual([
      { page: 'https://a.example/?a=1,2', values: { campaign: 'x, y' } },
    ]));
  test('addresses alone; the tags that they bring along stay in them', () =>
    expect(rowsOf('https://a.example/?utm_source=fb\n\n  https://b.example/?x=1,2;3 \n')).toEqual([
      { page: 'https://a.example/?utm_source=fb', values: {} },
      { page: 'https://b.example/?x=1,2;3', values: {} },
    ]));
  test('the cell of a line that is an address', () =>
    expect(linesOf('Bio\thttps://a.example/\t12\r\nb.example\n\n')).toEqual(['https://a.example/', 'b.example']));
});

test('the register has a column for what is used, and an empty link where there is none', () => {
  const rows = [
    { page: 'https://a.example/', values: { source: 'instagram' }, note: 'Bio' },
    { page: 'a.example', values: {} },
  ];
  const links = rows.map((row) => tagRow(row, common, START));
  expect(register(rows, links, { page: 'Page', link: 'Link', note: 'Where' })).toEqual([
    ['Where', 'Page', 'utm_source', 'utm_medium', 'utm_campaign', 'Link'],
    [
      'Bio',
      'https://a.example/',
      'instagram',
      'social',
      '2026-07-roast',
      'https://a.example/?utm_source=instagram&utm_medium=social&utm_campaign=2026-07-roast',
    ],
    ['', 'a.example', '', '', '', ''],
  ]);
});
