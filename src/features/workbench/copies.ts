import { safeCell } from '../../lib/cells.ts';
import type { Copies } from './host.ts';
import type { Answer, Line } from './tool.ts';
import type { Writer } from './write.ts';

/**
 * The answer of a tool as text, as cells and as spreadsheet formulas, under the tool's name and the sheet's title; the
 * rows of its tables under their `names`.
 */
export function copiesOf({ lines, rows = {} }: Answer, w: Writer, name: string, title = '', names: Record<string, string[]> = {}): Copies {
  const { s } = w;
  const text = (line: Line) => {
    const why = w.why(line.result);
    const formula = w.formula(line);
    return `${w.label(line)}: ${w.shown(line.result, line.unit)}${why ? ` (${why})` : formula ? ` = ${formula}` : ''}`;
  };
  const value = ({ result }: Line) => ('value' in result ? w.bare(result.value) : `${s['kpi.undefined']}: ${w.why(result)}`);
  const tables = Object.entries(rows).map(([table, list]) => ({
    list,
    nameOf: (i: number) => names[table]?.[i] || `${i + 1}`,
    ids: [...new Set(list.flatMap((of) => of.map(({ id }) => id)))],
  }));
  return {
    text: () =>
      [
        name,
        ...(title ? [title] : []),
        ...lines.map(text),
        ...tables.flatMap(({ list, nameOf }) =>
          list.map((of, i) => `${nameOf(i)}: ${of.map((line) => `${w.label(line)} ${w.shown(line.result, line.unit)}`).join(', ')}`),
        ),
      ].join('\n'),
    rows: () => [
      [safeCell(title || name), s['tool.copy.value']!, s['tool.copy.unit']!, s['tool.copy.formula']!],
      ...lines.map((line) => [w.label(line), value(line), s[`tool.unit.${line.unit}`]!, safeCell(w.formula(line))]),
      ...tables.flatMap(({ list, nameOf, ids }) => [
        ['', ...ids.map((id) => w.label({ id }))],
        ...list.map((of, i) => [
          safeCell(nameOf(i)),
          ...ids.map((id) => {
            const line = of.find((one) => one.id === id);
            return line ? value(line) : '';
          }),
        ]),
      ]),
    ],
    formula() {
      const cells = lines.flatMap((line) => {
        const cell = w.cell(line);
        return cell ? [[safeCell(w.label(line)), cell]] : [];
      });
      // One formula goes into one cell; several go with their names, two columns wide.
      return cells.length > 1 ? cells.map((row) => row.join('\t')).join('\n') : cells[0]?.[1];
    },
  };
}
