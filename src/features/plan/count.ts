import { linksIn } from './links.ts';

/**
 * What a network counts:
 *
 * - `weighted`: code points, most of Latin, Cyrillic, Greek, Arabic, Hebrew as one, all others and each emoji as two
 * - `graphemes`: what a reader sees as one sign; an emoji of several parts is one
 * - `emoji-bytes`: code points, but an emoji counts as many as it has bytes in UTF-8
 * - `units`: UTF-16 units; an emoji counts two or more
 * - `bytes`: bytes in UTF-8; a Cyrillic letter counts two, an emoji four or more
 */
export type Unit = 'weighted' | 'graphemes' | 'emoji-bytes' | 'units' | 'bytes';

/** How a network counts, and how sure that is. */
export interface Way {
  unit: Unit;
  /** What every link counts, however long it is. */
  link?: number;
  /** Whether a link without `https://` is one, too. */
  bare?: true;
  /** Whether `@name@server` counts as `@name`. */
  mention?: true;
  /** The network's own words (`stated`), or what one tool does because no statement was found (`tool`). */
  by: 'stated' | 'tool';
  /** Id of the outside page. */
  source: string;
}

const WAYS: Record<string, Way> = {
  x: { unit: 'weighted', link: 23, bare: true, by: 'stated', source: 'x-text-configuration' },
  bluesky: { unit: 'graphemes', by: 'stated', source: 'atcute-bluesky-limits' },
  mastodon: { unit: 'graphemes', link: 23, mention: true, by: 'stated', source: 'mastodon-posting' },
  threads: { unit: 'emoji-bytes', by: 'stated', source: 'meta-threads-posts' },
  tiktok: { unit: 'units', by: 'stated', source: 'tiktok-direct-post' },
  youtube: { unit: 'bytes', by: 'stated', source: 'youtube-video-resource' },
  telegram: { unit: 'units', by: 'tool', source: 'telegram-utf16-limits' },
};
const OTHERS: Way = { unit: 'units', by: 'tool', source: 'buffer-character-limits' };

/** How a network counts: `wayOf('x').link` is `23`. Where no statement of its own was found, as one tool counts. */
export function wayOf(network: string): Way {
  return Object.hasOwn(WAYS, network) ? WAYS[network]! : OTHERS;
}

/**
 * How long a text is for a network.
 *
 * `lengthOf('Beans 🫘 https://ember.example/a-long-address', 'x')` is `32`: six, two for the emoji, one space, 23 for the link.
 */
export function lengthOf(text: string, network: string): number {
  const { unit, link, bare, mention } = wayOf(network);
  const plain = mention ? text.replace(/(?<![\w/])(@\w+)@[\w.-]*\w/g, '$1') : text;
  const links = link === undefined ? [] : linksIn(plain, bare === true);
  let length = (link ?? 0) * links.length;
  let at = 0;
  for (const found of links) {
    length += inUnits(plain.slice(at, found.at), unit);
    at = found.at + found.length;
  }
  return length + inUnits(at ? plain.slice(at) : plain, unit);
}

function inUnits(text: string, unit: Unit): number {
  if (unit === 'units') return text.length;
  if (unit === 'bytes') return bytesOf(text);
  if (unit === 'graphemes') return SIMPLE.test(text) ? text.length : graphemes(text);
  const each = unit === 'weighted' ? weight : () => 1;
  const signs = unit === 'weighted' ? text.normalize('NFC') : text;
  let length = 0;
  for (const sign of signs) length += each(sign.codePointAt(0)!);
  for (const [emoji] of PICTURE.test(signs) ? signs.matchAll(EMOJI) : []) {
    if (LETTERS.test(emoji)) continue;
    for (const sign of emoji) length -= each(sign.codePointAt(0)!);
    length += unit === 'weighted' ? 2 : bytesOf(emoji);
  }
  return length;
}

// Letters and marks of Latin, Greek and Cyrillic that stand for themselves, one unit each.
const SIMPLE = /^[\n\x20-\x7e\u00a0-\u00ac\u00ae-\u02ff\u0391-\u03ce\u0400-\u0482\u2010-\u2027\u20ac]*$/;
const PICTURE = /\p{Extended_Pictographic}|\p{RI}|\u20e3/u;
// Four that are letters unless a selector makes them pictures.
const LETTERS = /^[©®™♟]$/;
// A flag of letters, a key, or a picture with its tone of skin, its selector, its tags and what is joined to it.
const EMOJI =
  /\p{RI}\p{RI}|[#*0-9]\ufe0f?\u20e3|\p{Extended_Pictographic}(?:\p{EMod}|\ufe0f)?[\u{e0020}-\u{e007f}]*(?:\u200d\p{Extended_Pictographic}(?:\p{EMod}|\ufe0f)?)*/gu;

/** The ranges of the published configuration, version 3. */
const weight = (point: number) =>
  point <= 4351 || (point >= 8192 && point <= 8205) || (point >= 8208 && point <= 8223) || (point >= 8242 && point <= 8247) ? 1 : 2;

function bytesOf(text: string): number {
  let bytes = 0;
  for (const sign of text) {
    const point = sign.codePointAt(0)!;
    bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  }
  return bytes;
}

let segmenter: Intl.Segmenter | undefined;

function graphemes(text: string): number {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  let count = 0;
  for (const _ of segmenter.segment(text)) count += 1;
  return count;
}
