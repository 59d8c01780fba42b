import { type Aliases, aliasesOf as aliasesIn, type Pasted as Columns, readColumns } from '../../lib/columns.ts';
import { MAX_POSTS } from './saved.ts';
import { FIELDS, type Texts } from './work.ts';

/** What a column can be. */
export const MEANINGS = ['', 'title', ...FIELDS] as const;
export type Meaning = (typeof MEANINGS)[number];

/** What was understood of a pasted table. */
export interface Pasted extends Omit<Columns<Exclude<Meaning, ''>>, 'rows'> {
  posts: Texts[];
}

const COLUMNS = Object.fromEntries(['title', ...FIELDS].map((name) => [name, name === 'title' ? 'text' : 'number'])) as Record<
  Exclude<Meaning, ''>,
  'text' | 'number'
>;

/**
 * Reads posts out of cells that were copied from a spreadsheet or an export. `chosen` overrides what a column means.
 * With German numbers, `Titel<tab>Likes<tab>Reichweite` and `Roast<tab>96<tab>1.350` give one post with reach 1350.
 */
export function readPosts(text: string, aliases: Aliases, write: (n: number) => string, chosen: Record<number, Meaning> = {}): Pasted {
  const { rows, ...found } = readColumns(text, COLUMNS, { aliases, most: MAX_POSTS, write, chosen });
  return { ...found, posts: rows as Texts[] };
}

/** Aliases out of interface texts: `kpi.alias.likes` is `likes; reactions; gefällt mir`. */
export const aliasesOf = (s: Record<string, string>): Aliases => aliasesIn(s, 'kpi.alias.');
