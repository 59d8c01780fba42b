import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Boxes,
  boxesOf,
  byDomain,
  LEAST,
  type Said,
  saidIn,
  shareOf,
  sumOf,
  sureAndWrong,
  sureShare,
  unsureShare,
  verdictOf,
} from './calibration.ts';

const question = (skills: string[]) =>
  ({ lesson: 'l', kind: 'apply', type: 'single', skills, difficulty: 1, about: '', key: 'k', fit: true }) as const;
const graph = {
  domains: { one: 'One', two: 'Two' },
  skills: Object.fromEntries(
    [
      ['a', 'one'],
      ['b', 'one'],
      ['c', 'two'],
    ].map(([id, domain]) => [id!, { name: id!, domain: domain!, href: '' }]),
  ),
  questions: {
    p: question(['a']),
    q: { ...question(['a', 'b']), skills: ['a', 'b'] },
    r: { ...question(['b', 'c']), skills: ['b', 'c'] },
  } as Record<string, ReturnType<typeof question>>,
};
const once = { tries: 1, right: true, sure: true, key: 'k', day: '2026-11-20' };

describe('which answers count', () => {
  test.each<[string, Parameters<typeof saidIn>[1][string], boolean[]]>([
    ['the first check', { ...once, tries: 2, first: { right: false, sure: true } }, [true, false]],
    ['an older answer with one check', once, [true, true]],
    ['an older answer with two checks', { ...once, tries: 2 }, []],
    ['an older answer that was shown', { ...once, right: false, revealed: true }, []],
    ['nothing said', { ...once, sure: undefined }, []],
    ['nothing said at the first check', { ...once, first: { right: true } }, []],
    ['a question that has changed', { ...once, key: 'old' }, []],
    ['not sure', { ...once, sure: false }, [false, true]],
  ])('%s', (_, answer, expected) => {
    expect(saidIn(graph, { p: answer }, []).flatMap(({ sure, right }) => [sure, right])).toEqual(expected);
  });

  test('exams, where they say so', () => {
    const questions = [
      { id: 'p', score: 1, sure: true },
      { id: 'q', score: 0.5, sure: true },
      { id: 'r', score: 0 },
      { id: 'gone', score: 1, sure: true },
      { id: 'p', score: 1, sure: true, key: 'old' },
    ];
    expect(saidIn(graph, {}, [{ day: '2026-11-21', questions }])).toEqual([
      { id: 'p', sure: true, right: true, day: '2026-11-21' },
      { id: 'q', sure: true, right: false, day: '2026-11-21' },
    ]);
  });
});

const boxes = (sureRight: number, sureWrong: number, unsureRight: number, unsureWrong: number): Boxes => ({
  sureRight,
  sureWrong,
  unsureRight,
  unsureWrong,
});

describe('what the boxes say', () => {
  test.each<[string, Boxes, string, number | undefined]>([
    ['nothing answered', boxes(0, 0, 0, 0), 'none', 20],
    ['six answers, all wrong', boxes(0, 6, 0, 0), 'few', 14],
    ['nineteen right', boxes(19, 0, 0, 0), 'few', 1],
    ['never sure', boxes(0, 0, 15, 10), 'neverSure', 10],
    ['sure seven times', boxes(5, 2, 10, 10), 'fewSure', 3],
    ['Petra’s twenty', boxes(9, 5, 4, 2), 'over', undefined],
    ['sure no better than not sure', boxes(20, 20, 15, 5), 'flat', undefined],
    ['sure better, and still too often wrong', boxes(30, 15, 6, 9), 'over', undefined],
    ['twenty sure and right', boxes(20, 0, 0, 0), 'well', undefined],
    ['nine in ten of many', boxes(95, 5, 10, 10), 'well', undefined],
    ['doubts that are misplaced', boxes(40, 1, 38, 2), 'under', undefined],
    ['nineteen of twenty', boxes(19, 1, 0, 0), 'open', 5],
    ['eight of ten fits both', boxes(8, 2, 5, 5), 'open', 25],
  ])('%s', (_, given, is, more) => expect(verdictOf(given)).toEqual({ is, ...(more !== undefined && { more }) }));
});

test('a share without answers has a reason, no number', () => {
  expect(shareOf(0, 0)).toEqual({ of: 0, why: 'none' });
  expect(shareOf(9, 5)).toMatchObject({ right: 9, of: 14, share: 9 / 14 });
});

test('a question of two skills counts for both, and once for a domain', () => {
  const said: Said[] = [
    { id: 'q', sure: true, right: true },
    { id: 'r', sure: false, right: false },
  ];
  expect(byDomain(graph, said).map(({ id, boxes, skills }) => [id, sumOf(boxes), skills.map((one) => [one.id, sumOf(one.boxes)])])).toEqual(
    [
      [
        'one',
        2,
        [
          ['a', 1],
          ['b', 2],
        ],
      ],
      ['two', 1, [['c', 1]]],
    ],
  );
});

test('sure and wrong: each question once, the newest first', () => {
  const wrong = (id: string, day?: string): Said => ({ id, sure: true, right: false, ...(day && { day }) });
  expect(sureAndWrong([wrong('p'), wrong('q', '2026-11-01'), wrong('r', '2026-11-03'), wrong('q', '2026-11-09')])).toEqual([
    { id: 'q', day: '2026-11-09' },
    { id: 'r', day: '2026-11-03' },
    { id: 'p' },
  ]);
});

describe('laws', () => {
  const said = fc.array(
    fc.record({
      id: fc.constantFrom('p', 'q', 'r'),
      sure: fc.boolean(),
      right: fc.boolean(),
      day: fc.constantFrom('2026-11-01', '2026-11-02'),
    }),
  );

  test('counts add up, over the whole and in each share', () => {
    fc.assert(
      fc.property(said, (all) => {
        const found = boxesOf(all);
        expect(sumOf(found)).toBe(all.length);
        expect(sureShare(found).of + unsureShare(found).of).toBe(all.length);
        expect(sureAndWrong(all).length).toBeLessThanOrEqual(found.sureWrong);
        for (const { boxes, skills } of byDomain(graph, all))
          for (const one of skills) expect(sumOf(one.boxes)).toBeLessThanOrEqual(sumOf(boxes));
      }),
    );
  });

  test('a share lies in its interval, which more answers never widen', () => {
    const n = fc.integer({ min: 0, max: 60 });
    fc.assert(
      fc.property(n, n, (right, wrong) => {
        const one = shareOf(right, wrong);
        if ('why' in one) {
          expect(right + wrong).toBe(0);
          return;
        }
        expect(one.low).toBeLessThanOrEqual(one.share + 1e-12);
        expect(one.high).toBeGreaterThanOrEqual(one.share - 1e-12);
        const twice = shareOf(right * 2, wrong * 2);
        if (!('why' in twice)) expect(twice.high - twice.low).toBeLessThanOrEqual(one.high - one.low + 1e-12);
      }),
    );
  });

  test('nothing is judged below the least number of answers', () => {
    const n = fc.integer({ min: 0, max: 30 });
    fc.assert(
      fc.property(n, n, n, n, (...counts) => {
        const given = boxes(...counts);
        const { is } = verdictOf(given);
        if (sumOf(given) < LEAST.all || given.sureRight + given.sureWrong < LEAST.kind)
          expect(['none', 'few', 'neverSure', 'fewSure']).toContain(is);
      }),
    );
  });
});
