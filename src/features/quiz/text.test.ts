import { expect, test } from 'vitest';
import { lead, letter, marks, paragraphs, pieces } from './text.ts';

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

test.each([
  ['We [promise]{a} it.', [{ text: 'We ' }, { name: 'a', text: 'promise' }, { text: ' it.' }]],
  ['[{x/facts/orders} orders]{b-1}', [{ name: 'b-1', text: '{x/facts/orders} orders' }]],
  ['a [bracket] and a {name}', [{ text: 'a [bracket] and a {name}' }]],
])('the marked passages of %s', (text, parts) => expect(marks(text)).toEqual(parts));

test('paragraphs stand apart by an empty line', () => expect(paragraphs('a\nb\n\n c\n')).toEqual(['a\nb', ' c']));
