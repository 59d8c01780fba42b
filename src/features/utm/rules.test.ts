import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LANGUAGES, type Language, latin } from './letters.ts';
import { near } from './near.ts';
import { personal } from './personal.ts';
import { faultsOf, MARKS, type Mark, meant, type Rules, START, shaped } from './rules.ts';

describe('letters by ICAO Doc 9303', () => {
  test.each<[string, Language, string, string]>([
    // The samples of the library iuliia for this table, docs.rs/crate/iuliia-rust/latest/source/iuliia/icao_doc_9303.json
    ['Юлия Щеглова', 'ru', 'Iuliia Shcheglova', 'iuliia'],
    ['Артём Краевой', 'ru', 'Artem Kraevoi', 'iuliia'],
    ['Ян Разъездной', 'ru', 'Ian Razieezdnoi', 'iuliia'],
    ['Игорь Ильин', 'ru', 'Igor Ilin', 'iuliia'],
    // The tests of interscript's map of the Belarusian table
    ['Бабрыковіч Аляксандр', 'be', 'Babrykovich Aliaksandr', 'interscript'],
    ['Ігар', 'be', 'Ihar', 'interscript'],
    ['Київ', 'uk', 'Kyiv', 'и is y'],
    ['щастие', 'bg', 'shtastie', 'щ is sht'],
    ['Zażółć gęślą jaźń', 'ru', 'Zazolc gesla jazn', 'Polish'],
    ['Köln, Århus, Straße, Œuvre, Đakovo', 'ru', 'Koeln, Aarhus, Strasse, Oeuvre, Dakovo', 'Latin'],
    ['é, İstanbul, ı', 'ru', 'e, Istanbul, i', 'Latin'],
    ['Ω 東京 🙂', 'ru', 'Ω 東京 🙂', 'no letters of the table'],
  ])('%s (%s): %s', (text, language, written) => expect(latin(text, language)).toBe(written));
});

const fb: Rules = { ...START, allowed: { source: ['instagram', 'facebook', 'tiktok'], medium: ['social', 'paid_social'] } };

describe('a value by the rules', () => {
  test.each<[string, Rules, string]>([
    [' Осенняя Распродажа!', START, 'osenniaia-rasprodazha'],
    ['2026-07_roast', START, '2026-07_roast'],
    ['Spring & Summer', START, 'spring-summer'],
    ['--a__b-.c--', START, 'a_b-c'],
    ['v1.2 new', START, 'v1-2-new'],
    ['v1.2 new', { ...START, marks: ['.'], space: '_' }, 'v1.2_new'],
    ['Łódź', { ...START, case: 'any' }, 'Lodz'],
    ['Łódź', { ...START, letters: 'any' }, 'łódź'],
    ['🙂', START, ''],
    ['', START, ''],
  ])('%j is %3$j', (value, rules, shape) => expect(shaped(value, rules)).toBe(shape));

  test.each([
    ['Face book', 'source', ['blank', 'case', 'outside']],
    ['facebook', 'source', []],
    ['кофе', 'campaign', ['letters']],
    ['a--b', 'campaign', ['marks']],
    ['a-', 'campaign', ['marks']],
    ['a&b', 'campaign', ['signs']],
    ['a.b', 'campaign', ['signs']],
    ['2026-07_roast', 'campaign', []],
  ] as const)('%j as %s: %j', (value, parameter, faults) => expect(faultsOf(value, parameter, fb)).toEqual(faults));

  test.each([
    ['Facebook', 'source', 'facebook'],
    ['face-book', 'source', 'facebook'],
    ['facebok', 'source', 'facebook'],
    ['isntagram', 'source', 'instagram'],
    ['paid-social', 'medium', 'paid_social'],
    ['newsletter', 'source', undefined],
    ['facebook', 'source', undefined],
    ['Spring Sale', 'campaign', 'spring-sale'],
  ] as const)('%j as %s: probably %j', (value, parameter, better) => expect(meant(value, parameter, fb)).toBe(better));

  const rules = fc.record({
    case: fc.constantFrom<Rules['case']>('lower', 'any'),
    space: fc.constantFrom(...MARKS),
    marks: fc.subarray<Mark>([...MARKS]),
    letters: fc.constantFrom<Rules['letters']>('latin', 'any'),
    language: fc.constantFrom(...LANGUAGES),
    allowed: fc.constant({}),
  });
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[A-Za-zА-яёЁіїєґąćęłńóśźżÄÖÜß _.\-&!]{0,20}$/));
  test('shaped twice is shaped once, and has no fault but letters without a Latin form', () =>
    fc.assert(
      fc.property(text, rules, (value, by) => {
        const once = shaped(value, by);
        expect(shaped(once, by)).toBe(once);
        expect(faultsOf(once, 'campaign', by).filter((fault) => fault !== 'letters')).toEqual([]);
      }),
      { numRuns: 1000 },
    ));
  test('Cyrillic and Polish letters always become Latin ones', () =>
    fc.assert(
      fc.property(fc.stringMatching(/^[А-яёЁіІїЇєЄґҐўЎĄąĆćĘęŁłŃńÓóŚśŹźŻż]{0,20}$/), fc.constantFrom(...LANGUAGES), (value, language) => {
        expect(latin(value, language)).toMatch(/^[a-z]*$/i);
      }),
    ));
});

test.each([
  ['Face-book', 'facebook'],
  ['fb', undefined],
  ['', undefined],
])('near %j: %j', (word, found) => expect(near(word, ['instagram', 'facebook'])).toBe(found));

describe('data about a person', () => {
  test.each([
    ['utm_content', 'anna%40example.com', 'anna@example.com', 'mail'],
    ['utm_content', 'anna.nowak@example.co.uk', 'anna.nowak@example.co.uk', 'mail'],
    ['q', 'анна@почта.рф', 'анна@почта.рф', 'mail'],
    ['utm_source', '%40anna', '@anna', 'at'],
    ['utm_content', '+48600123456', ' 48600123456', 'phone'],
    ['utm_content', '%2B48%20600%20123%20456', '+48 600 123 456', 'phone'],
    ['utm_content', '600-123-456', '600-123-456', 'phone'],
    ['utm_content', '(020) 7946 0958', '(020) 7946 0958', 'phone'],
    ['email', 'x', 'x', 'name'],
    ['first_name', 'Anna', 'Anna', 'name'],
    ['email', '', '', undefined],
    ['utm_id', '120210987654321', '120210987654321', undefined],
    ['utm_campaign', '2026-07-01', '2026-07-01', undefined],
    ['utm_campaign', '2026-07-01-1200', '2026-07-01-1200', undefined],
    ['utm_campaign', '20260701', '20260701', undefined],
    ['utm_campaign', '2026-07_roast', '2026-07_roast', undefined],
    ['v', '1.2.3', '1.2.3', undefined],
  ])('%s=%s: %4$s', (name, raw, read, found) => expect(personal(name, raw, read)).toBe(found));
});
