import type { Level } from '../skills/schema.ts';
import type { Kind } from './schema.ts';

/** One entry of the word lists, as the checker needs it. */
export interface Wording {
  id: string;
  kind: Kind;
  phrases: string[];
  name?: string | undefined;
  why?: string | undefined;
  better?: string | undefined;
}

/** What the tool knows of roles, duties, skills and words in the language of its page. */
export interface Vocabulary {
  lang: string;
  words: Wording[];
  roles: Record<string, { name: string; duties: string[]; skills: { skill: string; level: Level }[] }>;
  duties: Record<string, { name: string; area: string }>;
  skills: Record<string, string>;
}

/** `listed(['writing', 'design', 'video'], 'en')` is `'writing, design, and video'`. */
export const listed = (items: string[], lang: string): string => new Intl.ListFormat(lang, { type: 'conjunction' }).format(items);
