import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluate } from '../../lib/expression.ts';
import { written } from './formula.ts';
import type { Values } from './metric.ts';
import { metrics } from './metrics.ts';

describe('the figures of the café', () => {
  test.each<[string, Values, number]>([
    ['engagement-rate-followers', { interactions: 140, followers: 4200 }, 3.33],
    ['engagement-rate-followers', { interactions: 175, followers: 4200 }, 4.17],
    ['engagement-rate-reach', { interactions: 140, reach: 1350 }, 10.37],
    ['engagement-rate-reach', { interactions: 401, reach: 8330 }, 4.81],
    ['engagement-rate-impressions', { interactions: 140, impressions: 1820 }, 7.69],
    ['engagement-rate-views', { interactions: 503, views: 6900 }, 7.29],
    ['engagement-rate-daily', { interactions: 401, days: 30, followers: 4168.75 }, 0.32],
    ['reach-rate', { reach: 1350, followers: 4200 }, 32.14],
    ['non-follower-reach-share', { reachNonFollowers: 540, reach: 1350 }, 40],
    ['click-through-rate', { clicks: 35, impressions: 1820 }, 1.92],
    ['response-rate', { answered: 109, received: 118 }, 92.37],
    ['frequency', { impressions: 2450, reach: 1860 }, 1.32],
    ['follower-growth-rate', { followersStart: 4020, followersEnd: 4215 }, 4.85],
    ['follower-growth-rate', { followersStart: 4215, followersEnd: 4020 }, -4.63],
    ['share-of-voice', { ownMentions: 38, allMentions: 250 }, 15.2],
    ['video-completion-rate', { completions: 1449, starts: 6900 }, 21],
    ['cost-per-mille', { cost: 600, impressions: 21400 }, 28.04],
    ['cost-per-click', { cost: 600, clicks: 150 }, 4],
    ['cost-per-action', { cost: 40, actions: 4 }, 10],
    ['cost-per-lead', { cost: 600, leads: 6 }, 100],
    ['cost-per-contact', { cost: 180, contacts: 1500 }, 0.12],
    ['cost-per-contact', { cost: 0, contacts: 2300 }, 0],
    ['cost-per-follower', { cost: 62, newFollowers: 96 }, 0.65],
    ['customer-acquisition-cost', { cost: 2082, newCustomers: 1 }, 2082],
    ['conversion-rate', { conversions: 31, visits: 412 }, 7.52],
    ['return-on-investment', { revenue: 849.4, cost: 1710.63 }, -50.35],
    ['return-on-investment', { revenue: -50, cost: 100 }, -150],
    ['romi', { grossProfit: 322.77, cost: 1184 }, -72.74],
    ['romi', { grossProfit: 12040, cost: 2082 }, 478.29],
    ['roas', { revenue: 109.6, cost: 40 }, 2.74],
    ['break-even-roas', { margin: 38 }, 2.63],
    ['customer-lifetime-value', { orderValue: 27.4, ordersPerYear: 5.2, years: 2.5, margin: 38 }, 135.36],
    ['engagement-rate-followers', { interactions: 0, followers: 4200 }, 0],
    ['engagement-rate-followers', { interactions: 9000, followers: 4200 }, 214.29],
  ])('%s of %o is %d', (id, inputs, value) => {
    const result = metrics[id]!.compute(inputs);
    expect('value' in result && Math.round(result.value * 100) / 100).toBe(value);
  });
});

