import { expect, test } from 'vitest';
import { allNumerals, numerals, stands } from './numerals.ts';

test.each<[string, string[]]>([
  ['118 messages', ['118']],
  ['1,184 euros and 849.40', ['1,184', '849.40']],
  ['7.5 hours, 0.2 of them, 12 posts, 3', ['0.2']],
  ['5 % and 7.5 % of 100 %', ['5', '7.5']],
  ['100 or 1,000 people', []],
  ['at 9:40, 17:20–18:00, 16:9, 24/7', []],
  ['on 24 April, 4 to 10 May, April 24, 2026-04-23, Tuesday 14, the 21st', []],
  ['in 2026, 2021–23, the 1990s', []],
  ['2,026 people, 1980.5', ['2,026', '1980.5']],
  ['20 minutes, 60-second clips, 14 to 30 seconds, 24 hours, 46 h 40 min, 30 days', []],
  ['90 minutes, 39 hours, 45 days', ['90', '39', '45']],
  ['B2B, GA4, 1080p, 4K, WCAG 2.2, Article 14', []],
  ['€240 and −72.7 %', ['240', '72.7']],
  ['April 118 messages', ['118']],
])('%s', (text, found) => expect(numerals(text).map((number) => number.text)).toEqual(found));

test.each([
  ['4,215', 4215, true],
  ['4,200', 4215, true],
  ['4,000', 4215, false],
  ['40', 41, false],
  ['10.4', 10.37037, true],
  ['10.5', 10.37037, false],
  ['72.7', -72.74, true],
])('%s for %d: %s', (text, exact, right) => expect(stands(allNumerals(text)[0]!, exact)).toBe(right));
