import { describe, expect, test } from 'vitest';
import en from '../../../content/i18n/en.json';
import { blank } from '../plan/post.fixture.ts';
import type { Sheet } from '../workbench/sheet.ts';
import { writer } from '../workbench/write.ts';
import type { More } from './answer.ts';
import { pieceOf, plainOf } from './document.ts';
import { after, changeOf } from './figures.ts';
import { taken } from './from-plan.ts';
import { goalRows, nextMonth, withPosts } from './moves.ts';
import { rankingOf } from './ranking.ts';
import { report } from './report.ts';

const w = writer(en as unknown as Record<string, string>, 'report', 'en', 'EUR');
const april: Sheet = {
  fields: {
    month: '04',
    year: '2026',
    currency: 'EUR',
    outcome: 'orders',
    inShort: 'On the way.',
    orders: 31,
    'before-orders': 24,
    visits: 412,
    'before-visits': 355,
    revenue: 849.4,
    ads: 40,
    adRevenue: 109.6,
    hours: 52,
    hourCost: 22,
    margin: 38,
    rate: 'interactions',
    published: 13,
    silent: 8,
  },
  rows: { goals: [{ goal: 'Orders', kpi: 'orders', now: 31, target: 45, date: '2026-09-30', id: 'g' }], posts: [] },
};
const answerOf = (numbers: Record<string, number | undefined>, texts: Record<string, string> = {}) =>
  report.answer({ numbers, texts, rows: { goals: [], posts: [] } });
const post = (title: string, reach?: number, interactions?: number, paid = '') => ({
  numbers: { reach, interactions, clicks: undefined },
  texts: { title, paid },
});

describe('change to the month before', () => {
  test('seven orders more are within an ordinary swing, and too few for a percentage', () => {
    const change = changeOf(31, 24, true);
    expect(change).toMatchObject({ way: 'up', by: 7, chance: 'ordinary', percent: { undefined: 'too-few' } });
    expect(change.swing).toBeCloseTo(7.416, 3);
  });
  test('the bounds of chance: once and twice the swing', () => {
    expect(changeOf(60, 40, true).chance).toBe('open');
    expect(changeOf(50, 50, true).chance).toBeUndefined();
    expect(changeOf(55, 45, true).chance).toBe('ordinary');
    expect(changeOf(61, 39, true).chance).toBe('beyond');
  });
  test('figures that are no single events get the difference alone', () => {
    expect(changeOf(412, 355)).toEqual({ way: 'up', by: 57, percent: { value: (57 / 355) * 100 } });
    expect(changeOf(355, 412).way).toBe('down');
    expect(changeOf(5, 0)).toMatchObject({ way: 'up', by: 5, percent: { undefined: 'zero' } });
  });
  test('without one of the two nothing is said', () => {
    for (const [now, before] of [
      [undefined, 3],
      [3, undefined],
      [Number.NaN, 3],
      [-1, 3],
    ] as const)
      expect(changeOf(now, before)).toMatchObject({ way: 'none', percent: { undefined: 'missing' } });
  });
  test('the month after', () => {
    expect(after('2026-12')).toBe('2027-01');
    expect(after('2026-04')).toBe('2026-05');
    expect(after('2026-13')).toBeUndefined();
    expect(after('')).toBeUndefined();
  });
});

describe('metrics', () => {
  const line = (id: string, numbers: Record<string, number | undefined>, texts = {}) =>
    answerOf(numbers, texts).lines.find((one) => one.id === id)!.result;
  const full = april.fields as unknown as Record<string, number>;

  test('come from the registry, hours included', () => {
    expect(line('cost', full)).toEqual({ value: 1184 / 31 });
    expect((line('romi', full) as { value: number }).value).toBeCloseTo(-72.74, 2);
    expect(line('roas', full)).toEqual({ value: 109.6 / 40 });
    expect((line('conversion', full) as { value: number }).value).toBeCloseTo(7.524, 3);
    expect((line('cost', { orders: 9, ads: 600, hours: 39, hourCost: 38 }, { outcome: 'leads' }) as { value: number }).value).toBeCloseTo(
      231.33,
      2,
    );
  });
  test('undefined is undefined, with the field that is the reason', () => {
    expect(line('cost', { ...full, hours: undefined })).toEqual({ undefined: 'missing', input: 'hours' });
    expect(line('cost', { ...full, orders: 0 })).toEqual({ undefined: 'zero', input: 'orders' });
    expect(line('romi', { ...full, margin: undefined })).toEqual({ undefined: 'missing', input: 'margin' });
    expect(line('romi', { ...full, margin: Number.NaN })).toEqual({ undefined: 'unreadable', input: 'margin' });
    expect(line('engagement', full)).toEqual({ undefined: 'missing', input: 'interactions' });
    expect(line('engagement', { ...full, interactions: 4, reach: 0 })).toEqual({ undefined: 'zero', input: 'reach' });
    expect(line('roas', { ...full, ads: 0 })).toEqual({ undefined: 'zero', input: 'ads' });
    expect(line('growth', { followers: 4215 })).toEqual({ undefined: 'missing', input: 'followersStart' });
    expect(line('orders', { orders: -3 })).toEqual({ undefined: 'negative', input: 'orders' });
    for (const { result } of answerOf({}).lines) expect(result).toHaveProperty('undefined');
  });
  test('a rate changes in points of its own unit, without a percentage', () => {
    const { metrics } = answerOf(full).more as More;
    expect(metrics.find(({ id }) => id === 'conversion')!.change.by).toBeCloseTo(0.764, 3);
  });
});

