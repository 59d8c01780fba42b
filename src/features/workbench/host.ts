import type { ComponentChild } from 'preact';
import type { Kind } from '../../lib/persist.ts';

/** Interface texts by key. */
export type Strings = Record<string, string>;

/** What of a tool is kept and linked; it has a name once the reader gave it one. */
export interface Named {
  name?: string;
}

/**
 * A tool on its page, as everything sees it that comes with a click or a little later: drafts, links, saved work,
 * copies and panels. The calculator of engagement rates and every `BenchTool` is one.
 */
export interface Host<S extends Named> {
  element: HTMLElement;
  /** Of the page. */
  language: string;
  form: HTMLFormElement;
  s: Strings;
  /** How its sheets are kept; the name of the kind is that of the tool in links. */
  kind: Kind<S>;
  /** What stood in the tool as the server drew it. */
  start: S;
  /** What the last step replaced, while it can be taken back. */
  replaced: S | undefined;
  /** What stands in the tool now. */
  take(): S;
  give(sheet: S): unknown;
  isEmpty(sheet: S): boolean;
  /** Numbers of the running cases. */
  examples(): Promise<Ready<S>[]>;
  /** Runs at every change from now on. */
  listen(run: () => void): void;
  /** Components drawn by Preact, by the place where they stand: `data-at="panel"`. */
  parts: Map<string, unknown>;
  /** How the parts are drawn at every change; comes with the first of them. */
  drawWith(run: () => void): void;
  /** What each part is given, beside the tool. */
  props(): object;
  draw(): void;
  /** The view of several sheets side by side, the one in the tool first. */
  compare(): Promise<Side<S>>;
  copies(): Promise<Copies>;
}

/** An example of a tool; its id ends the address that opens it. */
export interface Ready<S> {
  id: string;
  name: string;
  sheet: S;
}

export interface Side<S extends Named> {
  draw(sheets: S[]): ComponentChild;
}

/** What stands in the tool, to be taken elsewhere. */
export interface Copies {
  text(): string;
  /** Cells, the first row the headings. */
  rows(): string[][];
  /** For a spreadsheet cell; nothing when there is no answer. */
  formula(): string | undefined;
}
