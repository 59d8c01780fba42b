import { expect, test } from 'vitest';
import { checked, phase, sentence } from './run.ts';
import type { Answered } from './saved.ts';
import type { Grade } from './types/type.ts';

const grade = (score: number, of = 1): Grade => ({ score, right: score === 1, of, parts: [{ id: '0', is: score ? 'right' : 'wrong' }] });

test('a run: open, hinted, offered, over', () => {
  expect(phase(undefined)).toBe('open');
  const once = checked(undefined, { a: '0' }, grade(0), 'k', '2026-11-23', true);
  expect(once).toMatchObject({ tries: 1, right: false, sure: true, key: 'k', day: '2026-11-23', first: { right: false, sure: true } });
  expect(phase(once)).toBe('hinted');
  const twice = checked(once, { a: '2' }, grade(0), 'k', '2026-11-24');
  expect(twice).toMatchObject({ tries: 2, day: '2026-11-24', first: { right: false, sure: true } });
  expect(phase(twice)).toBe('offered');
  expect(phase({ ...twice, revealed: true })).toBe('over');
  expect(phase(checked(twice, { a: '1' }, grade(1), 'k', '2026-11-24'))).toBe('over');
});

test('a draft before the first finished answer is open', () => {
  expect(phase({ answer: { text: 'so' }, tries: 0, score: 0, right: false, key: 'k' })).toBe('open');
});

test.each([
  ['a way', { revealed: true }, { ...grade(0.5, 2), says: 'way' }, [], 'way'],
  ['right, with labels', { right: true }, grade(1), ['B'], 'rightList'],
  ['right, without', { right: true }, grade(1, 3), [], 'rightAll'],
  ['wrong', {}, grade(0), ['B'], 'notYet'],
  ['partly', {}, grade(0, 3), [], 'partly'],
  ['shown, with labels', { revealed: true }, grade(0), ['A', 'C'], 'shownList'],
  ['shown, without', { revealed: true }, grade(0, 3), [], 'shownAll'],
])('%s', (_, run, result, labels, name) => expect(sentence(run as Answered, result as Grade, labels as string[], 'en')[0]).toBe(name));

test('the sentence has its numbers and its list', () => {
  expect(sentence({ revealed: true } as Answered, grade(0, 2), ['A', 'C'], 'en')[1]).toEqual({
    n: 0,
    m: 2,
    k: 1,
    list: 'A and C',
    p: 0,
  });
});
