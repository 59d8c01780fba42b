import {
  AlignmentType,
  Document as File,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Block, Document } from './document.ts';

/** The document as a Word file (DOCX): a cover, each piece on a new page (without a cover one after the other), page numbers below. */
export function wordOf({ title, subtitle, author, date, language, pieces, cover: wanted }: Document): Promise<Blob> {
  const covered = wanted !== false;
  const cover = [
    new Paragraph({ text: clean(title), heading: HeadingLevel.TITLE, spacing: { before: covered ? 4000 : 0, after: covered ? 400 : 120 } }),
    ...[subtitle, author, date].filter(Boolean).map((line) => new Paragraph({ children: runs(line) })),
  ];
  const body = pieces.flatMap((piece) => [
    new Paragraph({
      text: clean(piece.title),
      heading: HeadingLevel.HEADING_1,
      pageBreakBefore: covered,
      spacing: covered ? { after: 240 } : { before: 280, after: 120 },
    }),
    ...piece.blocks.flatMap(written),
  ]);
  const file = new File({
    title: clean(title),
    creator: clean(author),
    description: clean(subtitle),
    styles: { default: { document: { run: { font: 'Calibri', size: 22, language: { value: language } } } } },
    sections: [
      {
        properties: { titlePage: covered },
        footers: {
          first: new Footer({ children: [] }),
          default: new Footer({
            children: [
              new Paragraph({
                alignment: AlignmentType.CENTER,
                children: [new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES], size: 18 })],
              }),
            ],
          }),
        },
        children: [...cover, ...body],
      },
    ],
  });
  return Packer.toBlob(file);
}

function written(block: Block): (Paragraph | Table)[] {
  if (block.kind === 'heading')
    return [
      new Paragraph({ text: clean(block.text), heading: HeadingLevel.HEADING_2, keepNext: true, spacing: { before: 280, after: 120 } }),
    ];
  if (block.kind === 'text')
    return block.text.split(/\n{2,}/).map((part) => new Paragraph({ children: runs(part), spacing: { after: 160 } }));
  if (block.kind === 'list') return block.items.map((item) => new Paragraph({ children: runs(item), bullet: { level: 0 } }));
  if (block.kind === 'facts')
    return [
      ...(block.caption ? [caption(block.caption)] : []),
      ...block.facts.map(
        ([term, text]) =>
          new Paragraph({ children: [new TextRun({ text: `${clean(term)}: `, bold: true }), ...runs(text)], spacing: { after: 100 } }),
      ),
    ];
  return [
    caption(block.caption),
    new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      columnWidths: widths(block.rows),
      rows: block.rows.map(
        (row, at) =>
          new TableRow({
            ...(!at && { tableHeader: true }),
            cantSplit: true,
            children: row.map(
              (cell, i) =>
                new TableCell({
                  margins: { top: 60, bottom: 60, left: 80, right: 80 },
                  children: [
                    new Paragraph({
                      alignment: block.numbers?.includes(i) ? AlignmentType.END : AlignmentType.START,
                      children: at ? runs(cell) : [new TextRun({ text: clean(cell), bold: true })],
                    }),
                  ],
                }),
            ),
          }),
      ),
    }),
    new Paragraph({ text: '' }),
  ];
}

/** A table's name, on the page of its first row. */
const caption = (text: string): Paragraph =>
  new Paragraph({
    children: [new TextRun({ text: clean(text), italics: true })],
    keepNext: true,
    spacing: { before: 200, after: 80 },
  });

/** Between the margins of a page, in twentieths of a point. */
const LINE = 9026;
/** Columns by the longest text in each, as readers other than Word take them: `widths([['Day', 'What']])`. */
function widths(rows: string[][]): number[] {
  const longest = (rows[0] ?? []).map((_, i) => Math.min(40, Math.max(8, ...rows.map((row) => row[i]?.length ?? 0))));
  const all = longest.reduce((sum, n) => sum + n, 0);
  return longest.map((n) => Math.floor((LINE * n) / all));
}

/** Lines of one paragraph. */
const runs = (text: string): TextRun[] =>
  clean(text)
    .split('\n')
    .map((line, i) => new TextRun({ text: line, ...(i && { break: 1 }) }));

/** XML holds no other control signs. */
const clean = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
