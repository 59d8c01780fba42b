/** A document that leaves the browser: what is on the cover, and its pieces in order. No markup: texts are texts. */
export interface Document {
  title: string;
  /** Who made it, for whom. */
  author: string;
  subtitle: string;
  /** As it is to be read: `'22 November 2026'`. */
  date: string;
  /** A tag of BCP 47: `'en'`. */
  language: string;
  pieces: Piece[];
  /** `false`: no cover, and the pieces follow one another on the page. */
  cover?: false;
}

/** One chosen work: a strategy, a plan, a report, a calculation. */
export interface Piece {
  title: string;
  blocks: Block[];
}

export type Block =
  | { kind: 'heading'; text: string }
  | { kind: 'text'; text: string }
  | { kind: 'list'; items: string[] }
  /** The first row is the head. `numbers`: places of columns that hold numbers. */
  | { kind: 'table'; caption: string; rows: string[][]; numbers?: number[] }
  /** Terms with what is said of each; a caption where they stand for a table. */
  | { kind: 'facts'; caption?: string; facts: [term: string, text: string][] };
