import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hostOf, isOwn, joined, parts, trimmed } from './address.ts';
import { decoded, encoded } from './encoding.ts';
import { PARAMETERS, type Values } from './parameters.ts';
import { type Existing, tag, valuesOf } from './tag.ts';

const linkOf = (text: string, values: Values, existing?: Existing) => {
  const tagged = tag(text, values, existing);
  return 'link' in tagged ? tagged.link : tagged.fault;
};

describe('where the tags go', () => {
  const roast: Values = { source: 'instagram', medium: 'paid_social', campaign: '2026-07_roast', content: 'near_photo' };
  const tags = 'utm_source=instagram&utm_medium=paid_social&utm_campaign=2026-07_roast&utm_content=near_photo';
  test.each([
    ['nothing there', 'https://a.example', `https://a.example?${tags}`],
    [
      'the link of the lesson',
      'https://emberandoat.example/shop/ethiopian?size=250#brewing',
      `https://emberandoat.example/shop/ethiopian?size=250&${tags}#brewing`,
    ],
    ['an anchor alone', 'https://a.example/#top', `https://a.example/?${tags}#top`],
    ['a route behind the hash', 'https://a.example/#/path?x=1', `https://a.example/?${tags}#/path?x=1`],
    ['a route with tags of its own', 'https://a.example/#/p?utm_source=x', `https://a.example/?${tags}#/p?utm_source=x`],
    ['a question mark alone', 'https://a.example/?', `https://a.example/?${tags}`],
    ['an ampersand at the end', 'https://a.example/?x=1&&', `https://a.example/?x=1&${tags}`],
    ['a second question mark', 'https://a.example/?x=1?y=2', `https://a.example/?x=1?y=2&${tags}`],
    ['foreign spelling stays', 'https://a.example/?a=%7e+~&B&=&c==', `https://a.example/?a=%7e+~&B&=&c==&${tags}`],
    ['broken encoding stays', 'https://a.example/?a=%zz%', `https://a.example/?a=%zz%&${tags}`],
    ['other scripts', 'http://кофе.example/%D0%B0?б=в#г', `http://кофе.example/%D0%B0?б=в&${tags}#г`],
    ['a port', 'http://localhost:3000/x', `http://localhost:3000/x?${tags}`],
    ['what clings to the ends', ' \u200bhttps://a.example/\u2060\n', `https://a.example/?${tags}`],
    ['the same tags', `https://a.example/?${tags}`, `https://a.example/?${tags}`],
    ['twice the same tag', 'https://a.example/?utm_source=a&x=1&UTM_SOURCE=b', `https://a.example/?x=1&${tags}`],
    ['a tag with its name encoded', 'https://a.example/?utm%5Fsource=a', `https://a.example/?${tags}`],
    ['capitals in the scheme', 'HTTPS://a.example/', `HTTPS://a.example/?${tags}`],
  ])('%s', (_, text, link) => expect(linkOf(text, roast)).toBe(link));
});

describe('values that the address brings along', () => {
  const text = 'https://a.example/?utm_source=fb&utm_term=&x=1&utm_medium=social';
  const values: Values = { source: 'facebook', medium: 'social', term: 'beans' };
  test('are replaced, and told', () =>
    expect(tag(text, values)).toEqual({
      link: 'https://a.example/?x=1&utm_source=facebook&utm_medium=social&utm_term=beans',
      replaced: [{ parameter: 'source', from: 'fb', to: 'facebook' }],
      kept: [],
    }));
  test('or kept, and told; an empty one is filled', () =>
    expect(tag(text, values, 'keep')).toEqual({
      link: 'https://a.example/?utm_source=fb&x=1&utm_medium=social&utm_term=beans',
      replaced: [],
      kept: [{ parameter: 'source', from: 'fb', to: 'facebook' }],
    }));
  test('nothing to set leaves the address as it is', () =>
    expect(tag('https://a.example/?&x&', {})).toEqual({ link: 'https://a.example/?&x&', replaced: [], kept: [] }));
});

describe('what cannot be tagged', () => {
  test.each([
    ['', 'empty'],
    [' \u200b ', 'empty'],
    ['a.example/x', 'no-scheme'],
    ['www.a.example:8080/x', 'no-scheme'],
    ['localhost:3000', 'no-scheme'],
    ['//a.example/x', 'no-scheme'],
    ['/shop', 'no-scheme'],
    ['javascript:alert(1)', 'scheme'],
    ['JavaScript:alert(1)//https://a.example', 'scheme'],
    ['java\nscript:alert(1)', 'space'],
    ['\u0001javascript:alert(1)', 'scheme'],
    ['data:text/html,<script>', 'scheme'],
    ['mailto:anna@a.example', 'scheme'],
    ['ftp://a.example', 'scheme'],
    ['blob:https://a.example/x', 'scheme'],
    ['https://', 'no-host'],
    ['https:/a.example', 'no-host'],
    ['https:\\\\a.example', 'no-host'],
    ['https://?x', 'no-host'],
    ['https://a.example/spring sale', 'space'],
    ['https://a.example/\u202eelpmaxe', 'space'],
    ['https://a b.example', 'space'],
    ['https://[1', 'unreadable'],
    ['https://a.example:99999/', 'unreadable'],
  ])('%j: %s', (text, fault) => expect(tag(text, { source: 'x' })).toEqual({ fault }));
});

