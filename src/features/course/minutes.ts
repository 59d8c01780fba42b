const PER_MINUTE = 220;

/**
 * Reading time of a page's source in whole minutes: its words, without imports, tags and comments, over 220 a
 * minute, rounded up, and never less than one. 220 is a cautious figure for non-fiction on a screen, without exercises.
 *
 * `minutes('word '.repeat(221))` is 2.
 */
export function minutes(body: string): number {
  const prose = body
    .replace(/^(import|export)\s.*$/gm, '')
    .replace(/\{\/\*[\s\S]*?\*\/\}/g, '')
    .replace(/<\/?[A-Za-z](?:"[^"]*"|'[^']*'|=>|[^>"'])*>/g, ' ')
    .replace(/\]\([^)]*\)/g, ']');
  const words = prose.match(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu) ?? [];
  return Math.max(1, Math.ceil(words.length / PER_MINUTE));
}
