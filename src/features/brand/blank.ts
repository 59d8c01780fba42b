import type { Sheet, Texts } from '../workbench/sheet.ts';
import type { Field, Shape } from '../workbench/tool.ts';

/** A sheet that nobody has written in: choices stand at their usual option, each table has one row. */
export function blank({ fields, tables = {} }: Pick<Shape, 'fields' | 'tables'>): Sheet {
  const texts = (of: Record<string, Field>): Texts =>
    Object.fromEntries(Object.entries(of).map(([name, { kind, options }]) => [name, kind === 'key' ? 'first' : (options?.[0] ?? '')]));
  return {
    fields: texts(fields),
    rows: Object.fromEntries(Object.entries(tables).map(([table, { columns }]) => [table, [texts(columns)]])),
  };
}

/** A sheet as it was kept, with what it lacks since a field was added. */
export function whole(shape: Pick<Shape, 'fields' | 'tables'>, kept: Sheet): Sheet {
  const empty = blank(shape);
  return {
    ...kept,
    fields: { ...empty.fields, ...kept.fields },
    rows: Object.fromEntries(
      Object.entries(empty.rows).map(([table, [row]]) => [table, (kept.rows[table] ?? []).map((own) => ({ ...row, ...own }))]),
    ),
  };
}
