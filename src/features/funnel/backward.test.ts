import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Fraction, fraction, number } from '../../lib/fraction.ts';
import { type Need, needed, type Rounding, type Target } from './backward.ts';
import { exact, total } from './forward.ts';
import { ENDS, type End, type Plan, type Route } from './plan.ts';
import { anyPlan, ember, norline, one } from './samples.ts';

const alone = (rates: Plan['channels'][0]['rates'], route: Route = 'sale', by: 'mille' | 'click' = 'click'): Plan => ({
  route,
  channels: [{ by, rates }],
});
const sales = (amount: number): Target => ({ stage: 'sales', amount });

describe('what a target takes', () => {
  test.each<[string, Plan, Target, Rounding, End, number]>([
    ['the trap of doubles: 7 of 0.7 in a hundred', alone({ cpc: one(1), saleRate: one(0.7) }), sales(7), 'once', 'likely', 1000],
    ['the same, every stage', alone({ cpc: one(1), saleRate: one(0.7) }), sales(7), 'stages', 'likely', 1000],
    ['Ember & Oat, 42 orders', ember, sales(42), 'once', 'likely', 466.67],
    ['every stage', ember, sales(42), 'stages', 'likely', 466.68],
    ['with all bad luck', ember, sales(42), 'once', 'poor', 1750],
    ['with all good luck', ember, sales(42), 'once', 'good', 161.54],
    ['Norline, a contract', norline, sales(1), 'once', 'likely', 727.28],
    ['every stage: 10 enquiries instead of 9.09', norline, sales(1), 'stages', 'likely', 800.02],
    ['Norline, 14 enquiries', norline, { stage: 'leads', amount: 14 }, 'once', 'likely', 1120],
    ['Ember & Oat, 1,000 of revenue', ember, { stage: 'revenue', amount: 1000 }, 'once', 'likely', 405.52],
    ['nothing', ember, sales(0), 'once', 'likely', 0],
  ])('%s', (_, plan, target, rounding, end, budget) => expect((needed(plan, target, rounding, end) as Need).budget).toBe(budget));

  // trewmarketing.com/smartmarketingblog/marketing-for-engineers/calculate-leads-to-revenue-3-steps: 500,000 at 10,000
  // a customer and 2 % of the leads are 50 customers and 2,500 leads.
  test('revenue to leads, as published', () => {
    const plan = { ...alone({ cpc: one(1), leadRate: one(100), saleRate: one(2) }, 'lead'), orderValue: one(10_000) };
    expect(needed(plan, { stage: 'revenue', amount: 500_000 })).toMatchObject({ channels: [{ leads: 2500, sales: 50, revenue: 500_000 }] });
  });

  test('every stage of the way is a whole number', () =>
    expect(needed(ember, sales(42), 'stages')).toEqual({
      budget: 466.68,
      channels: [{ budget: 466.68, impressions: 33_334, clicks: 600, sales: 42 }],
    }));

  test('other coins', () => expect(needed(ember, sales(42), 'once', 'likely', 1)).toHaveProperty('budget', 467));

  test('channels keep their shares', () => {
    const [channel] = ember.channels;
    const plan = { ...ember, channels: [channel!, { ...channel!, budget: 100 }, { by: 'click' as const, rates: {} }] };
    expect(needed(plan, sales(36))).toMatchObject({
      budget: 400,
      channels: [{ budget: 300, sales: 27 }, { budget: 100, sales: 9 }, undefined],
    });
  });
});

