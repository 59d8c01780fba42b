import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileName } from './download.ts';

test.each([
  ['a plain name stays', 'open-smm-backup-2026-11-22.json', 'open-smm-backup-2026-11-22.json'],
  ['letters of other scripts stay', 'отчёт 4.csv', 'отчёт 4.csv'],
  ['separators', '../../etc/passwd', 'etc-passwd'],
  ['drive and backslash', 'C:\\plan.json', 'C-plan.json'],
  ['a leading dot', '.htaccess', 'htaccess'],
  ['control and bidi characters', 'plan\u202egnp.json\u0000', 'plan-gnp.json-'],
  ['a device name', 'CON.json', 'file.json'],
  ['a device name with a second ending', 'aux.tar.gz', 'file.gz'],
  ['nothing', '', 'file'],
  ['only signs', '///', 'file'],
  ['a lone surrogate', 'a\ud800b.csv', 'a-b.csv'],
  ['too long', `${'x'.repeat(300)}.json`, `${'x'.repeat(95)}.json`],
])('%s', (_, wanted, expected) => expect(fileName(wanted)).toBe(expected));

test('whatever is wanted, the name fits', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (wanted) => {
      expect(fileName(wanted)).toMatch(/^[\p{L}\p{N}][\p{L}\p{N}\p{M} _.-]{0,99}$/u);
    }),
  );
});
