import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { against, differenceOf, limitsOf } from './noise.ts';
import { type Channel, priceOf, ranked, returnOf, STEPS, totalOf } from './prices.ts';

const places = (value: number | undefined, digits = 2) => value !== undefined && Number(value.toFixed(digits));

// content/cases/en/ember-and-oat.yaml, table channels
const flyers = { cost: 180, contacts: 1500, actions: 21, sales: 9, revenue: 246.6 };
const radio = { cost: 420, contacts: 12_000, actions: 30, sales: 11 };
const boost = { cost: 40, contacts: 1860, actions: 52, sales: 4 };
const newsletter = { cost: 15, contacts: 620, actions: 74, sales: 18 };
const map = { cost: 0, contacts: 2300, actions: 96, sales: 12 };
const cafe = [flyers, radio, boost, newsletter, map];
// content/cases/en/norline-timber.yaml, table channels
const magazine = { cost: 2400, contacts: 11_000, actions: 3, sales: 0 };

describe('prices and places', () => {
  test.each([
    ['contacts', [0.12, 0.035, 0.0215, 0.0242, 0], [5, 4, 2, 3, 1]],
    ['actions', [8.5714, 14, 0.7692, 0.2027, 0], [4, 5, 3, 2, 1]],
    ['sales', [20, 38.1818, 10, 0.8333, 0], [4, 5, 3, 2, 1]],
  ] as const)('the café by %s', (step, prices, order) => {
    const found = ranked(cafe, step);
    expect(found.map(({ price }) => 'value' in price && places(price.value, 4))).toEqual(prices);
    expect(found.map(({ place }) => place)).toEqual(order);
  });

  test('a channel without contacts, and one that brought nothing, have no place', () => {
    const found = ranked([{ cost: 15, contacts: 0 }, { cost: 15 }, flyers, flyers], 'contacts');
    expect(found.map(({ place }) => place)).toEqual([undefined, undefined, 1, 1]);
    expect(found[0]!.price).toEqual({ undefined: 'zero', input: 'contacts' });
    expect(found[1]!.price).toEqual({ undefined: 'missing', input: 'contacts' });
    expect(priceOf(magazine, 'sales')).toEqual({ undefined: 'zero', input: 'sales' });
  });

  test('the total is sum ÷ sum', () => {
    const { sums, price, left } = totalOf([...cafe, {}, { cost: 9 }], 'sales');
    expect(sums).toEqual({ cost: 655, sales: 54 });
    expect('value' in price && places(price.value)).toBe(12.13);
    expect(left).toBe(2);
    expect(totalOf([], 'sales').price).toEqual({ undefined: 'missing', input: 'cost' });
    expect(totalOf([magazine], 'sales').price).toEqual({ undefined: 'zero', input: 'sales' });
  });

  test('revenue ÷ cost', () => {
    const result = returnOf(flyers);
    expect('value' in result && places(result.value)).toBe(1.37);
    expect(returnOf(radio)).toEqual({ undefined: 'missing', input: 'revenue' });
    expect(returnOf({ ...map, revenue: 5 })).toEqual({ undefined: 'zero', input: 'cost' });
  });

  const channel = fc.record(
    { cost: fc.integer({ min: 0, max: 1e6 }), contacts: fc.nat(1e6), actions: fc.nat(1e4), sales: fc.nat(1e3) },
    { requiredKeys: [] },
  );

  test('of forty channels the total lies between the cheapest and the dearest', () =>
    fc.assert(
      fc.property(fc.array(channel, { maxLength: 40 }), fc.constantFrom(...STEPS), (channels, step) => {
        const known = channels.filter((each) => each[step] && each.cost !== undefined);
        const { price } = totalOf(known, step);
        const prices = known.map((each) => each.cost! / each[step]!);
        if (!known.length) expect('undefined' in price).toBe(true);
        else if ('value' in price) {
          expect(price.value).toBeGreaterThanOrEqual(Math.min(...prices) * (1 - 1e-9));
          expect(price.value).toBeLessThanOrEqual(Math.max(...prices) * (1 + 1e-9));
        }
      }),
    ));

  test('another currency changes no place, and another order none either', () =>
    fc.assert(
      fc.property(fc.array(channel, { maxLength: 40 }), fc.constantFrom(...STEPS), (channels, step) => {
        const order = (list: Channel[]) => ranked(list, step).map(({ place }) => place);
        const dear = channels.map(({ cost, ...rest }) => ({ ...rest, ...(cost !== undefined && { cost: cost * 4 }) }));
        expect(order(dear)).toEqual(order(channels));
        expect(order([...channels].reverse())).toEqual(order(channels).reverse());
      }),
    ));
});

