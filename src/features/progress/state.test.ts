import { describe, expect, test } from 'vitest';
import { kind, samples, type Visit } from './saved.ts';
import { allAnswered, following, latest, lessonState, type State } from './state.ts';

const begun: Visit = { begun: true, seen: 1 };
const done: Visit = { begun: true, done: true, seen: 1 };

describe('the state of a lesson', () => {
  const cases: [string, Visit | undefined, State][] = [
    ['never opened', undefined, 'new'],
    ['opened', begun, 'begun'],
    ['all answered', { ...begun, checked: true }, 'checked'],
    ['marked as done', done, 'done'],
    ['marked as done, all answered', { ...done, checked: true }, 'done'],
  ];
  test.each(cases)('%s', (_, visit, expected) => expect(lessonState(visit)).toBe(expected));
});

describe('whether a lesson is checked', () => {
  const cases: [string, string[], string[], true | undefined][] = [
    ['nothing answered', ['q1', 'q2'], [], undefined],
    ['one of two', ['q1', 'q2'], ['q1'], undefined],
    ['all', ['q1', 'q2'], ['q1', 'q2', 'x1'], true],
    ['a question was added since', ['q1', 'q2', 'q3'], ['q1', 'q2'], undefined],
    ['answers of another lesson', ['q1'], ['x1'], undefined],
    ['a lesson without questions', [], ['x1'], undefined],
  ];
  test.each(cases)('%s', (_, questions, answered, expected) => expect(allAnswered(questions, new Set(answered))).toBe(expected));
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
    [{ begun: true, seen: 1, checked: 1 }],
  ])('%j does not fit', (data) => {
    expect(() => kind.validate(data)).toThrow();
  });
  test('a field that is not known is left out', () => {
    expect(kind.validate({ begun: true, seen: 1, polluted: 1 })).toEqual({ begun: true, seen: 1 });
  });
});
