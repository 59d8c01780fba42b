import { fill } from '../../lib/fill.ts';
import type { Field, Given, Row } from '../workbench/tool.ts';
import type { Writer } from '../workbench/write.ts';
import { shape } from './saved.ts';
import { has } from './thin.ts';
import { STEPS, type Step } from './words.ts';

/** A strategy as it is read: one part for each step in which something stands. */
export interface Part {
  step: Step;
  title: string;
  lines: { label: string; text: string }[];
  tables: { title: string; head: string[]; rows: string[][] }[];
}

/** The strategy in words, step by step; what is empty is left out. */
export function documentOf(given: Given, w: Writer): Part[] {
  return (Object.keys(STEPS) as Step[]).flatMap((step) => {
    const lines = STEPS[step].fields.flatMap((name) => {
      const text = shown(given, name, shape.fields[name], name, w);
      // The currency is read off the amounts.
      return text && name !== 'currency' ? [{ label: w.s[`strategy.field.${name}`]!, text }] : [];
    });
    const tables = (STEPS[step].tables as readonly (keyof typeof shape.tables)[]).flatMap((table) => {
      const columns = Object.entries(shape.tables[table].columns as Record<string, Field>).filter(([, { kind }]) => kind !== 'key');
      const rows = (given.rows[table] ?? []).filter((row) => columns.some(([name]) => has(row, name)));
      const used = columns.filter(([name]) => rows.some((row) => has(row, name)));
      return rows.length
        ? [
            {
              title: w.s[`strategy.table.${table}`]!,
              head: used.map(([name]) => w.s[`strategy.field.${table}.${name}`]!),
              rows: rows.map((row) => used.map(([name, field]) => shown(row, name, field, `${table}.${name}`, w))),
            },
          ]
        : [];
    });
    return lines.length + tables.length ? [{ step, title: w.s[`strategy.step.${step}`]!, lines, tables }] : [];
  });
}

/** As plain text: `Part`, a line for each field, a line for each row. */
export const plain = (parts: Part[], title: string): string =>
  [
    title,
    ...parts.flatMap(({ title: name, lines, tables }) => [
      '',
      name.toUpperCase(),
      ...lines.map(({ label, text }) => `${label}: ${text}`),
      ...tables.flatMap((table) => [
        `${table.title}:`,
        ...table.rows.map((row) => `- ${row.flatMap((text, i) => (text ? [`${table.head[i]}: ${text}`] : [])).join('; ')}`),
      ]),
    ]),
  ].join('\n');

/** As Markdown, with tables; a bar or a line break in a cell breaks nothing. */
export function markdown(parts: Part[], title: string): string {
  const cell = (text: string) => text.replace(/[\\|]/g, '\\$&').replace(/\s*\n\s*/g, ' ');
  const row = (cells: string[]) => `| ${cells.map(cell).join(' | ')} |`;
  return `${[
    `# ${cell(title)}`,
    ...parts.flatMap(({ title: name, lines, tables }) => [
      '',
      `## ${name}`,
      '',
      ...lines.map(({ label, text }) => `- **${label}:** ${text.replace(/\s*\n\s*/g, '; ')}`),
      ...tables.flatMap((table) => [
        '',
        `**${table.title}**`,
        '',
        row(table.head),
        row(table.head.map(() => '---')),
        ...table.rows.map(row),
      ]),
    ]),
  ].join('\n')}\n`;
}

/** A field as it is read; `''` where nothing stands. */
export function shown(row: Row, name: string, { kind }: Field, path: string, w: Writer): string {
  if (!has(row, name)) return '';
  const n = row.numbers[name];
  if (n !== undefined)
    return kind === 'money' ? w.money(n) : kind === 'percent' ? fill(w.s['number.percent'], { n: w.number(n) }) : w.number(n);
  const text = row.texts[name]!.trim();
  return kind === 'choice' ? (w.s[`strategy.option.${path}.${text}`] ?? text) : text;
}
