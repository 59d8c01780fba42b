import { parseNumber, type Reading, valuesOf } from '../../lib/numbers.ts';
import { tableOf } from '../../lib/table-text.ts';
import { MAX_POSTS } from './saved.ts';
import { FIELDS, type Texts } from './work.ts';

/** What a column can be. */
export const MEANINGS = ['', 'title', ...FIELDS] as const;
export type Meaning = (typeof MEANINGS)[number];

/** What was understood of a pasted table. */
export interface Pasted {
  /** The heading of each column, `''` without headings. */
  heads: string[];
  meanings: Meaning[];
  /** The decimal sign of each column, as far as its cells or the whole table show it. */
  decimals: ('.' | ',' | undefined)[];
  posts: Texts[];
  /** Rows that are no posts: the number of the row and why. */
  left: { row: number; why: 'no-number' | 'heading' | 'total' | 'too-many' }[];
  /** Cells that stand in a number column and are no number; they are kept as typed. */
  unread: number;
}

/** Column headings by meaning, in lower case; `total` are the first cells of rows that sum the others. */
export type Aliases = Record<string, string[]>;

/**
 * Reads posts out of cells that were copied from a spreadsheet or an export. `chosen` overrides what a column means.
 * With German numbers, `Titel<tab>Likes<tab>Reichweite` and `Roast<tab>96<tab>1.350` give one post with reach 1350.
 */
export function readPosts(text: string, aliases: Aliases, write: (n: number) => string, chosen: Record<number, Meaning> = {}): Pasted {
  const { mark, rows } = tableOf(text);
  const width = Math.max(0, ...rows.map((row) => row.length));
  const headAt = rows.slice(0, 4).findIndex((row) => new Set(row.map((cell) => meaningOf(cell, aliases)).filter(Boolean)).size > 1);
  const heads = Array.from({ length: width }, (_, i) => rows[headAt]?.[i] ?? '');
  const body = rows.map((cells, i) => ({ cells, row: i + 1 }));
  const data = body.slice(headAt + 1);
  const guessed = headAt < 0 ? byPlace(data, width) : byHead(heads, aliases);
  const meanings = guessed.map((meaning, i) => chosen[i] ?? meaning);
  const decimals = decimalsOf(data, meanings, mark);
  const left: Pasted['left'] = body.slice(0, Math.max(0, headAt)).map(({ row }) => ({ row, why: 'heading' }));
  const posts: Texts[] = [];
  let unread = 0;
  for (const { cells, row } of data) {
    const numbers = meanings.flatMap((meaning, i) => (isField(meaning) && cells[i] ? [countOf(cells[i], decimals[i])] : []));
    if (!numbers.some((value) => value !== undefined)) left.push({ row, why: 'no-number' });
    else if (cells.some((cell) => aliases.total?.includes(cell.toLowerCase()))) left.push({ row, why: 'total' });
    else if (posts.length >= MAX_POSTS) left.push({ row, why: 'too-many' });
    else {
      unread += numbers.filter((value) => value === undefined).length;
      posts.push(postOf(cells));
    }
  }
  return { heads: headAt < 0 ? heads.map(() => '') : heads, meanings, decimals, posts, left, unread };

  function postOf(cells: string[]): Texts {
    const post: Texts = {};
    meanings.forEach((meaning, i) => {
      const cell = cells[i] ?? '';
      if (meaning === 'title') post.title = cell.slice(0, 300);
      else if (meaning && cell) {
        const value = countOf(cell, decimals[i]);
        post[meaning] = value === undefined ? cell.slice(0, 60) : write(value);
      }
    });
    return post;
  }
}

/** Aliases out of interface texts: `kpi.alias.likes` is `likes; reactions; gefällt mir`. */
export function aliasesOf(s: Record<string, string>): Aliases {
  const own = Object.entries(s).filter(([key]) => key.startsWith('kpi.alias.'));
  return Object.fromEntries(own.map(([key, text]) => [key.slice(10), text.split(';').map((word) => plain(word))]));
}

const isField = (meaning: Meaning | undefined) => !!meaning && meaning !== 'title';

/** `plain(' Total likes (organic)')` is `total likes`. */
const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/\(.*?\)|[^\p{L}\p{N}\p{M} -]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();

function meaningOf(cell: string, aliases: Aliases): Meaning {
  const head = plain(cell);
  return MEANINGS.find((meaning) => meaning && aliases[meaning]?.includes(head)) ?? '';
}

/** The first column of a meaning has it; a repeated one, `organic` beside `total`, is left to the reader. */
function byHead(heads: string[], aliases: Aliases): Meaning[] {
  const taken = new Set<Meaning>();
  return heads.map((head) => {
    const meaning = meaningOf(head, aliases);
    if (!meaning || taken.has(meaning)) return '';
    taken.add(meaning);
    return meaning;
  });
}

/** Without headings: text columns, the first of them the title, then numbers in the order of the form. */
function byPlace(data: { cells: string[] }[], width: number): Meaning[] {
  const fields: Meaning[] = [...FIELDS];
  let title: Meaning = 'title';
  return Array.from({ length: width }, (_, i) => {
    const cells = data.map(({ cells }) => cells[i]).filter(Boolean);
    if (cells.length && cells.every((cell) => valuesOf(parseNumber(cell!)).length)) return fields.shift() ?? '';
    const own = title;
    title = '';
    return own;
  });
}

/** Per column, from its cells of one reading; else from the other columns; else from the mark between the cells. */
function decimalsOf(data: { cells: string[] }[], meanings: Meaning[], mark: string): Pasted['decimals'] {
  const own = meanings.map((meaning, i) => (isField(meaning) ? evidence(data.map(({ cells }) => cells[i] ?? '')) : undefined));
  const all = new Set(own.filter(Boolean));
  const shared = all.size === 1 ? [...all][0] : mark === ';' ? ',' : undefined;
  return meanings.map((meaning, i) => (isField(meaning) ? (own[i] ?? shared) : undefined));
}

/** The decimal sign that the cells with one reading show. */
function evidence(cells: string[]): '.' | ',' | undefined {
  const votes = { '.': 0, ',': 0 };
  for (const cell of cells) {
    const read: Reading = parseNumber(cell);
    if (!('value' in read)) continue;
    const last = cell.match(/[.,](?!.*[.,])/)?.[0] as '.' | ',' | undefined;
    if (!last) continue;
    const parts = cell.split(last).length - 1;
    votes[parts > 1 ? (last === '.' ? ',' : '.') : last]++;
  }
  if (votes['.'] === votes[',']) return;
  return votes['.'] > votes[','] ? '.' : ',';
}

/** A count: of two readings the one that the column's decimal sign gives, else the whole number. */
function countOf(cell: string, decimal: '.' | ',' | undefined): number | undefined {
  const values = valuesOf(parseNumber(cell, decimal === ',' ? 'de' : 'en'));
  return decimal ? values[0] : (values.find(Number.isInteger) ?? values[0]);
}
