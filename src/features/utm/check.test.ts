import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check, checkAll } from './check.ts';
import { type Rules, START, shaped } from './rules.ts';
import { tag } from './tag.ts';

const rules: Rules = { ...START, allowed: { source: ['instagram', 'facebook', 'newsletter'], medium: ['social', 'paid_social', 'email'] } };
const site = 'emberandoat.example';
const GOOD = 'utm_source=facebook&utm_medium=social&utm_campaign=2026-07_roast';
const found = (link: string) => check(link, { rules, site }).findings.map(({ fault, name }) => (name ? `${fault} ${name}` : fault));

describe('what is wrong with a link', () => {
  test.each([
    ['nothing', `https://a.example/?${GOOD}`, []],
    ['nothing, before a route', `https://a.example/?${GOOD}#/p?x=1`, []],
    ['no tags', 'https://a.example/?x=1', ['untagged']],
    ['no tags on the own site', 'https://emberandoat.example/', ['untagged']],
    ['a forgotten medium', 'https://a.example/?utm_source=facebook&utm_campaign=x', ['missing utm_medium']],
    ['an empty one', 'https://a.example/?utm_source=&utm_medium=social&utm_campaign=x', ['no-value utm_source', 'missing utm_source']],
    ['capitals', `https://a.example/?utm_source=Facebook&utm_medium=social&utm_campaign=x`, ['case utm_source']],
    ['capitals in a name', `https://a.example/?UTM_Source=facebook&utm_medium=social&utm_campaign=x`, ['name-case UTM_Source']],
    ['a space', `https://a.example/?${GOOD}&utm_content=near%20photo`, ['blank utm_content']],
    ['a plus is a space', `https://a.example/?${GOOD}&utm_content=near+photo`, ['blank utm_content']],
    ['a bare space', `https://a.example/?${GOOD}&utm_content=near photo`, ['space', 'blank utm_content']],
    ['doubled marks', `https://a.example/?${GOOD}&utm_content=near--photo_`, ['marks utm_content']],
    ['other letters', `https://a.example/?${GOOD}&utm_content=%D1%84%D0%BE%D1%82%D0%BE`, ['letters utm_content']],
    ['a second question mark', `https://a.example/?${GOOD}?size=250`, ['second-question']],
    ['tags behind a second question mark', `https://a.example/?size=250?${GOOD}`, ['second-question', 'missing utm_source']],
    ['a question mark of the page', `https://a.example/?next=/a?b=1&${GOOD}`, []],
    ['tags behind the hash', `https://a.example/#top?${GOOD}`, ['behind-hash', 'untagged']],
    ['tags in a route', `https://a.example/#/path?${GOOD}`, ['behind-hash', 'untagged']],
    ['no question mark', `https://a.example/shop&${GOOD}`, ['no-question', 'untagged']],
    ['twice the same', `https://a.example/?${GOOD}&utm_source=instagram`, ['twice utm_source']],
    ['ampersands too many', `https://a.example/?x=1&&${GOOD}&`, ['ampersands']],
    [
      'copied out of HTML',
      `https://a.example/?utm_source=facebook&amp;utm_medium=social`,
      ['escaped', 'missing utm_medium', 'missing utm_campaign'],
    ],
    ['the own site', `https://shop.emberandoat.example/?${GOOD}`, ['own-site']],
    ['not in the dictionary', 'https://a.example/?utm_source=fb&utm_medium=social&utm_campaign=x', ['outside utm_source']],
    ['an e-mail address', `https://a.example/?${GOOD}&utm_content=anna%40example.com`, ['mail utm_content']],
    ['one in a foreign parameter', `https://a.example/?u=anna@example.com&${GOOD}`, ['mail u']],
    ['a telephone number', `https://a.example/?${GOOD}&utm_content=600-123-456`, ['phone utm_content']],
    ['a password', `https://anna:secret@a.example/?${GOOD}`, ['account']],
    ['a broken percent sign', `https://a.example/?${GOOD}&utm_content=50%`, ['percent utm_content']],
    ['bytes that are no text', `https://a.example/?x=%FF&${GOOD}`, ['bytes x']],
    ['encoded twice', `https://a.example/?${GOOD}&utm_content=a%2520b`, ['signs utm_content', 'encoded-twice utm_content']],
    ['a misspelt name', `https://a.example/?utm_souce=facebook&${GOOD}`, ['unknown utm_souce']],
    ['one that no report shows', `https://a.example/?${GOOD}&utm_creative_format=video`, ['unreported utm_creative_format']],
    ['another scheme', `javascript:alert(1)?${GOOD}`, ['scheme']],
    ['no scheme', `a.example/?${GOOD}`, ['no-scheme']],
    ['nothing at all', ' ', ['empty']],
  ])('%s', (_, link, faults) => expect(found(link)).toEqual(faults));

  test('what was probably meant stands beside', () => {
    const [first] = check('https://a.example/?utm_source=Facebok&utm_medium=social&utm_campaign=x', { rules }).findings;
    expect(first).toEqual({ fault: 'case', name: 'utm_source', value: 'Facebok', better: 'facebook' });
    expect(check('https://a.example/?utm_souce=x', { rules }).findings[0]).toEqual({
      fault: 'unknown',
      name: 'utm_souce',
      better: 'utm_source',
    });
    expect(check('a.example/', { rules }).findings[0]).toEqual({ fault: 'no-scheme', better: 'https://a.example/' });
  });
});

