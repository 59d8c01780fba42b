const PER_MINUTE = 220;

/**
 * Reading time of a page's source in whole minutes: its words over 220 a minute, rounded up, and never less than
 * one. 220 is a cautious figure for non-fiction on a screen, without exercises.
 *
 * `minutes('word '.repeat(221))` is 2.
 */
export const minutes = (body: string): number => Math.max(1, Math.ceil(words(body) / PER_MINUTE));

/** How many words a page's source has, without imports, tags and comments: `words('a <Cite claim="b" /> word')` is 2. */
export function words(body: string): number {
  const prose = body
    .replace(/^(import|export)\s.*$/gm, '')
    .replace(/\{\/\*[\s\S]*?\*\/\}/g, '')
    .replace(/<\/?[A-Za-z](?:"[^"]*"|'[^']*'|=>|[^>"'])*>/g, ' ')
    .replace(/\]\([^)]*\)/g, ']');
  return (prose.match(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu) ?? []).length;
}
