import { expect, test } from 'vitest';
import { type Way, walk } from './way.ts';

const way: Way = {
  start: 'a',
  scenes: {
    a: [
      ['b', 1],
      ['end', 0],
    ],
    b: [
      ['end', 0.5],
      ['c', 1],
    ],
    c: [],
    end: [],
  },
};

test.each([
  ['nothing chosen', {}, [], 'a', false],
  ['half of the way', { a: '0' }, ['a0'], 'b', false],
  ['to the end', { a: '0', b: '1' }, ['a0', 'b1'], 'c', true],
  ['a short way; what stands elsewhere is left', { a: '1', b: '1' }, ['a1'], 'end', true],
  ['a choice that is not there', { a: '0', b: '4' }, ['a0'], 'b', false],
  ['no number', { a: 'x' }, [], 'a', false],
  ['more than a digit', { a: '00' }, [], 'a', false],
])('%s', (_, answer, steps, at, done) => {
  const found = walk(way, answer as Record<string, string>);
  expect(found.steps.map(({ scene, choice }) => `${scene}${choice}`)).toEqual(steps);
  expect(found).toMatchObject({ at, done });
});

test('a start that is not there is an end without steps', () => {
  expect(walk({ start: 'x', scenes: {} }, { toString: '0' })).toEqual({ steps: [], at: 'x', done: true });
});
