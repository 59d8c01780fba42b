import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluate } from '../../lib/expression.ts';
import type { Values } from '../kpi/metric.ts';
import { hourPrice, year, yearLeft } from './hour.ts';

const cafe: Values = { income: 30_000, costs: 4200, tax: 0, weeksOff: 8, hours: 38, billable: 60 };
const value = (metric: typeof hourPrice, values: Values) => {
  const result = metric.compute(values);
  return 'value' in result ? Math.round(result.value * 100) / 100 : result;
};

describe('the price of an hour', () => {
  test.each<[string, Values, number]>([
    ['the lesson on pay', cafe, 34.09],
    ['Hana in its questions', { income: 24_000, costs: 3000, weeksOff: 7, hours: 30, billable: 200 / 3 }, 30],
    // https://calculatorlib.com/freelance-hourly-rate-calculator: 60,000 + 8,000 over 46 weeks of 25 billable hours
    ['published: 59.13', { income: 60_000, costs: 8000, weeksOff: 6, hours: 25, billable: 100 }, 59.13],
    // https://devutl.com/hourly-rate-calculator gives the formula with taxes; 6,000 overhead and 60 % as there
    ['with a quarter for taxes', { income: 45_000, costs: 6000, tax: 25, weeksOff: 6, hours: 40, billable: 60 }, 59.78],
    ['no costs given', { income: 30_000, weeksOff: 8, hours: 38, billable: 60 }, 29.9],
    ['nothing wanted', { ...cafe, income: 0 }, 4.19],
  ])('%s', (_, values, price) => expect(value(hourPrice, values)).toBe(price));

  test.each<[string, Values, object]>([
    ['no income given', { ...cafe, income: undefined }, { undefined: 'missing', input: 'income' }],
    ['no hours given', { ...cafe, hours: undefined }, { undefined: 'missing', input: 'hours' }],
    ['no hours', { ...cafe, hours: 0 }, { undefined: 'zero', input: 'hours' }],
    ['nothing billable', { ...cafe, billable: 0 }, { undefined: 'zero', input: 'billable' }],
    ['more than all of it', { ...cafe, billable: 101 }, { undefined: 'more-than-whole', input: 'billable' }],
    ['more hours than a week has', { ...cafe, hours: 169 }, { undefined: 'more-than-whole', input: 'hours' }],
    ['the whole year off', { ...cafe, weeksOff: 52 }, { undefined: 'zero', input: 'weeks' }],
    ['more than the year', { ...cafe, weeksOff: 53 }, { undefined: 'more-than-whole', input: 'weeksOff' }],
    ['everything taxed away', { ...cafe, tax: 100 }, { undefined: 'more-than-whole', input: 'tax' }],
    ['costs below zero', { ...cafe, costs: -1 }, { undefined: 'negative', input: 'costs' }],
    ['no number', { ...cafe, costs: Number.NaN }, { undefined: 'unreadable', input: 'costs' }],
    ['beyond the numbers', { ...cafe, income: 1e308, tax: 99.99999 }, { undefined: 'too-large' }],
  ])('undefined: %s', (_, values, reason) => expect(hourPrice.compute(values)).toEqual(reason));
});

describe('what a price leaves', () => {
  test.each<[string, Values, number]>([
    ['the old price of the lesson', { ...cafe, price: 22 }, 17870.4],
    ['with a third taken', { ...cafe, price: 40, tax: 33 }, 24071.76],
    ['a loss, on which nothing is taken', { ...cafe, price: 3, tax: 33 }, -1190.4],
    ['no price', { ...cafe, price: 0 }, -4200],
  ])('%s', (_, values, left) => expect(value(yearLeft, values)).toBe(left));

  test('every step of the year', () =>
    expect(year({ ...cafe, price: 40, tax: 25 })).toEqual({
      worked: 1672,
      sold: 1003.2,
      turnover: 40128,
      profit: 35928,
      taken: 8982,
      left: 26946,
    }));
  test('without a price there is no year', () => expect(year(cafe)).toEqual({ undefined: 'missing', input: 'price' }));
});

describe('laws', () => {
  const values = fc.record({
    costs: fc.double({ min: 0, max: 1e6, noNaN: true }),
    tax: fc.double({ min: 0, max: 90, noNaN: true }),
    weeksOff: fc.integer({ min: 0, max: 51 }),
    hours: fc.double({ min: 1, max: 168, noNaN: true }),
    billable: fc.double({ min: 1, max: 100, noNaN: true }),
  });
  const income = fc.double({ min: 1, max: 1e7, noNaN: true });

  test('the price leaves the wanted income', () =>
    fc.assert(
      fc.property(values, income, (own, wanted) => {
        const price = hourPrice.compute({ ...own, income: wanted });
        const left = 'value' in price && yearLeft.compute({ ...own, price: price.value });
        expect(left && 'value' in left && left.value / wanted).toBeCloseTo(1, 6);
      }),
    ));
  test('the formula over its values gives the result', () =>
    fc.assert(
      fc.property(values, income, (own, wanted) => {
        const price = hourPrice.compute({ ...own, income: wanted });
        expect('value' in price && price.value).toBe(evaluate(hourPrice.formula, { ...own, income: wanted }));
        const left = yearLeft.compute({ ...own, price: wanted });
        const bare = evaluate(yearLeft.formula, { ...own, price: wanted });
        if (bare > 0) expect('value' in left && left.value / bare).toBeCloseTo(1, 9);
      }),
    ));
  test('dearer with more wanted, more costs or more tax; cheaper with more hours sold', () =>
    fc.assert(
      fc.property(values, income, (own, wanted) => {
        const price = (more: Values) => (hourPrice.compute({ ...own, income: wanted, ...more }) as { value: number }).value;
        const base = price({});
        expect(price({ income: wanted * 2 })).toBeGreaterThan(base);
        expect(price({ costs: own.costs + 1000 })).toBeGreaterThan(base);
        expect(price({ tax: own.tax + 1 })).toBeGreaterThan(base);
        expect(price({ billable: own.billable / 2 })).toBeGreaterThan(base);
      }),
    ));
  test('undefined never turns into a number', () =>
    fc.assert(
      fc.property(values, fc.constantFrom(Number.NaN, Infinity, -1, undefined), (own, odd) => {
        expect(hourPrice.compute({ ...own, income: odd })).toHaveProperty('undefined');
        expect(yearLeft.compute({ ...own, price: odd })).toHaveProperty('undefined');
      }),
    ));
});
