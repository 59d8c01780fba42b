import { DOMParser } from '@xmldom/xmldom';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { around, chosen } from './cloze.ts';
import { cdata, clean, xml } from './xml.ts';

const parse = (text: unknown) => new DOMParser().parseFromString(String(text), 'text/xml').documentElement as unknown as Element;
const any = fc.string({
  unit: fc.oneof(fc.constantFrom(...'<>&"\'\r\n\t]]>{}~#\\%=\u0000\u0008\ud800\ufffe'), fc.string({ unit: 'binary', maxLength: 1 })),
});

test('any text comes back from an element', () => {
  fc.assert(fc.property(any, (text) => void expect(parse(xml`<a>${text}</a>`).textContent).toBe(clean(text))));
});

test('any text comes back from an attribute', () => {
  fc.assert(fc.property(any, (text) => void expect(parse(xml`<a b="${text}"/>`).getAttribute('b')).toBe(clean(text))));
});

test('any text comes back from a CDATA section, line breaks as a parser reads them', () => {
  const lines = (text: string) => text.replace(/\r\n?/g, '\n');
  fc.assert(fc.property(any, (text) => void expect(lines(parse(xml`<a>${cdata(text)}</a>`).textContent ?? '')).toBe(lines(clean(text)))));
});

test.each([
  ['control characters', 'a\u0000\u0008b', 'ab'],
  ['half a pair', 'a\ud83db', 'ab'],
  ['a whole pair stays', '🎬', '🎬'],
  ['what is no character', 'a\ufffe\uffffb', 'ab'],
  ['tab and line break stay', 'a\tb\nc', 'a\tb\nc'],
])('%s', (_, text, kept) => {
  expect(clean(text)).toBe(kept);
});

test('markup is kept where it was written, and text stays text', () => {
  expect(String(xml`<p>${xml`<b>${'a < b'}</b>`}${['c', false, undefined, 1]}</p>`)).toBe('<p><b>a &lt; b</b>c1</p>');
});

/** Reads an embedded choice as its format describes it: answers parted by `~`, a reason behind `#`, entities resolved. */
function embedded(text: string): { text: string; right: boolean; why: string }[] {
  const [, inside = ''] = /^\{1:MULTICHOICE:(.*)\}$/s.exec(text) ?? [];
  const html = (part: string) => parse(`<a>${part}</a>`).textContent ?? '';
  return inside.split('~').map((one) => {
    const [, sign, answer = '', why = ''] = /^(=?)((?:[^#&]|&#?\w+;)+)#(.*)$/s.exec(one) ?? [];
    return { text: html(html(answer)), right: sign === '=', why: html(html(why)) };
  });
}

test('any text comes back from an embedded question', () => {
  const some = any.map((text) => `x${clean(text).replace(/\s+/g, ' ').trim()}`).map((text) => text.trim());
  fc.assert(
    fc.property(fc.array(fc.record({ text: some, why: some, right: fc.boolean() }), { minLength: 2, maxLength: 5 }), (choices) => {
      const written = chosen(
        'MULTICHOICE',
        choices.map(({ text, why, right }) => ({ text, why, share: right ? 1 : 0 })),
      );
      expect(embedded(written)).toEqual(choices.map(({ text, why, right }) => ({ text, right, why })));
    }),
  );
});

test.each(['=', '%50%', '*', '=~#}'])('an answer may begin with %s', (text) => {
  expect(
    embedded(
      chosen('MULTICHOICE', [
        { text, why: 'w', share: 0 },
        { text: 'b', why: '', share: 1 },
      ]),
    ),
  ).toEqual([
    { text, right: false, why: 'w' },
    { text: 'b', right: true, why: '' },
  ]);
});

test('braces around embedded questions are out of the way', () => {
  expect(around('{1:MULTICHOICE:=a~b}')).toBe('&#123;1:MULTICHOICE:=a~b&#125;');
});
