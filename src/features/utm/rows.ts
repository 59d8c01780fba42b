import { tableOf } from '../../lib/table-text.ts';
import { trimmed } from './address.ts';
import { near } from './near.ts';
import { nameOf, PARAMETERS, type Parameter, type Values } from './parameters.ts';
import { type Rules, shaped } from './rules.ts';
import { type Existing, type Tagged, tag, valuesOf } from './tag.ts';

/** One link of the sheet: the page that it opens, its own values, and where it will stand. */
export interface Row {
  page: string;
  values: Values;
  note?: string;
}

/** A place where links stand, with the values that links there always have. */
export interface Channel {
  name: string;
  values: Values;
}

/** What holds for all rows; a row's own value goes before the common one. */
export interface Common {
  values: Values;
  existing: Existing;
  /** Whether values are written by the rules before they go into a link. */
  shape: boolean;
}

export const MAX_ROWS = 1_000;

/** The values that a row's link gets: its own, else the common ones, written by the rules if so wanted. */
export function valuesFor(row: Row, { values, shape }: Common, rules: Rules): Values {
  const found: Values = {};
  for (const parameter of PARAMETERS) {
    const typed = row.values[parameter]?.trim() || values[parameter]?.trim();
    const value = typed && shape ? shaped(typed, rules) : typed;
    if (value) found[parameter] = value;
  }
  return found;
}

export const tagRow = (row: Row, common: Common, rules: Rules): Tagged => tag(row.page, valuesFor(row, common, rules), common.existing);

/**
 * Every row in every channel, the rows of one channel after the other: two pages and three channels are six rows. What
 * a row says itself goes before what its channel says.
 */
export function spread(rows: readonly Row[], channels: readonly Channel[]): Row[] {
  return channels.flatMap(({ name, values }) =>
    rows.map((row) => ({ ...row, values: { ...values, ...row.values }, note: [name, row.note].filter(Boolean).join(': ') })),
  );
}

/**
 * Rows out of a text as spreadsheets copy it. A first row of names says what the columns are (`url`, `utm_source`,
 * `Medium`, `note`; case and marks do not matter, small slips neither); without one, every line is a page.
 */
export function rowsOf(text: string): Row[] {
  const { rows } = tableOf(text);
  const heads = rows[0]?.map(columnOf) ?? [];
  if (!heads.includes('page')) return linesOf(text).map(plainRow);
  return rows.slice(1).map((cells) => {
    const at = (column: Column) => cells[heads.indexOf(column)] ?? '';
    const row = plainRow(at('page'));
    for (const parameter of PARAMETERS) if (heads.includes(parameter) && at(parameter)) row.values[parameter] = at(parameter);
    return at('note') ? { ...row, note: at('note') } : row;
  });
}

/** The links of a pasted list, one a line; in a line with several cells the first that looks like an address. */
export function linesOf(text: string): string[] {
  return text
    .split(/[\r\n]+/)
    .map((line) => trimmed(line.split('\t').find((cell) => cell.includes('://')) ?? line))
    .filter(Boolean);
}

type Column = Parameter | 'page' | 'note';

/** What a spreadsheet's owner may call the columns; what tools call them in English. */
const CALLED: [Column, string[]][] = [
  ['page', ['url', 'link', 'page', 'address', 'website url', 'landing page', 'destination', 'destination url', 'final url', 'target url']],
  ['note', ['note', 'notes', 'where', 'place', 'channel', 'description']],
  ['source', ['utm_source', 'source', 'campaign source']],
  ['medium', ['utm_medium', 'medium', 'campaign medium']],
  ['campaign', ['utm_campaign', 'campaign', 'campaign name']],
  ['content', ['utm_content', 'content', 'campaign content']],
  ['term', ['utm_term', 'term', 'keyword', 'campaign term']],
  ['id', ['utm_id', 'campaign id']],
  ['source_platform', ['utm_source_platform', 'source platform']],
  ['creative_format', ['utm_creative_format', 'creative format']],
  ['marketing_tactic', ['utm_marketing_tactic', 'marketing tactic']],
];
const NAMES = CALLED.flatMap(([, names]) => names);

function columnOf(head: string): Column | undefined {
  const name = near(head, NAMES);
  return CALLED.find(([, names]) => name && names.includes(name))?.[0];
}

const plainRow = (page: string): Row => ({ page: trimmed(page), values: {} });

/** The sheet as rows of cells: the page, the nine values that the link has, the link, the note. `heads` names the first and the last two. */
export function register(rows: readonly Row[], links: readonly Tagged[], heads: { page: string; link: string; note: string }): string[][] {
  const used = PARAMETERS.filter((parameter) => links.some((tagged) => 'link' in tagged && valuesOf(tagged.link)[parameter]));
  return [
    [heads.note, heads.page, ...used.map(nameOf), heads.link],
    ...rows.map(({ page, note = '' }, i) => {
      const tagged = links[i]!;
      const link = 'link' in tagged ? tagged.link : '';
      const values = valuesOf(link);
      return [note, page, ...used.map((parameter) => values[parameter] ?? ''), link];
    }),
  ];
}
