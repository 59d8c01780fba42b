import { looksLike, read } from './read.ts';
import { wordsOf } from './words.ts';

/**
 * What a file that a candidate sent is: an empty text for a skill passport, the reason in words for one that is refused, nothing
 * for any other file.
 */
export function reasonOf(text: string, s: Record<string, string>, language: string): string | undefined {
  if (!looksLike(text)) return;
  const found = read(text);
  return 'refused' in found ? wordsOf(s, language)(`refused.${found.refused}`, { what: found.what }) : '';
}
