import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ranked, type Total, totalOf } from './rank.ts';
import { meansOf, spreadOf } from './spread.ts';
import type { Said } from './vacancy.ts';

const means = (...marks: (number | undefined)[]) =>
  new Map(marks.flatMap((mark, i) => (mark === undefined ? [] : [[`k${i}`, mark] as const])));
const weights = (...list: number[]) => list.map((weight, i) => ({ id: `k${i}`, weight }));

describe('a weighted result', () => {
  test.each<[string, ReturnType<typeof means>, number[], Total]>([
    ['weights three to one', means(4, 2), [3, 1], { value: 3.5, covered: 1 }],
    ['all weights the same are the plain mean', means(1, 2, 3), [5, 5, 5], { value: 2, covered: 1 }],
    ['a missing mark is no 0', means(4, undefined), [1, 1], { value: 4, covered: 0.5 }],
    ['a weight of 0 leaves out', means(4, 1), [2, 0], { value: 4, covered: 1 }],
    ['no mark at all', means(), [1, 1], { undefined: 'no-marks' }],
    ['marks on what does not count alone', means(3, undefined), [0, 2], { undefined: 'no-marks' }],
    ['all weights 0', means(4, 4), [0, 0], { undefined: 'no-weight' }],
    ['no criteria', means(), [], { undefined: 'no-weight' }],
  ])('%s', (_, given, list, total) => expect(totalOf(given, weights(...list))).toEqual(total));
});

test('level candidates share a place, the next place is left out, and no result is no place', () => {
  const totals = new Map<string, Total>([
    ['d', { undefined: 'no-marks' }],
    ['c', { value: 2, covered: 1 }],
    ['b', { value: 3, covered: 1 }],
    ['a', { value: 0.1 + 2.9, covered: 1 }],
  ]);
  expect(ranked(totals).map(({ id, place }) => [id, place])).toEqual([
    ['a', 1],
    ['b', 1],
    ['c', 3],
    ['d', undefined],
  ]);
});

const SIZE = 6;
const mark = fc.option(fc.constantFrom(1, 2, 3, 4, 2.5, 3.5), { nil: undefined });
const marked = fc.array(mark, { minLength: SIZE, maxLength: SIZE }).map((list) => means(...list));
const weighted = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 10 }), fc.double({ min: 0.1, max: 10, noNaN: true })), { minLength: SIZE, maxLength: SIZE })
  .map((list) => weights(...list));
const value = (total: Total) => ('value' in total ? total.value : undefined);

describe('laws of the weighted result', () => {
  test('scaling all weights changes nothing', () =>
    fc.assert(
      fc.property(marked, weighted, fc.double({ min: 0.01, max: 100, noNaN: true }), (given, list, by) => {
        const [one, other] = [
          totalOf(given, list),
          totalOf(
            given,
            list.map(({ id, weight }) => ({ id, weight: weight * by })),
          ),
        ];
        if ('undefined' in one) expect(other).toEqual(one);
        else expect(value(other)).toBeCloseTo(one.value, 9);
      }),
    ));

  test('raising a mark never lowers it', () =>
    fc.assert(
      fc.property(marked, weighted, fc.nat(SIZE - 1), fc.double({ min: 0, max: 3, noNaN: true }), (given, list, at, more) => {
        const before = given.get(`k${at}`);
        fc.pre(before !== undefined);
        const after = new Map(given).set(`k${at}`, before! + more);
        const [one, other] = [value(totalOf(given, list)), value(totalOf(after, list))];
        if (one !== undefined) expect(other!).toBeGreaterThanOrEqual(one - 1e-12);
      }),
    ));

  test('it lies between the lowest and the highest mark, and covers between nothing and all', () =>
    fc.assert(
      fc.property(marked, weighted, (given, list) => {
        const total = totalOf(given, list);
        if ('undefined' in total) return;
        expect(total.value).toBeGreaterThanOrEqual(Math.min(...given.values()) - 1e-12);
        expect(total.value).toBeLessThanOrEqual(Math.max(...given.values()) + 1e-12);
        expect(total.covered).toBeGreaterThan(0);
        expect(total.covered).toBeLessThanOrEqual(1 + 1e-12);
      }),
    ));

  test('the order of criteria changes not a bit', () =>
    fc.assert(
      fc.property(marked, weighted, (given, list) => {
        expect(totalOf(given, [...list].reverse())).toEqual(totalOf(given, list));
      }),
    ));

  test('a criterion with a weight of 0 is as good as none', () =>
    fc.assert(
      fc.property(marked, weighted, fc.constantFrom(1, 2, 3, 4), (given, list, extra) => {
        expect(totalOf(new Map<string, number>([...given, ['z', extra]]), [...list, { id: 'z', weight: 0 }])).toEqual(totalOf(given, list));
      }),
    ));

  test('a mark that is missing is left out, never a 0', () =>
    fc.assert(
      fc.property(marked, weighted, fc.nat(SIZE - 1), (given, list, at) => {
        const less = new Map(given);
        less.delete(`k${at}`);
        expect(value(totalOf(less, list))).toEqual(
          value(
            totalOf(
              less,
              list.filter(({ id }) => id !== `k${at}`),
            ),
          ),
        );
      }),
    ));

  test('the order of candidates changes no place', () =>
    fc.assert(
      fc.property(fc.array(marked, { maxLength: 6 }), weighted, (all, list) => {
        const totals = all.map((given, i) => [`c${i}`, totalOf(given, list)] as const);
        expect(ranked(new Map([...totals].reverse()))).toEqual(ranked(new Map(totals)));
      }),
    ));
});