describe('ranking', () => {
  test('best and weakest, none in both, advertised and unknown ones left out', () => {
    const found = rankingOf(
      [
        post('Easter', 2900, 58),
        post('Table', 980, 132),
        post('Roast', 1350, 140),
        post('Boosted', 3100, 71, 'on'),
        post('New'),
        post('Zero', 0, 3),
      ],
      'interactions',
    );
    expect(found).toMatchObject({ ranked: 3, paid: 1, open: 2 });
    expect(found.best.map(({ title }) => title)).toEqual(['Table']);
    expect(found.weakest.map(({ title }) => title)).toEqual(['Easter']);
    expect(found.best[0]!.rate).toBeCloseTo(13.469, 3);
  });
  test('one post is neither best nor weakest', () => {
    expect(rankingOf([post('Only', 10, 1)], 'interactions')).toMatchObject({ best: [], weakest: [], ranked: 1 });
  });
  test('at most three each', () => {
    const many = Array.from({ length: 9 }, (_, i) => post(`P${i}`, 100, i));
    expect(rankingOf(many, 'interactions').best.map(({ title }) => title)).toEqual(['P8', 'P7', 'P6']);
    expect(rankingOf(many, 'interactions').weakest.map(({ title }) => title)).toEqual(['P0', 'P1', 'P2']);
  });
});

describe('from the plan', () => {
  const posts = [
    blank('a', { day: '2026-04-02', state: 'published', title: 'A', result: { reach: 980, clicks: 18 } }),
    blank('b', { day: '2026-04-30', state: 'published', result: {} }),
    blank('c', { day: '2026-04-09', state: 'published', result: { reach: 1350, interactions: 140, sales: 2 } }),
    blank('d', { day: '2026-04-10', state: 'scheduled', result: { reach: 5 } }),
    blank('e', { day: '2026-05-01', state: 'published', result: { reach: 5 } }),
  ];
  test('published posts of the month are added up; what nobody looked up is no 0', () => {
    const found = taken(posts, '2026-04', 60);
    expect(found).toMatchObject({ published: 3, silent: 1, left: 0, sums: { reach: 2330, interactions: 140, clicks: 18, sales: 2 } });
    expect(found.rows).toEqual([
      { title: 'A', reach: 980, interactions: '', clicks: 18, paid: '', id: 'a' },
      { title: '2026-04-09', reach: 1350, interactions: 140, clicks: '', paid: '', id: 'c' },
    ]);
    expect(taken(posts, '2026-04', 1)).toMatchObject({ left: 1, rows: [{ id: 'c' }] });
    expect(taken(posts, '2026-06', 60)).toEqual({ published: 0, silent: 0, sums: {}, rows: [], left: 0 });
  });
  test('a typed reach of people is not replaced by a sum over posts', () => {
    const found = taken(posts, '2026-04', 60);
    expect(withPosts({ ...april, fields: { ...april.fields, reach: 9640 } }, found).fields).toMatchObject({
      reach: 9640,
      orders: 2,
      clicks: 18,
    });
    expect(withPosts(april, found).fields).toMatchObject({ reach: 2330, reachBy: 'posts', published: 3, silent: 1 });
    expect(withPosts({ ...april, fields: { ...april.fields, outcome: 'leads' } }, found).fields.orders).toBe(31);
  });
});

test('goals of the strategy come with the figure that the report has', () => {
  const strategy = {
    fields: {},
    rows: {
      goals: [
        { goal: 'More beans', kpi: 'orders', target: 45, date: '2026-09-30', now: 20, id: 'a' },
        { goal: 'Quotes', kpi: 'leads', target: 3, id: 'b' },
        { goal: '', kpi: '', id: 'c' },
      ],
    },
  };
  expect(goalRows(strategy as unknown as Sheet, april, (kpi) => kpi.toUpperCase())).toEqual([
    { goal: 'More beans', kpi: 'ORDERS', now: 31, target: 45, date: '2026-09-30', id: 'a' },
    { goal: 'Quotes', kpi: 'LEADS', now: '', target: 3, date: '', id: 'b' },
  ]);
  expect(goalRows(undefined, april, String)).toEqual([]);
});

test('the next month begins with this one’s figures as those before', () => {
  const next = nextMonth(april, '2026-05');
  expect(next.fields).toMatchObject({
    month: '05',
    year: '2026',
    orders: '',
    'before-orders': 31,
    'before-visits': 412,
    inShort: '',
    margin: 38,
  });
  expect(next.rows.goals).toMatchObject([{ now: '', target: 45 }]);
});

test('the report as a piece of a document, and as text', () => {
  const piece = pieceOf(april, w);
  expect(piece.title).toBe('Social media report, April 2026');
  const tables = piece.blocks.filter((block) => block.kind === 'table');
  expect(tables[0]!.rows[1]).toEqual(['Orders: orders', '31', '45', '−14', '2026-09-30']);
  expect(tables[1]!.rows[1]).toEqual(['Orders', '24', '31', '+7; an ordinary swing of such counts (±7.4)']);
  expect(tables[1]!.rows).toContainEqual(['Visits to the site', '355', '412', '+57 (+16 %)']);
  expect(tables[1]!.rows).toContainEqual(['ROMI, hours included', 'unknown', '−72.74 %', 'nothing to compare with']);
  const text = plainOf(piece);
  expect(text).toContain('Not computed: Click-through rate: no clicks given');
  expect(text).toContain('Posts published: 13; 8 of them without a result.');
  expect(text).not.toMatch(/undefined|NaN|Infinity|\{\w+\}/);
  expect(plainOf(pieceOf({ fields: {}, rows: {} }, w))).not.toMatch(/undefined|NaN|\{\w+\}/);
});
