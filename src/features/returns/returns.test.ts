import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Values } from '../kpi/metric.ts';
import { returns } from './returns.ts';

const answer = (numbers: Values) => returns.answer({ numbers, texts: {}, rows: {} });
const found = (numbers: Values) => Object.fromEntries(answer(numbers).lines.map(({ id, result }) => [id, result]));
const APRIL = { revenue: 849.4, margin: 38, adSpend: 40, hours: 52, hourCost: 22 };

test.each<[string, Values, string, number]>([
  ['April, on gross profit', APRIL, 'romi', -72.74],
  ['April, on revenue', APRIL, 'romi-revenue', -28.26],
  ['April, goods as a cost', APRIL, 'roi', -50.35],
  ['April, advertising alone', APRIL, 'roas', 21.235],
  ['the sign turns: 1,000 at 20 % against 500', { revenue: 1000, margin: 20, adSpend: 500 }, 'romi', -60],
  ['the same on revenue', { revenue: 1000, margin: 20, adSpend: 500 }, 'romi-revenue', 100],
])('%s', (_, numbers, id, value) => expect((found(numbers)[id] as { value: number }).value).toBeCloseTo(value, 2));

test.each<[string, Values, string, object]>([
  ['nothing given', {}, 'romi', { undefined: 'missing', input: 'revenue' }],
  ['no margin', { revenue: 5, adSpend: 1 }, 'romi', { undefined: 'missing', input: 'margin' }],
  ['no cost', { revenue: 5, margin: 10 }, 'romi', { undefined: 'missing', input: 'cost' }],
  ['a cost of 0', { revenue: 5, margin: 10, adSpend: 0 }, 'romi', { undefined: 'zero', input: 'cost' }],
  ['hours that are no number', { ...APRIL, hours: Number.NaN }, 'romi', { undefined: 'unreadable', input: 'hours' }],
  [
    'two fields no numbers, advertising',
    { margin: Number.NaN, adSpend: Number.NaN, revenue: 5 },
    'roas',
    { undefined: 'unreadable', input: 'adSpend' },
  ],
  [
    'two fields no numbers, cost',
    { ...APRIL, revenue: Number.NaN, hours: Number.NaN },
    'cost',
    { undefined: 'unreadable', input: 'hours' },
  ],
  [
    'two fields no numbers, margin',
    { ...APRIL, margin: Number.NaN, adSpend: Number.NaN },
    'gross-profit',
    { undefined: 'unreadable', input: 'margin' },
  ],
])('undefined: %s', (_, numbers, id, result) => expect(found(numbers)[id]).toEqual(result));

test('what just pays for itself is no profit and no loss by the noise of binary fractions', () => {
  const even = { revenue: 11, margin: 30, hours: 3, hourCost: 1.1 };
  expect(3 * 1.1).not.toBe(3.3);
  expect(found(even)).toMatchObject({ romi: { value: 0 }, roi: { value: 0 } });
});

test('the notes', () => {
  const keys = (numbers: Values) => (answer(numbers).notes ?? []).map(({ key }) => key);
  expect(keys({ revenue: 1000, margin: 20, adSpend: 500 })).toEqual(['sign', 'noHours']);
  expect(keys({ ...APRIL, margin: 120, revenue: -5 })).toEqual(['margin', 'refunds']);
});

const some = fc.option(fc.oneof(fc.double({ noDefaultInfinity: true }), fc.constantFrom(0, 1e308, -1, Number.NaN)), { nil: undefined });
test('no answer is NaN or infinite, and ROAS is ROMI on revenue ÷ 100 + 1 when advertising is the only cost', () =>
  fc.assert(
    fc.property(fc.record({ revenue: some, margin: some, adSpend: some, hours: some, hourCost: some, otherCost: some }), (numbers) => {
      for (const { result } of answer(numbers).lines) if ('value' in result) expect(Number.isFinite(result.value)).toBe(true);
      const { roas, 'romi-revenue': romi } = found({ revenue: numbers.revenue, adSpend: numbers.adSpend });
      if ('value' in roas! && 'value' in romi!)
        expect(romi.value / 100 + 1).toBeCloseTo(roas.value, 6 - Math.ceil(Math.log10(Math.abs(roas.value) + 1)));
    }),
  ));