describe('undefined, with its reason', () => {
  test.each<[string, string, Values, object]>([
    ['nothing given', 'engagement-rate-reach', {}, { undefined: 'missing', input: 'interactions' }],
    ['no audience', 'engagement-rate-reach', { interactions: 3 }, { undefined: 'missing', input: 'reach' }],
    ['an audience of nobody', 'engagement-rate-reach', { interactions: 0, reach: 0 }, { undefined: 'zero', input: 'reach' }],
    ['no days', 'engagement-rate-daily', { interactions: 3, followers: 9, days: 0 }, { undefined: 'zero', input: 'days' }],
    ['below zero', 'engagement-rate-reach', { interactions: -1, reach: 5 }, { undefined: 'negative', input: 'interactions' }],
    ['no number', 'engagement-rate-reach', { interactions: 3, reach: Number.NaN }, { undefined: 'unreadable', input: 'reach' }],
    ['infinite', 'engagement-rate-reach', { interactions: Infinity, reach: 3 }, { undefined: 'unreadable', input: 'interactions' }],
    ['beyond the numbers', 'engagement-rate-reach', { interactions: 1e308, reach: 5e-324 }, { undefined: 'too-large' }],
    ['a part above its whole', 'response-rate', { answered: 119, received: 118 }, { undefined: 'more-than-whole', input: 'answered' }],
    ['a free month', 'romi', { grossProfit: 10, cost: 0 }, { undefined: 'zero', input: 'cost' }],
    ['a start from nobody', 'follower-growth-rate', { followersStart: 0, followersEnd: 9 }, { undefined: 'zero', input: 'followersStart' }],
    ['a margin above the price', 'break-even-roas', { margin: 120 }, { undefined: 'more-than-whole', input: 'margin' }],
    ['no margin', 'break-even-roas', { margin: 0 }, { undefined: 'zero', input: 'margin' }],
    ['a channel without contacts', 'cost-per-contact', { cost: 15, contacts: 0 }, { undefined: 'zero', input: 'contacts' }],
    ['no messages', 'response-rate', { answered: 0, received: 0 }, { undefined: 'zero', input: 'received' }],
  ])('%s (%s)', (_, id, inputs, expected) => expect(metrics[id]!.compute(inputs)).toEqual(expected));
});

/** Those that do not divide one input by another. */
const PRODUCTS = ['break-even-roas', 'customer-lifetime-value'];

describe.each(Object.values(metrics))('$id', ({ id, inputs, formula, signed, compute }) => {
  const count = fc.integer({ min: 0, max: 1e12 });
  const values = fc.record(Object.fromEntries(inputs.map((input) => [input.id, fc.oneof(count, fc.constant(undefined), fc.double())])));

  test('is a finite number, from 0 up unless it is signed, or undefined with a reason', () =>
    fc.assert(
      fc.property(values, (given) => {
        const result = compute(given);
        if ('value' in result) expect(Number.isFinite(result.value) && (signed || result.value >= 0)).toBe(true);
        else expect(result.undefined).toMatch(/^[a-z-]+$/);
      }),
    ));

  test('its written formula gives what it computes', () => {
    const given = Object.fromEntries(inputs.map((input, i) => [input.id, [7, 40, 3, 25][i]!]));
    const text = written(formula, Object.fromEntries(Object.entries(given).map(([name, value]) => [name, `${value}`])));
    expect(text).toMatch(/^[\d ()÷×−]+$/);
    const result = compute(given);
    expect('value' in result && result.value).toBeCloseTo(
      evaluate(text.replaceAll('÷', '/').replaceAll('×', '*').replaceAll('−', '-'), {}),
      9,
    );
  });

  test('its id is its place', () => expect(metrics[id]!.id).toBe(id));
});

describe.each(Object.values(metrics).filter(({ id }) => !PRODUCTS.includes(id)))('$id, a division', ({ inputs, compute }) => {
  test('twice the counts on both sides of the line change nothing', () => {
    const [top, ...rest] = inputs.map((input) => input.id);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 1000, max: 1e6 }), (part, whole) => {
        const of = (factor: number) =>
          compute({ ...Object.fromEntries(rest.map((name) => [name, 1])), [top!]: part * factor, [rest.at(-1)!]: whole * factor });
        const [once, twice] = [of(1), of(2)] as { value: number }[];
        expect(twice!.value).toBeCloseTo(once!.value, 9);
      }),
    );
  });
});
