import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalQuantile, normalTail } from '../../lib/normal.ts';
import { cell } from '../kpi/formula.ts';
import type { Values } from '../kpi/metric.ts';
import type { Answer, Tool } from '../workbench/tool.ts';
import { outcome } from './outcome.ts';
import { plan } from './plan.ts';

const ask = (tool: Tool, numbers: Values, texts: Record<string, string> = {}): Answer =>
  tool.answer({ numbers, texts: { kind: 'rates', measure: 'points', significance: '5', power: '80', ...texts }, rows: {} });
const line = ({ lines }: Answer, id: string) => {
  const result = lines.find((one) => one.id === id)?.result;
  return result && 'value' in result ? Number(result.value.toPrecision(5)) : result;
};
const keys = ({ notes = [] }: Answer) => notes.map(({ key, field }) => (field ? `${field}: ${key}` : key));

describe('the plan', () => {
  test("the café's page: 6 % and 2 points, 34 visits a day", () => {
    const answer = ask(plan, { baseline: 6, difference: 2, daily: 34, patience: 8 });
    expect(['size', 'weeks', 'days', 'people', 'target', 'sizeR', 'sizeRule'].map((id) => line(answer, id))).toEqual([
      2313, 20, 137, 4626, 8, 2554, 2256,
    ]);
    expect(line(answer, 'detectable')).toBeCloseTo(3.2, 1);
    expect(keys(answer)).toEqual(['rounded', 'long']);
  });

  test('a relative difference is turned into points', () => {
    const points = ask(plan, { baseline: 20, difference: 5 });
    expect(ask(plan, { baseline: 20, difference: 25 }, { measure: 'relative' }).lines[0]!.result).toEqual(points.lines[0]!.result);
    expect(line(points, 'size')).toBe(1031);
  });

  test('above 50 % it says that it computes the fall', () => {
    const answer = ask(plan, { baseline: 90, difference: 2, daily: 500 });
    expect(keys(answer)).toEqual(['turned', 'rounded', 'weeks']);
    expect(answer.notes![0]!.values).toEqual({ now: 90, down: 88, up: 92 });
  });

  test.each<[string, Values, string[]]>([
    ['98 % and 5 points', { baseline: 98, difference: 5 }, ['difference: beyond-whole']],
    ['a rate of nobody', { baseline: 0, difference: 5 }, ['baseline: out-of-range']],
    ['nothing', {}, []],
    ['no difference', { baseline: 20, difference: 0 }, []],
  ])('%s: undefined, at its field', (_, numbers, expected) => {
    const answer = ask(plan, { daily: 9, ...numbers });
    expect(answer.lines.slice(0, 5).every(({ result }) => 'undefined' in result)).toBe(true);
    expect(keys(answer)).toEqual(expected);
  });

  test('means: half a standard deviation', () => {
    const answer = ask(plan, { sd: 10, gap: 5, daily: 10 }, { kind: 'means' });
    expect(['size', 'people', 'days', 'weeks'].map((id) => line(answer, id))).toEqual([63, 126, 13, 2]);
    expect(line(ask(plan, { sd: 10, gap: 0 }, { kind: 'means' }), 'size')).toEqual({ undefined: 'zero', input: 'gap' });
    expect(keys(ask(plan, { sd: 1, gap: 5 }, { kind: 'means' }))).toEqual(['few']);
  });
});

