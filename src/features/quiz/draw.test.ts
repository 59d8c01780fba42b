import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Metric } from '../kpi/metrics.ts';
import { decimals, draw, draws } from './draw.ts';
import type { Of } from './types/type.ts';

const rate: Metric = {
  id: 'rate',
  unit: 'percent',
  inputs: [
    { id: 'interactions', unit: 'count' },
    { id: 'reach', unit: 'count' },
  ],
  formula: 'interactions / reach * 100',
  compute: ({ interactions = 0, reach = 0 }) => (reach ? { value: (interactions / reach) * 100 } : { undefined: 'zero' }),
};
const question = {
  id: 'er-by-reach',
  type: 'numeric',
  unit: 'percent',
  tolerance: 0.05,
  generate: { interactions: { from: 40, to: 400, step: 1 }, reach: { from: 800, to: 9000, step: 10 } },
  fixed: {},
  mistakes: [
    { when: 'interactions / reach', why: 'the share' },
    { when: 'answer + 1', why: 'one more' },
  ],
} as unknown as Of<'numeric'>;

test('a draw follows from the question and the seed', () => {
  expect(draw(question, 3, rate, {})).toEqual(draw(question, 3, rate, {}));
  expect(draw(question, 3, rate, {})).not.toEqual(draw(question, 4, rate, {}));
});

test('inputs keep to their range and step; answer and slips are computed from them', () =>
  fc.assert(
    fc.property(fc.nat(10_000), (seed) => {
      const { inputs, value, mistakes } = draw(question, seed, rate, {});
      const { interactions = 0, reach = 0 } = inputs;
      expect(interactions >= 40 && interactions <= 400 && Number.isInteger(interactions)).toBe(true);
      expect(reach >= 800 && reach <= 9000 && reach % 10 === 0).toBe(true);
      expect(value).toBeCloseTo((interactions / reach) * 100, 12);
      expect(mistakes[0]).toBeCloseTo(interactions / reach, 12);
      expect(mistakes[1]).toBe(value + 1);
    }),
  ));

test('steps leave no dust of binary fractions', () => {
  const fine = {
    ...question,
    generate: { interactions: { from: 0.1, to: 0.7, step: 0.1 }, reach: { from: 1, to: 1, step: 1 } },
  } as unknown as Of<'numeric'>;
  for (let seed = 0; seed < 50; seed++) expect(`${draw(fine, seed, rate, {}).inputs.interactions}`).toMatch(/^0\.[1-7]$/);
});

test('eight draws differ; a narrow range gives fewer; fixed numbers give one', () => {
  expect(draws(question, rate, {})).toHaveLength(8);
  expect(new Set(draws(question, rate, {}).map(({ inputs }) => JSON.stringify(inputs))).size).toBe(8);
  const narrow = { ...question, generate: { interactions: { from: 1, to: 3, step: 1 } } } as unknown as Of<'numeric'>;
  expect(draws(narrow, rate, { reach: 100 })).toHaveLength(3);
  const fixed = { ...question, generate: {} } as unknown as Of<'numeric'>;
  expect(draws(fixed, rate, { interactions: 140, reach: 1350 }).map(({ value }) => value)).toEqual([(140 / 1350) * 100]);
});

test('a ratio may be asked for where the metric gives percent', () => {
  const share = { ...question, unit: 'ratio' } as Of<'numeric'>;
  expect(draw(share, 1, rate, {}).value).toBeCloseTo(draw(question, 1, rate, {}).value / 100, 12);
  expect(() => draw({ ...question, unit: 'currency' } as Of<'numeric'>, 1, rate, {})).toThrow('percent');
});

test('a missing input, an undefined result and an unknown name are refused with the question’s id', () => {
  expect(() => draw({ ...question, generate: {} } as unknown as Of<'numeric'>, 1, rate, { reach: 5 })).toThrow('er-by-reach');
  expect(() => draw({ ...question, generate: {} } as unknown as Of<'numeric'>, 1, rate, { reach: 0, interactions: 5 })).toThrow('zero');
  expect(() => draw({ ...question, mistakes: [{ when: 'views', why: '' }] } as unknown as Of<'numeric'>, 1, rate, {})).toThrow('views');
});

test.each([
  [1, 0],
  [5, 0],
  [0.5, 1],
  [0.1, 1],
  [0.05, 2],
  [0.01, 2],
  [0.005, 3],
])('tolerance %d shows %d decimals', (tolerance, shown) => expect(decimals(tolerance)).toBe(shown));
