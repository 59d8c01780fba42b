import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Undefined } from '../kpi/metric.ts';
import { total } from './forward.ts';
import { type Measure, model } from './model.ts';
import type { Plan, Span } from './plan.ts';
import { returns } from './returns.ts';
import { anyPlan, ember, norline, one } from './samples.ts';
import { type Settings, type Simulation, simulate } from './simulate.ts';
import { swings } from './swing.ts';

const defaults: Settings = { draws: 2000, seed: 1, shape: 'triangular', luck: true };
const run = (plan: Plan, settings: Partial<Settings> = {}) => {
  const told: number[] = [];
  const all = simulate(plan, { ...defaults, ...settings });
  for (;;) {
    const { value, done } = all.next();
    if (done) return { told, found: value as Simulation & Undefined };
    told.push(value as number);
  }
};

/** The plan with every range at its likely value. */
const flat = (plan: Plan): Plan => {
  const likely = (span?: Span) => span && one(span.likely);
  return {
    ...plan,
    channels: plan.channels.map((channel) => ({
      ...channel,
      rates: Object.fromEntries(Object.entries(channel.rates).map(([rate, span]) => [rate, likely(span)])),
    })),
    orderValue: likely(plan.orderValue),
    margin: likely(plan.margin),
  };
};

describe('the two cases in 100,000 draws', () => {
  test('Ember & Oat: 42 orders from 300 euros are unlikely', () => {
    const { found } = run(ember, { draws: 100_000, target: { stage: 'sales', amount: 42 } });
    const { p10, p50, p90 } = found.measures.sales!;
    expect([p10, p50, p90]).toEqual([16, 26, 39]);
    expect(found.chance).toBeCloseTo(6.4, 0);
    expect(found.safe).toBeCloseTo(38, 0);
  });

  test('Norline: without the luck of small numbers every quarter would earn, with it one in twelve does not', () => {
    expect(run(norline, { draws: 20_000, luck: false }).found.safe).toBe(100);
    expect(run(norline, { draws: 20_000 }).found.safe).toBeCloseTo(92, 0);
  });

  test('tells how far it is', () => expect(run(ember, { draws: 20_000 }).told).toEqual([5000, 10_000, 15_000]));
});

describe('what matters most', () => {
  test('Ember & Oat: the price of showings, then clicks, then the page', () =>
    expect(swings(model(ember), 'sales').map(({ input, low, high }) => [input.rate, low.toFixed(1), high.toFixed(1)])).toEqual([
      ['cpm', '42.0', '18.9'],
      ['ctr', '18.0', '39.0'],
      ['saleRate', '15.4', '34.7'],
    ]));

  test('a range of one value does not swing', () => expect(swings(model(flat(ember)), 'profit')).toEqual([]));

  test('is the forecast with one range moved', () =>
    fc.assert(
      fc.property(anyPlan(), (plan) => {
        for (const { input, low } of swings(model(plan), 'revenue')) {
          const moved = one(input.span.low);
          const channels = plan.channels.map((channel, i) =>
            i === input.channel ? { ...channel, rates: { ...channel.rates, [input.rate]: moved } } : channel,
          );
          const found = total({ ...plan, channels, ...(input.channel === undefined ? { [input.rate]: moved } : {}) }).revenue as {
            value: number;
          };
          expect(low).toBeCloseTo(found.value, 3 - Math.ceil(Math.log10(found.value + 1)));
        }
      }),
      { numRuns: 40 },
    ));
});

describe('undefined, with its reason', () => {
  test.each<[string, Plan, Measure[], object]>([
    ['no order value', { ...ember, orderValue: undefined }, ['sales'], {}],
    ['no margin', { ...ember, margin: undefined }, ['sales', 'revenue'], {}],
    ['costs that are no number', { ...ember, otherCosts: Number.NaN }, ['sales', 'revenue'], {}],
    [
      'enquiries alone',
      { ...norline, channels: [{ ...norline.channels[0]!, rates: { ...norline.channels[0]!.rates, saleRate: undefined } }] },
      ['leads'],
      {},
    ],
  ])('%s', (_, plan, measures) => {
    const { found } = run(plan, { target: { stage: 'sales', amount: 3 } });
    expect(Object.keys(found.measures)).toEqual(measures);
    expect('safe' in found).toBe(measures.includes('profit'));
    expect('chance' in found).toBe(measures.includes('sales'));
  });

  test.each<[string, Plan, object]>([
    ['no channel', { ...ember, channels: [] }, { undefined: 'missing', input: 'budget' }],
    ['no price', { ...ember, channels: [{ budget: 5, by: 'mille', rates: {} }] }, { undefined: 'missing', input: 'cpm' }],
    ['beyond the numbers', { ...ember, channels: [{ ...ember.channels[0]!, budget: 1e308 }] }, { undefined: 'too-large' }],
  ])('%s', (_, plan, expected) => expect(run(plan).found).toEqual(expected));
});

