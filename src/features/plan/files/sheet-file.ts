import { readSheet } from 'read-excel-file/universal';
import writeSheet from 'write-excel-file/universal';

/**
 * A spreadsheet file (XLSX) of one sheet, the first row its head. Texts are stored as texts, so that none is taken for a
 * formula, and are read as they were written. `progress` is told the rows that are done.
 */
export function sheetFile(name: string, rows: readonly (readonly (string | number)[])[], progress?: (done: number) => void): Promise<Blob> {
  const data = rows.map((row, at) => {
    if (at % 250 === 0) progress?.(at);
    return row.map((value) => {
      if (typeof value === 'number') return { value, type: Number };
      const bold = at ? {} : ({ fontWeight: 'bold' } as const);
      return value ? { value: value.toWellFormed(), type: String, wrap: true, alignVertical: 'top' as const, ...bold } : null;
    });
  });
  progress?.(rows.length);
  return writeSheet(data, {
    sheet:
      name
        .replace(/[\\/?*[\]:]/g, ' ')
        .slice(0, 31)
        .trim() || '1',
    stickyRowsCount: 1,
  }).toBlob();
}

/** The first sheet of an XLSX file as texts; a day is written `2026-07-16`, a time `08:30`. */
export async function readSheetFile(file: Blob): Promise<string[][]> {
  const rows = await readSheet(file);
  return rows.map((row) =>
    row.map((cell) => (cell instanceof Date ? dated(cell) : cell === null || cell === undefined ? '' : String(cell))),
  );
}

const dated = (date: Date): string => {
  const [day, time] = date.toISOString().split('T') as [string, string];
  return time.startsWith('00:00:00') ? day : `${day} ${time.slice(0, 5)}`;
};