describe('the result', () => {
  const clip = { peopleA: 4120, doneA: 82, peopleB: 4080, doneB: 114 };
  const page = { peopleA: 240, doneA: 14, peopleB: 236, doneB: 19 };

  test('the clip: more, once in so many tests, clear', () => {
    const answer = ask(outcome, { ...clip, planned: 4000 }, { nameB: 'Clip' });
    expect(keys(answer)).toEqual(['rate-more', 'chance-once', 'rate-clear']);
    expect(answer.notes![0]!.values).toMatchObject({ a: 'A', b: 'B (Clip)' });
    expect(answer.notes![1]!.values).toEqual({ tests: 58 });
    expect(['difference', 'low', 'high', 'p', 'lift'].map((id) => line(answer, id))).toEqual([0.80383, 0.14231, 1.4653, 0.017187, 40.387]);
  });

  test('the page: open, and nobody planned its size', () =>
    expect(keys(ask(outcome, page))).toEqual(['rate-more', 'chance-once', 'rate-open', 'unplanned']));

  test.each<[string, Values, string[]]>([
    ['more did it than saw it', { ...clip, doneA: 5000 }, ['doneA: more-than-whole']],
    ['half a person', { ...clip, doneB: 0.5 }, ['doneB: not-whole']],
    ['nobody did it', { ...clip, doneA: 0, doneB: 0 }, ['none', 'small', 'unplanned']],
    ['everybody did it', { peopleA: 9, doneA: 9, peopleB: 9, doneB: 9 }, ['all', 'small', 'unplanned']],
    ['too many beside a text', { ...clip, doneA: 5000, peopleB: Number.NaN }, ['doneA: more-than-whole']],
    ['nothing', {}, []],
  ])('%s: undefined, with its reason', (_, numbers, expected) => {
    const answer = ask(outcome, numbers);
    expect('undefined' in answer.lines[0]!.result).toBe(true);
    expect(keys(answer)).toEqual(expected);
  });

  test('equal versions, and a share that cannot be planned', () => {
    const answer = ask(outcome, { peopleA: 100, doneA: 20, peopleB: 100, doneB: 20, planned: 100, share: 100 });
    expect(keys(answer)).toEqual(['rate-equal', 'rate-open', 'share: out-of-range']);
  });

  test('few: Fisher beside the approximation', () => {
    const answer = ask(outcome, { peopleA: 118, doneA: 1, peopleB: 121, doneB: 5, planned: 118 });
    expect(keys(answer)).toContain('small');
    expect(line(answer, 'fisher')).toBeCloseTo(0.213, 2);
  });

  test('on the edge where test and interval disagree', () => {
    const answer = ask(outcome, { peopleA: 12, doneA: 0, peopleB: 11, doneB: 3, planned: 11 });
    const [low, p] = [line(answer, 'low'), line(answer, 'p')];
    expect((low as number) > 0 === (p as number) < 0.05).toBe(false);
    expect(keys(answer)).toContain('rate-edge');
  });

  test("means: Student's sleepers", () => {
    const sleep = { peopleA: 10, meanA: 0.75, sdA: 1.78901, peopleB: 10, meanB: 2.33, sdB: 2.002249, planned: 10 };
    const answer = ask(outcome, sleep, { kind: 'means' });
    expect(keys(answer)).toEqual(['mean-more', 'chance-once', 'mean-open', 'few']);
    expect(['difference', 'p', 'statistic', 'df'].map((id) => line(answer, id))).toEqual([1.58, 0.079394, 1.8608, 17.776]);
    expect(keys(ask(outcome, { ...sleep, peopleB: 1 }, { kind: 'means' }))).toEqual(['peopleB: too-few']);
  });
});

describe('in a spreadsheet', () => {
  /** What a spreadsheet makes of a formula; its functions as they are defined there. */
  function calculated(formula: string): number {
    const names = {
      SQRT: Math.sqrt,
      ABS: Math.abs,
      ROUNDUP: Math.ceil,
      INV: normalQuantile,
      DIST: (z: number) => 1 - normalTail(z),
      TRUE: true,
    };
    const text = formula
      .slice(1)
      .replace(/NORM\.S\./g, '')
      .replaceAll('^', '**');
    return new Function(...Object.keys(names), `return ${text}`)(...Object.values(names));
  }

  test.each([
    ['the plan of rates', ask(plan, { baseline: 6, difference: 2 })],
    ['the plan of means', ask(plan, { sd: 10, gap: 4 }, { kind: 'means' })],
    ['rates', ask(outcome, { peopleA: 4120, doneA: 82, peopleB: 4080, doneB: 114 })],
    ['means', ask(outcome, { peopleA: 10, meanA: 0.75, sdA: 1.8, peopleB: 12, meanB: 2.33, sdB: 2 }, { kind: 'means' })],
  ])('%s: every formula gives its result', (_, { lines }) => {
    const own = lines.filter(({ sheet }) => sheet);
    expect(own.length).toBeGreaterThan(0);
    for (const { sheet, values = {}, result } of own) {
      const texts = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, `${value}`]));
      const value = calculated(cell(sheet!, texts));
      expect(value).toBeCloseTo('value' in result ? result.value : Number.NaN, 8);
    }
  });
});

describe.each([plan, outcome])('$id', (tool) => {
  const numbers = fc.record(
    Object.fromEntries(
      Object.entries(tool.fields)
        .filter(([, { kind }]) => kind !== 'text' && kind !== 'choice')
        .map(([name]) => [name, fc.oneof(fc.nat(5000), fc.double(), fc.constant(undefined))]),
    ),
  );

  test('whatever is typed, every line is a number or says why not', () =>
    fc.assert(
      fc.property(numbers, fc.constantFrom('rates', 'means'), fc.constantFrom('points', 'relative'), (given, kind, measure) => {
        const { lines, notes = [] } = ask(tool, given, { kind, measure });
        for (const { result } of lines) expect('value' in result ? Number.isFinite(result.value) : !!result.undefined).toBe(true);
        for (const { values = {} } of notes)
          for (const value of Object.values(values)) expect(typeof value === 'string' || Number.isFinite(value)).toBe(true);
      }),
      { numRuns: 300 },
    ));
});
