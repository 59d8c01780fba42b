import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Values } from '../kpi/metric.ts';
import { price } from './price.ts';

const cafe: Values = { income: 30_000, costs: 4200, weeksOff: 8, hours: 38, billable: 60, price: 22 };
const answer = (numbers: Values) => price.answer({ numbers, texts: {}, rows: {} });
const found = (numbers: Values) => Object.fromEntries(answer(numbers).lines.map(({ id, result }) => [id, result]));

test.each<[string, Values, string, number]>([
  // The lesson on pay.
  ['an hour', cafe, 'hour-price', 34.09],
  ['a day of a fifth of the week', cafe, 'day-price', 259.09],
  ['hours that clients pay', cafe, 'sold', 1003.2],
  ['what the year has to bring', { ...cafe, tax: 25 }, 'turnover', 44_200],
  ['what the old price leaves', cafe, 'left', 17_870.4],
  ['a month of it', cafe, 'left-month', 1489.2],
  ['an hour of work', cafe, 'left-hour', 10.69],
  ['of an hour at 40, a third for taxes', { ...cafe, price: 40, tax: 33 }, 'part-left', 23.99],
  ['taxes in it', { ...cafe, price: 40, tax: 33 }, 'part-taken', 11.82],
  ['costs in it', { ...cafe, price: 40, tax: 33 }, 'part-costs', 4.19],
])('%s', (_, numbers, id, value) => expect((found(numbers)[id] as { value: number }).value).toBeCloseTo(value, 2));

test.each<[string, Values, string, object]>([
  ['nothing given', {}, 'hour-price', { undefined: 'missing', input: 'income' }],
  ['no price given', { ...cafe, price: undefined }, 'left', { undefined: 'missing', input: 'price' }],
  ['no hours', { ...cafe, hours: 0 }, 'day-price', { undefined: 'zero', input: 'hours' }],
  ['an unread share', { ...cafe, billable: Number.NaN }, 'left-hour', { undefined: 'unreadable', input: 'billable' }],
])('undefined: %s', (_, numbers, id, result) => expect(found(numbers)[id]).toEqual(result));

test('a price without an income wanted still says what it leaves', () =>
  expect((found({ ...cafe, income: undefined }).left as { value: number }).value).toBeCloseTo(17_870.4, 2));

test.each<[string, Values, string[]]>([
  ['the old price', cafe, ['below', 'untaxed']],
  ['a loss', { ...cafe, price: 3, tax: 20 }, ['loss']],
  ['the whole year at work, nearly all of it paid', { ...cafe, price: 90, weeksOff: 0, billable: 95, tax: 20 }, ['sold', 'weeks']],
])('notes: %s', (_, numbers, keys) => expect((answer(numbers).notes ?? []).map(({ key }) => key)).toEqual(keys));

const some = fc.option(fc.oneof(fc.double({ noDefaultInfinity: true }), fc.constantFrom(0, 1e308, -1, Number.NaN, 100, 52)), {
  nil: undefined,
});
test('no answer is NaN or infinite, no bar leaves its frame, and the three parts of an hour are its price', () =>
  fc.assert(
    fc.property(
      fc.record({ income: some, costs: some, tax: some, weeksOff: some, hours: some, billable: some, price: some }),
      (numbers) => {
        const { lines } = answer(numbers);
        for (const { result, bar = 0 } of lines) {
          if ('value' in result) expect(Number.isFinite(result.value)).toBe(true);
          expect(bar >= 0 && bar <= 1).toBe(true);
        }
      },
    ),
  ));
test('the three parts of an hour are its price', () =>
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 0, max: 90 }), (asked, tax) => {
      const all = found({ ...cafe, price: asked, tax });
      const sum = ['part-left', 'part-taken', 'part-costs'].reduce((total, id) => total + (all[id] as { value: number }).value, 0);
      expect(sum).toBeCloseTo(asked, 9);
    }),
  ));
