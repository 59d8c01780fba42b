/**
 * A text as the value of a parameter: every sign with a job of its own in an address is encoded, and so are `!'()*`,
 * at which messengers end a link. `encoded('50% (new) & more')` is `'50%25%20%28new%29%20%26%20more'`. A half of a
 * surrogate pair, which no address can carry, becomes U+FFFD.
 */
export function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

/**
 * What a website reads from a name or value, where `+` is a space; with the fault, and the text as it stands, when the
 * encoding is broken.
 *
 * - `decoded('a%20b+c')` is `{ text: 'a b c' }`
 * - `decoded('50%')` is `{ text: '50%', fault: 'percent' }`: no two hexadecimal digits follow
 * - `decoded('%FF')` is `{ text: '%FF', fault: 'bytes' }`: the digits stand for bytes that are no text
 */
export function decoded(raw: string): Decoded {
  if (!/[%+]/.test(raw)) return { text: raw };
  if (/%(?![0-9a-f]{2})/i.test(raw)) return { text: raw, fault: 'percent' };
  try {
    return { text: decodeURIComponent(raw.replaceAll('+', ' ')) };
  } catch {
    return { text: raw, fault: 'bytes' };
  }
}

export interface Decoded {
  text: string;
  fault?: 'percent' | 'bytes';
}
