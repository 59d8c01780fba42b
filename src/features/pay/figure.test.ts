import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluate } from '../../lib/expression.ts';
import { CURRENCIES, RATES_SOURCE, rateOf } from './exchange.ts';
import { convert, gapsOf, type Means, mixes, type PayFigure, PERIODS, type Target } from './figure.ts';
import { PUBLISHED } from './figures.ts';
import { COUNTRIES, PRICES_SOURCES, priceFactor, riseOf } from './prices.ts';

const means: Means = { hours: 40, days: 5, rates: { PLN: 1 / 4.25, USD: 0.86 } };
const figure = (own: Partial<PayFigure> = {}): PayFigure => ({ id: 'x', amounts: {}, currency: 'EUR', per: 'month', ...own });
const rounded = (own: Partial<PayFigure>, amount: number, target: Partial<Target> = {}) => {
  const { result } = convert(amount, figure(own), { currency: 'EUR', per: 'hour', ...target }, means);
  return 'value' in result ? Math.round(result.value * 100) / 100 : result;
};

describe('one measure', () => {
  test.each<[string, Partial<PayFigure>, number, Partial<Target>, number]>([
    // The worked example and the questions of the lesson on pay.
    ['the offer in Poznań', { currency: 'PLN', hours: 40 }, 8000, {}, 10.86],
    ['the same in zloty', { currency: 'EUR' }, 8000, {}, 46.15],
    ['the advertised post', { hours: 20 }, 1560, {}, 18],
    ['its upper end', { hours: 20 }, 1820, {}, 21],
    ['1,950 for 30 hours', { hours: 30 }, 1950, {}, 15],
    ['an hour a year', { per: 'hour' }, 18, { per: 'year' }, 37440],
    ['a day to an hour', { per: 'day' }, 160, {}, 20],
    ['a week to a month', { per: 'week' }, 300, { per: 'month' }, 1300],
    ['a year to a month', { per: 'year' }, 48405, { per: 'month' }, 4033.75],
    ['nothing to do', {}, 1234, { per: 'month' }, 1234],
    ['prices of two years later', { per: 'year', place: 'USA', year: 2020, currency: 'EUR' }, 62810, { per: 'year', year: 2022 }, 71023.04],
    ['a rise that the reader knows', { per: 'year', rise: 50 }, 100, { per: 'year', year: 2026 }, 150],
  ])('%s', (_, own, amount, target, value) => expect(rounded(own, amount, target)).toBe(value));

  test.each<[string, Partial<PayFigure>, number, Partial<Target>, object]>([
    ['no rate', { currency: 'RUB' }, 30000, {}, { undefined: 'missing', input: 'rate' }],
    ['no year', { place: 'RUS' }, 30000, { year: 2020 }, { undefined: 'missing', input: 'year' }],
    ['no place', { year: 2013 }, 3000, { year: 2020 }, { undefined: 'missing', input: 'place' }],
    ['a year without an index', { year: 2013, place: 'RUS' }, 3000, { year: 2024 }, { undefined: 'missing', input: 'prices' }],
    ['below zero', {}, -1, {}, { undefined: 'negative', input: 'amount' }],
    ['no number', {}, Number.NaN, {}, { undefined: 'unreadable', input: 'amount' }],
    ['no hours', { hours: 0 }, 1, {}, { undefined: 'zero', input: 'hours' }],
    ['beyond the numbers', { per: 'hour' }, 1e308, { per: 'year' }, { undefined: 'too-large' }],
  ])('undefined: %s', (_, own, amount, target, reason) => expect(rounded(own, amount, target)).toEqual(reason));

  test('a rate of 0 is none', () =>
    expect(convert(1, figure({ currency: 'USD' }), { currency: 'EUR', per: 'month' }, { ...means, rates: { USD: 0 } }).result).toEqual({
      undefined: 'zero',
      input: 'rate',
    }));

  test('the formula says what was done', () =>
    expect(
      convert(8000, figure({ currency: 'PLN', place: 'POL', year: 2024 }), { currency: 'EUR', per: 'hour', year: 2025 }, means),
    ).toMatchObject({
      formula: 'amount * 12 / hours / 52 * prices * rate',
      values: { amount: 8000, hours: 40, prices: 1.036, rate: 1 / 4.25 },
    }));
});

