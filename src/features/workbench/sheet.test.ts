import fc from 'fast-check';
import { expect, test } from 'vitest';
import { kept, readField, typed } from './read.ts';
import { isEmpty, sheetKind } from './sheet.ts';
import type { Shape } from './tool.ts';

const shape: Shape = {
  id: 'stall',
  fields: { price: { kind: 'money' }, way: { kind: 'choice', options: ['a', 'b'] } },
  tables: { days: { columns: { cups: { kind: 'count' } }, most: 2 } },
};
const { validate } = sheetKind(shape);

test.each<[string, unknown]>([
  ['no record', 5],
  ['a field that is a list', { fields: { price: [] }, rows: {} }],
  ['more rows than fit', { fields: {}, rows: { days: [{}, {}, {}] } }],
  ['rows that are no list', { fields: {}, rows: { days: {} } }],
  ['a name that is a number', { name: 4, fields: {}, rows: {} }],
])('refused: %s', (_, data) => expect(() => validate(data)).toThrow());

test('what the tool does not know is left out', () =>
  expect(validate(JSON.parse('{"fields":{"price":2,"__proto__":1,"x":3},"rows":{"days":[{"cups":"1o","y":2}],"z":[]}}'))).toEqual({
    fields: { price: 2 },
    rows: { days: [{ cups: '1o' }] },
  }));

test('a choice alone is empty', () => {
  expect(isEmpty(shape, { fields: { price: '', way: 'b' }, rows: { days: [{ cups: '' }] } })).toBe(true);
  expect(isEmpty(shape, { fields: { price: '', way: 'b' }, rows: { days: [{ cups: 0 }] } })).toBe(false);
});

test.each(['en', 'pl', 'ru', 'de', 'sw'])('a kept number is typed in %s so that it reads the same', (lang) =>
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1e9, noNaN: true }), (n) => {
      const value = Math.round(n * 1000) / 1000;
      expect(readField(typed({ n: value }, lang).n!, { kind: 'number' }, lang).value).toBe(value);
    }),
  ),
);

test.each<[string, string | number]>([
  ['1,350.5', 1350.5],
  ['12k', 12000],
  ['5 %', 5],
  ['0.00000000000000000000000000000012', '0.00000000000000000000000000000012'],
  ['9999999999999999999999', '9999999999999999999999'],
  ['1.350', '1.350'],
  ['abc', 'abc'],
  ['', ''],
])('"%s" outlives a reload', (text, what) => {
  const field = { kind: 'percent' } as const;
  const read = readField(text, field, 'en');
  const keeping = kept(text, field, read);
  expect(keeping).toBe(what);
  expect(readField(typed({ text: keeping }, 'en').text!, field, 'en')).toEqual(read);
});
