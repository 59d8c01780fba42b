import { describe, expect, test } from 'vitest';
import { examsIn } from './exams.ts';
import { headlineOf } from './headlines.ts';
import { brandsIn, worksIn } from './works.ts';

const text = (d: unknown) => JSON.stringify({ v: 1, n: 1, d });
const sheet = (fields: object, rows: object = {}, name?: string) => text({ ...(name && { name }), fields, rows });

describe('worksheets in progress', () => {
  const kept = new Map([
    ['smm:funnel:july', sheet({}, { channels: [{ name: 'Instagram', budget: 300 }] }, 'July')],
    ['smm:returns:draft', sheet({ title: 'April', revenue: 100, currency: 'EUR' })],
    ['smm:price:draft', sheet({ income: '', currency: 'EUR' })],
    ['smm:engagement:draft', text({ posts: [{}], counted: [], way: 'pooled', metric: 'x', several: false })],
    ['smm:engagement:may', text({ name: 'May', posts: [{ likes: 3 }], counted: [], way: 'pooled', metric: 'x', several: false })],
    ['smm:brand:bakery', text({ name: 'Corner bakery', zone: 'UTC', networks: [], format: 'mixed' })],
    ['smm:brand:old', text({ name: 'Old', gone: '2026-11-01', zone: 'UTC', networks: [], format: 'mixed' })],
    ['smm:strategy:bakery', sheet({ promise: 'Bread at six' })],
    ['smm:strategy:old', sheet({ promise: 'Nothing' })],
    ['smm:mix:bakery', sheet({}, { rubrics: [{ name: '', key: 'a' }] })],
    ['smm:costs:draft', '{'],
    ['smm:answer:x', text({})],
  ]);
  test('drafts first, then named ones, then those of brands; nothing empty, unreadable or in the bin', () =>
    expect(worksIn(kept)).toEqual([
      { path: 'tools/return', kind: 'returns', id: 'draft', name: 'April', draft: true },
      { path: 'tools/funnel', kind: 'funnel', id: 'july', name: 'July' },
      { path: 'tools/engagement-rate', kind: 'engagement', id: 'may', name: 'May' },
      { path: 'tools/strategy', kind: 'strategy', id: 'bakery', brand: 'Corner bakery' },
    ]));
  test('own brands', () => expect(brandsIn(kept)).toEqual({ bakery: 'Corner bakery' }));
});

describe('headlines', () => {
  const s = {
    'number.percent': '{n} %',
    'kpi.undefined': 'undefined',
    'returns.line.romi': 'ROMI',
    'kpi.rate.engagement-rate-reach': 'by reach',
  };
  test.each([
    ['returns', sheet({ revenue: 849.4, margin: 38, adSpend: 40, hours: 52, hourCost: 22, currency: 'EUR' }), 'ROMI', '−72.74 %'],
    [
      'engagement',
      text({ posts: [{ likes: 96, reach: 1350 }], counted: ['likes'], way: 'pooled', metric: 'engagement-rate-reach', several: false }),
      'by reach',
      '7.11 %',
    ],
  ])('%s', async (kind, kept, label, shown) => expect(await headlineOf(kind, kept, s, 'en')).toEqual({ label, shown }));
  test.each([
    ['returns', sheet({ currency: 'EUR' })],
    ['returns', '{'],
    ['who', sheet({ goal: 'x' })],
  ])('none for %s %s', async (kind, kept) => expect(await headlineOf(kind, kept, s, 'en')).toBeUndefined());
});

describe('the exam', () => {
  const dayOf = (instant: Date) => instant.toISOString().slice(0, 10);
  const attempt = (at: string, share: number, passed: boolean) => text({ at, of: 'exam', share, passed, questions: [] });
  test.each([
    ['nothing', {}, { on: false, taken: 0 }],
    ['a sitting', { 'smm:exam:now': text({}) }, { on: true, taken: 0 }],
    [
      'three attempts, one unreadable',
      {
        'smm:attempt:a': attempt('2026-11-20T10:00:00Z', 0.9, true),
        'smm:attempt:b': attempt('2026-11-19T10:00:00Z', 0.82, true),
        'smm:attempt:c': '{',
        'smm:attempt:d': attempt('2026-11-01T10:00:00Z', 0.5, false),
      },
      { on: false, taken: 3, best: 0.9, passed: '2026-11-19' },
    ],
  ])('%s', (_, kept, expected) => expect(examsIn(new Map(Object.entries(kept)), dayOf)).toEqual(expected));
});
