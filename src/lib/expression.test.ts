import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evaluate } from './expression.ts';

const values = { interactions: 140, reach: 1400, reachNonFollowers: 700 };

test.each([
  ['1', 1],
  ['1.5 * 2', 3],
  ['1 + 2 * 3', 7],
  ['(1 + 2) * 3', 9],
  ['10 - 2 - 3', 5],
  ['24 / 4 / 2', 3],
  ['-2 * -3', 6],
  ['-(1 + 2)', -3],
  ['interactions / reach', 0.1],
  ['interactions/reach*100', 10],
  ['(reach - reachNonFollowers) / reach * 100', 50],
  ['interactions / (reach - 1400)', Number.POSITIVE_INFINITY],
])('%s = %d', (text, value) => expect(evaluate(text, values)).toBeCloseTo(value, 12));

test.each(['', '1 +', '* 2', '(1', '1)', '1 2', 'reach reach', '2 ^ 3', 'views', 'constructor', 'alert(1)', '1;2', 'a.b'])(
  '%j is refused',
  (text) => expect(() => evaluate(text, values)).toThrow(text),
);

test('agrees with the numbers themselves', () => {
  const number = fc.nat(1000);
  fc.assert(
    fc.property(number, number, number, (a, b, c) => {
      expect(evaluate('a + b * c - (a - b) * 2', { a, b, c })).toBe(a + b * c - (a - b) * 2);
    }),
  );
});