describe('laws', () => {
  const period = fc.constantFrom(...PERIODS);
  const amount = fc.double({ min: 0.01, max: 1e9, noNaN: true });
  test('there and back again', () =>
    fc.assert(
      fc.property(amount, period, period, (value, per, to) => {
        const there = convert(value, figure({ per }), { currency: 'EUR', per: to }, means).result;
        const back = 'value' in there && convert(there.value, figure({ per: to }), { currency: 'EUR', per }, means).result;
        expect(back && 'value' in back && back.value / value).toBeCloseTo(1, 9);
      }),
    ));
  test('by way of a third period is the direct way', () =>
    fc.assert(
      fc.property(amount, period, period, period, (value, per, by, to) => {
        const half = convert(value, figure({ per }), { currency: 'EUR', per: by }, means).result;
        const two = 'value' in half && convert(half.value, figure({ per: by }), { currency: 'EUR', per: to }, means).result;
        const one = convert(value, figure({ per }), { currency: 'EUR', per: to }, means).result;
        expect(two && 'value' in two && 'value' in one && two.value / one.value).toBeCloseTo(1, 9);
      }),
    ));
  test('twice the amount is twice the result, and a larger amount never a smaller one', () =>
    fc.assert(
      fc.property(amount, period, period, (value, per, to) => {
        const run = (n: number) => convert(n, figure({ per, currency: 'USD' }), { currency: 'EUR', per: to }, means).result;
        const [one, two] = [run(value), run(2 * value)];
        expect('value' in one && 'value' in two && two.value / one.value).toBeCloseTo(2, 9);
      }),
    ));
  test('the formula over its values gives the result', () =>
    fc.assert(
      fc.property(amount, period, period, (value, per, to) => {
        const { result, formula, values } = convert(value, figure({ per, currency: 'PLN' }), { currency: 'EUR', per: to }, means);
        expect('value' in result && result.value).toBe(evaluate(formula, values));
      }),
    ));
  test('undefined never turns into a number', () =>
    fc.assert(
      fc.property(fc.constantFrom(Number.NaN, Infinity, -1, -1e308), period, period, (value, per, to) => {
        expect(convert(value, figure({ per }), { currency: 'EUR', per: to }, means).result).toHaveProperty('undefined');
      }),
    ));
});

describe('prices', () => {
  test.each([
    // CPI-U, annual means, U.S. city average, all items: 258.811 in 2020, 270.970, 292.655, 304.702 in 2023 (bls.gov)
    ['USA', 2020, 2021, 270.97 / 258.811],
    ['USA', 2020, 2023, 304.702 / 258.811],
    ['USA', 2016, 2020, 258.811 / 240.007],
    // Consumer price index of Germany, 2015 = 100: 97.1 in 2012, 98.5 in 2013 (agv-vers.de, from the statistical office)
    ['DEU', 2012, 2013, 98.5 / 97.1],
    // Poland, previous year = 100: 102.0 in 2017, 101.6 in 2018, by national count (ssgk.stat.gov.pl)
    ['POL', 2016, 2018, 1.02 * 1.016],
  ])('%s from %i to %i', (country, from, to, factor) => {
    const result = priceFactor(country, from, to);
    expect('value' in result && Math.abs(result.value / factor - 1)).toBeLessThan(0.004);
  });
  test('back is the reciprocal, and through a third year is the direct way', () => {
    const years = fc.integer({ min: 2010, max: 2021 });
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(COUNTRIES)), years, years, years, (country, a, b, c) => {
        const factor = (from: number, to: number) => (priceFactor(country, from, to) as { value: number }).value;
        expect(factor(a, b) * factor(b, a)).toBeCloseTo(1, 12);
        expect(factor(a, b) * factor(b, c)).toBeCloseTo(factor(a, c), 12);
      }),
    );
  });
  test('nothing outside the table', () => {
    expect(COUNTRIES).toEqual({ DEU: 2025, POL: 2025, RUS: 2021, USA: 2024 });
    expect(riseOf('USA', 2025)).toBeUndefined();
    expect(riseOf('USA', 2010)).toBeUndefined();
    expect(riseOf('nowhere', 2020)).toBeUndefined();
    expect(priceFactor('nowhere', 2020, 2020)).toEqual({ value: 1 });
  });
});

