import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluate } from '../../lib/expression.ts';
import { written } from './formula.ts';
import type { Input, Lists, Metric, Result, Values } from './metric.ts';
import { metrics } from './metrics.ts';

const all = Object.values(metrics);
const single = all.filter(({ inputs }) => !inputs.some(({ list }) => list));
const value = (result: Result) => ('value' in result ? result.value : Number.NaN);

/** Numbers that occur, by what they count. */
const usual = ({ unit }: Input) => (unit === 'percent' ? fc.integer({ min: 1, max: 99 }) : fc.integer({ min: 1, max: 1e6 }));
const usualOf = ({ inputs }: Metric) =>
  fc.record(
    Object.fromEntries(
      inputs.map((input) => [input.id, input.list ? fc.array(usual(input), { minLength: 5, maxLength: 5 }) : usual(input)]),
    ),
  );
/** Anything that a field can hold. */
const absurd = fc.oneof(
  fc.constantFrom(0, -0, 1, -1, 100, 1e308, -1e308, 5e-324, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, undefined),
  fc.double(),
  fc.integer({ min: 0, max: 1e12 }),
);
const compute = (metric: Metric, given: Record<string, number | number[]>) => metric.compute(given as Values, given as unknown as Lists);
/** The same numbers with those of some units times a factor. */
const times = (metric: Metric, given: Record<string, number | number[]>, units: RegExp, factor: number) =>
  Object.fromEntries(
    metric.inputs.map(({ id, unit }) => {
      const was = given[id]!;
      if (!units.test(unit)) return [id, was];
      return [id, Array.isArray(was) ? was.map((n) => n * factor) : was * factor];
    }),
  );
const near = (a: number, b: number): void => expect(Math.abs(a - b)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(a), Math.abs(b)));

describe.each(all)('$id', (metric) => {
  const { id, inputs, signed } = metric;
  const names = inputs.map((input) => input.id);

  test('is a finite number, from 0 up unless it is signed, or undefined with a reason, whatever is given', () =>
    fc.assert(
      fc.property(
        fc.record(Object.fromEntries(names.map((name) => [name, absurd]))),
        fc.record(Object.fromEntries(names.map((name) => [name, fc.array(absurd, { maxLength: 4 })]))),
        (given, lists) => {
          const result = metric.compute(given, lists);
          if ('value' in result) expect(Number.isFinite(result.value) && (signed || result.value >= 0)).toBe(true);
          else expect(result.undefined).toMatch(/^[a-z-]+$/);
        },
      ),
    ));

  test('one number missing makes it undefined', () =>
    fc.assert(
      fc.property(usualOf(metric), fc.nat(inputs.length - 1), (given, place) => {
        const { [names[place]!]: _, ...rest } = given;
        expect(compute(metric, rest)).toEqual({ undefined: 'missing', input: names[place] });
      }),
    ));

  test('what cannot be is undefined and never a number, whatever the others are', () =>
    fc.assert(
      fc.property(usualOf(metric), fc.nat(inputs.length - 1), fc.nat(4), (given, at, place) => {
        const { id: name, signed: below, divides, most, list } = inputs[at]!;
        const wrong = [Number.NaN, Number.POSITIVE_INFINITY, ...(below ? [] : [-1]), ...(divides ? [0] : []), ...(most ? [most + 1] : [])];
        for (const one of wrong) {
          const was = given[name]!;
          const result = compute(metric, { ...given, [name]: Array.isArray(was) ? was.with(place, one) : one });
          // A post that weighs nothing may stand among others that do.
          if (list && !one && 'value' in result) continue;
          expect(result).toMatchObject({ undefined: expect.stringMatching(/^[a-z-]+$/), input: name });
        }
      }),
    ));

  test('in another currency it is the same figure, money in that currency', () =>
    fc.assert(
      fc.property(usualOf(metric), fc.constantFrom(2, 0.5, 100), (given, factor) => {
        const before = compute(metric, given);
        if ('undefined' in before) return;
        near(value(compute(metric, times(metric, given, /^money$/, factor))), before.value * (metric.unit === 'currency' ? factor : 1));
      }),
    ));

  test('its id is its place', () => expect(metrics[id]).toBe(metric));
});

/** Shares of counts: neither money, which has a law of its own above, nor a time. */
const shares = all.filter(({ inputs, unit }) => unit !== 'minutes' && !inputs.some((input) => input.unit === 'money'));

test.each(shares)('$id: many times as much of everything changes nothing', (metric) =>
  fc.assert(
    fc.property(usualOf(metric), fc.integer({ min: 2, max: 50 }), (given, factor) => {
      const before = compute(metric, given);
      if ('undefined' in before) return;
      near(value(compute(metric, times(metric, given, /^(people|times|actions|messages|posts|seconds)$/, factor))), before.value);
    }),
  ),
);

test.each(single)('$id: its written formula gives what it computes', (metric) =>
  fc.assert(
    fc.property(usualOf(metric), (given) => {
      const result = compute(metric, given);
      if ('undefined' in result) return;
      const text = written(metric.formula, Object.fromEntries(Object.entries(given).map(([name, n]) => [name, `${n}`])));
      expect(text).toMatch(/^[\d ()÷×−+]+$/);
      near(result.value, evaluate(text.replaceAll('÷', '/').replaceAll('×', '*').replaceAll('−', '-'), {}));
    }),
  ),
);

