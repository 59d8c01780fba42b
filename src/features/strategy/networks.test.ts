import { expect, test } from 'vitest';
import { networksOf } from './networks.ts';

test.each([
  ['the main one comes first, trials last', ['trial', 'second', 'main'], ['c', 'b', 'a']],
  ['what is left out or not decided is not chosen', ['left', '', 'second'], ['c']],
  ['nothing where no role was given', ['', '', ''], []],
])('%s', (_, roles, networks) => expect(networksOf(['a', 'b', 'c'].map((network, i) => ({ network, role: roles[i]! })))).toEqual(networks));

test('a network counts once, a row without one not at all', () =>
  expect(networksOf([{ network: 'x', role: 'second' }, { role: 'main' }, { network: 'x', role: 'main' }])).toEqual(['x']));
