import { shown } from '../strategy/document.ts';
import type { Sheet } from '../workbench/sheet.ts';
import type { Line, Row, Tool } from '../workbench/tool.ts';
import { type Writer, writer } from '../workbench/write.ts';
import type { Block } from './document.ts';
import { givenOf } from './given.ts';
import { type Made, tableOf } from './piece.ts';
import type { Words } from './pieces.ts';

/**
 * A saved sheet of a calculator: its numbers, then each answer with its formula in words and numbers, as the tool
 * copies it. An undefined answer says why. Nothing where the sheet holds no number.
 */
export function calculationPiece(tool: Tool, sheet: Sheet, { s, language }: Words): Made | undefined {
  const given = givenOf(tool, sheet);
  const w = { ...writer(s, tool.id, language, `${sheet.fields.currency || ''}` || undefined) };
  const numbers = (row: Row) => Object.values(row.numbers).some((n) => n !== undefined && !Number.isNaN(n));
  if (!numbers(given) && !Object.values(given.rows).flat().some(numbers)) return;
  const answer = tool.answer(given);
  const { lines, rows = {}, notes = [] } = answer;
  // What its lines do not say it copies as a table of its own, the rows and what they say included.
  const [heads, ...told] = tool.copies?.(answer, w).rows() ?? [];
  const known = lines.filter(({ result }) => 'value' in result);
  const title = [s[`${tool.id}.label`], sheet.name || given.texts.title].filter(Boolean).join(': ');
  const inputs = cellsOf(given, tool.fields, '', tool.id, w).filter(([, text]) => text);
  const of = given.texts.title?.trim();
  const blocks: Block[] = [
    ...(of && sheet.name && of !== sheet.name ? [{ kind: 'text' as const, text: of }] : []),
    ...(inputs.length
      ? [
          { kind: 'heading' as const, text: s['portfolio.numbers']! },
          { kind: 'facts' as const, facts: inputs },
        ]
      : []),
    ...Object.entries(tool.tables ?? {}).flatMap(([table, { columns }]): Block[] => {
      if (heads && rows[table]) return [];
      const list = (given.rows[table] ?? []).filter((row) => numbers(row) || Object.values(row.texts).some((text) => text.trim()));
      const cells = list.map((row) => cellsOf(row, columns, `${table}.`, tool.id, w));
      const used = (cells[0] ?? []).flatMap((_, i) => (cells.some((row) => row[i]![1]) ? [i] : []));
      if (!used.length) return [];
      const head = used.map((i) => cells[0]![i]![0]);
      return tableOf(
        s[`${tool.id}.table.${table}`] ?? '',
        head,
        cells.map((row) => used.map((i) => row[i]![1])),
      );
    }),
    { kind: 'heading', text: s['portfolio.answer']! },
    ...tableOf(
      s[`${tool.id}.label`] ?? '',
      [s['portfolio.head.line']!, s['portfolio.head.value']!, s['portfolio.head.formula']!],
      (known.length ? known : lines.slice(0, 1)).map((line) => [
        w.label(line),
        w.shown(line.result, line.unit),
        w.why(line.result) || w.formula(line),
      ]),
    ),
    ...(heads
      ? [
          ...tableOf(s[`${tool.id}.table`] ?? s[`${tool.id}.label`] ?? '', heads, told),
          ...notes.flatMap((note) => (note.level === 'care' && !note.field ? [{ kind: 'text' as const, text: w.note(note) }] : [])),
        ]
      : Object.entries(rows).flatMap(([table, list]) =>
          rowAnswers(list, given.rows[table] ?? [], `${s[`${tool.id}.table.${table}`] ?? ''}: ${s['portfolio.answer']}`, w),
        )),
  ];
  return { piece: { title, blocks }, thin: known.length ? [] : [{ key: 'undefined', values: { name: title } }] };
}

/** What the rows of a table come to, a row each under its first text. */
function rowAnswers(list: Line[][], given: Row[], caption: string, w: Writer): Block[] {
  const ids = [...new Set(list.flat().flatMap(({ id, result }) => ('value' in result ? [id] : [])))];
  if (!ids.length) return [];
  const body = list.map((lines, i) => [
    Object.values(given[i]?.texts ?? {})[0] || `${i + 1}`,
    ...ids.map((id) => {
      const line = lines.find((one) => one.id === id);
      return line && 'value' in line.result ? w.shown(line.result, line.unit) : '–';
    }),
  ]);
  return tableOf(caption, ['', ...ids.map((id) => w.label({ id }))], body);
}

/** The fields of a row with what stands in them; the title, the currency and keys say themselves elsewhere. */
const cellsOf = (row: Row, fields: Tool['fields'], before: string, id: string, w: Writer): [string, string][] =>
  Object.entries(fields).flatMap(([name, field]): [string, string][] => {
    if (field.kind === 'key' || field.kind === 'switch' || (!before && /^(title|currency)$/.test(name))) return [];
    const text = shown(row, name, field, before + name, w);
    const word = field.kind === 'choice' ? w.s[`${id}.option.${before}${name}.${row.texts[name]}`] : text;
    return [[labelOf(before, name, id, w.s), word ?? text]];
  });

/** What a field is called. A rate of a row has the name of the same rate outside, its ends have it with the end. */
function labelOf(before: string, name: string, id: string, s: Writer['s']): string {
  const field = (path: string) => s[`${id}.field.${path}`];
  const [, likely, end] = /^(.+?)(Low|High)$/.exec(name) ?? [];
  const [rate, at] = s[`${id}.end.${end}`] ? [likely!, s[`${id}.end.${end}`]] : [name];
  const label = field(before + rate) ?? field(rate);
  return label ? [label, at].filter(Boolean).join(', ') : name;
}
