import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Result } from '../kpi/metric.ts';
import { metrics } from '../kpi/metrics.ts';
import { type Item, KINDS, type Sheet, totals } from './formulas.ts';

const hours = (quantity: number, price: number, more: Partial<Item> = {}): Item => ({ kind: 'hours', quantity, price, ...more });
const fixed = (price: number, more: Partial<Item> = {}): Item => ({ kind: 'fixed', price, ...more });
const pieces = (quantity: number, price: number, more: Partial<Item> = {}): Item => ({ kind: 'piece', quantity, price, ...more });
const sheet = (items: Item[], more: Partial<Sheet> = {}): Sheet => ({ items, deductible: true, ...more });
const value = (result: Result | undefined) => (result && 'value' in result ? result.value : Number.NaN);

describe('the running cases', () => {
  test.each<[string, Sheet, number, number]>([
    ['Ember & Oat, April', sheet([hours(52, 22), fixed(40)], { deliverables: 13 }), 1184, 91.08],
    ['Norline, April', sheet([hours(39, 38), fixed(600)], { deliverables: 7 }), 2082, 297.43],
  ])('%s', (_, given, full, each) => {
    const found = totals(given);
    expect(found.full).toEqual({ value: full });
    expect(value(found.perDeliverable)).toBeCloseTo(each, 2);
  });

  test('the full cost is what ROMI sets the gross profit against: −72.74 % for April', () => {
    const { full } = totals(sheet([hours(52, 22), fixed(40)]));
    expect(value(metrics.romi!.compute({ grossProfit: 322.772, cost: value(full) }))).toBeCloseTo(-72.74, 2);
  });
});

describe('each part', () => {
  const campaign = [hours(10, 18, { onCosts: 21 }), fixed(150, { vat: 21 }), pieces(200, 0.35, { vat: 21 })];
  test.each<[string, Sheet, Record<string, number>]>([
    ['on-costs raise an hour', sheet(campaign), { net: 437.8, vat: 46.2, taxCost: 0, full: 437.8 }],
    ['VAT that does not come back is a cost', sheet(campaign, { deductible: false }), { net: 437.8, vat: 46.2, taxCost: 46.2, full: 484 }],
    ['contingency covers that as well', sheet(campaign, { deductible: false, contingency: 10 }), { contingency: 48.4, full: 532.4 }],
    ['advertising counts as any price', sheet([{ kind: 'ads', price: 100, vat: 21 }, fixed(20)]), { net: 120, vat: 21, full: 120 }],
    ['no rest of a cent', sheet([pieces(3, 0.1), fixed(0.2)]), { net: 0.5 }],
    ['on-costs belong to hours alone', sheet([fixed(100, { onCosts: 50 })]), { net: 100 }],
    ['an empty item counts for nothing', sheet([{ kind: 'hours' }, fixed(5)]), { net: 5 }],
    ['nothing at all costs nothing', sheet([]), { net: 0, full: 0 }],
  ])('%s', (_, given, expected) => {
    const found = totals(given);
    for (const [name, amount] of Object.entries(expected)) expect(found[name as 'net']).toEqual({ value: amount });
  });

  test('sums by kind', () => {
    expect(totals(sheet(campaign)).kinds).toEqual({ hours: { value: 217.8 }, fixed: { value: 150 }, piece: { value: 70 } });
    expect(totals(sheet([fixed(1), fixed(2)])).kinds).toEqual({ fixed: { value: 3 } });
  });
});

