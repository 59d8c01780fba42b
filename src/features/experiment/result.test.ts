import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { odds } from '../../lib/odds.ts';
import type { Undefined } from '../kpi/metric.ts';
import { fisher } from './fisher.ts';
import { compareMeans } from './means.ts';
import { type Arm, type Comparison, compareRates, wilson } from './rates.ts';
import { splitP } from './split.ts';
import { leastExpected, meanWarnings, rateWarnings } from './warnings.ts';

const places = (value: number, digits: number) => Number(value.toFixed(digits));
const known = (result: Comparison | Undefined): Comparison => {
  if ('undefined' in result) throw new Error(result.undefined);
  return result;
};
const arm = (done: number, people: number) => ({ done, people });

describe('two rates', () => {
  test.each<[string, Arm, Arm, object]>([
    ['geratools.com/ab-test-significance-calculator', arm(250, 5000), arm(295, 5000), { z: 1.982, p: 0.0474, low: 0.01, high: 1.79 }],
    ['induwara.lk/tools/ab-test-significance-calculator', arm(100, 1000), arm(130, 1000), { z: 2.1027, p: 0.0355, low: 0.21, high: 5.79 }],
    // The lesson on experiments; tables test-results in content/cases/en.
    ["the café's clip", arm(82, 4120), arm(114, 4080), { z: 2.38, p: 0.017, low: 0.14, high: 1.47 }],
    ["the café's page", arm(14, 240), arm(19, 236), { z: 0.95, p: 0.341, low: -2.35, high: 6.78 }],
    ["Norline's headline", arm(61, 9800), arm(92, 9650), { z: 2.61, p: 0.009, low: 0.08, high: 0.58 }],
    ["Norline's form", arm(9, 118), arm(15, 121), { z: 1.23, p: 0.22, low: -2.81, high: 12.35 }],
  ])('%s', (_, a, b, expected) => {
    const { statistic: z, p, low, high } = known(compareRates(a, b, 5));
    const found = Object.entries({ z, p, low, high }).map(([name, value]) => {
      const digits = `${expected[name as keyof typeof expected]}`.split('.')[1]?.length ?? 0;
      return [name, places(value, digits)];
    });
    expect(Object.fromEntries(found)).toEqual(expected);
  });

  test.each<[string, Arm, Arm, object]>([
    ['nothing given', {}, {}, { undefined: 'missing', input: 'peopleA' }],
    ['nobody saw B', arm(1, 9), arm(0, 0), { undefined: 'zero', input: 'peopleB' }],
    ['more did it than saw it', arm(1, 9), arm(10, 9), { undefined: 'more-than-whole', input: 'doneB' }],
    ['half a person', arm(1.5, 9), arm(1, 9), { undefined: 'not-whole', input: 'doneA' }],
    ['below zero', arm(-1, 9), arm(1, 9), { undefined: 'negative', input: 'doneA' }],
    ['1e308', arm(1, 1e308), arm(1, 9), { undefined: 'too-large', input: 'peopleA' }],
    ['nobody did it', arm(0, 9), arm(0, 9), { undefined: 'no-spread' }],
    ['everybody did it', arm(9, 9), arm(7, 7), { undefined: 'no-spread' }],
  ])('%s: undefined', (_, a, b, why) => expect(compareRates(a, b, 5)).toEqual(why));

  const counts = fc.tuple(fc.integer({ min: 1, max: 1e9 }), fc.double({ min: 0, max: 1, noNaN: true })).map(([people, share]) => ({
    people,
    done: Math.floor(people * share),
  }));

  test('a share as p-value, the difference inside its interval, and both change sides with the versions', () =>
    fc.assert(
      fc.property(counts, counts, fc.constantFrom(1, 5, 10), (a, b, significance) => {
        const there = compareRates(a, b, significance);
        if ('undefined' in there) {
          expect(there.undefined).toBe('no-spread');
          return;
        }
        const back = known(compareRates(b, a, significance));
        expect(there.p).toBeGreaterThanOrEqual(0);
        expect(there.p).toBeLessThanOrEqual(1);
        expect(there.low <= there.difference && there.difference <= there.high).toBe(true);
        expect(back.p).toBeCloseTo(there.p, 10);
        expect(back.low).toBeCloseTo(-there.high, 10);
      }),
    ));
});

describe("Wilson's interval", () => {
  // apache/commons-math, WilsonScoreIntervalTest
  test('50 of 500 at 90 %', () => {
    const [low, high] = wilson(arm(50, 500), 10);
    expect([places(low, 6), places(high, 5)]).toEqual([8.003919, 12.42664]);
  });

  test('nobody and everybody end exactly', () => {
    expect(wilson(arm(0, 10), 5)[0]).toBe(0);
    expect(wilson(arm(10, 10), 5)[1]).toBe(100);
    // msn0/wilson-score-interval works with 1.96: the upper end of 0 of 10 is z² ÷ (10 + z²).
    expect(places(wilson(arm(0, 10), 5)[1], 3)).toBe(27.753);
  });

  test('it stays inside 0 to 100 and holds the rate', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), fc.double({ min: 0, max: 1, noNaN: true }), (people, share) => {
        const done = Math.floor(people * share);
        const [low, high] = wilson({ people, done }, 5);
        const rate = (done / people) * 100;
        expect(0 <= low && low <= rate + 1e-9 && rate <= high + 1e-9 && high <= 100).toBe(true);
      }),
    ));
});

