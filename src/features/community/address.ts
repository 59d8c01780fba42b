/** How long an address may be in a network, in characters; what nobody told is missing. */
export interface Length {
  least?: number;
  most?: number;
}

/** What stands against an address. */
export type Fault =
  | { key: 'addressLetters'; values: { list: string } }
  | { key: 'addressLong'; values: { n: number; most: number } }
  | { key: 'addressShort'; values: { n: number; least: number } };

/**
 * The address alone, in small letters, out of whatever was pasted; `''` where nothing stands.
 *
 * `handleOf(' https://www.instagram.com/EmberAndOat/ ')` and `handleOf('@emberandoat')` are `'emberandoat'`.
 */
export function handleOf(text: string): string {
  const path = text
    .trim()
    .replace(/^[a-z]+:\/\//i, '')
    .replace(/[?#].*$/, '')
    .replace(/\/+$/, '');
  return path
    .slice(path.lastIndexOf('/') + 1)
    .replace(/^[@\s]+/, '')
    .trimEnd()
    .toLowerCase();
}

/**
 * What stands against an address in a network: characters that not every network and keyboard has (all but the letters
 * a to z and digits), more or fewer characters than the network takes. Characters are counted as people see them.
 *
 * `addressFaults('norline-timber', { most: 30 })` is `[{ key: 'addressLetters', values: { list: '-' } }]`;
 * `addressFaults('norlinetimber', { most: 30 })` is `[]`, and so is that of nothing.
 */
export function addressFaults(text: string, { least = 0, most = Number.POSITIVE_INFINITY }: Length): Fault[] {
  const handle = handleOf(text);
  if (!handle) return [];
  const strange = [...new Set([...handle].filter((letter) => !/[a-z0-9]/.test(letter)))];
  const n = [...new Intl.Segmenter('en').segment(handle)].length;
  return [
    ...(strange.length ? [{ key: 'addressLetters', values: { list: strange.map(named).join(' ') } } as const] : []),
    ...(n > most ? [{ key: 'addressLong', values: { n, most } } as const] : []),
    ...(n < least ? [{ key: 'addressShort', values: { n, least } } as const] : []),
  ];
}

/** A space cannot be seen, so it gets a sign. */
const named = (letter: string) => (/\s/.test(letter) ? '␣' : letter);
