import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Lists, Metric, Values } from './metric.ts';
import { metrics } from './metrics.ts';
import { solve } from './solve.ts';

describe('what one input must be', () => {
  test.each<[string, string, string, number, Values, number]>([
    ['which reach gives 5 %', 'engagement-rate-reach', 'reach', 5, { interactions: 140 }, 2800],
    ['how many interactions make 10 % of 1,350', 'engagement-rate-reach', 'interactions', 10, { reach: 1350 }, 135],
    ['how many days', 'engagement-rate-daily', 'days', 0.5, { interactions: 1000, followers: 4000 }, 50],
    ['what 30,000 showings may cost at a CPM of 14', 'cost-per-mille', 'cost', 14, { impressions: 30000 }, 420],
    ['how many orders make an order cost 10', 'cost-per-sale', 'sales', 10, { cost: 180 }, 18],
    ['what must come back for a ROI of 50 %', 'return-on-investment', 'revenue', 50, { cost: 200 }, 300],
    ['what may be spent for a ROI of 50 %', 'return-on-investment', 'cost', 50, { revenue: 300 }, 200],
    ['what comes back at a loss of 150 %', 'return-on-investment', 'revenue', -150, { cost: 100 }, -50],
    ['which margin bears a ROAS of 2.5', 'break-even-roas', 'margin', 2.5, {}, 40],
    ['which price needs 100 sales', 'break-even-units', 'price', 100, { fixedCost: 1000, variableCost: 15 }, 25],
    ['which retention makes 67.68', 'customer-lifetime-value-retention', 'retention', 67.678, { yearlyProfit: 54.1424, discount: 8 }, 60],
    ['how many may leave', 'cost-per-follower-net', 'lostFollowers', 1, { cost: 62, newFollowers: 96 }, 34],
    ['how many must be answered for 95 %', 'response-rate', 'answered', 95, { received: 118 }, 112.1],
    ['none at all', 'response-rate', 'answered', 0, { received: 118 }, 0],
  ])('%s (%s, %s)', (_, id, input, wanted, values, expected) => {
    const result = solve(metrics[id]!, input, wanted, values);
    expect(result).toEqual({ value: expect.closeTo(expected, 6) });
  });

  test.each<[string, string, string, number | undefined, Values, object]>([
    ['no wish', 'engagement-rate-reach', 'reach', undefined, { interactions: 9 }, { undefined: 'missing', input: 'wanted' }],
    [
      'a wish that is no number',
      'engagement-rate-reach',
      'reach',
      Number.NaN,
      { interactions: 9 },
      { undefined: 'unreadable', input: 'wanted' },
    ],
    ['another one is missing', 'engagement-rate-reach', 'reach', 5, {}, { undefined: 'missing', input: 'interactions' }],
    ['another one is below 0', 'engagement-rate-reach', 'reach', 5, { interactions: -2 }, { undefined: 'negative', input: 'interactions' }],
    ['nobody was there', 'engagement-rate-reach', 'interactions', 5, { reach: 0 }, { undefined: 'zero', input: 'reach' }],
    ['0 % with interactions', 'engagement-rate-reach', 'reach', 0, { interactions: 9 }, { undefined: 'no-solution', input: 'reach' }],
    ['5 % without interactions', 'engagement-rate-reach', 'reach', 5, { interactions: 0 }, { undefined: 'no-solution', input: 'reach' }],
    ['0 % without interactions', 'engagement-rate-reach', 'reach', 0, { interactions: 0 }, { undefined: 'several', input: 'reach' }],
    ['a rate below 0', 'engagement-rate-reach', 'interactions', -5, { reach: 9 }, { undefined: 'no-solution', input: 'interactions' }],
    ['more than all', 'response-rate', 'answered', 120, { received: 118 }, { undefined: 'no-solution', input: 'answered' }],
    ['more than all, the other way', 'response-rate', 'received', 120, { answered: 118 }, { undefined: 'no-solution', input: 'received' }],
    ['free clicks at a price', 'cost-per-click', 'clicks', 2, { cost: 0 }, { undefined: 'no-solution', input: 'clicks' }],
    ['free clicks for nothing', 'cost-per-click', 'clicks', 0, { cost: 0 }, { undefined: 'several', input: 'clicks' }],
    ['all is lost, whatever it cost', 'return-on-investment', 'cost', -100, { revenue: 0 }, { undefined: 'several', input: 'cost' }],
    ['a loss of all with revenue', 'return-on-investment', 'cost', -100, { revenue: 5 }, { undefined: 'no-solution', input: 'cost' }],
    ['a margin above 100 %', 'break-even-roas', 'margin', 0.5, {}, { undefined: 'no-solution', input: 'margin' }],
    [
      'nobody stayed',
      'cost-per-follower-net',
      'cost',
      2,
      { newFollowers: 4, lostFollowers: 4 },
      { undefined: 'not-more', input: 'newFollowers' },
    ],
    [
      'goods without margin',
      'customer-lifetime-value',
      'years',
      0,
      { orderValue: 9, ordersPerYear: 2, margin: 0 },
      { undefined: 'several', input: 'years' },
    ],
    [
      'goods without margin, and a wish',
      'customer-lifetime-value',
      'years',
      50,
      { orderValue: 9, ordersPerYear: 2, margin: 0 },
      { undefined: 'no-solution', input: 'years' },
    ],
    ['beyond the numbers', 'cost-per-mille', 'cost', 1e308, { impressions: 1e308 }, { undefined: 'no-solution', input: 'cost' }],
  ])('%s (%s, %s)', (_, id, input, wanted, values, expected) => expect(solve(metrics[id]!, input, wanted, values)).toEqual(expected));
});