/** Without numbers so small that a product of two of them is written as 0. */
const large = absurd.filter((n) => !n || Math.abs(n) > 1e-100);

test.each(single)('$id: where its formula leaves the range of numbers it is undefined', (metric) =>
  fc.assert(
    fc.property(fc.record(Object.fromEntries(metric.inputs.map(({ id }) => [id, large]))), (given) => {
      const result = metric.compute(given);
      if ('value' in result) expect(Math.abs(evaluate(metric.formula, given as Record<string, number>))).not.toBe(Number.POSITIVE_INFINITY);
    }),
    { numRuns: 500 },
  ),
);

describe('what is true between metrics', () => {
  const count = fc.integer({ min: 1, max: 1e7 });
  const of = (id: string, values: Values) => value(metrics[id]!.compute(values));
  const law = (name: string, check: (a: number, b: number, c: number, d: number) => void) =>
    test(name, () => fc.assert(fc.property(count, count, count, count, (...numbers) => void check(...numbers))));

  law('CPC = CPM ÷ (10 × CTR in percent)', (cost, impressions, clicks) =>
    near(
      of('cost-per-click', { cost, clicks }),
      of('cost-per-mille', { cost, impressions }) / (10 * of('click-through-rate', { clicks, impressions })),
    ),
  );
  law('CPA = CPC ÷ conversion rate', (cost, clicks, actions) =>
    near(
      of('cost-per-action', { cost, actions }),
      of('cost-per-click', { cost, clicks }) / (of('conversion-rate', { conversions: actions, visits: clicks }) / 100),
    ),
  );
  law('ROAS = ROMI in the revenue form ÷ 100 + 1', (revenue, cost) =>
    near(of('roas', { revenue, cost }), of('romi-revenue', { revenue, cost }) / 100 + 1),
  );
  law('ROMI with a margin of 100 % is the revenue form', (revenue, cost) =>
    near(of('romi', { grossProfit: revenue, cost }), of('romi-revenue', { revenue, cost })),
  );
  law('at the break-even ROAS the ROMI is 0', (cost, part) => {
    const margin = (part % 99) + 1;
    const revenue = of('break-even-roas', { margin }) * cost;
    near(of('romi', { grossProfit: (revenue * margin) / 100, cost }), 0);
  });
  law('a target ROAS without a wanted profit is the break-even ROAS', (part) => {
    const margin = (part % 99) + 1;
    near(of('target-roas', { margin, profitShare: 0 }), of('break-even-roas', { margin }));
  });
  law('break-even units × price is the break-even revenue', (fixedCost, price, part) => {
    const margin = (part % 99) + 1;
    near(
      of('break-even-units', { fixedCost, price, variableCost: price * (1 - margin / 100) }) * price,
      of('break-even-revenue', { fixedCost, margin }),
    );
  });
  law('rate by impressions × frequency = rate by reach', (interactions, reach, more) =>
    near(
      of('engagement-rate-impressions', { interactions, impressions: reach + more }) *
        of('frequency', { impressions: reach + more, reach }),
      of('engagement-rate-reach', { interactions, reach }),
    ),
  );
  law('rate by reach × reach rate ÷ 100 = rate by followers', (interactions, reach, followers) =>
    near(
      (of('engagement-rate-reach', { interactions, reach }) * of('reach-rate', { reach, followers })) / 100,
      of('engagement-rate-followers', { interactions, followers }),
    ),
  );
  law('gross growth − net growth = those who left ÷ the start', (start, fresh, lost) => {
    const left = Math.min(lost, start + fresh);
    near(
      of('follower-growth-rate-gross', { newFollowers: fresh, followersStart: start }) -
        of('follower-growth-rate', { followersEnd: start + fresh - left, followersStart: start }),
      (left / start) * 100,
    );
  });
  law('the net price of a follower is never below the gross one', (cost, fresh, lost) => {
    const net = metrics['cost-per-follower-net']!.compute({ cost, newFollowers: fresh, lostFollowers: lost });
    if ('value' in net) expect(net.value).toBeGreaterThanOrEqual(of('cost-per-follower', { cost, newFollowers: fresh }));
  });
  law('kept for n years on average and not discounted, the retention form lacks just the first year', (profit, part) => {
    const retention = part % 100;
    const years = 100 / (100 - retention);
    near(of('customer-lifetime-value-retention', { yearlyProfit: profit, retention, discount: 0 }), profit * years - profit);
  });
  law('pooled rates lie between the lowest and the highest post', (a, b, c, d) => {
    const lists = { interactions: [a, b], audience: [c, d] };
    const pooled = value(metrics['engagement-rate-pooled']!.compute({}, lists));
    const rates = [(a / c) * 100, (b / d) * 100];
    expect(pooled).toBeGreaterThanOrEqual(Math.min(...rates) * (1 - 1e-9));
    expect(pooled).toBeLessThanOrEqual(Math.max(...rates) * (1 + 1e-9));
  });
});
