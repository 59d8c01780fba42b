import { expect, test } from 'vitest';
import { bare, formatted } from './format.ts';

test.each([
  [849.4, 'EUR', 'en', '€849.40'],
  [86000, 'EUR', 'en', '€86,000'],
  [40, 'EUR', 'pl', '40 €'],
  [38, 'percent', 'en', '38 %'],
  [3.2, 'hours', 'en', '3.2 hours'],
  [1, 'hours', 'en', '1 hour'],
  [4215, 'people', 'en', '4,215'],
  [4215, 'count', 'ru', '4 215'],
  [-72.74, 'count', 'en', '−72.74'],
  [-861.23, 'EUR', 'en', '−€861.23'],
  [27.4, 'amount', 'en', '27.40'],
  [300, 'amount', 'en', '300'],
  [1054.2, 'amount', 'de', '1.054,20'],
])('%d %s in %s is %s', (value, unit, lang, text) => expect(formatted(value, unit, lang).replace(/\s/g, ' ')).toBe(text));

test.each([
  [849.4, 'EUR', '849.40'],
  [40, 'EUR', '40'],
  [7.5, 'hours', '7.5'],
  [38, 'percent', '38'],
])('%d %s, whose unit the text says, is %s', (value, unit, text) => expect(bare(value, unit, 'en')).toBe(text));
