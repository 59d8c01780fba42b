import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Result } from '../kpi/metric.ts';
import { duration, wholeUp } from './duration.ts';
import { detectable, powerOf, type RatePlan, sizeByMiller, sizeByR, sizeByRule, sizeOfMeans, turned } from './size.ts';

const usual = { significance: 5, power: 80 };
const places = (result: Result, digits: number) => 'value' in result && Number(result.value.toFixed(digits));

describe('people for each version', () => {
  test.each<[string, (plan: RatePlan) => Result, RatePlan, number]>([
    // evanmiller.org/ab-testing/sample-size.html shows 1,030 for its preset; stats.stackexchange.com/questions/392979
    ['20 % and 5 points, Evan Miller', sizeByMiller, { ...usual, baseline: 20, difference: 5 }, 1030.2],
    ['20 % and 1 point, Evan Miller', sizeByMiller, { ...usual, baseline: 20, difference: 1 }, 25255.1],
    // rdocumentation.org/packages/stats/versions/3.1.1/topics/power.prop.test prints n = 76.7
    ['50 % to 75 % at a power of 90 %, R', sizeByR, { significance: 5, power: 90, baseline: 50, difference: 25 }, 76.7],
    ['20 % and 5 points, R', sizeByR, { ...usual, baseline: 20, difference: 5 }, 1093.7],
    // The lesson on experiments, which quotes R.
    ['6 % to 8 %, R', sizeByR, { ...usual, baseline: 6, difference: 2 }, 2553.6],
    // jong-min.org/blog/2026/sample-size/
    ['2 % and 0.8 points, rule of sixteen', sizeByRule, { ...usual, baseline: 2, difference: 0.8 }, 4900],
    ['6 % and 2 points, rule of sixteen', sizeByRule, { ...usual, baseline: 6, difference: 2 }, 2256],
  ])('%s', (_, size, plan, n) => expect(places(size(plan), 1)).toBe(n));

  test('up to 100 % exactly', () => expect(places(sizeByR({ ...usual, baseline: 98.7, difference: 1.3 }), 0)).toBe(599));
  // vrcacademy.com/tutorials/sample-size-test-means/: 2 × ((1.96 + 0.84) ÷ 0.5)²
  test('means half a standard deviation apart', () => expect(places(sizeOfMeans({ ...usual, sd: 1, difference: 0.5 }), 1)).toBe(62.8));

  test.each<[string, RatePlan, object]>([
    ['nothing', {}, { undefined: 'missing', input: 'baseline' }],
    ['no difference', { baseline: 20, difference: 0 }, { undefined: 'zero', input: 'difference' }],
    ['a negative one', { baseline: 20, difference: -1 }, { undefined: 'negative', input: 'difference' }],
    ['a rate of nobody', { baseline: 0, difference: 1 }, { undefined: 'out-of-range', input: 'baseline' }],
    ['a rate of all', { baseline: 100, difference: 1 }, { undefined: 'out-of-range', input: 'baseline' }],
    ['98 % and 5 points', { baseline: 98, difference: 5 }, { undefined: 'beyond-whole', input: 'difference' }],
    ['no significance', { baseline: 20, difference: 5, significance: 0 }, { undefined: 'out-of-range', input: 'significance' }],
    ['certainty', { baseline: 20, difference: 5, power: 100 }, { undefined: 'out-of-range', input: 'power' }],
    ['a power below the significance', { baseline: 20, difference: 5, power: 4 }, { undefined: 'out-of-range', input: 'power' }],
    ['a text', { baseline: Number.NaN, difference: 5 }, { undefined: 'unreadable', input: 'baseline' }],
    ['a hair', { baseline: 20, difference: 1e-300 }, { undefined: 'too-large' }],
  ])('%s: undefined', (_, plan, why) => {
    for (const size of [sizeByMiller, sizeByR]) expect(size({ ...usual, ...plan })).toEqual(why);
  });

  test('above 50 % Evan Miller computes the fall', () => {
    const [rise, fall] = [
      { ...usual, baseline: 90, difference: 2 },
      { ...usual, baseline: 10, difference: 2 },
    ];
    expect(turned(rise)).toBe(true);
    expect(turned(fall)).toBe(false);
    expect(places(sizeByMiller(rise), 6)).toBe(places(sizeByMiller(fall), 6));
    expect(places(sizeByR(rise), 0)).not.toBe(places(sizeByR(fall), 0));
  });
});

describe('what a number of people can show', () => {
  // rdrr.io/r/stats/power.prop.test.html: power.prop.test(n = 50, p1 = .50, p2 = .75) prints 0.740
  test('50 people, 50 to 75 %', () => expect(places(powerOf({ baseline: 50, difference: 25, significance: 5 }, 50), 1)).toBe(74.0));
  test("the lesson's page test", () => expect(places(powerOf({ baseline: 6, difference: 2, significance: 5 }, 238), 0)).toBe(13));
  test('too few for any rise', () => expect(detectable({ ...usual, baseline: 20 }, 2)).toEqual({ undefined: 'too-few', input: 'people' }));
  test('nobody', () => expect(detectable({ ...usual, baseline: 20 }, 0)).toEqual({ undefined: 'zero', input: 'people' }));

  const plans = fc.record({
    baseline: fc.double({ min: 0.1, max: 80, noNaN: true }),
    difference: fc.double({ min: 0.1, max: 19, noNaN: true }),
    significance: fc.constantFrom(1, 5, 10),
    power: fc.constantFrom(70, 80, 95),
  });

  test('the difference that a size is for is the one that it shows', () =>
    fc.assert(
      fc.property(plans, (plan) => {
        const n = sizeByMiller(plan);
        const back = detectable(plan, 'value' in n ? n.value : 0);
        expect('value' in back && back.value).toBeCloseTo(plan.difference, 6);
      }),
    ));

  test("the power of R's size is the one that was asked for", () =>
    fc.assert(
      fc.property(plans, (plan) => {
        const n = sizeByR(plan);
        const power = powerOf(plan, 'value' in n ? n.value : 0);
        expect('value' in power && power.value).toBeCloseTo(plan.power, 8);
      }),
    ));

  test('a smaller difference, a stricter test and more power each need more people', () =>
    fc.assert(
      fc.property(plans, (plan) => {
        const n = (change: RatePlan) => {
          const result = sizeByMiller({ ...plan, ...change });
          return 'value' in result ? result.value : 0;
        };
        for (const more of [{ difference: plan.difference * 0.9 }, { significance: plan.significance / 2 }, { power: plan.power + 2 }])
          expect(n(more)).toBeGreaterThan(n({}));
      }),
    ));
});

describe('how long it takes', () => {
  test.each([
    [1031, 150, { people: 2062, days: 14, weeks: 2, long: false }],
    [1030.2, 150, { people: 2062, days: 14, weeks: 2, long: false }],
    [100, 1000, { people: 200, days: 1, weeks: 2, long: false }],
    [2554, 34, { people: 5108, days: 151, weeks: 22, long: true }],
    [0, 34, { undefined: 'zero', input: 'perVersion' }],
    [100, 0, { undefined: 'zero', input: 'daily' }],
    [100, undefined, { undefined: 'missing', input: 'daily' }],
    [1e308, 1e-9, { undefined: 'too-large' }],
  ])('%d each, %d a day', (perVersion, daily, expected) => expect(duration(perVersion, daily)).toEqual(expected));

  test('the last binary digit costs no day', () => {
    expect(wholeUp(7 / (0.7 / 100))).toBe(1000);
    expect(wholeUp(1000.01)).toBe(1001);
    expect(wholeUp(0.2)).toBe(1);
  });
});