describe('two means', () => {
  // R's sleep data: search.r-project.org/R/refmans/stats/html/t.test.html
  test("Student's sleepers", () => {
    const result = known(compareMeans({ people: 10, mean: 0.75, sd: 1.78901 }, { people: 10, mean: 2.33, sd: 2.002249 }, 5));
    expect({ t: places(result.statistic, 4), df: places(result.df!, 3), p: places(result.p, 5) }).toEqual({
      t: 1.8608,
      df: 17.776,
      p: 0.07939,
    });
    expect([places(result.low, 4), places(result.high, 4)]).toEqual([-0.2055, 3.3655]);
  });

  test('no difference', () => expect(known(compareMeans({ people: 5, mean: 2, sd: 1 }, { people: 9, mean: 2, sd: 3 }, 5)).p).toBe(1));

  test.each<[string, object, object]>([
    ['one measurement', { people: 1 }, { undefined: 'too-few', input: 'peopleB' }],
    ['a broken number of them', { people: 2.5 }, { undefined: 'not-whole', input: 'peopleB' }],
    ['a negative deviation', { sd: -1 }, { undefined: 'negative', input: 'sdB' }],
    ['no mean', { mean: undefined }, { undefined: 'missing', input: 'meanB' }],
    ['no deviation', { sd: 0 }, { undefined: 'no-spread' }],
    ['beyond the numbers', { sd: 1e200 }, { undefined: 'too-large' }],
  ])('%s: undefined', (_, change, why) =>
    expect(compareMeans({ people: 9, mean: -3, sd: 0 }, { people: 9, mean: 4, sd: 1, ...change }, 5)).toEqual(why),
  );

  test('another unit changes neither t nor p', () => {
    const sample = fc.record({
      people: fc.integer({ min: 2, max: 1e6 }),
      mean: fc.double({ min: -1e4, max: 1e4, noNaN: true }),
      sd: fc.double({ min: 1, max: 1e4, noNaN: true }),
    });
    const cents = ({ people, mean, sd }: { people: number; mean: number; sd: number }) => ({ people, mean: mean * 100, sd: sd * 100 });
    fc.assert(
      fc.property(sample, sample, (a, b) => {
        const [euros, hundredths] = [known(compareMeans(a, b, 5)), known(compareMeans(cents(a), cents(b), 5))];
        expect(hundredths.p).toBeCloseTo(euros.p, 6);
        expect(euros.p >= 0 && euros.p <= 1).toBe(true);
        expect(euros.low <= euros.difference && euros.difference <= euros.high).toBe(true);
      }),
    );
  });
});

test('Fisher: docs.scipy.org/doc/scipy-1.7.0/reference/generated/scipy.stats.fisher_exact.html', () => {
  const result = fisher(arm(8, 9), arm(2, 7));
  expect('value' in result && places(result.value, 4)).toBe(0.035);
  expect(fisher(arm(8, 7), arm(2, 7))).toEqual({ undefined: 'more-than-whole', input: 'doneA' });
});

describe('people dealt to the versions', () => {
  test.each([
    // en.wikipedia.org/wiki/Sample_ratio_mismatch
    [600, 400, 0.5, 2.54e-10],
    // srm.osc.garden
    [44_000, 45_000, 0.5, 0.0008],
    // madinterview.com/practice/question/ab-testing-sample-ratio-mismatch
    [550, 450, 0.5, 0.002],
    [500, 500, 0.5, 1],
    [900, 100, 0.9, 1],
  ])('%d and %d, planned %d: %d', (a, b, share, p) => {
    const result = splitP(a, b, share);
    expect('value' in result && result.value / p).toBeCloseTo(1, 0);
  });
  test('nobody in one', () => expect(splitP(0, 400)).toEqual({ undefined: 'zero', input: 'peopleA' }));
});

describe('warnings', () => {
  const ids = (list: { id: string }[]) => list.map(({ id }) => id);
  test.each([
    ['as planned', arm(82, 4120), arm(114, 4080), 4000, []],
    ['before the planned size', arm(82, 4120), arm(114, 4080), 4900, ['early']],
    ['beyond it', arm(82, 4120), arm(114, 4080), 3000, ['late']],
    ['no size planned', arm(82, 4120), arm(114, 4080), undefined, ['unplanned']],
    ['few did it', arm(3, 118), arm(9, 121), 110, ['rough']],
    ['very few did it', arm(1, 118), arm(5, 121), 110, ['small']],
    ['very few did not', arm(117, 118), arm(118, 121), 110, ['small']],
    ['uneven', arm(90, 900), arm(100, 1100), 900, ['split']],
    ['uneven and early', arm(2, 90), arm(1, 190), 200, ['split', 'small', 'early']],
  ])('%s', (_, a, b, planned, expected) => expect(ids(rateWarnings(a, b, planned))).toEqual(expected));

  test('an unequal plan is no mismatch', () => expect(ids(rateWarnings(arm(90, 900), arm(10, 100), 100, 0.9))).toEqual([]));
  test('means of few measurements', () => expect(ids(meanWarnings(12, 14, 12))).toEqual(['few']));
  test('expected counts', () => expect(places(leastExpected(arm(14, 240), arm(19, 236)), 1)).toBe(16.4));
});

describe('odds', () => {
  test.each([
    [0.0474, { id: 'once', tests: 21 }],
    [0.34, { id: 'once', tests: 3 }],
    [0.72, { id: 'tenths', tests: 7 }],
    [0.97, { id: 'always' }],
    [1, { id: 'always' }],
    [0.0001, { id: 'once', tests: 10_000 }],
    [0.00009, { id: 'never' }],
    [0, { id: 'never' }],
  ])('%d', (p, expected) => expect(odds(p)).toEqual(expected));
});