test.each([
  ['EUR', 'PLN', 4.2433],
  ['PLN', 'EUR', 1 / 4.2433],
  ['USD', 'EUR', 3.6553 / 4.2433],
  ['RUB', 'RUB', 1],
  ['RUB', 'EUR', undefined],
  ['EUR', 'RUB', undefined],
])('one %s in %s', (from, to, rate) => {
  if (rate === undefined) expect(rateOf(from, to)).toBeUndefined();
  else expect(rateOf(from, to)).toBeCloseTo(rate, 12);
});

describe('what stays open', () => {
  const target: Target = { currency: 'EUR', per: 'hour' };
  test.each([
    ['moscow', 'year per-supposed hours tax bonus method'],
    ['market', 'year place hours tax bonus whom method'],
    ['ordinary', 'year place per-supposed hours tax bonus method open'],
    ['five-years', 'year per-supposed hours tax bonus method'],
    ['some-places', 'year place per-supposed hours tax bonus whom method open'],
    ['master', 'year-supposed place hours tax bonus method open'],
    ['page-2021', 'place-supposed hours tax bonus method'],
    ['bls-2020', 'hours bonus'],
    ['directory', 'year hours tax bonus method'],
    ['gus-2025', 'hours bonus'],
  ])('%s: %s', (id, gaps) => {
    const row = PUBLISHED.find((found) => found.id === id)!;
    expect(gapsOf(row, target, means).join(' ')).toBe(gaps);
  });
  test('pay of part of a week, after tax, with a lower end alone', () =>
    expect(
      gapsOf(
        figure({ hours: 20, tax: 'net', amounts: { low: 1 }, bonus: 'with', year: 2026, place: 'DEU', whom: true, method: true }),
        { ...target, per: 'month' },
        means,
      ),
    ).toEqual(['part-time', 'net', 'open']));
  test('what a set cannot be compared in', () => {
    expect(mixes(PUBLISHED, { ...target, year: 2024 })).toEqual(['place', 'middle', 'ends']);
    expect(mixes(PUBLISHED, target)).toEqual(['place', 'middle', 'ends', 'year']);
    expect(mixes([PUBLISHED[0]!], target)).toEqual([]);
    expect(mixes([figure({ tax: 'gross' }), figure({ tax: 'net' })], target)).toEqual(['tax']);
  });
});

test('every published figure and table names a claim or source that exists', () => {
  const sources = globSync('content/sources/outside/*.yaml').map((file) =>
    file.replaceAll('\\', '/').split('/').at(-1)!.replace('.yaml', ''),
  );
  const claims = readFileSync('content/claims/claims.yaml', 'utf8');
  const named = PUBLISHED.map((row) => ('source' in row ? sources.includes(row.source) : claims.includes(`- id: ${row.claim}\n`)));
  expect(named).toEqual(PUBLISHED.map(() => true));
  for (const source of [RATES_SOURCE, ...PRICES_SOURCES, 'nbs-rouble-rate']) expect(sources).toContain(source);
  for (const { currency } of PUBLISHED) expect(CURRENCIES).toContain(currency);
});
