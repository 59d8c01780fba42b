import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lowerBeta } from './beta.ts';
import { binomial, exactP, hypergeometric } from './exact.ts';
import { gammaQuantile, logGamma, lowerGamma, upperGamma } from './gamma.ts';
import { normalQuantile, normalTail, twoTails } from './normal.ts';
import { poissonLimits, ratesP } from './poisson.ts';
import { studentQuantile, studentTail } from './student.ts';

const places = (value: number, digits: number) => Number(value.toFixed(digits));

describe('the normal distribution', () => {
  // The lowest row of the t table of the NIST/SEMATECH handbook, itl.nist.gov/div898/handbook/eda/section3/eda3672.htm
  test.each([
    [0.9, 1.282],
    [0.95, 1.645],
    [0.975, 1.96],
    [0.99, 2.326],
    [0.995, 2.576],
    [0.999, 3.09],
  ])('has %d below %d', (share, z) => expect(places(normalQuantile(share), 3)).toBe(z));

  test('to the last digits (R, qnorm(0.975))', () => expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 14));

  test('quantile and tail undo one another, and both sides are alike', () =>
    fc.assert(
      fc.property(fc.double({ min: 1e-300, max: 1 - 1e-12, noNaN: true }), (share) => {
        const z = normalQuantile(share);
        expect(Math.abs(normalTail(-z) / share - 1)).toBeLessThan(1e-9);
        expect(twoTails(z)).toBeCloseTo(twoTails(-z), 14);
      }),
    ));

  test('beyond the numbers is nothing, in the middle is all', () => {
    expect(normalTail(1e200)).toBe(0);
    expect(normalTail(Infinity)).toBe(0);
    expect(twoTails(0)).toBe(1);
  });
});

describe("Student's t distribution", () => {
  // hugoquene.github.io/QMS-EN/app-criticaltvalues.html
  test.each([
    [0.8, 1, 1.376],
    [0.975, 1, 12.706],
    [0.999, 1, 318.309],
    [0.975, 2, 4.303],
    [0.995, 5, 4.032],
    [0.975, 10, 2.228],
    [0.9975, 10, 3.581],
    [0.95, 18, 1.734],
    [0.975, 25, 2.06],
    [0.999, 40, 3.307],
  ])('has %d below, with %d degrees of freedom, %d', (share, df, t) => expect(places(studentQuantile(share, df), 3)).toBe(t));

  test('with one degree of freedom is ½ − arctan t ÷ π', () =>
    fc.assert(
      fc.property(fc.double({ min: -50, max: 50, noNaN: true }), (t) => {
        expect(studentTail(t, 1)).toBeCloseTo(0.5 - Math.atan(t) / Math.PI, 12);
      }),
    ));

  test('nears the normal one as the degrees grow', () => {
    for (const df of [1e5, 1e6, 1e8]) expect(Math.abs(studentTail(2, df) - normalTail(2)) * df).toBeLessThan(1);
    expect(studentTail(1e200, 3)).toBe(0);
  });
});

describe('the incomplete gamma and beta functions', () => {
  test('the logarithm of the factorial', () => {
    expect(logGamma(5)).toBeCloseTo(Math.log(24), 13);
    expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.PI) / 2, 13);
  });

  test('a shape of 1 is the exponential distribution', () =>
    fc.assert(
      fc.property(fc.double({ min: 0, max: 500, noNaN: true }), (x) => {
        expect(lowerGamma(1, x)).toBeCloseTo(1 - Math.exp(-x), 13);
        expect(upperGamma(1, x) / Math.exp(-x)).toBeCloseTo(1, 11);
      }),
    ));

  test('quantile and share undo one another', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 15_000 }), fc.double({ min: 0.001, max: 0.999, noNaN: true }), (a, share) => {
        expect(lowerGamma(a, gammaQuantile(a, share, normalQuantile(share)))).toBeCloseTo(share, 8);
      }),
    ));

  // Abramowitz and Stegun 26.5.24: the sum of binomial chances.
  test('I(0.4; 2, 3) is the chance of two or more in four tries of 0.4', () => expect(lowerBeta(2, 3, 0.4)).toBeCloseTo(0.5248, 13));

  test('turned round it is the rest', () => {
    const shape = fc.double({ min: 0.1, max: 1000, noNaN: true });
    fc.assert(
      fc.property(shape, shape, fc.double({ min: 0, max: 1, noNaN: true }), (a, b, x) => {
        expect(lowerBeta(a, b, x) + lowerBeta(b, a, 1 - x, x)).toBeCloseTo(1, 9);
      }),
    );
  });
});