describe('what chance allows', () => {
  // Garwood's limits of 4 are 1.09 and 10.24, of 0 they are 0 and 3.69.
  test.each<[string, Channel, object]>([
    ['four sales for 40', boost, { low: 3.91, high: 36.7 }],
    ['eighteen for 15', newsletter, { low: 0.53, high: 1.41 }],
    ['none for 2,400: a lower bound alone', magazine, { low: 650.6, high: false }],
  ])('%s', (_, channel, expected) => {
    const limits = limitsOf(channel, 'sales');
    expect('low' in limits && { low: places(limits.low), high: places(limits.high) }).toEqual({ high: false, ...expected });
  });

  test.each<[string, Channel, object]>([
    ['free', map, { undefined: 'free', input: 'cost' }],
    ['half a sale', { cost: 9, sales: 0.5 }, { undefined: 'not-whole', input: 'sales' }],
    ['no number', { cost: 9 }, { undefined: 'missing', input: 'sales' }],
    ['1e308', { cost: 9, sales: 1e308 }, { undefined: 'too-large', input: 'sales' }],
  ])('%s: undefined', (_, channel, why) => {
    expect(limitsOf(channel, 'sales')).toEqual(why);
    expect(differenceOf(channel, flyers, 'sales')).toEqual(why);
    expect(differenceOf(flyers, channel, 'sales')).toEqual(why);
  });

  test('flyers and radio differ by noise, newsletter and boost do not', () => {
    const noise = differenceOf(flyers, radio, 'sales');
    expect('p' in noise && [noise.noise, places(noise.p, 3), places(noise.ratio)]).toEqual([true, 0.149, 0.52]);
    const real = differenceOf(newsletter, boost, 'sales');
    expect('p' in real && [real.noise, real.p < 0.0001, places(real.ratio, 4)]).toEqual([false, true, 0.0833]);
  });

  // search.r-project.org/R/refmans/stats/html/poisson.test.html: 11 events in 800 against 21 in 3011
  test('as R counts breast cancers', () => {
    const result = differenceOf({ cost: 800, actions: 11 }, { cost: 3011, actions: 21 }, 'actions');
    expect('p' in result && [places(result.p, 5), places(1 / result.ratio!, 6)]).toEqual([0.07967, 1.971488]);
  });

  test('nothing in either cannot be told apart, nothing in one can', () => {
    expect(differenceOf(magazine, magazine, 'sales')).toEqual({ undefined: 'too-few', input: 'sales' });
    expect(differenceOf(magazine, newsletter, 'sales')).toEqual({ p: expect.any(Number), noise: false });
  });

  test('all against the newsletter: corrected, itself and the free one left out', () => {
    const found = against(cafe, 3, 'sales');
    expect(found[3]).toBeUndefined();
    expect(found[4]).toEqual({ undefined: 'free', input: 'cost' });
    const single = differenceOf(boost, newsletter, 'sales');
    const corrected = found[2]!;
    // Four channels have a price that can be compared: six pairs.
    expect('p' in single && 'p' in corrected && corrected.p / single.p).toBeCloseTo(6, 9);
    expect(found.slice(0, 3).map((result) => result && 'p' in result && result.noise)).toEqual([false, false, false]);
  });

  test('of tables of equal channels at most 5 in 100 call a chance a difference', () => {
    let seed = 1;
    const random = () => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed / 2_147_483_647;
    };
    // Knuth's way to draw a Poisson count.
    const poisson = (mean: number) => {
      let count = -1;
      for (let product = 1; product > Math.exp(-mean); product *= random()) count++;
      return count;
    };
    const tables = 1500;
    let wrong = 0;
    for (let t = 0; t < tables; t++) {
      const channels = Array.from({ length: 8 }, () => ({ cost: 100, sales: poisson(15) }));
      const cheapest = ranked(channels, 'sales').findIndex(({ place }) => place === 1);
      if (against(channels, cheapest, 'sales').some((result) => result && 'p' in result && !result.noise)) wrong++;
    }
    expect(wrong / tables).toBeLessThan(0.05);
    expect(wrong).toBeGreaterThan(0);
  });

  test('the price lies inside its limits', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), fc.integer({ min: 1, max: 1e6 }), (cost, sales) => {
        const limits = limitsOf({ cost, sales }, 'sales');
        expect('low' in limits && limits.low < cost / sales && cost / sales < limits.high!).toBe(true);
      }),
    ));
});
