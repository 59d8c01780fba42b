import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { typeOf } from './all.ts';
import { bank, grade, keyOf, RIGHT } from './examples.fixture.ts';
import single from './single.ts';
import type { Question } from './type.ts';

describe.each(bank)('every type: $type', (question) => {
  const anything = fc.dictionary(
    fc.constantFrom(
      'a',
      'b',
      'c',
      'n',
      'draw',
      'one',
      'two',
      '0',
      '1',
      '2',
      '3',
      '4',
      '9',
      'x',
      '0-a',
      '1-n',
      '1-draw',
      '2-0',
      '2-1',
      '2-2',
      'seen',
    ),
    fc.oneof(fc.constantFrom('0', '1', '2', '3', 'on', '-1'), fc.string()),
  );

  test('the right answer scores 1, with all its parts right', () => {
    const result = grade(question, RIGHT[question.type]);
    expect(result).toMatchObject({ score: 1, right: true });
    expect(result.parts.filter(({ is }) => is === 'right')).toHaveLength(result.of);
  });
  test('no answer scores 0', () => expect(grade(question, {})).toMatchObject({ score: 0, right: false }));
  test('whatever is stored or typed scores from 0 to 1, and 1 just when it is right', () =>
    fc.assert(
      fc.property(anything, (answer) => {
        const { score, right, parts, of } = grade(question, answer);
        expect(score >= 0 && score <= 1).toBe(true);
        expect(right).toBe(score === 1);
        expect(parts.filter(({ is }) => is === 'right').length).toBeLessThanOrEqual(of);
      }),
    ));
  test('a reason shown early belongs to a choice of the reader', () =>
    fc.assert(
      fc.property(anything, (answer) => {
        for (const { is, why } of grade(question, answer).parts) if (why !== undefined) expect(['right', 'half', 'wrong']).toContain(is);
      }),
    ));
  test('grading leaves key and answer as they are', () => {
    const [key, answer] = [keyOf(question), RIGHT[question.type]];
    const before = JSON.stringify([key, answer]);
    typeOf(question.type).grade(key, answer);
    expect(JSON.stringify([key, answer])).toBe(before);
  });
});

describe('what is shown before the key', () => {
  test('single: the reason of the option chosen, and none of the right one', () => {
    expect(single.grade({ of: 3, right: 1 }, { a: '0' }).parts).toEqual([
      { id: '0', is: 'wrong', why: '0' },
      { id: '1', is: 'missed' },
      { id: '2', is: 'other' },
    ]);
  });
  test('matching: reasons of right lines only, as the others give the answer away', () => {
    expect(grade(bank[3]!, { '0': '1', '1': '1' }).parts).toEqual([
      { id: '0', is: 'wrong' },
      { id: '1', is: 'right', why: '1' },
      { id: '2', is: 'wrong' },
    ]);
  });
  test('gaps: the reason of the words chosen', () => {
    expect(grade(bank[6]!, { one: '0', two: '0' }).parts).toEqual([
      { id: 'one', is: 'wrong', why: 'one-0' },
      { id: 'two', is: 'right', why: 'two-0' },
    ]);
  });
  test('matching: two lines may share one partner', () => expect(keyOf(bank[3]!)).toEqual({ '0': '0', '1': '1', '2': '0' }));
});

test('a key knows nothing of the language: translated, it is the same', () => {
  const shout = (question: Question) =>
    JSON.parse(JSON.stringify(question).replace(/"(an option|an item|because of this|stem|hint)"/g, '"XX"')) as Question;
  for (const question of bank) expect(keyOf(shout(question))).toEqual(keyOf(question));
});
