import { expect, test } from 'vitest';
import { lead, letter, pieces } from './text.ts';

test.each([
  ['plain', [{ text: 'plain' }]],
  ['{reach}', [{ name: 'reach' }]],
  ['of {reach} people, {answer} %', [{ text: 'of ' }, { name: 'reach' }, { text: ' people, ' }, { name: 'answer' }, { text: ' %' }]],
  ['{ember-and-oat/facts/orders} orders', [{ name: 'ember-and-oat/facts/orders' }, { text: ' orders' }]],
  ['a { brace } and {}', [{ text: 'a { brace } and {}' }]],
])('%s', (text, parts) => expect(pieces(text)).toEqual(parts));

test('letters', () => expect([0, 1, 5].map(letter)).toEqual(['A', 'B', 'F']));

test.each([
  ['Traffic goal', 'Traffic goal:'],
  ['Report and test.', 'Report and test:'],
  ['Who pays?', 'Who pays?'],
  ['“Who pays?”', '“Who pays?”'],
  ['完了。', '完了:'],
])('%s leads in as %s', (text, led) => expect(lead(text)).toBe(led));