describe('what one more of a list may be', () => {
  const minutes = [6, 14, 22, 38, 55];
  const posts = { interactions: [58, 132, undefined], audience: [2900, 980, 1350] };
  test.each<[string, string, string, number, Lists, object]>([
    ['a mean of 30', 'response-time-mean', 'minutes', 30, { minutes }, { value: 45 }],
    ['a mean of 20 is out of reach', 'response-time-mean', 'minutes', 20, { minutes }, { undefined: 'no-solution', input: 'minutes' }],
    ['a median between two', 'response-time-median', 'minutes', 25, { minutes }, { value: 28 }],
    ['a median that any slow answer gives', 'response-time-median', 'minutes', 30, { minutes }, { undefined: 'several', input: 'minutes' }],
    ['a median out of reach', 'response-time-median', 'minutes', 31, { minutes }, { undefined: 'no-solution', input: 'minutes' }],
    ['the first of all', 'response-time-median', 'minutes', 7, {}, { value: 7 }],
    ['a pooled rate of 5 %', 'engagement-rate-pooled', 'interactions', 5, posts, { value: 71.5 }],
    ['a mean rate of 6 %', 'engagement-rate-mean', 'interactions', 6, posts, { value: expect.closeTo(34.163265, 5) }],
    [
      'a post of unknown reach',
      'engagement-rate-pooled',
      'interactions',
      5,
      { interactions: [1], audience: [9] },
      { undefined: 'missing', input: 'audience' },
    ],
    ['which reach', 'engagement-rate-pooled', 'audience', 5, { interactions: [58, 140], audience: [2900, undefined] }, { value: 1060 }],
    [
      'another post is wrong',
      'engagement-rate-pooled',
      'audience',
      5,
      { interactions: [58, 140], audience: [0, undefined] },
      { undefined: 'zero', input: 'audience' },
    ],
  ])('%s (%s)', (_, id, input, wanted, lists, expected) => expect(solve(metrics[id]!, input, wanted, {}, lists)).toEqual(expected));
});

const near = (a: number, b: number): void => expect(Math.abs(a - b)).toBeLessThanOrEqual(1e-8 * Math.max(1, Math.abs(a), Math.abs(b)));

describe.each(Object.values(metrics))('$id', (metric: Metric) => {
  const many = metric.inputs.some(({ list }) => list);
  const number = (unit: string) => (unit === 'percent' ? fc.integer({ min: 0, max: 100 }) : fc.integer({ min: 0, max: 1e6 }));
  const values = fc.record(Object.fromEntries(metric.inputs.map(({ id, unit }) => [id, number(unit)])));
  const lists = fc.record(
    Object.fromEntries(metric.inputs.map(({ id, unit }) => [id, fc.array(number(unit), { minLength: 3, maxLength: 3 })])),
  );

  test('solving for any input and computing back gives the result again', () =>
    fc.assert(
      fc.property(values, lists, (given, rows) => {
        const result = metric.compute(given, rows);
        if ('undefined' in result) return;
        for (const { id } of metric.inputs) {
          const holed = { ...rows, [id]: rows[id]!.with(1, undefined as unknown as number) };
          const found = solve(metric, id, result.value, { ...given, [id]: undefined }, many ? holed : {});
          if ('undefined' in found) expect(found).toEqual({ undefined: 'several', input: id });
          else {
            const back = metric.compute({ ...given, [id]: found.value }, { ...rows, [id]: rows[id]!.with(1, found.value) });
            near('value' in back ? back.value : Number.NaN, result.value);
          }
        }
      }),
    ));

  test('whatever is wished and given, what is found gives the wish or is undefined with a reason', () => {
    const any = fc.oneof(
      fc.constantFrom(0, -1, 1e308, -1e308, 5e-324, Number.NaN, Number.POSITIVE_INFINITY, undefined),
      fc.double(),
      fc.integer(),
    );
    fc.assert(
      fc.property(
        any,
        fc.record(Object.fromEntries(metric.inputs.map(({ id }) => [id, any]))),
        fc.record(Object.fromEntries(metric.inputs.map(({ id }) => [id, fc.array(any, { maxLength: 3 })]))),
        (wanted, given, rows) => {
          for (const { id } of metric.inputs) {
            const found = solve(metric, id, wanted, given, rows);
            if ('value' in found && !many) {
              const back = metric.compute({ ...given, [id]: found.value });
              near('value' in back ? back.value : Number.NaN, wanted!);
            } else if ('value' in found) expect(Number.isFinite(found.value)).toBe(true);
            else expect(found.undefined).toMatch(/^[a-z-]+$/);
          }
        },
      ),
      { numRuns: many ? 20 : 100 },
    );
  });
});
