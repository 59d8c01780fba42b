import { expect, test } from 'vitest';
import { answers } from './saved.ts';

const kept = {
  answer: { a: '1' },
  tries: 2,
  score: 0.5,
  right: false,
  sure: true,
  key: '1x9k2f',
  revealed: true,
  day: '2026-11-23',
  first: { right: false, sure: true },
};

test('an answer comes back as it was kept, in a fresh object', () => {
  const back = answers.validate(JSON.parse(JSON.stringify(kept)));
  expect(back).toEqual(kept);
  expect(answers.validate(kept).answer).not.toBe(kept.answer);
});

test('sure, revealed, the day and the first check may be missing', () => {
  const { sure: _, revealed: __, day: ___, first: ____, ...rest } = kept;
  expect(answers.validate(rest)).toEqual(rest);
});

test.each([
  ['nothing', undefined],
  ['null', null],
  ['a text', 'right'],
  ['a list', []],
  ['no answer', { ...kept, answer: undefined }],
  ['numbers in the answer', { ...kept, answer: { a: 1 } }],
  ['tries of 0', { ...kept, tries: 0 }],
  ['half a try', { ...kept, tries: 1.5 }],
  ['a score over 1', { ...kept, score: 1.1 }],
  ['a score as text', { ...kept, score: '1' }],
  ['no key', { ...kept, key: undefined }],
  ['right as a text', { ...kept, right: 'yes' }],
  ['sure as a text', { ...kept, sure: 'yes' }],
  ['a day that is none', { ...kept, day: 'yesterday' }],
  ['a first check without a result', { ...kept, first: { sure: true } }],
])('%s does not fit', (_, data) => expect(() => answers.validate(data)).toThrow());

test('every version has its migration', () => {
  expect(Object.keys(answers.migrations).map(Number)).toEqual(Array.from({ length: answers.version - 1 }, (_, i) => i + 2));
});
