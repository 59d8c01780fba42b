import { describe, expect, test } from 'vitest';
import { kind, samples, type Visit } from './saved.ts';
import { following, latest, lessonState, type State } from './state.ts';

const begun: Visit = { begun: true, seen: 1 };
const done: Visit = { begun: true, done: true, seen: 1 };

describe('the state of a lesson', () => {
  const cases: [string, Visit | undefined, string[], string[], State][] = [
    ['never opened', undefined, [], ['q1', 'q2'], 'new'],
    ['never opened, without questions', undefined, [], [], 'new'],
    ['opened', begun, [], ['q1', 'q2'], 'begun'],
    ['opened, without questions', begun, [], [], 'begun'],
    ['one question answered elsewhere', undefined, ['q1'], ['q1', 'q2'], 'begun'],
    ['answers of another lesson', undefined, ['x1'], ['q1', 'q2'], 'new'],
    ['all answered', begun, ['q1', 'q2', 'x1'], ['q1', 'q2'], 'checked'],
    ['all answered, no visit kept', undefined, ['q1', 'q2'], ['q1', 'q2'], 'checked'],
    ['a question was added since', begun, ['q1', 'q2'], ['q1', 'q2', 'q3'], 'begun'],
    ['marked as done', done, [], ['q1', 'q2'], 'done'],
    ['marked as done, all answered', done, ['q1'], ['q1'], 'done'],
  ];
  test.each(cases)('%s', (_, visit, answered, questions, expected) => {
    expect(lessonState(visit, new Set(answered), questions)).toBe(expected);
  });
});

describe('where to go on', () => {
  const states = (given: Record<string, State>) => (id: string) => given[id] ?? 'new';
  const order = ['a', 'b', 'c'];
  const cases: [string, Record<string, State>, string | undefined, string | undefined][] = [
    ['nothing was opened', {}, undefined, undefined],
    ['the one open last', { a: 'done', b: 'begun' }, 'b', 'b'],
    ['the next after a done one', { a: 'done' }, 'a', 'b'],
    ['over lessons that are done', { a: 'done', b: 'done' }, 'a', 'c'],
    ['back to one left out', { b: 'done', c: 'done' }, 'c', 'a'],
    ['everything is done', { a: 'done', b: 'done', c: 'done' }, 'c', undefined],
    ['the last one left the course', { a: 'done' }, 'gone', 'b'],
  ];
  test.each(cases)('%s', (_, given, last, expected) => expect(following(order, states(given), last)).toBe(expected));

  test('the highest number was open last', () => {
    expect(latest({})).toBeUndefined();
    expect(latest({ a: { begun: true, seen: 0 }, b: undefined })).toBe('a');
    expect(latest({ a: { begun: true, seen: 2 }, b: { begun: true, seen: 5 }, c: { begun: true, seen: 3 } })).toBe('b');
  });
});

describe('the kept visit', () => {
  test('the sample is read as it was written', () => expect(kind.validate(samples[1])).toEqual(samples[1]));
  test.each([
    [null],
    [7],
    [{}],
    [{ begun: false, seen: 1 }],
    [{ begun: true }],
    [{ begun: true, seen: '1' }],
    [{ begun: true, seen: -1 }],
    [{ begun: true, seen: 1, done: 'yes' }],
  ])('%j does not fit', (data) => {
    expect(() => kind.validate(data)).toThrow();
  });
  test('a field that is not known is left out', () => {
    expect(kind.validate({ begun: true, seen: 1, polluted: 1 })).toEqual({ begun: true, seen: 1 });
  });
});
