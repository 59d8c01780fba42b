import { expect, test } from 'vitest';
import { decode } from '~/lib/persist';
import { tests } from './saved.ts';

const read = (d: unknown) => decode(tests, JSON.stringify({ v: 1, n: 1, d }));

test.each([
  ['the first visit', { taken: 0, now: { questions: ['a'], answers: {} } }],
  ['results without a sitting', { taken: 3, best: 1, passed: '2026-11-22' }],
])('%s is read as it was kept', (_, data) => expect(JSON.parse(JSON.stringify(read(data)?.d))).toEqual(data));

test.each([
  ['no count', { best: 1 }],
  ['a share over 1', { taken: 1, best: 2 }],
  ['a day that is none', { taken: 1, passed: 'yesterday' }],
  ['an answer that is no text', { taken: 0, now: { questions: ['a'], answers: { a: { n: 5 } } } }],
  ['questions that are no list', { taken: 0, now: { questions: 'a', answers: {} } }],
  ['nothing', null],
])('%s is refused', (_, data) => expect(() => read(data)).toThrow());
