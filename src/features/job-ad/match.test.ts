import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, matches, wordsOf } from './match.ts';

const LISTS = [
  { id: 'young', phrases: ['young team', 'young dynamic', 'young'] },
  { id: 'native', phrases: ['digital native*'] },
  { id: 'years', phrases: ['# years of experience', '# years’ experience'] },
  { id: 'around', phrases: ['24/7', 'round the clock'] },
  { id: 'pr', phrases: ['pr'] },
  { id: 'молодой', phrases: ['молодой коллектив', 'энергичн*'] },
  { id: 'zespół', phrases: ['młody zespół'] },
  { id: 'straße', phrases: ['große straße'] },
];
const ids = (text: string) => matches(text, LISTS).map(({ id, found }) => `${id}: ${found}`);

test.each<[string, string, string[]]>([
  ['a phrase in capitals', 'Our YOUNG TEAM waits', ['young: YOUNG TEAM']],
  ['never inside words', 'youngster teams, express, April', []],
  ['the longest at one place counts', 'young team', ['young: young team']],
  ['a comma belongs to a list of two adjectives', 'young, dynamic people', ['young: young, dynamic']],
  ['a sentence ends between the words', 'Join the digital. Native speakers only', []],
  ['any ending', 'for digital-natives', ['native: digital-natives']],
  ['a number, with a plus', '5+ years of experience', ['years: 5+ years of experience']],
  ['of a span the second number', '3–5 years of experience', ['years: 5 years of experience']],
  ['a number in other digits', '٣ years of experience', ['years: ٣ years of experience']],
  ['both apostrophes', "3 years' experience, 3 years’ experience", ["years: 3 years' experience", 'years: 3 years’ experience']],
  ['figures with a slash', 'available 24/7', ['around: 24/7']],
  ['a line break within', 'round\nthe clock', ['around: round\nthe clock']],
  ['a blank line parts', 'round\n\nthe clock', []],
  ['a short word alone', 'PR and sales, not APR', ['pr: PR']],
  ['Cyrillic', 'Ищем в МОЛОДОЙ  коллектив энергичную', ['молодой: МОЛОДОЙ  коллектив', 'молодой: энергичную']],
  ['Polish, letters in parts', 'Młody zespół'.normalize('NFD'), [`zespół: ${'Młody zespół'.normalize('NFD')}`]],
  ['ß in capitals', 'GROSSE STRASSE', ['straße: GROSSE STRASSE']],
  ['nothing', '', []],
])('%s', (_, text, wanted) => expect(ids(text)).toEqual(wanted));

describe('laws', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 60 });
  test('a hit is the text at its place, whole words, in order', () =>
    fc.assert(
      fc.property(
        text,
        fc.constantFrom('young team', 'digital natives', '7 years of experience', '24/7'),
        text,
        (before, phrase, after) => {
          const all = `${before} ${phrase} ${after}`;
          const starts = new Set(wordsOf(all).map(({ at }) => at));
          const ends = new Set(wordsOf(all).map(({ end }) => end));
          const hits = matches(all, LISTS);
          for (const { found, at, end } of hits) {
            expect(all.slice(at, end)).toBe(found);
            expect(starts.has(at) && ends.has(end)).toBe(true);
          }
          expect(hits.map(({ at }) => at)).toEqual(hits.map(({ at }) => at).sort((a, b) => a - b));
        },
      ),
    ));
  test('a phrase between full stops is found, whatever stands around it', () =>
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(matches(`${before}. young team. ${after}`, LISTS).some(({ found }) => found === 'young team')).toBe(true);
      }),
    ));
  test('inside a longer word it is never found', () =>
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,8}$/), (letters) => {
        expect(ids(`${letters}young team${letters}`).filter((hit) => hit.startsWith('young'))).toEqual([]);
      }),
    ));
  test('case and encoding change nothing', () =>
    fc.assert(
      fc.property(text, (words) => {
        const count = (of: string) => matches(`${of} Młody Zespół`, LISTS).length;
        expect(count(words.normalize('NFC'))).toBe(count(words.normalize('NFD')));
        expect(fold(fold(words))).toBe(fold(words));
      }),
    ));
});
