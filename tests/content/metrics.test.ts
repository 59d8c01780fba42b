import type { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { GOALS } from '~/features/kpi/goals';
import { metrics } from '~/features/kpi/metrics';
import { metricSchema } from '~/features/kpi/schema';
import strings from '../../content/i18n/en.json' with { type: 'json' };
import { entries } from './read.ts';

type Text = z.infer<typeof metricSchema>;
const texts: Text[] = entries('metrics/en').map(({ data }) => metricSchema.parse(data));
const byId = new Map(texts.map((text) => [text.id, text]));
const names = (formula: string) => formula.match(/[a-z]\w*/gi) ?? [];
const WORDS = ['sum', 'mean', 'median'];

test('every metric has its words, and all words a metric', () =>
  expect(texts.map(({ id }) => id).sort()).toEqual(Object.keys(metrics).sort()));

describe.each(texts)('$id', (text) => {
  test('every name in its formulas has an interface string', () => {
    const used = [metrics[text.id]!.formula, ...text.variants.map(({ formula = '' }) => formula)].flatMap(names);
    expect(used.filter((name) => !WORDS.includes(name) && !(`metrics.input.${name}` in strings))).toEqual([]);
  });

  test('questions end with a question mark, sentences with a full stop', () => {
    expect([...text.asks, text.answers].filter((ask) => !ask.endsWith('?'))).toEqual([]);
    const sentences = [text.edges, text.doesNotTell, ...text.confusedWith.map(({ difference }) => difference)];
    expect(sentences.filter((sentence) => !sentence.trim().endsWith('.'))).toEqual([]);
  });

  test('a published figure says what it divides by, and no year to come', () =>
    expect(text.benchmarks.filter(({ denominator, year }) => denominator.length < 5 || year > 2026)).toEqual([]));
});

test('a pair that is confused stands once, and no metric is confused with itself', () => {
  const pairs = texts.flatMap(({ id, confusedWith }) => confusedWith.map((other) => [id, other.id].sort().join(' / ')));
  expect(pairs.filter((pair, i) => pairs.indexOf(pair) !== i)).toEqual([]);
  expect(pairs.filter((pair) => pair.split(' / ')[0] === pair.split(' / ')[1])).toEqual([]);
});

test('every metric is set beside another that it is taken for', () => {
  const paired = new Set(texts.flatMap(({ id, confusedWith }) => confusedWith.flatMap((other) => [id, other.id])));
  expect(Object.keys(metrics).filter((id) => !paired.has(id))).toEqual([]);
});

test('every goal leads to several metrics', () => {
  for (const goal of GOALS) expect(texts.filter(({ goals }) => goals.includes(goal)).length, goal).toBeGreaterThan(1);
});

test.each([
  ['are people answering?', 'engagement-rate-reach'],
  ['what did a sale cost?', 'cost-per-sale'],
  ['did it pay?', 'return-on-investment'],
  ['do we answer people?', 'response-rate'],
])('%s leads to %s', (ask, id) => expect(byId.get(id)!.asks.map((one) => one.toLowerCase())).toContain(ask));
