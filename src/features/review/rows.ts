import { linesIn, onlyLinks, textIn } from './text-in.ts';

/** A row of a table as a card asks it: its head, and what stands beside that under which column. */
export interface Row {
  place: HTMLElement;
  head: string;
  text: string;
}

const known = new WeakMap<HTMLTableElement, Map<HTMLTableRowElement, Row>>();

/** The rows of a table of which cards can be made: none of a form, nor those that a reader fills in. */
export function rowsOf(table: HTMLTableElement): Map<HTMLTableRowElement, Row> {
  const rows = known.get(table) ?? read(table);
  known.set(table, rows);
  return rows;
}

function read(table: HTMLTableElement): Map<HTMLTableRowElement, Row> {
  const rows = new Map<HTMLTableRowElement, Row>();
  if (table.querySelector('input, select, textarea') || table.matches('.case-table table, .case-file table')) return rows;
  const columns = [...(table.tHead?.rows[0]?.cells ?? [])].map((cell) => textIn(cell));
  for (const body of table.tBodies) {
    /** A head that reaches over several rows, and over how many more. */
    let over: { head: string; left: number } | undefined;
    for (const row of body.rows) {
      const cells = [...row.cells];
      const carried = over && over.left > 0;
      const first = carried ? undefined : cells.shift();
      if (carried) over!.left -= 1;
      else if (first) over = { head: textIn(first), left: first.rowSpan - 1 };
      const named = cells.map((cell, i) => ({ name: columns[i + 1] ?? '', text: linesIn(cell).join(', ') })).filter(({ text }) => text);
      const text = named.map(({ name, text }) => (name && named.length > 1 ? `${name}: ${text}` : text)).join('\n');
      if (over?.head && text && !onlyLinks(row)) rows.set(row, { place: first ?? cells[0]!, head: over.head, text });
    }
  }
  return rows;
}
