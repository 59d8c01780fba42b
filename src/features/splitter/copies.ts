import { safeCell } from '../../lib/cells.ts';
import type { Copies } from '../workbench/host.ts';
import type { Answer } from '../workbench/tool.ts';
import type { Writer } from '../workbench/write.ts';
import { type More, nameOf } from './splitter.ts';
import { sentence, warned } from './words.ts';

/** The split as text by column, and as a table of one row a duty. */
export function copiesOfBoard({ more }: Answer, w: Writer): Copies {
  return {
    text: () =>
      [
        w.s['splitter.label']!,
        sentence(more as More, w),
        ...(more as More).loads
          .filter(({ cards }) => cards.length)
          .flatMap((load) => [
            '',
            `${nameOf(load, w)}: ${w.number(load.hours)} ${w.s['splitter.hours']}`,
            ...load.cards.map(({ name, hours }) => `– ${name}${hours === undefined ? '' : `, ${w.number(hours)}`}`),
          ]),
        ...warned(more as More, w).flatMap(({ text }, i) => (i ? [text] : ['', text])),
      ].join('\n'),
    rows: () => rowsOf(more as More, w).map((row) => row.map(safeCell)),
    formula: () => undefined,
  };
}

/** One row a duty under its heads: duty, area, who, hours a week. */
export function rowsOf({ loads }: More, w: Writer): string[][] {
  const { s } = w;
  return [
    ['duty', 'area', 'who', 'hours'].map((key) => s[`splitter.head.${key}`]!),
    ...loads.flatMap((load) =>
      load.cards.map(({ name, area, hours }) => [
        name,
        s[`splitter.area.${area}`] ?? area,
        nameOf(load, w),
        hours === undefined ? '' : w.bare(hours),
      ]),
    ),
  ];
}

/** A Markdown table; what stands in a cell cannot end it. */
export function markdown(rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.map((cell) => cell.replace(/[\\|]/g, '\\$&').replace(/\s+/g, ' ')).join(' | ')} |`;
  const [head = [], ...rest] = rows;
  return [line(head), line(head.map(() => '---')), ...rest.map(line)].join('\n');
}
