import type { Block, Piece } from './document.ts';

/** A piece as it can be chosen, and what a reader of it would miss. */
export interface Made {
  piece: Piece;
  /** Keys of `portfolio.thin.…`, with what goes into their gaps. */
  thin: Thin[];
}
export interface Thin {
  key: string;
  values?: Record<string, string | number>;
}

/** Beyond this many columns a table on paper is a row of crumbs. */
const COLUMNS = 6;

/** A table whose columns of numbers are known as such; what has too many columns becomes a list of its rows. */
export function tableOf(caption: string, head: string[], rows: string[][]): Block[] {
  if (head.length <= COLUMNS) return [{ kind: 'table', caption, rows: [head, ...rows], numbers: numbersIn(head, rows) }];
  const line = (row: string[]) => head.flatMap((name, i) => (i && row[i]?.trim() ? [`${name}: ${row[i]}`] : [])).join(' · ');
  return [{ kind: 'facts', caption, facts: rows.map((row, i) => [row[0]?.trim() || `${i + 1}`, line(row)]) }];
}

/** Places of columns in which nothing but numbers stands. */
const numbersIn = (head: string[], rows: string[][]): number[] =>
  head.flatMap((_, i) => {
    const cells = rows.flatMap((row) => (row[i]?.trim() ? [row[i]!] : []));
    return cells.length && cells.every((cell) => /^[−+-]?\p{Sc}?\s?\d[\d\s.,’]*\s?(%|\p{Sc})?$/u.test(cell)) ? [i] : [];
  });
