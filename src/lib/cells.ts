/**
 * A text made safe for a spreadsheet cell: one line, and with an apostrophe in front where it would start a formula.
 * `safeCell('=1+1')` is `"'=1+1"`.
 */
export function safeCell(text: string): string {
  const line = text.toWellFormed().replace(/[\t\r\n\u2028\u2029]+/g, ' ');
  return /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]/.test(line) ? `'${line}` : line;
}

/** Rows as tab-separated text. */
export const tsv = (rows: string[][]): string => rows.map((row) => row.join('\t')).join('\n');

/**
 * Rows as a CSV file that spreadsheets open: every cell quoted and made safe, lines ended as RFC 4180 says, and a mark
 * of UTF-8 in front. `csv([['a', '=1']])` is `'\ufeff"a","\'=1"\r\n'`.
 */
export const csv = (rows: string[][]): string =>
  `\ufeff${rows.map((row) => `${row.map((cell) => `"${safeCell(cell).replaceAll('"', '""')}"`).join(',')}\r\n`).join('')}`;

/** Rows as an HTML table, the first one its head. */
export function htmlTable(rows: string[][]): string {
  const [head = [], ...body] = rows.map((row) => row.map(escaped));
  const line = (cells: string[], tag: string) => `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
  return `<table><thead>${line(head, 'th')}</thead><tbody>${body.map((row) => line(row, 'td')).join('')}</tbody></table>`;
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
