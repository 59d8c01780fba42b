import { describe, expect, test } from 'vitest';
import en from '../../../content/i18n/en.json';
import { asFormula, asRows, asText } from './copies.ts';
import { manyPosts } from './many.ts';
import { words } from './words.ts';
import { onePost, sheet, type Texts, type Work } from './work.ts';

const roast: Texts = {
  title: '=HYPERLINK("x")',
  likes: '96',
  comments: '14',
  shares: '9',
  saves: '21',
  clicks: '35',
  followers: '4,200',
  reach: '1,350',
  impressions: '1,820',
};
const easter: Texts = { title: '-Easter\tnotice', likes: '41', comments: '9', shares: '6', saves: '2', followers: '4,130', reach: '2,900' };
const one = sheet(roast);
const many = (part: Partial<Work> = {}): Work => ({
  ...sheet(),
  posts: [easter, roast, { title: 'no reach', likes: '3' }],
  several: true,
  ...part,
});
const w = words(en, 'en');
const formula = (work: Work, lang = 'en') => asFormula(work, (work.several ? manyPosts : onePost).answer(work, 'en'), lang);

describe('a spreadsheet formula', () => {
  test.each<[string, Work, string | undefined]>([
    ['one post', one, '=(96+14+9+21)/1350*100'],
    ['saves off', { ...one, counted: ['likes', 'comments', 'shares'] }, '=(96+14+9)/1350*100'],
    ['by followers', { ...one, metric: 'engagement-rate-followers' }, '=(96+14+9+21)/4200*100'],
    ['a day', { ...one, metric: 'engagement-rate-daily', days: '30' }, '=(96+14+9+21)/(30*4200)*100'],
    ['undefined', { ...one, metric: 'engagement-rate-views' }, undefined],
    ['pooled', many(), '=(58+140)/(2900+1350)*100'],
    ['mean', many({ way: 'mean' }), '=(58/2900+140/1350)/2*100'],
    ['median of two', many({ way: 'median' }), '=(58/2900+140/1350)/2*100'],
    ['a day over several', many({ metric: 'engagement-rate-daily', days: '30' }), '=(58+140)/(30*(4130+4200)/2)*100'],
  ])('%s', (_, work, expected) => expect(formula(work)).toBe(expected));
  test('decimals in the sign of the language', () =>
    expect(formula(sheet({ likes: '1.5', reach: '1,000.25' }), 'de')).toBe('=1,5/1000,25*100'));
});

describe('rows for a spreadsheet', () => {
  const rows = asRows(many(), manyPosts.answer(many(), 'en'), w, 'en');
  test('titles cannot start a formula or a new cell', () =>
    expect(rows.slice(1, 3).map(([title]) => title)).toEqual(["'-Easter notice", '\'=HYPERLINK("x")']));
  test('numbers are bare, what is missing stays empty, undefined is said', () => {
    expect(rows[2]!.slice(1, 10)).toEqual(['96', '14', '9', '21', '35', '4200', '1350', '1820', '']);
    expect(rows[3]!.at(-3)).toBe('undefined: no reach given');
  });
  test('the last row is the rate of all', () => expect(Number(rows.at(-1)!.at(-3)).toFixed(2)).toBe('4.66'));
});

test('as text, every rate has its formula or its reason', () => {
  const text = asText(one, onePost.answer(one, 'en'), onePost, w);
  expect(text).toContain('by reach: 10.37 % = (96 + 14 + 9 + 21) ÷ 1,350 × 100');
  expect(text).toContain('by views: undefined (no views given)');
  expect(text).toContain('Counted: likes, comments, shares, saves');
});
