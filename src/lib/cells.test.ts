import { expect, test } from 'vitest';
import { csv, htmlTable, safeCell, tsv } from './cells.ts';
import { tableOf } from './table-text.ts';

test.each([
  ['=1+1', "'=1+1"],
  ['+1', "'+1"],
  ['-1', "'-1"],
  ['@a', "'@a"],
  ['\t=1', "' =1"],
  ['\r=1', "' =1"],
  [' =1', "' =1"],
  ['＝1', "'＝1"],
  ['a\tb\nc', 'a b c'],
  ['Café, “new”', 'Café, “new”'],
  ['1.5', '1.5'],
])('%j as a cell is %j', (text, cell) => expect(safeCell(text)).toBe(cell));

test('rows as text and as a table', () => {
  const rows = [
    ['Post', 'Reach'],
    ['<b>&"', '5'],
  ];
  expect(tsv(rows)).toBe('Post\tReach\n<b>&"\t5');
  expect(htmlTable(rows)).toBe(
    '<table><thead><tr><th>Post</th><th>Reach</th></tr></thead><tbody><tr><td>&lt;b&gt;&amp;&quot;</td><td>5</td></tr></tbody></table>',
  );
});

test('rows as a CSV file, read back by the reader of tables', () => {
  const rows = [
    ['Where', 'Link'],
    ['a "b", c', 'https://a.example/?x=1,2;3'],
    ['=1+1', 'кофе\nł'],
  ];
  expect(csv(rows)).toBe('\ufeff"Where","Link"\r\n"a ""b"", c","https://a.example/?x=1,2;3"\r\n"\'=1+1","кофе ł"\r\n');
  expect(tableOf(csv(rows)).rows).toEqual(rows.map((row) => row.map(safeCell)));
});
