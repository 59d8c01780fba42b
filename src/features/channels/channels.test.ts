import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Given } from '../workbench/tool.ts';
import { channels } from './channels.ts';
import { byPlace, type Ranking } from './ranks.ts';

const row = (name: string, cost?: number, contacts?: number, actions?: number, sales?: number, revenue?: number): Given => ({
  numbers: { cost, contacts, actions, sales, revenue },
  texts: { name },
  rows: {},
});
const cafe = [
  row('flyers', 180, 1500, 21, 9),
  row('radio', 420, 12_000, 30, 11),
  row('boost', 40, 1860, 52, 4),
  row('newsletter', 15, 620, 74, 18),
  row('map', 0, 2300, 96, 12),
];
const norline = [row('fair', 9800, 420, 24, 2), row('magazine', 2400, 11_000, 3, 0), row('linkedin', 2082, 11_200, 9, 1)];
const ask = (rows: Given[], texts: Record<string, string> = {}) =>
  channels.answer({ numbers: {}, texts: { step: 'sales', ...texts }, rows: { channels: rows } });
const notes = (answer: ReturnType<typeof ask>) =>
  answer.notes!.map(({ key, field, values }) => [field ?? key, values?.list ?? values?.n ?? '']);
const order = (answer: ReturnType<typeof ask>) => [...(answer.more as Ranking).ranks].sort(byPlace).map(({ name }) => name);

describe('the café', () => {
  test('by sales: the free one first, then by price; what is noise and what is not', () => {
    const answer = ask(cafe);
    expect(order(answer)).toEqual(['map', 'newsletter', 'boost', 'flyers', 'radio']);
    expect((answer.more as Ranking).own).toBe(4);
    expect(notes(answer)).toEqual([
      ['dearer', 'boost; flyers; radio'],
      ['free', 'map'],
    ]);
    const [first] = answer.lines;
    expect(first).toMatchObject({ id: 'sales', values: { cost: 655, sales: 54 } });
  });

  test('against the flyers radio and boost are noise', () =>
    expect(notes(ask(cafe, { against: 'flyers' }))).toEqual([
      ['cheaper', 'newsletter'],
      ['noise', 'boost; radio'],
      ['free', 'map'],
    ]));

  test('a channel of comparison that is not there, or free, gives way to the cheapest', () => {
    for (const against of ['tv', 'map']) expect((ask(cafe, { against }).more as Ranking).own).toBe(4);
  });

  test('by contacts nothing is left to chance, and it says so', () => {
    const answer = ask(cafe, { step: 'contacts' });
    expect(order(answer)).toEqual(['map', 'boost', 'newsletter', 'radio', 'flyers']);
    expect((answer.more as Ranking).own).toBeUndefined();
    expect(notes(answer).map(([key]) => key)).toEqual(['free', 'estimated']);
  });
});

test('Norline: what brought no contract has no price and a lower bound', () => {
  const answer = ask(norline);
  expect(notes(answer)).toEqual([
    ['noise', 'fair; magazine'],
    ['nothing-sales', 'magazine'],
  ]);
  const lines = answer.rows!.channels![1]!;
  expect(lines.find(({ id }) => id === 'price')!.result).toEqual({ undefined: 'zero', input: 'sales' });
  expect(lines.find(({ id }) => id === 'low')!.result).toHaveProperty('value');
});

test('a channel without contacts is not ranked, odd counts are named at their field, blank rows count for nothing', () => {
  const answer = ask([row('a', 10, 0, 5, 1.5), row('b', 10, 4, 5, 6), row('')], { step: 'contacts' });
  expect(answer.rows!.channels!.map((lines) => lines[1]!.result)).toEqual([
    { undefined: 'zero', input: 'contacts' },
    { value: 1 },
    { undefined: 'missing', input: 'cost' },
  ]);
  expect(notes(answer).map(([key]) => key)).toEqual([
    'channels.0.sales',
    'channels.1.actions',
    'channels.1.sales',
    'nothing-contacts',
    'estimated',
  ]);
});

test('revenue ÷ cost over those that name one', () => {
  const answer = ask([row('a', 100, 1, 1, 1, 250), row('b', 300, 1, 1, 1)]);
  expect(answer.lines.find(({ id }) => id === 'roas')!.result).toEqual({ value: 2.5 });
  expect(answer.rows!.channels![0]!.some(({ id }) => id === 'return')).toBe(true);
});

test('whatever is typed, every line is a number or says why not', () => {
  const cell = fc.oneof(fc.nat(5000), fc.double(), fc.constant(undefined));
  const channel = fc.tuple(fc.string(), cell, cell, cell, cell, cell).map((cells) => row(...cells));
  fc.assert(
    fc.property(fc.array(channel, { maxLength: 40 }), fc.constantFrom('sales', 'actions', 'contacts'), (channels, step) => {
      const { lines, rows, more } = ask(channels, { step });
      for (const { result } of [...lines, ...rows!.channels!.flat()])
        expect('value' in result ? Number.isFinite(result.value) : !!result.undefined).toBe(true);
      expect((more as Ranking).ranks).toHaveLength(channels.length);
    }),
    { numRuns: 300 },
  );
});
