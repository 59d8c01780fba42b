/**
 * Rows of cells out of a text as spreadsheets copy it: tabs, semicolons or commas between the cells, quotes around
 * cells that hold one of them or a line break. Empty rows are left out.
 * `tableOf('a;b\n"1;5";2')` is `{ mark: ';', rows: [['a', 'b'], ['1;5', '2']] }`.
 */
export function tableOf(text: string): { mark: string; rows: string[][] } {
  const clean = text.replace(/^\ufeff/, '');
  const mark = markOf(clean);
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  const endCell = () => {
    row.push(cell.trim());
    cell = '';
  };
  const endRow = () => {
    endCell();
    if (row.some(Boolean)) rows.push(row);
    row = [];
  };
  for (let i = 0; i < clean.length; i++) {
    const char = clean[i]!;
    if (quoted) {
      if (char !== '"') cell += char;
      else if (clean[i + 1] === '"') cell += clean[i++];
      else quoted = false;
    } else if (char === '"' && !cell.trim()) {
      cell = '';
      quoted = true;
    } else if (char === mark) endCell();
    else if (char === '\n' || char === '\r') {
      if (char === '\r' && clean[i + 1] === '\n') i++;
      endRow();
    } else cell += char;
  }
  endRow();
  return { mark, rows };
}

/** A tab wherever there is one; else the mark that parts the lines into the same number of cells most often. */
function markOf(text: string): string {
  if (text.includes('\t')) return '\t';
  const lines = text
    .split(/[\r\n]+/)
    .filter(Boolean)
    .slice(0, 20);
  const score = (mark: string) => {
    const counts = lines.map((line) => line.replace(/"[^"]*"/g, '').split(mark).length);
    return counts[0]! > 1 ? counts.filter((count) => count === counts[0]).length : 0;
  };
  return score(';') >= score(',') && score(';') ? ';' : ',';
}
