import { expect, test } from 'vitest';
import { exampleAt } from './case.ts';

const own = [{ id: 'cafe-april', name: 'Café: April', sheet: { fields: {} } }];
const page = ['cafe-april', 'cafe-card'];

test.each([
  ['an example of this tool', '#case=cafe-april', own[0]],
  ['one of another tool of the page', '#case=cafe-card', undefined],
  ['none of the page', '#case=cafe-mai', 'cafe-mai'],
  ['letters that an address writes in codes', '#case=caf%C3%A9', 'café'],
  ['an address cut in the middle of a letter', '#case=caf%C3', 'caf%C3'],
])('an address names %s', (_name, hash, found) => expect(exampleAt(hash, own, page)).toBe(found));
