import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseNumber, readAmount, readCount, valuesOf } from './numbers.ts';

describe('one reading', () => {
  test.each([
    ['0', 0],
    ['007', 7],
    ['42', 42],
    ['+5', 5],
    ['-5', -5],
    ['- 5', -5],
    ['\u22125,5', -5.5],
    ['\u20135', -5],
    ['0.5', 0.5],
    ['.5', 0.5],
    [',5', 0.5],
    ['5.', 5],
    ['1,5', 1.5],
    ['10,37', 10.37],
    ['3.3333', 3.3333],
    ['0.123', 0.123],
    ['0,123', 0.123],
    ['1234.567', 1234.567],
    ['1 234,5', 1234.5],
    ['1\u00a0234,5', 1234.5],
    ['1\u202f234,5', 1234.5],
    ['1 234,567', 1234.567],
    ['1,234.5', 1234.5],
    ['1.234,5', 1234.5],
    ['1.234.567', 1234567],
    ['1,234,567', 1234567],
    ['1,234,567.8', 1234567.8],
    ['12,34,567', 1234567],
    ['12,34,567.5', 1234567.5],
    ["1'234.5", 1234.5],
    ['1\u2019234', 1234],
    ['１２３', 123],
    ['１，５', 1.5],
    ['٣٫٥', 3.5],
    ['१२', 12],
    ['৩৪', 34],
    ['€ 12,50', 12.5],
    ['12,50 €', 12.5],
    ['$1,234.50', 1234.5],
    ['12 EUR', 12],
    ['  7  ', 7],
  ])('%j is %d', (text, value) => expect(parseNumber(text)).toEqual({ value }));

  test.each([
    ['12 %', 12],
    ['12%', 12],
    ['%12', 12],
    ['10,4 ％', 10.4],
    ['٣٪', 3],
  ])('%j is %d percent', (text, value) => expect(parseNumber(text)).toEqual({ value, percent: true }));
});

describe('two readings, the locale’s own first', () => {
  test.each([
    ['1.234', 'en', [1.234, 1234]],
    ['1.234', 'de', [1234, 1.234]],
    ['1,234', 'en', [1234, 1.234]],
    ['1,234', 'de', [1.234, 1234]],
    ['12,345', 'pl', [12.345, 12345]],
    ['-1,234', 'en', [-1234, -1.234]],
  ])('%j in %s', (text, locale, ambiguous) => expect(parseNumber(text, locale)).toEqual({ ambiguous }));
  test('keeps the percent sign', () => expect(parseNumber('1,234 %', 'en')).toEqual({ ambiguous: [1234, 1.234], percent: true }));
});

describe('no reading', () => {
  test.each(['', '   ', '\u00a0'])('%j is empty', (text) => expect(parseNumber(text)).toEqual({ error: 'empty' }));
  test.each([
    'abc',
    '12k',
    '1e5',
    '0x1F',
    '1/2',
    '1 23',
    '12 34',
    '1,23,4',
    '1.234.56',
    '1,234,5',
    '1.2.3',
    '1.234 5',
    '1 234.567.890',
    '--5',
    '5-',
    '.',
    ',',
    '-',
    '%',
    '€',
    '1..5',
    '1. 5',
    "1'23",
    'NaN',
    'Infinity',
    '12 % 3',
    '5%%',
    '__proto__',
  ])('%j is unreadable', (text) => expect(parseNumber(text)).toEqual({ error: 'unreadable' }));
  test('400 digits are too large', () => expect(parseNumber('9'.repeat(400))).toEqual({ error: 'too-large' }));
});

describe('a count', () => {
  test.each<[string, string, object]>([
    ['', 'en', {}],
    ['1350', 'en', { value: 1350 }],
    ['1,350', 'en', { value: 1350 }],
    ['1.350', 'de', { value: 1350 }],
    ['1 350', 'en', { value: 1350 }],
    ['1.350', 'en', { choose: [1.35, 1350] }],
    ['1,350', 'de', { choose: [1.35, 1350] }],
    ['4168.75', 'en', { value: 4168.75 }],
    ['1.2k', 'en', { value: 1200 }],
    ['1,2 K', 'de', { value: 1200 }],
    ['1.1M', 'en', { value: 1_100_000 }],
    ['-5', 'en', { error: 'negative' }],
    ['12 %', 'en', { error: 'percent-sign' }],
    ['1x', 'en', { error: 'unreadable' }],
    ['k', 'en', { error: 'unreadable' }],
    ['9'.repeat(400), 'en', { error: 'too-large' }],
  ])('%j in %s', (text, locale, expected) => expect(readCount(text, locale)).toEqual(expected));
});

describe('laws', () => {
  const languages = ['en', 'de', 'pl', 'ru', 'sw', 'fr', 'hi', 'de-CH', 'ar-EG'];
  test('what Intl writes is read back, in every language', () =>
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), fc.constantFrom(...languages), (cents, language) => {
        const value = cents / 100;
        const text = new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(value);
        expect(valuesOf(parseNumber(text, language))[0]).toBe(value);
      }),
    ));
  test('never throws, and never gives anything but a finite number', () =>
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => valuesOf(parseNumber(text)).every(Number.isFinite))));
});

test.each([
  ['7,5 %', { percent: true }, { value: 7.5 }],
  ['7,5 %', {}, { error: 'percent-sign' }],
  ['-12', { signed: true }, { value: -12 }],
  ['-12', {}, { error: 'negative' }],
  ['€ 1,200.50', {}, { value: 1200.5 }],
  ['1e308', {}, { error: 'unreadable' }],
] as const)('an amount: %j with %j is %j', (text, allowed, read) => expect(readAmount(text, 'en', allowed)).toEqual(read));
