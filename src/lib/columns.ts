import { parseNumber, type Reading, valuesOf } from './numbers.ts';
import { tableOf } from './table-text.ts';

/** What columns can mean: a text or a number, in the order of the form. */
export type Columns<M extends string> = Record<M, 'text' | 'number'>;

/** What was understood of a pasted table. */
export interface Pasted<M extends string> {
  /** The heading of each column, `''` without headings. */
  heads: string[];
  /** What each column means; `''`: nothing that is asked for. */
  meanings: (M | '')[];
  /** The decimal sign of each column, as far as its cells or the whole table show it. */
  decimals: ('.' | ',' | undefined)[];
  rows: Partial<Record<M, string>>[];
  /** Rows that hold nothing to take: the number of the row and why. */
  left: { row: number; why: 'no-number' | 'heading' | 'total' | 'too-many' }[];
  /** Cells that stand in a number column and are no number; they are kept as typed. */
  unread: number;
}

/** Column headings by meaning, in lower case; `total` are the first cells of rows that sum the others. */
export type Aliases = Record<string, string[]>;

interface Options<M extends string> {
  aliases: Aliases;
  /** Rows that fit. */
  most: number;
  /** Writes a number as the page's language does. */
  write(n: number): string;
  /** What the reader says that a column means. */
  chosen?: Record<number, M | ''>;
}

/**
 * Reads rows out of cells that were copied from a spreadsheet or an export. With German numbers, `Titel<tab>Reichweite`
 * and `Roast<tab>1.350` give one row with `reach: '1,350'` on an English page.
 */
export function readColumns<M extends string>(
  text: string,
  columns: Columns<M>,
  { aliases, most, write, chosen = {} }: Options<M>,
): Pasted<M> {
  const names = Object.keys(columns) as M[];
  const isNumber = (meaning: M | '' | undefined) => !!meaning && columns[meaning] === 'number';
  const meaningOf = (cell: string): M | '' => {
    const head = plain(cell);
    return names.find((name) => aliases[name]?.includes(head)) ?? '';
  };
  const { mark, rows: lines } = tableOf(text);
  const width = Math.max(0, ...lines.map((line) => line.length));
  const headAt = lines.slice(0, 4).findIndex((line) => new Set(line.map(meaningOf).filter(Boolean)).size > 1);
  const heads = Array.from({ length: width }, (_, i) => lines[headAt]?.[i] ?? '');
  const body = lines.map((cells, i) => ({ cells, row: i + 1 }));
  const data = body.slice(headAt + 1);
  const guessed = headAt < 0 ? byPlace(data, width, names, isNumber) : once(heads.map(meaningOf));
  const meanings = guessed.map((meaning, i) => chosen[i] ?? meaning);
  const decimals = decimalsOf(data, meanings.map(isNumber), mark);
  const left: Pasted<M>['left'] = body.slice(0, Math.max(0, headAt)).map(({ row }) => ({ row, why: 'heading' }));
  const rows: Partial<Record<M, string>>[] = [];
  let unread = 0;
  for (const { cells, row } of data) {
    const numbers = meanings.flatMap((meaning, i) => (isNumber(meaning) && cells[i] ? [numberOf(cells[i], decimals[i])] : []));
    if (!numbers.some((value) => value !== undefined)) left.push({ row, why: 'no-number' });
    else if (cells.some((cell) => aliases.total?.includes(cell.toLowerCase()))) left.push({ row, why: 'total' });
    else if (rows.length >= most) left.push({ row, why: 'too-many' });
    else {
      unread += numbers.filter((value) => value === undefined).length;
      rows.push(rowOf(cells));
    }
  }
  return { heads: headAt < 0 ? heads.map(() => '') : heads, meanings, decimals, rows, left, unread };

  function rowOf(cells: string[]): Partial<Record<M, string>> {
    const made: Partial<Record<M, string>> = {};
    meanings.forEach((meaning, i) => {
      const cell = cells[i] ?? '';
      if (!meaning || (isNumber(meaning) && !cell)) return;
      const value = isNumber(meaning) ? numberOf(cell, decimals[i]) : undefined;
      made[meaning] = value === undefined ? cell.slice(0, isNumber(meaning) ? 60 : 300) : write(value);
    });
    return made;
  }
}

/**
 * Aliases out of interface texts that begin with `start`: `kpi.alias.likes` is `likes; reactions; gefällt mir`.
 */
export function aliasesOf(s: Record<string, string>, start: string): Aliases {
  const own = Object.entries(s).filter(([key]) => key.startsWith(start));
  return Object.fromEntries(own.map(([key, text]) => [key.slice(start.length), text.split(';').map((word) => plain(word))]));
}

/** `plain(' Total likes (organic)')` is `total likes`. */
const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/\(.*?\)|[^\p{L}\p{N}\p{M} -]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();

/** The first column of a meaning has it; a repeated one, `organic` beside `total`, is left to the reader. */
function once<M extends string>(meanings: (M | '')[]): (M | '')[] {
  const taken = new Set<M>();
  return meanings.map((meaning) => {
    if (!meaning || taken.has(meaning)) return '';
    taken.add(meaning);
    return meaning;
  });
}

/** Without headings: text columns in the order of the form, and number columns in theirs. */
function byPlace<M extends string>(data: { cells: string[] }[], width: number, names: M[], isNumber: (meaning: M) => boolean): (M | '')[] {
  const numbers = names.filter(isNumber);
  const texts = names.filter((name) => !isNumber(name));
  return Array.from({ length: width }, (_, i) => {
    const cells = data.map(({ cells }) => cells[i]).filter(Boolean);
    const own = cells.length && cells.every((cell) => valuesOf(parseNumber(cell!)).length) ? numbers : texts;
    return own.shift() ?? '';
  });
}

/** Per column, from its cells of one reading; else from the other columns; else from the mark between the cells. */
function decimalsOf(data: { cells: string[] }[], numeric: boolean[], mark: string): ('.' | ',' | undefined)[] {
  const own = numeric.map((is, i) => (is ? evidence(data.map(({ cells }) => cells[i] ?? '')) : undefined));
  const all = new Set(own.filter(Boolean));
  const shared = all.size === 1 ? [...all][0] : mark === ';' ? ',' : undefined;
  return numeric.map((is, i) => (is ? (own[i] ?? shared) : undefined));
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

/** Of two readings the one that the column's decimal sign gives, else the whole number. */
function numberOf(cell: string, decimal: '.' | ',' | undefined): number | undefined {
  const values = valuesOf(parseNumber(cell, decimal === ',' ? 'de' : 'en'));
  return decimal ? values[0] : (values.find(Number.isInteger) ?? values[0]);
}
