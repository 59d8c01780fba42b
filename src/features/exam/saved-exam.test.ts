import { describe, expect, test } from 'vitest';
import { decode, type Kind } from '~/lib/persist';
import { samples as attemptSamples, attempts } from './saved-attempt.ts';
import { samples as clockSamples, clocks } from './saved-clock.ts';
import { samples as examSamples, exams } from './saved-exam.ts';

const read = (kind: Kind<unknown>, d: unknown) => decode(kind, JSON.stringify({ v: 1, n: 1, d }));
const sitting = examSamples[1] as object;
const attempt = attemptSamples[1] as object;
const clock = clockSamples[1] as object;

describe.each([
  ['a sitting', exams as Kind<unknown>, sitting],
  ['an attempt', attempts as Kind<unknown>, attempt],
  ['a clock', clocks as Kind<unknown>, clock],
])('%s', (_, kind, sample) => {
  test('is read as it was kept', () => expect(read(kind, sample)?.d).toEqual(sample));
  test.each([
    ['nothing', null],
    ['a list', []],
    ['a text', 'x'],
    ['without anything', {}],
  ])('%s is refused', (_, data) => expect(() => read(kind, data)).toThrow());
});

test.each([
  ['a sitting without questions', exams, { ...sitting, questions: [] }],
  ['a question without key', exams, { ...sitting, questions: [{ id: 'a' }] }],
  ['an answer that is no text', exams, { ...sitting, answers: { a: { n: 5 } } }],
  ['a place before the first', exams, { ...sitting, place: -1 }],
  ['a limit of nothing', exams, { ...sitting, limit: 0 }],
  ['a share over 1', attempts, { ...attempt, share: 1.2 }],
  ['a score below 0', attempts, { ...attempt, questions: [{ id: 'a', score: -1 }] }],
  ['an attempt of something else', attempts, { ...attempt, of: 'test' }],
  ['an attempt before the first', attempts, { ...attempt, n: 0 }],
  ['time that runs backwards', clocks, { ...clock, seconds: -1 }],
])('%s is refused', (_, kind, data) => expect(() => read(kind as Kind<unknown>, data)).toThrow());

test('a place behind the last question is the last one', () =>
  expect(read(exams as Kind<unknown>, { ...sitting, place: 12 })?.d).toMatchObject({ place: 1 }));