describe('exact tests', () => {
  test('a fair coin, 8 of 10', () => expect(exactP(8, binomial(10, 0.5))).toBeCloseTo(0.109375, 14));
  // docs.scipy.org/doc/scipy-1.7.0/reference/generated/scipy.stats.fisher_exact.html
  test('8 whales and 2 against 1 shark and 5', () => expect(places(exactP(8, hypergeometric(10, 9, 16)), 4)).toBe(0.035));
  // Fisher's tea: search.r-project.org/R/refmans/stats/html/fisher.test.html
  test('3 of 4 cups of tea', () => expect(places(exactP(3, hypergeometric(4, 4, 8)), 4)).toBe(0.4857));
  test('what is far below the numbers is 0', () => expect(exactP(0, binomial(100_000, 0.5))).toBe(0));

  test('a share from 0 to 1, and 1 at the peak', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 500 }), fc.nat(), (drawn, rest, any) => {
        const marked = any % (drawn + rest + 1);
        const weights = hypergeometric(drawn, marked, drawn + rest);
        for (const seen of [weights.low, weights.high, Math.min(weights.high, Math.max(weights.low, weights.peak))]) {
          const p = exactP(seen, weights);
          expect(p).toBeGreaterThanOrEqual(0);
          expect(p).toBeLessThanOrEqual(1);
        }
      }),
    ));
});

describe('counts of chance events', () => {
  // graphpad.com/support/faq/how-quickcalcs-computes-the-confidence-interval-of-a-count
  test.each([
    [25, 0.9, 17.38, 34.92],
    [25, 0.95, 16.18, 36.9],
    [25, 0.99, 14.0, 41.0],
    // calculatorhub.com/tools/poisson-confidence-interval-calculator/
    [10, 0.95, 4.8, 18.39],
    // rdocumentation.org/link/pois.exact?package=epitools
    [0, 0.95, 0, 3.69],
  ])('%d lies, at %d, between %d and %d', (count, confidence, low, high) =>
    expect(poissonLimits(count, confidence).map((limit) => places(limit, 2))).toEqual([low, high]),
  );

  // Both examples of R's help: search.r-project.org/R/refmans/stats/html/poisson.test.html
  test('137 in 24.19893: 4.753125 to 6.692709', () =>
    expect(poissonLimits(137, 0.95).map((limit) => places(limit / 24.19893, 6))).toEqual([4.753125, 6.692709]));
  test('11 in 800 against 21 in 3011: p 0.07967', () =>
    expect(places(ratesP({ count: 11, exposure: 800 }, { count: 21, exposure: 3011 }), 5)).toBe(0.07967));

  test('the limits hold the count and rise with it', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e6 }), fc.constantFrom(0.5, 0.9, 0.95, 0.999), (count, confidence) => {
        const [low, high] = poissonLimits(count, confidence);
        expect(low <= count && count < high).toBe(true);
        expect(poissonLimits(count + 1, confidence)[0]).toBeGreaterThan(low);
      }),
    ));

  test('which of two is first does not matter, nor the unit of what they were given', () => {
    const exposure = fc.integer({ min: 1, max: 1e6 });
    fc.assert(
      fc.property(fc.nat(2000), fc.nat(2000), exposure, exposure, (x, y, a, b) => {
        const p = ratesP({ count: x, exposure: a }, { count: y, exposure: b });
        expect(ratesP({ count: y, exposure: b }, { count: x, exposure: a })).toBeCloseTo(p, 6);
        expect(ratesP({ count: x, exposure: a * 8 }, { count: y, exposure: b * 8 })).toBeCloseTo(p, 9);
      }),
    );
  });

  test('great counts are tried in good time', () => expect(ratesP({ count: 5e9, exposure: 1 }, { count: 5e9, exposure: 1 })).toBe(1));
});
