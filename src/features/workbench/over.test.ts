import { expect, test } from 'vitest';
import { over } from './over.ts';

test.each<[string, unknown, unknown, unknown, unknown]>([
  ['nothing typed: what was kept', { a: '7' }, { a: '1' }, { a: '1' }, { a: '7' }],
  ['a field typed', { a: '7', b: '8' }, { a: '1', b: '1' }, { a: '1', b: '2' }, { a: '7', b: '2' }],
  ['a field emptied', { a: '7' }, { a: '1' }, {}, {}],
  ['a field that the draft lacks', {}, {}, { a: '2' }, { a: '2' }],
  ['in the first of several rows', [{ a: 1 }, { a: 2 }], [{ a: 0 }], [{ a: 5 }], [{ a: 5 }, { a: 2 }]],
  ['a list of words is one value', { on: ['a', 'b'] }, { on: ['a'] }, { on: [] }, { on: [] }],
])('%s', (_, kept, start, now, found) => expect(over(kept, start, now)).toEqual(found));
