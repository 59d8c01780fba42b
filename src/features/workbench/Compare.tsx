import type { Bench } from './bench.ts';
import { readField, rowOf, typed } from './read.ts';
import type { Sheet, Texts } from './sheet.ts';
import type { Field, Given } from './tool.ts';
import { writer } from './write.ts';

interface Props {
  bench: Bench;
  /** The one in the tool first. */
  sheets: Sheet[];
}

/** Several sheets of a tool: a column each, a row for each result. */
export function Compare({ bench, sheets }: Props) {
  const { s, tool, language } = bench;
  const columns = sheets.map((sheet) => ({
    name: sheet.name,
    w: writer(s, tool.id, language, `${sheet.fields.currency || ''}` || undefined),
    lines: tool.answer(givenOf(bench, sheet)).lines,
  }));
  const lines = columns[0]!.lines;
  return (
    <div class="scroll">
      <table class="compare">
        <caption>{s['tool.saved.side']}</caption>
        <thead>
          <tr>
            <td />
            {columns.map(({ name }) => (
              <th scope="col" dir="auto">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ id }) => (
            <tr key={id}>
              <th scope="row">{bench.w.label({ id })}</th>
              {columns.map(({ w, lines: own }) => {
                const line = own.find((one) => one.id === id);
                return (
                  <td>
                    {line && w.shown(line.result, line.unit)} <small>{line && w.why(line.result)}</small>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What a kept sheet says, without a page. */
function givenOf({ tool: { fields, tables = {} }, language }: Bench, sheet: Sheet): Given {
  const row = (texts: Texts, of: Record<string, Field>) => {
    const own = typed(texts, language);
    return rowOf(own, of, (name, field) => readField(own[name] ?? '', field, language));
  };
  const rows = Object.entries(tables).map(([table, { columns }]) => [table, (sheet.rows[table] ?? []).map((one) => row(one, columns))]);
  return { ...row(sheet.fields, fields), rows: Object.fromEntries(rows) };
}
