import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Choice, differ, MOST, readChoice, writeChoice } from './choice.ts';

const ROLES = ['assistant', 'administrator', 'content', 'targeting', 'manager', 'head'];
const DOMAINS = ['content', 'analytics'];
const PAGE: Choice = { roles: ['manager', 'administrator'], differences: false, domain: '' };
const read = (hash: string) => readChoice(hash, PAGE, ROLES, DOMAINS);

test.each<[string, string, Partial<Choice>]>([
  ['no address', '', {}],
  ['two roles', '#roles=head,content', { roles: ['head', 'content'] }],
  ['a role twice counts once, so the page’s stay', '#roles=head,head', {}],
  ['one unknown among three', '#roles=head,nobody,content', { roles: ['head', 'content'] }],
  ['five roles end with the fourth', `#roles=${ROLES.slice(0, 5).join(',')}`, { roles: ROLES.slice(0, 4) }],
  ['differences of one domain', '#show=differences&domain=content', { differences: true, domain: 'content' }],
  ['an unknown domain is all of them', '#domain=cooking', {}],
  ['another anchor of the page', '#skills', {}],
])('%s', (_, hash, choice) => expect(read(hash)).toEqual({ ...PAGE, ...choice }));

test('an address opens what was written into it', () =>
  fc.assert(
    fc.property(
      fc.record({
        roles: fc.uniqueArray(fc.constantFrom(...ROLES), { minLength: 2, maxLength: MOST }),
        differences: fc.boolean(),
        domain: fc.constantFrom('', ...DOMAINS),
      }),
      (choice) => {
        expect(read(`#${writeChoice(choice)}`)).toEqual(choice);
      },
    ),
  ));

test('what differs', () => {
  expect(differ(['do', 'do', 'do'])).toBe(false);
  expect(differ(['do', ''])).toBe(true);
});