const plainText = fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }).map((text) => text.toWellFormed());
const piece = fc.oneof(
  fc.constantFrom('a=1', 'b=%zz', 'c', '', '=', 'x=a+b', 'utm_source=old', 'UTM_Medium=Old', 'utm_id=', 'utm_x=1', 'q=?', 'y=кофе'),
  fc.stringMatching(/^[\w.~%!*'()+-]{0,8}=[\w.~%!*'()+:/?-]{0,8}$/),
);
const address = fc
  .record({
    start: fc.constantFrom('https://a.example', 'http://a.example/p/', 'https://a.example/%D0%B0', 'https://user@a.example:8080/x'),
    pairs: fc.option(fc.array(piece, { maxLength: 6 }), { nil: undefined }),
    anchor: fc.constantFrom('', '#', '#top', '#/path?x=1', '#/p?utm_source=h&a#b', '##'),
  })
  .map(({ start, pairs, anchor }) => `${start}${pairs ? `?${pairs.join('&')}` : ''}${anchor}`);
const someValues = fc.record(Object.fromEntries(PARAMETERS.map((id) => [id, plainText])), { requiredKeys: [] }) as fc.Arbitrary<Values>;
const existing = fc.constantFrom<Existing>('replace', 'keep');

describe('laws', () => {
  const foreign = (link: string) => {
    const { start, pairs = [], anchor } = parts(link);
    const raws = pairs.filter(({ parameter, raw }) => !parameter && raw).map(({ raw }) => raw);
    return [start, raws, anchor];
  };
  test('every foreign byte stays, in its order', () =>
    fc.assert(
      fc.property(address, someValues, existing, (text, values, way) => {
        expect(foreign(linkOf(text, values, way))).toEqual(foreign(text));
      }),
    ));

  test('tagging twice is tagging once', () =>
    fc.assert(
      fc.property(address, someValues, existing, (text, values, way) => {
        const once = linkOf(text, values, way);
        expect(linkOf(once, values, way)).toBe(once);
      }),
    ));

  test('reading back gives the values', () =>
    fc.assert(
      fc.property(address, someValues, (text, values) => {
        expect(valuesOf(linkOf(text, values))).toMatchObject(values);
      }),
    ));

  test('what was there and stays is read back', () =>
    fc.assert(
      fc.property(address, someValues, (text, values) => {
        expect(valuesOf(linkOf(text, values, 'keep'))).toEqual({ ...values, ...valuesOf(text) });
      }),
    ));

  test('any text comes back from its encoding', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(decoded(encoded(text))).toEqual({ text: text.toWellFormed() });
        expect(encoded(text)).toMatch(/^[\w.~%-]*$/);
      }),
    ));

  test('nothing but http and https ever comes out', () =>
    fc.assert(
      fc.property(
        fc.oneof(
          address,
          fc.webUrl(),
          fc.string({ unit: 'binary' }),
          fc.string().map((rest) => `javascript:${rest}`),
          fc.string().map((rest) => `\thttps:${rest}`),
        ),
        someValues,
        existing,
        (text, values, way) => {
          const tagged = tag(text, values, way);
          if ('link' in tagged) expect(['http:', 'https:']).toContain(new URL(tagged.link).protocol);
        },
      ),
      { numRuns: 2000 },
    ));

  test('an address comes together again byte for byte', () =>
    fc.assert(
      fc.property(fc.oneof(address, fc.string({ unit: 'binary' })), (text) => {
        expect(joined(parts(text))).toBe(text);
      }),
    ));
});

test.each([
  ['https://www.A.example/x', 'a.example'],
  ['a.example', 'a.example'],
  ['https://a.example./', 'a.example'],
  ['кофе.example/x', 'xn--e1ajmy.example'],
  ['', undefined],
  ['not a site', undefined],
])('the site of %j is %j', (text, host) => expect(hostOf(text)).toBe(host));

test.each([
  ['https://shop.a.example/x', 'www.a.example', true],
  ['https://a.example/x', 'https://a.example/', true],
  ['https://nota.example/x', 'a.example', false],
  ['https://a.example.evil.test/', 'a.example', false],
  ['https://b.example/?to=https://a.example', 'a.example', false],
  ['https://a.example/', '', false],
])('%s is a link of %s: %s', (link, site, own) => expect(isOwn(link, site)).toBe(own));

test('what has no width goes from the ends only', () => expect(trimmed('\ufeff\u00a0a\u200bb \t')).toBe('a\u200bb'));
