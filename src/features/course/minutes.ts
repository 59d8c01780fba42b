const PER_MINUTE = 220;

/**
 * Reading time of a page's source in whole minutes: its words, without imports, tags and comments, over 220 a
 * minute, rounded up. A page without words takes 0 minutes.
 *
 * `minutes('word '.repeat(221))` is 2.
 */
export function minutes(body: string): number {
  const prose = body
    .replace(/^(import|export)\s.*$/gm, '')
    .replace(/\{\/\*[\s\S]*?\*\/\}/g, '')
    .replace(/<\/?[A-Za-z](?:"[^"]*"|'[^']*'|=>|[^>"'])*>/g, ' ')
    .replace(/\]\([^)]*\)/g, ']');
  return Math.ceil((prose.match(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu) ?? []).length / PER_MINUTE);
}