describe('undefined, with its reason', () => {
  test.each<[string, Plan, Target, object]>([
    ['no target', ember, { stage: 'sales' }, { undefined: 'missing', input: 'target' }],
    ['below zero', ember, sales(-1), { undefined: 'negative', input: 'target' }],
    ['a rate of 0', alone({ cpc: one(1), saleRate: one(0) }), sales(1), { undefined: 'zero', input: 'saleRate' }],
    ['a rate missing', alone({ cpc: one(1) }), sales(1), { undefined: 'missing', input: 'saleRate' }],
    [
      'revenue without a price',
      alone({ cpc: one(1), saleRate: one(1) }),
      { stage: 'revenue', amount: 1 },
      { undefined: 'missing', input: 'orderValue' },
    ],
    ['enquiries where there are none', ember, { stage: 'leads', amount: 1 }, { undefined: 'missing', input: 'leads' }],
    [
      'a mix without money',
      { ...ember, channels: [...ember.channels, ...ember.channels].map((all) => ({ ...all, budget: 0 })) },
      sales(1),
      { undefined: 'missing', input: 'budget' },
    ],
    ['no channel', { ...ember, channels: [] }, sales(1), { undefined: 'missing', input: 'budget' }],
    [
      'money that is none',
      { ...ember, channels: [...ember.channels, { ...ember.channels[0]!, budget: Number.NaN }] },
      sales(1),
      { undefined: 'unreadable', input: 'budget' },
    ],
    ['beyond the numbers', ember, sales(1e308), { undefined: 'too-large' }],
  ])('%s', (_, plan, target, expected) => expect(needed(plan, target)).toEqual(expected));
});

describe('laws', () => {
  const targets = fc.record({
    stage: fc.constantFrom<Target['stage'][]>('sales', 'revenue'),
    amount: fc.integer({ min: 1, max: 1e6 }).map((n) => n / 10),
  });
  const plans = anyPlan().map((plan) => ({
    ...plan,
    channels: plan.channels.map((channel) => ({ ...channel, budget: channel.budget! + 1 })),
  }));

  test('forward after backward reaches the target, and one cent less does not', () =>
    fc.assert(
      fc.property(plans, targets, fc.constantFrom(...ENDS), (plan, target, end) => {
        const [channel] = plan.channels;
        const single = { ...plan, channels: [channel!] };
        const { budget } = needed(single, target, 'once', end) as Need;
        // Beyond that a double has no cents.
        fc.pre(budget < 1e13);
        const with_ = (money: number) =>
          total({ ...single, channels: [{ ...channel!, budget: money }] }, end)[target.stage] as { value: number };
        expect(with_(budget).value).toBeGreaterThanOrEqual(target.amount);
        const less = exact(single, { ...channel!, budget: Math.round(budget * 100 - 1) / 100 }, end)[target.stage] as Fraction;
        const goal = fraction(target.amount);
        expect(less.top * goal.bottom < goal.top * less.bottom).toBe(true);
      }),
    ));

  test('for a mix as well, within a double', () =>
    fc.assert(
      fc.property(plans, targets, fc.constantFrom<Rounding[]>('once', 'stages'), (plan, target, rounding) => {
        const need = needed(plan, target, rounding) as Need;
        const funded = { ...plan, channels: plan.channels.map((channel, i) => ({ ...channel, budget: need.channels[i]!.budget })) };
        const found = total(funded)[target.stage] as { value: number };
        expect(found.value).toBeGreaterThanOrEqual(target.amount * (1 - 1e-12));
        const parts = need.channels.reduce((sum, ladder) => sum + ladder!.budget!, 0);
        expect(Math.abs(parts - need.budget)).toBeLessThanOrEqual(1e-9 * need.budget);
      }),
    ));

  test('rounding at every stage is never cheaper', () =>
    fc.assert(
      fc.property(plans, targets, (plan, target) => {
        const [once, stages] = (['once', 'stages'] as const).map((rounding) => needed(plan, target, rounding) as Need);
        expect(stages!.budget).toBeGreaterThanOrEqual(once!.budget - 0.01);
        for (const ladder of stages!.channels)
          for (const [stage, amount] of Object.entries(ladder!))
            if (!['budget', 'revenue'].includes(stage)) expect(amount).toBe(Math.ceil(amount));
      }),
    ));

  test('undefined never turns into a number', () =>
    fc.assert(
      fc.property(anyPlan(true), fc.constantFrom(...ENDS), fc.oneof(fc.double(), fc.constant(undefined)), (plan, end, amount) => {
        const need = needed(plan, { stage: 'sales', amount }, 'stages', end);
        if ('undefined' in need) expect(need.undefined).toMatch(/^[a-z-]+$/);
        else expect(Number.isFinite(need.budget) && need.budget >= 0 && number(fraction(need.budget)) === need.budget).toBe(true);
      }),
    ));
});
