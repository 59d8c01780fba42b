import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anchor, isOwn, linked, rooted, said, unsaid } from './source.ts';

describe('the address of a page', () => {
  test.each([
    ['at the root', '/course/reach/#a', '/', '/course/reach/#a'],
    ['under a path', '/some/where/course/reach/', '/some/where/', '/course/reach/'],
    ['the first page under a path', '/smm/', '/smm/', '/'],
    ['a path that only begins alike', '/smmore/course/', '/smm/', '/smmore/course/'],
  ])('%s is kept without that path, and leads there again', (_, path, base, kept) => {
    expect(rooted(path, base)).toBe(kept);
    if (path.startsWith(base)) expect(linked(kept, base)).toBe(path);
  });

  test('moves with a copy from one site to another', () =>
    expect(linked(rooted('/smm/course/', '/smm/'), '/learn/')).toBe('/learn/course/'));
  test('that was kept with the path in front stays', () => expect(linked('/smm/course/', '/smm/')).toBe('/smm/course/'));
});

describe('the way to a passage', () => {
  test.each([
    ['an entry and its words', 'reach', 'People who saw it', '#reach:~:text=People%20who%20saw%20it'],
    ['no more words than needed', '', 'a b c d e f g h i j', '#:~:text=a%20b%20c%20d%20e%20f%20g%20h'],
    ['signs that mean something in an address', 'x', 'Well-known, A & B', '#x:~:text=Well%2Dknown%2C%20A%20%26%20B'],
    ['words before a space that does not break', 'x', 'Count all of 4\u00a0215 orders', '#x:~:text=Count%20all%20of%204'],
    ['too few words', 'x', 'Two words', '#x'],
    ['nothing', '', '', ''],
  ])('%s', (_, id, text, expected) => expect(anchor(id, text)).toBe(expected));

  test('is an address that a card may keep, whatever the words', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(isOwn(`/course/${anchor('a', text)}`)).toBe(true);
      }),
    ));
});

describe('the source in a text file', () => {
  const site = 'https://example.org/smm/';
  const text = fc.string({ unit: fc.constantFrom('a', '\n', '→', ' ', 'https://example.org/smm/x', '\t', 'é') }).map((one) => one.trim());

  test('is read again as it was written', () =>
    fc.assert(
      fc.property(text, fc.string({ unit: fc.constantFrom('a', '#', ':', '%20', '~', 'é'), maxLength: 9 }), (back, end) => {
        const from = { href: `/course/${end}`, title: 'What SMM is' };
        expect(unsaid(said(back, from, site), site)).toEqual({ back, from });
      }),
    ));

  test.each([
    ['no source', 'People who saw it.'],
    ['another site', 'People.\n\n→ Reach https://elsewhere.org/smm/course/'],
    ['a site that begins alike', 'People.\n\n→ Reach https://example.org/smmore/'],
    ['another page of the host', 'People.\n\n→ Reach https://example.org/'],
    ['two strokes', 'People.\n\n→ Reach https://example.org/smm//elsewhere.org'],
    ['a line in the middle', 'People.\n\n→ Reach https://example.org/smm/course/\n\nmore'],
    ['no title', 'People.\n\n→ https://example.org/smm/course/'],
  ])('%s: the back stays', (_, back) => expect(unsaid(back, site)).toEqual({ back }));

  test('a card without a source has no such line', () => expect(said('People.', undefined, site)).toBe('People.'));
});
