import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluate } from '../../lib/expression.ts';
import type { Given, Row } from '../workbench/tool.ts';
import { type Drawn, planner } from './planner.ts';
import { shape } from './saved.ts';

const texts = { mode: 'budget', route: 'sale', ranges: 'on', targetOf: 'sales', rounding: 'once', shape: 'triangular', luck: 'on' };
const channel: Row = {
  numbers: {
    budget: 300,
    cpmLow: 9,
    cpm: 14,
    cpmHigh: 20,
    ctrLow: 1.2,
    ctr: 1.8,
    ctrHigh: 2.6,
    saleRateLow: 4,
    saleRate: 7,
    saleRateHigh: 9,
  },
  texts: { by: 'mille' },
};
const given = (numbers: Row['numbers'] = {}, how: Row['texts'] = {}, channels = [channel]): Given => ({
  numbers: { orderValue: 27.4, margin: 38, target: 42, ...numbers },
  texts: { ...texts, ...how },
  rows: { channels },
});
const answer = (...of: Parameters<typeof given>) => planner.answer(given(...of));
const shown = (...of: Parameters<typeof given>) =>
  Object.fromEntries(
    answer(...of).lines.map(({ id, result }) => [id, 'value' in result ? Number(result.value.toFixed(2)) : result.undefined]),
  );
const keys = (...of: Parameters<typeof given>) => (answer(...of).notes ?? []).map(({ key, field }) => (field ? `${key} at ${field}` : key));
const other = (numbers: Row['numbers'], how: Row['texts'] = {}): Row => ({
  numbers: { ...channel.numbers, ...numbers },
  texts: { ...channel.texts, ...how },
});

describe('from a budget', () => {
  test('the sales are in front, with both ends, and the returns', () => {
    const lines = shown({ otherCosts: 144 });
    expect(Object.keys(lines)[0]).toBe('sales');
    expect(lines).toMatchObject({
      sales: 27,
      'sales-poor': 7.2,
      'sales-good': 78,
      'cost-per-action': 11.11,
      'cost-per-action-poor': 41.67,
      'cost-per-action-good': 3.85,
    });
    expect(lines).toMatchObject({ roas: 2.47, romi: -36.68, roi: -18.04, profit: -162.88, cac: 16.44 });
    expect(lines).not.toHaveProperty('leads');
  });

  test('without ranges the ends count for nothing', () => {
    const lines = shown({}, { ranges: '' });
    expect(lines.sales).toBe(27);
    expect(Object.keys(lines).filter((id) => /-(poor|good)$/.test(id))).toEqual([]);
  });

  test('the measure that is wanted comes first', () => {
    expect(answer({}, { targetOf: 'revenue' }).lines[0]!.id).toBe('revenue');
    expect(answer({}, { targetOf: 'leads' }).lines[0]!.id).toBe('sales');
    expect(answer({}, { targetOf: 'leads', route: 'lead' }, [other({ leadRate: 5 })]).lines[0]).toMatchObject({
      id: 'leads',
      result: { value: 19.285714285714285 },
    });
  });

  test('each channel has its own lines', () =>
    expect(
      answer({}, {}, [channel, other({ budget: undefined })]).rows!.channels!.map((lines) => lines.map(({ result }) => result)),
    ).toEqual([
      [{ value: 27 }, { value: 11.11111111111111 }],
      [
        { undefined: 'missing', input: 'budget' },
        { undefined: 'missing', input: 'budget' },
      ],
    ]));
});

describe('from a target', () => {
  test('the money it takes is in front, with both ends, and what it brings follows', () => {
    const lines = shown({}, { mode: 'target' });
    expect(Object.keys(lines)[0]).toBe('need');
    expect(lines).toMatchObject({ need: 466.67, 'need-poor': 1750, 'need-good': 161.54, 'need-clicks': 600, budget: 466.67, sales: 42 });
  });

  test('at every stage whole numbers', () =>
    expect(shown({}, { mode: 'target', rounding: 'stages' })).toMatchObject({
      need: 466.68,
      'need-impressions': 33_334,
      'need-clicks': 600,
      'need-sales': 42,
    }));

  test('channels keep their shares', () => {
    const { more } = answer({ target: 72 }, { mode: 'target' }, [channel, other({ budget: 100 })]);
    expect((more as Drawn).plan.channels.map(({ budget }) => budget)).toEqual([600, 200]);
  });

  test('without a target the reason stands in front, and the plan goes on', () => {
    const lines = shown({ target: undefined }, { mode: 'target' });
    expect(lines).toMatchObject({ need: 'missing', sales: 27 });
  });
});

