import { expect, test } from 'vitest';
import { drafts } from './saved-draft.ts';

const kept = { answer: { text: 'so far', seen: '' }, key: '1x9k2f' };

test('a draft comes back as it was kept, in a fresh object', () => {
  const back = drafts.validate(JSON.parse(JSON.stringify(kept)));
  expect(back).toEqual(kept);
  expect(drafts.validate(kept).answer).not.toBe(kept.answer);
});

test.each([
  ['nothing', undefined],
  ['no answer', { key: 'k' }],
  ['numbers in the answer', { ...kept, answer: { a: 1 } }],
  ['no key', { answer: {} }],
])('%s does not fit', (_, data) => expect(() => drafts.validate(data)).toThrow());
