import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { typeOf } from './all.ts';
import { bank, grade, keyOf, of, RIGHT } from './examples.fixture.ts';
import gaps from './gaps.ts';
import groups from './groups.ts';
import matching from './matching.ts';
import ordering from './ordering.ts';
import several from './several.ts';
import type { Answer } from './type.ts';

describe('partial credit', () => {
  test.each([
    ['one right of three', { '0': 'on' }, 1 / 3],
    ['two right of three', { '0': 'on', '2': 'on' }, 2 / 3],
    ['two right, one wrong', { '0': 'on', '2': 'on', '1': 'on' }, 1 / 3],
    ['everything ticked', { '0': 'on', '1': 'on', '2': 'on', '3': 'on', '4': 'on' }, 1 / 3],
    ['only wrong ones', { '1': 'on', '4': 'on' }, 0],
  ])('several: %s', (_, answer, score) => expect(grade(bank[1]!, answer as Answer).score).toBeCloseTo(score, 12));

  const key = fc.array(fc.constantFrom(0, 1), { minLength: 2, maxLength: 6 }).filter((rights) => rights.includes(0) && rights.includes(1));
  test('several: one more right tick adds, one more wrong tick takes away or leaves 0', () =>
    fc.assert(
      fc.property(key, fc.array(fc.nat(5)), fc.nat(5), (rights, ticks, more) => {
        const answer = Object.fromEntries(ticks.filter((i) => i < rights.length).map((i) => [i, 'on']));
        const next = more % rights.length;
        fc.pre(!answer[next]);
        const [before, after] = [answer, { ...answer, [next]: 'on' }].map((a) => several.grade({ rights }, a).score) as [number, number];
        if (rights[next]) expect(after).toBeGreaterThanOrEqual(before);
        else expect(after).toBeLessThanOrEqual(before);
      }),
    ));
  test('several: ticking everything never wins', () =>
    fc.assert(
      fc.property(key, (rights) => {
        const all = Object.fromEntries(rights.map((_, i) => [i, 'on']));
        expect(several.grade({ rights }, all).score).toBeLessThan(1);
      }),
    ));
  test.each([
    ['matching', matching],
    ['groups', groups],
    ['gaps', gaps],
  ] as const)('%s: each further right part adds its share', (_, type) =>
    fc.assert(
      fc.property(
        fc.dictionary(fc.stringMatching(/^[a-z]{1,3}$/), fc.constantFrom('0', '1', '2'), { minKeys: 1, maxKeys: 6 }),
        (rights) => {
          const answer: Answer = {};
          const ids = Object.keys(rights);
          ids.forEach((id, i) => {
            expect(type.grade(rights, answer).score).toBeCloseTo(i / ids.length, 12);
            answer[id] = rights[id] as string;
          });
          expect(type.grade(rights, answer).score).toBe(1);
        },
      ),
    ),
  );
  test.each([
    ['the last two exchanged', [0, 1, 3, 2], 2 / 4],
    ['the first moved to the end', [1, 2, 3, 0], 2 / 4],
    ['backwards', [3, 2, 1, 0], 0],
  ])('ordering: %s', (_, shown, score) => {
    const answer = Object.fromEntries(shown.map((i, at) => [i, `${at}`]));
    expect(ordering.grade(4, answer).score).toBeCloseTo(score, 12);
  });
  test('ordering: only the right order scores 1', () =>
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }), (shown) => {
        const answer = Object.fromEntries(shown.map((i, at) => [i, `${at}`]));
        expect(ordering.grade(5, answer).right).toBe(shown.every((i, at) => i === at));
      }),
    ));
});

describe('partial credit of the further types', () => {
  test.each([
    ['one of two', { a: 'on' }, 1 / 2],
    ['both, and a sound one', { a: 'on', b: 'on', c: 'on' }, 1 / 2],
    ['only the sound one', { b: 'on' }, 0],
  ])('mark: %s', (_, answer, score) => expect(grade(of('mark'), answer as Answer).score).toBeCloseTo(score, 12));

  test.each([
    ['the choice alone', { '0-a': '1' }, 1 / 3],
    ['the number and half of the ticks', { '1-n': '10.4', '1-draw': '0', '2-0': 'on' }, 1 / 2],
    ['everything but the choice', { ...RIGHT.case, '0-a': '0' }, 2 / 3],
  ])('case: %s', (_, answer, score) => expect(grade(of('case'), answer as Answer).score).toBeCloseTo(score, 12));
  test('case: each part keeps its own reasons', () => {
    expect(grade(of('case'), { '0-a': '0', '1-n': '0.1037', '1-draw': '0', '2-1': 'on' }).parts).toEqual([
      { id: '0-0', is: 'wrong', why: '0-0' },
      { id: '0-1', is: 'missed' },
      { id: '0-2', is: 'other' },
      { id: '1-n', is: 'wrong', why: '1-slip-0' },
      { id: '2-0', is: 'missed' },
      { id: '2-1', is: 'wrong', why: '2-1' },
      { id: '2-2', is: 'missed' },
      { id: '2-3', is: 'other' },
    ]);
  });
  test('case: the part that cannot be graded is named', () => {
    const { fault } = typeOf('case');
    const key = keyOf(of('case'));
    expect(fault?.({ ...RIGHT.case, '1-n': 'ten' }, key)).toEqual(['unreadable', '1-n']);
    expect(fault?.({ '0-a': '1', '1-draw': '0', '1-n': '10.4' }, key)).toEqual(['empty', '2-0']);
    expect(fault?.(RIGHT.case, key)).toBeUndefined();
  });

  test.each([
    ['the best way', { one: '1', two: '0' }, 1, true],
    ['a detour', { one: '0', a: '0', two: '0' }, 0.5, true],
    ['half right to a bad end', { one: '1', two: '1' }, 0.75, true],
    ['on its way', { one: '1', two: '' }, 0, false],
    ['choices of a way that was left do not count', { one: '1', a: '1', two: '0' }, 1, true],
    ['a choice that is not there', { one: '7' }, 0, false],
  ])('branching: %s', (_, answer, score, done) => expect(grade(of('branching'), answer as Answer)).toMatchObject({ score, done }));

  test('open: the share that the reader ticked, once the model was seen', () => {
    expect(grade(of('open'), { text: 'words', '0': 'on' })).toMatchObject({ done: false });
    expect(grade(of('open'), { text: 'words', seen: 'on', '0': 'on' })).toMatchObject({ done: true, score: 1 / 3, right: false });
  });
});
