import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lengthOf, wayOf } from './count.ts';
import { linksIn } from './links.ts';

const family = '👨‍👩‍👧‍👦';
const flag = '🇵🇱';

describe('what a text is long', () => {
  test.each([
    // The examples of the rule: Latin and Cyrillic one, Chinese and emoji two, a link 23.
    ['x', 'Latin letters', 'Roasted on Friday', 17],
    ['x', 'Cyrillic letters', 'Обжарено в пятницу', 18],
    ['x', 'Polish letters, composed and not', 'zółw zo\u0301łw', 9],
    ['x', 'Chinese', '咖啡', 4],
    ['x', 'Korean', '커피', 4],
    ['x', 'an emoji', '☕', 2],
    ['x', 'an emoji of seven code points', family, 2],
    ['x', 'a flag', flag, 2],
    ['x', 'a keycap', '1️⃣', 2],
    ['x', 'an emoji with a tone of skin', '👍🏽', 2],
    ['x', 'signs that are letters', '© ® ™', 6],
    ['x', 'typographic quotes one, an ellipsis two', '“yes” …', 8],
    ['x', 'a long link', `Read https://ember.example/${'a'.repeat(90)}`, 28],
    ['x', 'a short link', 'Read https://a.co', 28],
    ['x', 'a bare link', 'Read ember.coffee/beans.', 29],
    ['x', 'no link: a missing space', 'Open today.Tomorrow closed', 26],
    ['x', 'an address of mail is no link', 'mail@ember.example', 18],
    ['bluesky', 'a family is one', family, 1],
    ['bluesky', 'a combined letter is one', 'zo\u0301łw', 4],
    ['bluesky', 'Devanagari as it is read', 'क्षि', 1],
    ['bluesky', 'a line break of two signs is one', 'a\r\nb', 3],
    ['bluesky', 'a link counts as it stands', 'https://a.co', 12],
    ['mastodon', 'a link', `https://ember.example/${'a'.repeat(90)}`, 23],
    ['mastodon', 'a bare link is text', 'ember.example/beans', 19],
    ['mastodon', 'a mention without its server', 'Thanks @anna@social.example!', 13],
    ['threads', 'Cyrillic letters', 'Обжарено', 8],
    ['threads', 'an emoji by its bytes', '☕', 3],
    ['threads', 'a longer emoji by its bytes', '👍🏽', 8],
    ['tiktok', 'an emoji by its units', '👍🏽', 4],
    ['telegram', 'an emoji by its units', '👍', 2],
    ['youtube', 'Cyrillic letters by their bytes', 'Обжарено', 16],
    ['youtube', 'a flag by its bytes', flag, 8],
    ['instagram', 'an emoji by its units', '👍', 2],
    ['unheard-of', 'an emoji by its units', '👍', 2],
    ['constructor', 'no name of a network', '👍', 2],
  ])('%s: %s', (network, _, text, length) => {
    expect(lengthOf(text, network)).toBe(length);
  });

  test('is said with where it comes from', () => {
    expect(wayOf('x')).toMatchObject({ by: 'stated', source: 'x-text-configuration' });
    expect(wayOf('instagram')).toMatchObject({ by: 'tool', source: 'buffer-character-limits' });
  });

  const networks = fc.constantFrom('x', 'bluesky', 'mastodon', 'threads', 'tiktok', 'telegram', 'youtube', 'facebook');

  test('nothing is nothing, and more words are never shorter', () => {
    fc.assert(
      fc.property(networks, fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (network, one, two) => {
        expect(lengthOf('', network)).toBe(0);
        // A line between them, so that no sign joins with the next.
        const both = lengthOf(`${one.replaceAll('.', '')}\n${two.replaceAll('.', '')}`, network);
        const apart = lengthOf(one.replaceAll('.', ''), network) + lengthOf(two.replaceAll('.', ''), network);
        expect(both).toBe(apart + 1);
      }),
    );
  });

  test('the quick way counts what the slow way counts', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'aZ9 ,ąęłóżéüßñДяїґ–“”…€'), maxLength: 60 });
    fc.assert(
      fc.property(letters, (text) => {
        expect(lengthOf(text, 'bluesky')).toBe([...new Intl.Segmenter('en').segment(text)].length);
        expect(lengthOf(text, 'youtube')).toBe(new TextEncoder().encode(text).length);
      }),
    );
  });
});

test.each([
  ['at the end of a sentence', 'See https://a.example/b.', ['https://a.example/b']],
  ['in brackets', '(https://a.example/b)', ['https://a.example/b']],
  ['with brackets of its own', 'https://a.example/b_(c) and', ['https://a.example/b_(c)']],
  ['with a query and an anchor', 'https://a.example/?x=1&y=2#top!', ['https://a.example/?x=1&y=2#top']],
  ['two', 'a.example/1, b.example/2', ['a.example/1', 'b.example/2']],
  ['with a port', 'http://a.example:8080/x', ['http://a.example:8080/x']],
  ['behind a hashtag sign', '#a.example', []],
  ['a number', 'Only 3.50 now', []],
  ['an abbreviation', 'z.B. Kaffee, e.g. tea', []],
  ['a label that is too long', `${'a'.repeat(64)}.example`, []],
  ['of other letters, with a scheme', 'https://кофе.рф/меню', ['https://кофе.рф/меню']],
])('links in a text: %s', (_, text, links) => {
  expect(linksIn(text).map(({ at, length }) => text.slice(at, at + length))).toEqual(links);
});
