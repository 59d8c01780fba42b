import type { Block, Document } from './document.ts';

const STYLE = `
:root { color-scheme: light dark; --ink: light-dark(#1d1b16, #f0ece2); --soft: light-dark(#6b6558, #b3ab9b); --line: light-dark(#d9d2c3, #453f35); --paper: light-dark(#fffdf8, #191713); }
* { box-sizing: border-box; }
body { margin: 0 auto; max-inline-size: 46rem; padding: 2rem 1.2rem 4rem; background: var(--paper); color: var(--ink); font: 1rem/1.6 system-ui, sans-serif; overflow-wrap: anywhere; }
h1, h2, h3 { font-family: Georgia, 'Times New Roman', serif; line-height: 1.2; text-wrap: balance; break-after: avoid; }
header { min-block-size: 40vh; display: grid; align-content: center; border-block-end: 3px solid var(--ink); margin-block-end: 2rem; }
header h1 { font-size: clamp(2rem, 7vw, 3.4rem); margin: 0 0 0.6rem; }
header p { margin: 0; color: var(--soft); }
nav ol { padding-inline-start: 1.4rem; }
a { color: inherit; }
section { margin-block-start: 3rem; }
.scroll { overflow-x: auto; margin-block: 1.2rem; }
table { border-collapse: collapse; inline-size: 100%; font-variant-numeric: tabular-nums; font-size: 0.92rem; overflow-wrap: normal; }
caption, .caption { text-align: start; color: var(--soft); padding-block-end: 0.4rem; break-after: avoid; }
.caption { margin: 1.2rem 0 0; padding: 0; }
th, td { text-align: start; vertical-align: top; padding: 0.4rem 0.6rem 0.4rem 0; border-block-end: 1px solid var(--line); }
.n { text-align: end; }
.n:not(:last-child) { padding-inline-end: 1.4rem; }
td.n { white-space: nowrap; }
dt { font-weight: 600; margin-block-start: 0.8rem; }
dd { margin: 0; }
@page { size: A4; margin: 20mm 18mm; @bottom-center { content: counter(page) ' / ' counter(pages); font: 9pt system-ui, sans-serif; } }
@page :first { @bottom-center { content: none; } }
@media print {
  body { max-inline-size: none; padding: 0; font-size: 10.5pt; }
  header { min-block-size: 240mm; break-after: page; border: 0; margin: 0; }
  section { break-before: page; margin: 0; }
  :root { color-scheme: light; }
  tr, dt, li, .scroll:not(:has(tr:nth-child(12))) { break-inside: avoid; }
  dt, thead { break-after: avoid; }
  p, dd { orphans: 3; widows: 3; }
  .scroll { overflow: visible; }
}
`;

/**
 * The document as one file that needs nothing else: no script, no picture, no address is loaded. Printed, it has a cover,
 * page numbers, and each piece on a page of its own. `contents` is the heading of the list of pieces.
 */
export const htmlOf = ({ title, subtitle, author, date, language, pieces }: Document, contents: string): string =>
  `<!doctype html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<h1 dir="auto">${escaped(title)}</h1>
${[subtitle, author, date]
  .filter(Boolean)
  .map((line) => `<p dir="auto">${escaped(line)}</p>`)
  .join('\n')}
</header>
<main>
<nav aria-label="${escaped(contents)}">
<h2>${escaped(contents)}</h2>
<ol>
${pieces.map((piece, i) => `<li dir="auto"><a href="#piece-${i + 1}">${escaped(piece.title)}</a></li>`).join('\n')}
</ol>
</nav>
${pieces.map((piece, i) => `<section id="piece-${i + 1}">\n<h2 dir="auto">${escaped(piece.title)}</h2>\n${piece.blocks.map(written).join('\n')}\n</section>`).join('\n')}
</main>
</body>
</html>
`;

function written(block: Block): string {
  if (block.kind === 'heading') return `<h3 dir="auto">${escaped(block.text)}</h3>`;
  if (block.kind === 'text')
    return block.text
      .split(/\n{2,}/)
      .map((part) => `<p dir="auto">${escaped(part).replaceAll('\n', '<br>')}</p>`)
      .join('\n');
  if (block.kind === 'list') return `<ul>\n${block.items.map((item) => `<li dir="auto">${escaped(item)}</li>`).join('\n')}\n</ul>`;
  if (block.kind === 'facts') {
    const facts = block.facts.map(
      ([term, text]) => `<dt dir="auto">${escaped(term)}</dt>\n<dd dir="auto">${escaped(text).replaceAll('\n', '<br>')}</dd>`,
    );
    return `${block.caption ? `<p class="caption" dir="auto">${escaped(block.caption)}</p>\n` : ''}<dl>\n${facts.join('\n')}\n</dl>`;
  }
  const [head = [], ...rows] = block.rows;
  const cells = (row: string[], tag: 'td' | 'th scope="col"') =>
    `<tr>${row.map((cell, i) => `<${tag}${block.numbers?.includes(i) ? ' class="n"' : ''} dir="auto">${escaped(cell)}</${tag.slice(0, 2)}>`).join('')}</tr>`;
  return `<div class="scroll" role="group" tabindex="0" aria-label="${escaped(block.caption)}"><table>
<caption dir="auto">${escaped(block.caption)}</caption>
<thead>${cells(head, 'th scope="col"')}</thead>
<tbody>
${rows.map((row) => cells(row, 'td')).join('\n')}
</tbody>
</table></div>`;
}

const escaped = (text: string): string =>
  text
    .toWellFormed()
    // biome-ignore lint/suspicious/noControlCharactersInRegex: no document may hold them
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
