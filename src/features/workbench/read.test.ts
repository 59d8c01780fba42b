import { expect, test } from 'vitest';
import { readField } from './read.ts';

test.each([
  ['a count', '-3', { kind: 'count' }, { error: 'negative' }],
  ['money', '-3', { kind: 'money' }, { error: 'negative-money' }],
  ['a share', '−3 %', { kind: 'percent' }, { error: 'negative-percent' }],
  ['another number', '-3', { kind: 'number' }, { error: 'negative-number' }],
  ['money that may', '-3', { kind: 'money', signed: true }, { value: -3 }],
  ['a sign of a percentage at money', '3 %', { kind: 'money' }, { error: 'percent-sign-money' }],
  ['a sign of a percentage at a share', '3 %', { kind: 'percent' }, { value: 3 }],
  ['no number at money', 'three', { kind: 'money' }, { error: 'unreadable' }],
] as const)('what is wrong is said of %s', (_, text, field, read) => expect(readField(text, field, 'en')).toEqual(read));