describe('what is said', () => {
  test.each<[string, Parameters<typeof given>, string[]]>([
    ['a likely reach', [{ target: 20, otherCosts: 0 }], ['reached-sales']],
    ['a lucky one', [{ otherCosts: 0 }], ['luck-sales']],
    ['one beyond luck', [{ target: 99, otherCosts: 0 }], ['beyond-sales']],
    ['no target, no hours', [{ target: undefined }], ['no-hours']],
    ['few sales', [{ target: undefined, otherCosts: 0 }, {}, [other({ budget: 50 })]], ['few']],
    ['backwards', [{ otherCosts: 0 }, { mode: 'target', rounding: 'stages' }, [channel, channel]], ['stages', 'shares']],
    ['a range that falls', [{ target: undefined, otherCosts: 0 }, {}, [other({ ctrLow: 3 })]], ['out-of-order at channels.0.ctr']],
    [
      'a share above the whole',
      [{ target: undefined, otherCosts: 0 }, {}, [other({ saleRateHigh: 150 })]],
      ['over at channels.0.saleRate'],
    ],
    ['a price of nothing', [{ target: undefined, otherCosts: 0 }, {}, [other({ cpmLow: 0, cpm: 0 })]], ['zero at channels.0.cpm']],
    [
      'more people than showings',
      [{ target: undefined, otherCosts: 0 }, {}, [other({ frequency: 0.4 })]],
      ['below-one at channels.0.frequency'],
    ],
    ['a margin above the price', [{ target: undefined, margin: 138, otherCosts: 0 }], ['more-than-whole at margin']],
    ['a text', [{ target: undefined, otherCosts: 0 }, {}, [other({ ctr: Number.NaN })]], []],
  ])('%s', (_, of, expected) => expect(keys(...of)).toEqual(expected));
});

describe('laws', () => {
  const names = Object.keys(shape.tables.channels.columns);
  const some = fc.option(fc.oneof(fc.double(), fc.constantFrom(0, -1, 1e308, Number.NaN), fc.integer({ min: 0, max: 999 })), {
    nil: undefined,
  });
  const row = fc.record({
    numbers: fc.record(Object.fromEntries(names.map((name) => [name, some]))),
    texts: fc.record({ by: fc.constantFrom('mille', 'click', 'x') }),
  });
  const any = fc.record({
    numbers: fc.record(Object.fromEntries(Object.keys(shape.fields).map((name) => [name, some]))),
    texts: fc.record({
      mode: fc.constantFrom('budget', 'target'),
      route: fc.constantFrom('sale', 'lead', 'quote'),
      ranges: fc.constantFrom('on', ''),
      targetOf: fc.constantFrom('sales', 'revenue', 'leads'),
      rounding: fc.constantFrom('once', 'stages'),
    }),
    rows: fc.record({ channels: fc.array(row, { maxLength: 3 }) }),
  });

  test('whatever stands in the form, no answer is NaN or infinite', () =>
    fc.assert(
      fc.property(any, (form) => {
        const { lines, rows } = planner.answer(form as Given);
        for (const { result } of [...lines, ...rows!.channels!.flat()])
          if ('value' in result) expect(Number.isFinite(result.value)).toBe(true);
      }),
      { numRuns: 200 },
    ));

  test('a stage on the way that no number holds is undefined', () => {
    const tiny = { numbers: { cpm: 5e-324, ctr: 1, saleRate: 5e-324 }, texts: { by: 'mille' } };
    const form = { numbers: { target: 5e-324 }, texts: { mode: 'target', route: 'sale', targetOf: 'sales' }, rows: { channels: [tiny] } };
    const { lines } = planner.answer(form as unknown as Given);
    expect(lines.find(({ id }) => id === 'need-clicks')!.result).toEqual({ undefined: 'too-large' });
  });

  test('what is undefined because of one channel is not said to be the sum of the others', () => {
    const { lines } = answer({}, {}, [channel, other({ budget: 77 }), other({ budget: Number.NaN })]);
    const front = lines.find(({ id }) => id === 'sales')!;
    expect(front.result).not.toHaveProperty('value');
    expect(front.formula).toBeUndefined();
  });

  test.each<[string, Parameters<typeof given>]>([
    ['a direct sale', [{ otherCosts: 144 }]],
    ['through quotes', [{ otherCosts: 144 }, { route: 'quote' }, [other({ leadRate: 20, quoteRate: 50 })]]],
    ['by the click', [{}, { route: 'lead' }, [other({ leadRate: 20, cpc: 0.8 }, { by: 'click' })]]],
    ['several channels', [{}, {}, [channel, other({ budget: 77 })]]],
    ['backwards', [{}, { mode: 'target' }]],
  ])('every formula gives what stands beside it: %s', (_, of) => {
    const { lines } = answer(...of);
    const written = lines.filter(({ formula }) => formula);
    expect(written.length).toBeGreaterThan(5);
    for (const { id, formula, values, result } of written) {
      const numbers = Object.fromEntries(Object.entries(values!).map(([name, value]) => [name, value ?? Number.NaN]));
      if ('value' in result) expect(Math.abs(evaluate(formula!, numbers) - result.value), id).toBeLessThan(id === 'need' ? 0.01 : 1e-6);
    }
  });
});