describe('what interviewers said', () => {
  const said = (...list: [interviewer: string, mark: Said][]) =>
    list.map(([interviewer, mark]) => ({ interviewer, candidate: 'a', criterion: 'k', mark }));
  const of = (...list: [string, Said][]) => spreadOf(said(...list), 'a', 'k', ['i', 'j', 'l']);

  test.each<[string, [string, Said][], object]>([
    ['nothing', [], { marks: [], apart: false, notAsked: 0, missing: ['i', 'j', 'l'] }],
    ['one mark', [['i', 3]], { marks: [3], mean: 3, low: 3, high: 3, apart: false, notAsked: 0, missing: ['j', 'l'] }],
    [
      'one step apart',
      [
        ['i', 3],
        ['j', 4],
      ],
      { marks: [3, 4], mean: 3.5, low: 3, high: 4, apart: false, notAsked: 0, missing: ['l'] },
    ],
    [
      'two steps apart',
      [
        ['i', 4],
        ['j', 2],
      ],
      { marks: [2, 4], mean: 3, low: 2, high: 4, apart: true, notAsked: 0, missing: ['l'] },
    ],
    [
      'not asked is neither a mark nor missing',
      [
        ['i', 'not-asked'],
        ['j', 1],
        ['l', ''],
      ],
      { marks: [1], mean: 1, low: 1, high: 1, apart: false, notAsked: 1, missing: ['l'] },
    ],
    [
      'who is no interviewer is not heard',
      [
        ['x', 1],
        ['i', 4],
      ],
      { marks: [4], mean: 4, low: 4, high: 4, apart: false, notAsked: 0, missing: ['j', 'l'] },
    ],
  ])('%s', (_, list, spread) => expect(of(...list)).toEqual(spread));

  test('their order changes nothing', () =>
    fc.assert(
      fc.property(
        fc.shuffledSubarray(['i', 'j', 'l', 'm']),
        fc.array(fc.constantFrom<Said>(1, 2, 3, 4, 'not-asked', ''), { minLength: 4, maxLength: 4 }),
        (order, marks) => {
          const list = said(...['i', 'j', 'l', 'm'].map((id, i) => [id, marks[i]!] as [string, Said]));
          const { missing, ...one } = spreadOf(list, 'a', 'k', order);
          const { missing: other, ...two } = spreadOf([...list].reverse(), 'a', 'k', [...order].reverse());
          expect(two).toEqual(one);
          expect([...other].sort()).toEqual([...missing].sort());
          expect(meansOf(list, 'a', [{ id: 'k' }], order)).toEqual(meansOf([...list].reverse(), 'a', [{ id: 'k' }], [...order].reverse()));
        },
      ),
    ));
});
