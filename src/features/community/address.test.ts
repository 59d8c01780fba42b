import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressFaults, handleOf, type Length } from './address.ts';

describe('the address out of what was pasted', () => {
  test.each<[string, string, string]>([
    ['as it is', 'emberandoat', 'emberandoat'],
    ['with its sign', '@emberandoat', 'emberandoat'],
    ['in capitals, with spaces around', '  EmberAndOat ', 'emberandoat'],
    ['a link', 'https://www.instagram.com/EmberAndOat/', 'emberandoat'],
    ['a link with a tag', 'https://www.tiktok.com/@emberandoat?lang=en', 'emberandoat'],
    ['a link without its beginning', 'youtube.com/@norlinetimber', 'norlinetimber'],
    ['nothing', ' ', ''],
  ])('%s', (_, text, handle) => expect(handleOf(text)).toBe(handle));
});

describe('what stands against an address', () => {
  test.each<[string, string, Length, string[]]>([
    ['nothing given', '', { least: 5, most: 15 }, []],
    ['fits', 'emberandoat', { least: 5, most: 15 }, []],
    ['just as long as it may be', 'a'.repeat(15), { most: 15 }, []],
    ['one too long', 'a'.repeat(16), { most: 15 }, ['addressLong']],
    ['just as short as it may be', 'cafe5', { least: 5 }, []],
    ['one too short', 'cafe', { least: 5 }, ['addressShort']],
    ['a hyphen', 'norline-timber', {}, ['addressLetters']],
    ['a letter that another keyboard lacks, and too long', 'kawiarnia-łódź', { most: 10 }, ['addressLetters', 'addressLong']],
    ['a full stop and an underscore', 'ember.and_oat', {}, ['addressLetters']],
    ['another script', 'кофе', {}, ['addressLetters']],
    ['no limit known', 'a'.repeat(200), {}, []],
  ])('%s', (_, text, length, keys) => expect(addressFaults(text, length).map(({ key }) => key)).toEqual(keys));

  test('characters are listed once, a space gets a sign, and length is what people count', () => {
    expect(addressFaults('a-b-c d', {})).toEqual([{ key: 'addressLetters', values: { list: '- ␣' } }]);
    expect(addressFaults('👩🏽‍🍳👩🏽‍🍳', { most: 1 })).toContainEqual({ key: 'addressLong', values: { n: 2, most: 1 } });
  });
});

describe('laws', () => {
  const plain = fc.stringMatching(/^[a-z0-9]{1,40}$/);
  test('an address of an address is itself, with or without its sign', () => {
    fc.assert(fc.property(fc.string(), (text) => handleOf(handleOf(text)) === handleOf(text)));
    fc.assert(fc.property(plain, (text) => handleOf(`@${text}`) === text && handleOf(`https://x.example/${text}/`) === text));
  });
  test('letters a to z and digits within the limits are never at fault; one more always is', () => {
    fc.assert(
      fc.property(plain, (text) => {
        const most = text.length;
        return !addressFaults(text, { least: 1, most }).length && addressFaults(`${text}a`, { most })[0]?.key === 'addressLong';
      }),
    );
  });
});
