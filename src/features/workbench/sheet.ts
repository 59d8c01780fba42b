import type { Kind } from '../../lib/persist.ts';
import type { Named } from './host.ts';
import type { Field, Shape } from './tool.ts';

/**
 * What stays with the reader of a tool, and what a link carries. A number is a number, so that it means the same in
 * every language; a text that could not be read as one stays a text. For example:
 * `{ name: 'July', fields: { budget: 300, margin: '3o' }, rows: { channels: [{ name: 'Radio', cost: 240 }] } }`
 */
export interface Sheet extends Named {
  fields: Texts;
  rows: Record<string, Texts[]>;
}
export type Texts = Record<string, string | number>;

const MOST = { name: 300, text: 2_000, long: 200_000 };

/**
 * How the sheets of a tool are kept, under the tool's id. Fields that the tool no longer has are left out, so only a
 * field that changes its meaning needs a new version.
 */
export function sheetKind({ id, fields, tables = {} }: Shape): Kind<Sheet> {
  const known = (data: unknown, of: Record<string, Field>): Texts => {
    const from = record(data);
    return Object.fromEntries(
      Object.entries(of).flatMap(([name, { kind }]) => (Object.hasOwn(from, name) ? [[name, value(from[name], kind)]] : [])),
    );
  };
  return {
    name: id,
    version: 1,
    migrations: {},
    validate(data) {
      const { name, fields: own, rows } = record(data);
      const lists = record(rows ?? {});
      return {
        ...(name === undefined ? {} : { name: text(name, MOST.name) }),
        fields: known(own, fields),
        rows: Object.fromEntries(
          Object.entries(tables).map(([table, { columns, most }]) => {
            const list = Object.hasOwn(lists, table) ? lists[table] : [];
            if (!Array.isArray(list) || list.length > most) throw new Error(table);
            return [table, list.map((row) => known(row, columns))];
          }),
        ),
      };
    },
  };
}

/** `isEmpty({ fields: { budget: '' }, rows: {} })` is true; choices do not count, since one of them always stands. */
export const isEmpty = ({ fields, tables = {} }: Shape, sheet: Sheet): boolean => {
  const blank = (texts: Texts, of: Shape['fields']) =>
    Object.entries(texts).every(([name, value]) => value === '' || /^(choice|switch|key)$/.test(of[name]?.kind ?? ''));
  return (
    blank(sheet.fields, fields) &&
    Object.entries(sheet.rows).every(([table, rows]) => rows.every((row) => blank(row, tables[table]!.columns)))
  );
};

function record(data: unknown): Record<string, unknown> {
  if (typeof data !== 'object' || !data || Array.isArray(data)) throw new Error('record');
  return { ...data };
}

function value(data: unknown, kind: Field['kind']): string | number {
  if (typeof data === 'number' && Number.isFinite(data)) return data;
  return text(data, kind === 'long' ? MOST.long : MOST.text);
}

function text(data: unknown, most: number): string {
  if (typeof data !== 'string' || data.length > most) throw new Error('text');
  return data;
}
