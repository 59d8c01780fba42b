import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { metrics } from '../kpi/metrics.ts';
import { readField, rowOf } from '../workbench/read.ts';
import { fieldOf, finder } from './finder.ts';
import { library } from './library.ts';
import { readList } from './list.ts';
import { shape } from './saved.ts';
import { whole } from './whole.ts';

const tool = finder('en', whole);
const all = Object.values(metrics);
/** The answer to what stands in the fields, as a reader types it. */
function ask(texts: Record<string, string>) {
  return tool.answer({ ...rowOf(texts, shape.fields, (name, field) => readField(texts[name] ?? '', field, 'en')), rows: {} });
}

describe('the fields and the registry', () => {
  const inputs = all.flatMap((metric) => metric.inputs);
  test('there is a field for every input, and none beside', () => {
    const asked = new Set(inputs.map(fieldOf));
    expect(
      Object.keys(shape.fields)
        .filter((name) => !/^(metric|find|wanted|currency)$/.test(name))
        .sort(),
    ).toEqual([...asked].sort());
  });
  test.each([...new Map(inputs.map((input) => [fieldOf(input), input])).values()])('$id: $unit', (input) => {
    const { kind } = shape.fields[fieldOf(input)]!;
    expect(kind === 'text').toBe(!!input.list);
    if (!input.list) expect([kind === 'money', kind === 'percent']).toEqual([input.unit === 'money', input.unit === 'percent']);
  });
  test('an input that may be below zero somewhere has a field that takes it', () => {
    for (const input of inputs) if (input.signed) expect(shape.fields[input.id]!.signed).toBe(true);
  });
});

describe('the answer', () => {
  test('forward, with the formula of the registry', () => {
    expect(ask({ metric: 'engagement-rate-reach', interactions: '140', reach: '1,350' }).lines).toEqual([
      {
        id: 'engagement-rate-reach',
        unit: 'percent',
        result: { value: expect.closeTo(10.37, 2) },
        formula: 'interactions / reach * 100',
        values: { interactions: 140, reach: 1350 },
      },
    ]);
  });
  test('solved for an input, and computed back', () => {
    const { lines } = ask({ metric: 'engagement-rate-reach', find: 'reach', wanted: '5 %', interactions: '140', reach: '9' });
    expect(lines.map(({ id, unit, result, formula }) => ({ id, unit, result, formula }))).toEqual([
      { id: 'reach', unit: 'count', result: { value: 2800 }, formula: 'interactions / (wanted / 100)' },
      { id: 'engagement-rate-reach', unit: 'percent', result: { value: 5 }, formula: 'interactions / reach * 100' },
    ]);
  });
  test('no number gives it, and what is typed wrong is named', () => {
    expect(ask({ metric: 'response-rate', find: 'answered', wanted: '120', received: '118' }).lines[0]!.result).toEqual({
      undefined: 'no-solution',
      input: 'answered',
    });
    expect(ask({ metric: 'response-rate', find: 'answered', wanted: '9', received: '11x' }).lines[0]!.result).toEqual({
      undefined: 'unreadable',
      input: 'received',
    });
  });
  test('a metric that is not known has no answer, an input that is not known is not looked for', () => {
    expect(ask({ metric: '__proto__' }).lines).toEqual([]);
    expect(ask({ metric: 'roas', find: 'constructor' }).lines[0]!.result).toEqual({ undefined: 'missing', input: 'revenue' });
  });
  test('before the registry has come the first metric answers, and no other', () => {
    const early = finder('en', library);
    const of = (metric: string, find = 'result') =>
      early.answer({ numbers: { interactions: 5, reach: 100 }, texts: { metric, find }, rows: {} }).lines;
    expect(of('engagement-rate-reach')[0]!.result).toEqual({ value: 5 });
    expect([of('roas'), of('engagement-rate-reach', 'reach')]).toEqual([[], []]);
  });
  test.each([
    ['response-time-median', { minutesList: '6; 14; 22' }, 14, 'MEDIAN(a0, a1, a2)'],
    ['response-time-mean', { minutesList: '6 14 22' }, 14, '(a0 + a1 + a2) / 3'],
    ['engagement-rate-pooled', { interactionsList: '58 132', audienceList: '2,900 980' }, 4.9, '(a0 + a1) / (b0 + b1) * 100'],
    ['engagement-rate-mean', { interactionsList: '58 132 ?', audienceList: '2,900 980 5' }, 7.73, '(a0 / b0 + a1 / b1) / 2 * 100'],
    ['engagement-rate-median', { interactionsList: '58', audienceList: '2,900' }, 2, 'MEDIAN(a0 / b0) * 100'],
  ])('%s of lists', (metric, texts, value, formula) => {
    const [line] = ask({ metric, ...texts }).lines;
    expect(line!.result).toEqual({ value: expect.closeTo(value, 1) });
    expect(line!.formula).toBe(formula);
  });
  test('one more of a list is looked for', () => {
    const { lines } = ask({ metric: 'response-time-mean', find: 'minutes', wanted: '30', minutesList: '6; 14; 22; 38; 55' });
    expect(lines.map(({ id, unit, result }) => ({ id, unit, result }))).toEqual([
      { id: 'minutes', unit: 'minutes', result: { value: 45 } },
    ]);
  });
});

