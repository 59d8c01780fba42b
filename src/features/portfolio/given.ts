import { readField, rowOf } from '../workbench/read.ts';
import type { Sheet, Texts } from '../workbench/sheet.ts';
import type { Field, Given, Row, Shape } from '../workbench/tool.ts';

/**
 * A kept sheet as its tool is given it: `givenOf(shape, { fields: { revenue: 300 }, rows: {} }).numbers.revenue` is 300.
 * Choices that were not kept are the usual ones; a text that is no number counts as NaN, as on the tool's page.
 */
export function givenOf({ fields, tables = {} }: Shape, sheet: Sheet): Given {
  return {
    ...row(sheet.fields, fields),
    rows: Object.fromEntries(
      Object.entries(tables).map(([table, { columns }]) => [table, (sheet.rows[table] ?? []).map((one) => row(one, columns))]),
    ),
  };
}

function row(texts: Texts, fields: Record<string, Field>): Row {
  const written = Object.fromEntries(Object.entries(fields).map(([name, { options }]) => [name, `${texts[name] ?? options?.[0] ?? ''}`]));
  return rowOf(written, fields, (name, field) => {
    const value = texts[name];
    return typeof value === 'number' ? { value } : readField(value ?? '', field);
  });
}