describe('undefined, with its reason', () => {
  test.each<[string, Sheet, string, object]>([
    ['hours without a rate', sheet([{ kind: 'hours', quantity: 5 }]), 'full', { undefined: 'missing', input: 'rate' }],
    ['a rate without hours', sheet([{ kind: 'hours', price: 5 }]), 'net', { undefined: 'missing', input: 'hours' }],
    ['pieces that are no number', sheet([pieces(Number.NaN, 1)]), 'net', { undefined: 'unreadable', input: 'pieces' }],
    ['a price below zero', sheet([fixed(-5)]), 'net', { undefined: 'negative', input: 'price' }],
    ['VAT below zero', sheet([fixed(5, { vat: -1 })]), 'vat', { undefined: 'negative', input: 'vat' }],
    [
      'VAT that is no number, although deductible',
      sheet([fixed(5, { vat: Number.NaN })]),
      'full',
      { undefined: 'unreadable', input: 'vat' },
    ],
    ['contingency below zero', sheet([fixed(5)], { contingency: -1 }), 'full', { undefined: 'negative', input: 'contingency' }],
    ['no deliverables given', sheet([fixed(5)]), 'perDeliverable', { undefined: 'missing', input: 'deliverables' }],
    ['none', sheet([fixed(5)], { deliverables: 0 }), 'perDeliverable', { undefined: 'zero', input: 'deliverables' }],
    ['beyond the numbers', sheet([pieces(1e308, 1e308)]), 'net', { undefined: 'too-large' }],
  ])('%s', (_, given, name, expected) => expect(totals(given)[name as 'net']).toEqual(expected));

  test('other kinds go on', () =>
    expect(totals(sheet([{ kind: 'hours', quantity: 5 }, fixed(7)])).kinds).toEqual({
      hours: { undefined: 'missing', input: 'rate' },
      fixed: { value: 7 },
    }));
});

describe('laws', () => {
  const amount = fc.integer({ min: 0, max: 1e7 }).map((n) => n / 100);
  const share = fc.integer({ min: 0, max: 10_000 }).map((n) => n / 100);
  const item = fc.record({ kind: fc.constantFrom(...KINDS), quantity: amount, price: amount, onCosts: share, vat: share });
  const sheets = fc.record({
    items: fc.array(item, { maxLength: 12 }),
    deductible: fc.boolean(),
    contingency: share,
    deliverables: fc.integer({ min: 1, max: 500 }),
  });

  test('the kinds add up to the net, the parts to the full cost', () =>
    fc.assert(
      fc.property(sheets, (given) => {
        const { kinds, net, taxCost, contingency, full, perDeliverable } = totals(given);
        const near = (a: number, b: number) => expect(Math.abs(a - b)).toBeLessThanOrEqual(1e-9 * (Math.abs(b) + 1));
        near(
          Object.values(kinds).reduce((sum, kind) => sum + value(kind), 0),
          value(net),
        );
        near(value(net) + value(taxCost) + value(contingency), value(full));
        near(value(perDeliverable) * given.deliverables, value(full));
      }),
    ));

  test('the order of the items does not matter, to the last digit', () =>
    fc.assert(
      fc.property(sheets, (given) => {
        expect(totals({ ...given, items: given.items.toReversed() }).full).toEqual(totals(given).full);
      }),
    ));

  test('deductible VAT never makes it dearer', () =>
    fc.assert(
      fc.property(sheets, (given) => {
        expect(value(totals({ ...given, deductible: true }).full)).toBeLessThanOrEqual(value(totals({ ...given, deductible: false }).full));
      }),
    ));

  test('undefined never turns into a number', () => {
    const any = fc.oneof(fc.double(), fc.constant(undefined), fc.constantFrom(-1, 0, 1e308));
    const items = fc.array(fc.record({ kind: fc.constantFrom(...KINDS), quantity: any, price: any, onCosts: any, vat: any }), {
      maxLength: 5,
    });
    fc.assert(
      fc.property(items, fc.boolean(), any, any, (list, deductible, contingency, deliverables) => {
        const found = totals({ items: list, deductible, contingency, deliverables });
        for (const part of [found.net, found.vat, found.full, found.perDeliverable, ...Object.values(found.kinds)])
          if ('value' in part) expect(Number.isFinite(part.value) && part.value >= 0).toBe(true);
          else expect(part.undefined).toMatch(/^[a-z-]+$/);
      }),
    );
  });
});