describe('what is said beside the answer', () => {
  test.each<[string, Record<string, string>, string[]]>([
    ['a share of few', { metric: 'engagement-rate-reach', interactions: '3', reach: '40' }, ['few']],
    ['a share above 100 %', { metric: 'engagement-rate-reach', interactions: '300', reach: '200' }, ['over']],
    ['more clicks than showings', { metric: 'click-through-rate', clicks: '300', impressions: '200' }, ['over']],
    ['a price from four', { metric: 'cost-per-sale', cost: '40', sales: '4' }, ['fewResults']],
    ['an impossible frequency', { metric: 'frequency', impressions: '90', reach: '100' }, ['sampled']],
    ['a count in parts', { metric: 'response-rate', find: 'answered', wanted: '95', received: '118' }, ['whole']],
    ['a whole count', { metric: 'engagement-rate-reach', find: 'reach', wanted: '5', interactions: '140' }, []],
    ['a count that must not be smaller', { metric: 'conversion-rate', find: 'visits', wanted: '250', conversions: '1' }, ['wholeUp']],
    ['nothing to say', { metric: 'roas', revenue: '109.6', cost: '40' }, []],
  ])('%s', (_, texts, keys) => expect(ask(texts).notes!.map(({ key }) => key)).toEqual(keys));

  test('whole numbers with what they give', () =>
    expect(ask({ metric: 'response-rate', find: 'answered', wanted: '95', received: '118' }).notes![0]!.values).toEqual({
      low: 112,
      below: expect.closeTo(94.915, 2),
      high: 113,
      above: expect.closeTo(95.763, 2),
    }));
});

test.each<[string, (number | undefined)[]]>([
  ['6; 14; 22', [6, 14, 22]],
  ['6 14\n22', [6, 14, 22]],
  ['6, 14, 22', [6, 14, 22]],
  ['1,350; 980', [1350, 980]],
  ['1 350; 980', [1350, 980]],
  ['58 132 71 140', [58, 132, 71, 140]],
  ['2.5; ?; -', [2.5, undefined, undefined]],
  ['12 min; 3', [12, Number.NaN, 3]],
  ['', []],
])('%j is read as %j', (text, list) => expect(readList(text, 'en')).toEqual(list));

test('whatever is typed, the answer is a number or a reason', () =>
  fc.assert(
    fc.property(
      fc.constantFrom(...all),
      fc.dictionary(
        fc.constantFrom(...Object.keys(shape.fields)),
        fc.oneof(fc.string(), fc.constantFrom('0', '-5', '1e308', '12 %', '1,350', '9999999999999999999999')),
      ),
      (metric, texts) => {
        for (const find of ['result', ...metric.inputs.map(({ id }) => id)])
          for (const { result } of ask({ ...texts, metric: metric.id, find }).lines)
            expect('value' in result ? Number.isFinite(result.value) : result.undefined.length > 0).toBe(true);
      },
    ),
  ));
