import { expect, test } from 'vitest';
import { percentIn } from './percent.ts';

test.each([
  [0.8, 'en', 0, '80\u00a0%'],
  [0.4375, 'en-GB', 0, '44\u00a0%'],
  [0.125, 'en', 2, '12.5\u00a0%'],
  [-0.5, 'en', 0, '-50\u00a0%'],
  [0.8, 'de', 0, '80\u00a0%'],
  [0.8, 'tr', 0, '%80'],
  [0.8, 'pl', 0, '80%'],
])('%d in %s is written with its sign', (share, lang, digits, text) => expect(percentIn(lang, digits)(share)).toBe(text));