describe('a list of links', () => {
  const open: Rules = { ...START, allowed: {} };
  const link = (source: string, campaign = 'x') => `https://a.example/?utm_source=${source}&utm_medium=social&utm_campaign=${campaign}`;
  const twins = (links: string[]) =>
    checkAll(links, { rules: open }).map(({ findings }) => findings.find(({ fault }) => fault === 'twin')?.better);
  test('twins: one finding, on the one that the card is against', () =>
    expect(
      checkAll(
        ['Facebook', 'facebook'].map((source) => `https://a.example/?utm_source=${source}&utm_medium=x&utm_campaign=x`),
        { rules: START },
      ).map(({ findings }) => findings.map(({ fault, better }) => [fault, better])),
    ).toEqual([[['twin', 'facebook']], []]));
  test.each([
    ['capitals', [link('facebook'), link('Facebook'), link('facebook')], [undefined, 'facebook', undefined]],
    ['what the card allows goes before what is frequent', [link('Fb'), link('fb'), link('Fb')], ['fb', undefined, 'fb']],
    [
      'of two that it allows the more frequent one is usual',
      [link('x', 'spring_sale'), link('x', 'spring-sale'), link('x', 'spring_sale')],
      [undefined, 'spring_sale', undefined],
    ],
    ['marks', [link('x', 'spring-sale'), link('x', 'spring_sale')], [undefined, 'spring-sale']],
    ['none', [link('facebook'), link('instagram')], [undefined, undefined]],
  ])('twins: %s', (_, links, better) => expect(twins(links)).toEqual(better));
});

describe('laws', () => {
  const word = fc
    .string({ unit: 'binary', minLength: 1, maxLength: 20 })
    .map((text) => shaped(text, START))
    .filter((text) => /^[a-z][\w-]*$/.test(text));
  test('what the sheet makes, the check finds nothing wrong with', () =>
    fc.assert(
      fc.property(word, word, word, (source, medium, campaign) => {
        const tagged = tag('https://a.example/p?x=1#/r?y=2', { source, medium, campaign });
        expect('link' in tagged && check(tagged.link, { rules: START }).findings).toEqual([]);
      }),
      { numRuns: 50 },
    ));
  test('no text makes it throw', () =>
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl({ withQueryParameters: true, withFragments: true }))),
        (texts) => {
          checkAll(texts, { rules, site });
        },
      ),
    ));
});
