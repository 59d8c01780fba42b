import { type Decoded, decoded } from './encoding.ts';
import { type Parameter, parameterOf } from './parameters.ts';

/** An address as it was typed, cut at its marks and otherwise untouched. */
export interface Address {
  /** Up to the first `?`. */
  start: string;
  /** What stands between `&` after that; nothing without a `?`. */
  pairs: Pair[] | undefined;
  /** From the first `#` to the end, `''` without one. A route behind it (`#/shop?x=1`) belongs to the page. */
  anchor: string;
}

/** `utm_source=a%20b` in the address. */
export interface Pair {
  raw: string;
  name: string;
  value: Decoded;
  /** Which of the nine it is. */
  parameter: Parameter | undefined;
}

/**
 * - `empty`: nothing typed
 * - `space`: a space, a line break or an invisible sign inside
 * - `no-scheme`: it does not begin with `http://` or `https://`
 * - `scheme`: it begins with something else (`javascript:`, `mailto:`, `file:`)
 * - `no-host`: nothing stands behind `https://`
 * - `unreadable`: no browser reads it as an address
 */
export type AddressFault = 'empty' | 'space' | 'no-scheme' | 'scheme' | 'no-host' | 'unreadable';

/** White space, control characters, and signs without a width, among them those that turn the direction of a text. */
const UNSEEN = /[\s\p{Cc}\p{Cf}\u2028\u2029]/u;

/** The address without what clings to its ends when it is copied: `trimmed(' https://a.example/\u200b')` is `'https://a.example/'`. */
export function trimmed(text: string): string {
  if (!UNSEEN.test(text)) return text;
  const signs = Array.from(text);
  const seen = (sign: string) => !UNSEEN.test(sign);
  return signs.slice(Math.max(0, signs.findIndex(seen)), signs.findLastIndex(seen) + 1).join('');
}

/** Why a trimmed text cannot be tagged; nothing for an address that begins with `http` or `https`. */
export function faultOf(text: string): AddressFault | undefined {
  if (!text) return 'empty';
  if (!/^https?:/i.test(text)) {
    // `example.com:8080` and `localhost:3000` have a port, not a scheme.
    const other = /^([a-z][a-z0-9+.-]*):(?!\d)/i.exec(text)?.[1];
    return other && !other.includes('.') ? 'scheme' : UNSEEN.test(text) ? 'space' : 'no-scheme';
  }
  if (UNSEEN.test(text)) return 'space';
  if (!/^https?:\/\/[^/?#\\]/i.test(text)) return 'no-host';
  return URL.canParse(text) ? undefined : 'unreadable';
}

/**
 * The parts of an address, whether it is sound or not; `joined` puts them together again, byte for byte.
 * `parts('https://a.example/?x=1#top')` has the pair `x=1` and the anchor `#top`.
 */
export function parts(text: string): Address {
  const [, before = '', anchor = ''] = /^([^#]*)(.*)$/s.exec(text) ?? [];
  const mark = before.indexOf('?');
  if (mark < 0) return { start: before, pairs: undefined, anchor };
  return {
    start: before.slice(0, mark),
    pairs: before
      .slice(mark + 1)
      .split('&')
      .map(pairOf),
    anchor,
  };
}

export function joined({ start, pairs, anchor }: Address): string {
  return `${start}${pairs ? `?${pairs.map(({ raw }) => raw).join('&')}` : ''}${anchor}`;
}

export function pairOf(raw: string): Pair {
  const mark = raw.indexOf('=');
  const name = decoded(mark < 0 ? raw : raw.slice(0, mark)).text;
  return { raw, name, value: decoded(mark < 0 ? '' : raw.slice(mark + 1)), parameter: parameterOf(name) };
}

/** The name of the site as browsers write it, without `www.`: `hostOf('https://WWW.Ł.example/x')` is `'xn--d5a.example'`. */
export function hostOf(text: string): string | undefined {
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  return URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '').replace(/\.$/, '') : undefined;
}

/** Whether a link leads to one's own site or a part of it: `isOwn('https://shop.a.example/', 'www.a.example')`. */
export function isOwn(link: string, site: string): boolean {
  const host = hostOf(link);
  const own = site.trim() && hostOf(site.trim());
  return !!host && !!own && (host === own || host.endsWith(`.${own}`));
}
