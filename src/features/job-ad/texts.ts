import type { Block, Document } from '../portfolio/document.ts';

/** The ad as plain text, to be pasted into a form of a job site: headings on lines of their own, a dash before each item. */
export const plainOf = ({ title, subtitle, pieces }: Document): string =>
  [title, subtitle, ...pieces.map((piece) => [piece.title.toUpperCase(), ...piece.blocks.map(plain)].join('\n'))]
    .filter(Boolean)
    .join('\n\n');

function plain(block: Block): string {
  if (block.kind === 'list') return block.items.map((item) => `- ${item}`).join('\n');
  return 'text' in block ? block.text : '';
}

/**
 * The ad as the HTML of a description: `p`, `ul` and `li` alone, every text escaped. The title is not in it, since search
 * engines show it beside.
 */
export const htmlOf = ({ subtitle, pieces }: Document): string =>
  [
    ...(subtitle ? [`<p>${escaped(subtitle)}</p>`] : []),
    ...pieces.flatMap((piece) => [`<p>${escaped(piece.title)}</p>`, ...piece.blocks.map(html)]),
  ].join('');

function html(block: Block): string {
  if (block.kind === 'list') return `<ul>${block.items.map((item) => `<li>${escaped(item)}</li>`).join('')}</ul>`;
  return 'text' in block ? `<p>${escaped(block.text).replaceAll('\n', '<br>')}</p>` : '';
}

const escaped = (text: string): string =>
  text.toWellFormed().replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
