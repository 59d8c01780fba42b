import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Handed, readHanded, writeHanded } from './handed.ts';

const ROLES = ['smm-manager', 'smm-assistant'];

test.each<[string, Handed | undefined]>([
  ['#role=smm-manager', { role: 'smm-manager', skills: [] }],
  [
    'role=smm-assistant&level=assist&format=freelance&skills=reporting,moderation',
    { role: 'smm-assistant', level: 'assist', format: 'freelance', skills: ['reporting', 'moderation'] },
  ],
  ['#role=cook&level=boss&format=in-house', { format: 'in-house', skills: [] }],
  ['#role=cook', undefined],
  ['#case=ember-and-oat', undefined],
  ['#smm=q1bK', undefined],
  ['', undefined],
  ['#%E0%A4%A&role=smm-manager&skills=<b>,a%20b,reporting,reporting', { role: 'smm-manager', skills: ['reporting'] }],
])('%s', (hash, handed) => expect(readHanded(hash, ROLES)).toEqual(handed));

test('what is written is read again', () => {
  const id = fc.stringMatching(/^[a-z]{1,8}(-[a-z0-9]{1,5})?$/);
  const one = fc.record({
    role: fc.constantFrom(...ROLES),
    level: fc.constantFrom('assist', 'do', 'lead', 'direct'),
    format: fc.constantFrom('in-house', 'agency', 'freelance'),
    skills: fc.uniqueArray(id, { maxLength: 30 }),
  });
  fc.assert(
    fc.property(one, (handed) => {
      expect(readHanded(`#${writeHanded(handed)}`, ROLES)).toEqual(handed);
    }),
  );
});

test('no hash throws', () => fc.assert(fc.property(fc.string(), (hash) => void readHanded(hash, ROLES))));
