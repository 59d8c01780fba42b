import type { Result, Unit, Values } from '../kpi/metric.ts';
import type { Copies } from './host.ts';
import type { Writer } from './write.ts';

/**
 * A tool without any page: what its fields are, and what they come to. Each tool is one such object beside its
 * formulas; `Bench.astro` draws it, `bench.ts` brings it to life.
 */
export interface Tool extends Shape {
  /** Pure: the same texts and numbers give the same answer. Nothing given is no error but `undefined: 'missing'`. */
  answer(given: Given): Answer;
  /** Its lines are written once what was typed is painted: what follows from one field is more than one key has time for. */
  patient?: true;
  /** How the answer is copied, where its lines do not say it all. */
  copies?(answer: Answer, w: Writer): Copies;
  /** Of a planning tool: fields that say the same as the brand itself. */
  ofBrand?: readonly 'format'[];
}

/** What a tool asks for; what is kept of it has the same shape. */
export interface Shape {
  /** Permanent: the name of its records and of its links, and where its strings begin: `funnel.field.budget`. */
  id: string;
  fields: Record<string, Field>;
  /** Lists of rows, each row with the same fields. */
  tables?: Record<string, Table>;
}

/**
 * - `count`: people, times, actions, from 0
 * - `money`: an amount in the currency of the tool
 * - `percent`: `7.5` or `7.5 %`
 * - `number`: any other number
 * - `key`: what tells a row apart from the others, unseen by the reader; the last column of its table
 * - `text`, `long` (a text of many lines), `choice` (one of several), `switch` (`on` or nothing), `date` (`2026-07-01`)
 */
export interface Field {
  kind: 'count' | 'money' | 'percent' | 'number' | 'text' | 'long' | 'choice' | 'switch' | 'date' | 'key';
  /** May stand below zero. */
  signed?: boolean;
  /** Of a choice, the first one the usual. */
  options?: readonly string[];
}
export interface Table {
  columns: Record<string, Field>;
  /** Rows that fit. */
  most: number;
}

/** What the fields say: numbers (nothing where nothing stands, NaN where the text is no number) and texts. */
export interface Row {
  numbers: Values;
  texts: Record<string, string>;
}
export interface Given extends Row {
  rows: Record<string, Row[]>;
}

export interface Answer {
  /** In the order in which they are copied and compared; the first is the one in front. */
  lines: Line[];
  /** For each table the lines of each row. */
  rows?: Record<string, Line[][]>;
  notes?: Note[];
  /** What charts and parts of this tool draw from. */
  more?: unknown;
}

/** Those of metrics; `points`: percentage points, with a sign; `difference`: any number with a sign; `p`: a p-value, as a share. */
export type LineUnit = Unit | 'points' | 'difference' | 'p';

/** One result. Its label is the string `<tool>.line.<id>`. */
export interface Line {
  id: string;
  unit: LineUnit;
  result: Result;
  /** The formula over the names of its values, as in the metric registry: `'revenue / cost'`. */
  formula?: string;
  /** The formula for a spreadsheet, where it needs functions: `'SQRT(p * (1 - p))'`. */
  sheet?: string;
  values?: Values;
  /** Length of its bar, 0 to 1. */
  bar?: number;
}

/** Something to say about what was given. Its sentence is the string `<tool>.note.<key>`. */
export interface Note {
  key: string;
  values?: Record<string, string | number>;
  /** The field at which it stands: `clicks`, or `channels.2.clicks`; else it stands with the answer. */
  field?: string;
  /** `wrong`: cannot be so. `care`: think before using the answer. `say`: good to know. */
  level: 'wrong' | 'care' | 'say';
}
