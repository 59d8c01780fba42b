import { expect, test } from 'vitest';
import { writer } from './write.ts';

const w = writer({ 'number.percent': '{n} %', 'number.months': '{n} months', 'number.less': '< {n}' }, 'tool', 'en', 'EUR');

test.each([
  [3e-58, 'count', `0.${'0'.repeat(57)}3`],
  [0.0004, 'count', '0.0004'],
  [0.004, 'months', '0.004 months'],
  [0.01, 'count', '0.01'],
  [0, 'count', '0'],
  [0.00001, 'percent', '0.00001 %'],
  [0.0004, 'currency', '€0.0004'],
  [0.1 + 0.2, 'count', '0.3'],
  [0.00005, 'p', '< 0.0001'],
] as const)('%d as %s is %s, and never 0 for what is not nothing', (value, unit, text) => expect(w.shown({ value }, unit)).toBe(text));

test('a tiny number is the same number in a formula and in a cell', () => {
  const line = { id: 'x', unit: 'ratio', result: { value: 1 }, formula: 'a / b', values: { a: 3e-14, b: 0.1 + 0.2 } } as const;
  expect(w.formula(line)).toBe('0.00000000000003 ÷ 0.3');
  expect(w.cell(line)).toBe('=0.00000000000003/0.3');
  expect(w.bare(-3e-14)).toBe('-0.00000000000003');
});
