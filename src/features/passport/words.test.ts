import { expect, test } from 'vitest';
import { wordsOf } from './words.ts';

const w = wordsOf(
  { 'certificate.a': 'own {n}', 'passport.a': 'shared', 'passport.b.one': '{n} file', 'passport.b.other': '{n} files', 'level.do': 'do' },
  'en',
  'certificate',
);

test.each([
  [w('a', { n: 1200 }), 'own 1,200'],
  [w('b', { n: 1 }), '1 file'],
  [w('b', { n: 3 }), '3 files'],
  [w('level.do'), 'do'],
  [w('nowhere'), 'nowhere'],
  [w.day('2026-11-22'), '22\u00a0Nov\u00a02026'],
  [w.percent(0.9375), '93.8\u00a0%'],
  [w.list(['a', 'b', 'c']), 'a, b and c'],
])('%s', (text, expected) => expect(text).toBe(expected));
