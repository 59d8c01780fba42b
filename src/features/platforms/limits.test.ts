import { expect, test } from 'vitest';
import { byWhat, type Limit } from './limits.ts';

const limit = (what: string, value: number, unit = 'characters'): Limit => ({
  what,
  value,
  unit,
  source: 's',
  read: new Date('2026-11-22'),
});

test.each<[string, Limit[], [string, boolean, number][]]>([
  ['nothing', [], []],
  [
    'one source each',
    [limit('caption', 2200), limit('bio', 150)],
    [
      ['caption', false, 1],
      ['bio', false, 1],
    ],
  ],
  ['two sources that agree', [limit('caption', 2200), limit('caption', 2200)], [['caption', false, 2]]],
  [
    'two that do not',
    [limit('caption', 2200), limit('bio', 150), limit('caption', 2000)],
    [
      ['caption', true, 2],
      ['bio', false, 1],
    ],
  ],
  ['the same number of something else', [limit('clip', 60, 'seconds'), limit('clip', 60, 'minutes')], [['clip', true, 2]]],
])('%s', (_, limits, expected) => {
  expect(byWhat(limits).map(({ what, disputed, limits: list }) => [what, disputed, list.length])).toEqual(expected);
});