describe('laws', () => {
  const settings = fc.record({
    seed: fc.integer(),
    shape: fc.constantFrom<Settings['shape'][]>('triangular', 'pert'),
    luck: fc.boolean(),
    draws: fc.integer({ min: 1, max: 300 }),
  });

  test('the same seed gives the same result', () =>
    fc.assert(
      fc.property(anyPlan(), settings, (plan, how) => {
        expect(run(plan, how).found).toEqual(run(plan, how).found);
      }),
      { numRuns: 30 },
    ));

  test('percentiles rise, every draw stands in one bin, chances are shares', () =>
    fc.assert(
      fc.property(anyPlan(), settings, fc.integer({ min: 0, max: 500 }), (plan, how, amount) => {
        const { found } = run(plan, { ...how, target: { stage: 'sales', amount } });
        for (const { p10, p50, p90, histogram } of Object.values(found.measures)) {
          expect(p10 <= p50 && p50 <= p90).toBe(true);
          expect(histogram.reduce((sum, { count }) => sum + count, 0)).toBe(how.draws);
          expect(histogram.length).toBeLessThanOrEqual(40);
          for (const [i, { from, to }] of histogram.entries()) expect(to > from && from === (histogram[i - 1]?.to ?? from)).toBe(true);
        }
        for (const share of [found.chance!, found.safe!]) expect(share >= 0 && share <= 100).toBe(true);
      }),
      { numRuns: 60 },
    ));

  test('without ranges and luck every draw is the forecast', () =>
    fc.assert(
      fc.property(anyPlan(), (plan) => {
        const still = flat(plan);
        const flow = total(still);
        const { measures } = run(still, { luck: false, draws: 20 }).found;
        for (const [measure, result] of Object.entries({ ...flow, profit: returns(flow, still).profit })) {
          const spread = measures[measure as Measure];
          if (!spread || !result || 'undefined' in result) continue;
          expect(spread.p10).toBe(spread.p90);
          expect(Math.abs(spread.p50 - result.value)).toBeLessThanOrEqual(1e-9 * (Math.abs(result.value) + (plan.otherCosts ?? 0) + 1e4));
        }
      }),
    ));

  test('every draw lies between all bad and all good luck', () =>
    fc.assert(
      fc.property(anyPlan(), fc.integer(), (plan, seed) => {
        const { measures } = run(plan, { luck: false, draws: 200, seed }).found;
        const { p10, p90 } = measures.sales!;
        const [poor, good] = (['poor', 'good'] as const).map((end) => (total(plan, end).sales as { value: number }).value);
        expect(p10).toBeGreaterThanOrEqual(poor! * (1 - 1e-9));
        expect(p90).toBeLessThanOrEqual(good! * (1 + 1e-9));
      }),
      { numRuns: 60 },
    ));

  test('ten times the money, ten times the sales', () =>
    fc.assert(
      fc.property(anyPlan(), (plan) => {
        const more = { ...plan, channels: plan.channels.map((channel) => ({ ...channel, budget: channel.budget! * 10 })) };
        const [once, tenfold] = [plan, more].map((each) => run(each, { luck: false, draws: 50 }).found.measures.sales!.p50);
        expect(Math.abs(tenfold! - 10 * once!)).toBeLessThanOrEqual(1e-9 * (tenfold! + 1));
      }),
      { numRuns: 40 },
    ));

  test('undefined never turns into a number', () =>
    fc.assert(
      fc.property(anyPlan(true), (plan) => {
        const { found } = run(plan, { draws: 20 });
        for (const { p10, p50, p90 } of Object.values(found.measures ?? {})) expect([p10, p50, p90].every(Number.isFinite)).toBe(true);
      }),
    ));
});
