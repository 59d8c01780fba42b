import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Book, numbersOf } from '../cases/numbers.ts';
import { EXAMPLES, given } from './examples.ts';
import { metrics } from './metrics.ts';

const books = Object.fromEntries(
  globSync('content/cases/en/*.yaml').map((file) => {
    const book = parse(readFileSync(file, 'utf8')) as Book;
    return [book.id, numbersOf(book)];
  }),
);
const result = (id: string) => {
  const example = EXAMPLES[id]!;
  const { values, lists } = given(example, books[example.case]!);
  return { values, lists, result: metrics[id]!.compute(values, lists) };
};

describe.each(Object.values(metrics))('$id', ({ id, inputs }) => {
  test('has an example that works', () => {
    const { values, lists, result: found } = result(id);
    expect(Object.keys({ ...values, ...lists }).sort()).toEqual(inputs.map((input) => input.id).sort());
    expect(found).toEqual({ value: expect.any(Number) });
  });
});

test('every example belongs to a metric', () => expect(Object.keys(EXAMPLES).filter((id) => !metrics[id])).toEqual([]));

test.each([
  ['engagement-rate-reach', 10.37],
  ['share-of-voice', 18.68],
  ['sentiment-share', 16.92],
  ['response-time-median', 38],
  ['response-time-mean', 296.22],
  ['engagement-rate-pooled', 4.81],
  ['engagement-rate-mean', 7.03],
  ['cost-per-mille', 28.04],
  ['romi', -72.74],
  ['roas', 2.74],
  ['break-even-units', 113.74],
  ['customer-lifetime-value', 135.36],
  ['customer-lifetime-value-retention', 67.68],
  ['payback', 2.07],
])('the example of %s comes to %d', (id, value) => {
  const { result: found } = result(id);
  expect('value' in found && Math.round(found.value * 100) / 100).toBe(value);
});

test.each([
  ['a path that is none', { case: 'x', inputs: { reach: 'facts/nothing' } }, /"facts\/nothing" is no number/],
  ['a pattern that fits nothing', { case: 'x', inputs: { reach: { sum: 'tables/nothing/*/a' } } }, /fits no number/],
])('%s stops the build', (_, example, message) => expect(() => given(example, books['ember-and-oat']!)).toThrow(message));
