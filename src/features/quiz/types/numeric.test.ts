import { describe, expect, test } from 'vitest';
import numeric, { texts } from './numeric.ts';

describe('numbers', () => {
  const key = { tolerance: 0.05, ratio: false, names: ['a'], inputs: [[140], [1350.5]], draws: [[10.37037, 0.1037], [1234]] };
  test.each([
    ['10.37', '0', true],
    ['10,4', '0', true],
    ['10.42', '0', true],
    ['10.4 %', '0', true],
    ['１０．３７', '0', true],
    ['10.43', '0', false],
    ['1,234', '1', true],
    ['1.234', '1', true],
    ['1 234', '1', true],
    ['1234,0', '1', true],
    ['10.37', '7', false],
    ['10.37', 'x', false],
  ])('%s in draw %s', (n, draw, right) => expect(numeric.grade(key, { n, draw }).right).toBe(right));
  test('a known slip is recognised, rounded too', () => {
    for (const n of ['0.1037037', '0.104', '0.1', '0,10'])
      expect(numeric.grade(key, { n, draw: '0' }).parts[0]).toEqual({ id: 'n', is: 'wrong', why: 'slip-0' });
    expect(numeric.grade(key, { n: '5', draw: '0' }).parts[0]).toEqual({ id: 'n', is: 'wrong' });
  });
  test('a share may be typed in percent', () =>
    expect(numeric.grade({ tolerance: 0.005, ratio: true, names: [], inputs: [[]], draws: [[0.12]] }, { n: '12 %', draw: '0' }).right).toBe(
      true,
    ));
  test('the numbers of a try are written as the language writes them', () => {
    expect(texts(key, 0, 'en')).toEqual({ a: '140', answer: '10.37', 'slip-0': '0.1037' });
    expect(texts(key, 1, 'de')).toEqual({ a: '1.350,5', answer: '1.234' });
  });
  test.each([
    [231.333333, '231.33'],
    [27.4, '27.40'],
    [10, '10'],
  ])('an answer in money of %d is %s', (value, answer) =>
    expect(texts({ tolerance: 0.5, ratio: false, money: true, names: [], inputs: [[]], draws: [[value]] }, 0, 'en')).toEqual({ answer }),
  );
  test('what is no number is a fault', () => {
    expect(numeric.fault?.({ n: 'ten' }, key)).toEqual(['unreadable', 'n']);
    expect(numeric.fault?.({ n: '1,234' }, key)).toBeUndefined();
  });
});
