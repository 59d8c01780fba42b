/** XML as a value, so that text and markup cannot be mixed up: whatever is not `Xml` is written as text. */
export class Xml {
  constructor(readonly text: string) {}
  toString(): string {
    return this.text;
  }
}

export type Part = Xml | string | number | undefined | false | readonly Part[];

/**
 * Markup with values in it. A value is text unless it is `Xml` itself; a list is written one after another, and
 * `undefined` or `false` writes nothing.
 * @example String(xml`<p>${'a < b'}</p>`) // '<p>a &lt; b</p>'
 */
export function xml(markup: TemplateStringsArray, ...values: Part[]): Xml {
  return new Xml(markup.map((piece, i) => piece + (i < values.length ? written(values[i], piece.endsWith('="')) : '')).join(''));
}

/**
 * What XML 1.0 can hold of a text: control characters other than tab and line break, and halves of a pair, are dropped.
 * @example clean('a\u0000b') // 'ab'
 */
export const clean = (text: string): string => text.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '');

/**
 * A text inside `<![CDATA[…]]>`, the way Moodle writes HTML: `String(cdata('<p>a</p>')) === '<![CDATA[<p>a</p>]]>'`.
 * A `]]>` in it is split in two sections. A lone carriage return becomes a line break, as every parser reads it.
 */
export const cdata = (text: Part): Xml => new Xml(`<![CDATA[${clean(plain(text)).replaceAll(']]>', ']]]]><![CDATA[>')}]]>`);

/** The text of a part as it stands, markup included: `plain(xml`<b>a</b>`) === '<b>a</b>'`. */
const plain = (part: Part): string =>
  part === undefined || part === false ? '' : Array.isArray(part) ? part.map(plain).join('') : String(part);

function written(part: Part, attribute: boolean): string {
  if (part === undefined || part === false) return '';
  if (part instanceof Xml) return part.text;
  if (Array.isArray(part)) return part.map((one) => written(one, attribute)).join('');
  const text = clean(String(part)).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\r', '&#13;');
  return attribute ? text.replaceAll('"', '&quot;').replaceAll('\n', '&#10;').replaceAll('\t', '&#9;') : text;
}
