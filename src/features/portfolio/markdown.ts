import type { Block, Document } from './document.ts';

/** The document as Markdown (CommonMark with tables): every text is plain text there, whatever signs it holds. */
export const markdownOf = ({ title, subtitle, author, date, pieces }: Document): string =>
  `${[
    `# ${plain(title)}`,
    [subtitle, author, date].filter(Boolean).map(plain).join('  \n'),
    ...pieces.flatMap((piece) => [`## ${plain(piece.title)}`, ...piece.blocks.map(written)]),
  ]
    .filter(Boolean)
    .join('\n\n')}\n`;

function written(block: Block): string {
  if (block.kind === 'heading') return `### ${plain(block.text)}`;
  if (block.kind === 'text') return paragraphs(block.text).join('\n\n');
  if (block.kind === 'list') return block.items.map((item) => `- ${plain(item)}`).join('\n');
  if (block.kind === 'facts') {
    const facts = block.facts.map(([term, text]) => `- **${plain(term)}**: ${plain(text)}`).join('\n');
    return [block.caption && plain(block.caption), facts].filter(Boolean).join('\n\n');
  }
  const [head = [], ...rows] = block.rows;
  const line = (cells: string[]) => `| ${cells.map(plain).join(' | ')} |`;
  const rule = `| ${head.map((_, i) => (block.numbers?.includes(i) ? '---:' : '---')).join(' | ')} |`;
  return [plain(block.caption), [line(head), rule, ...rows.map(line)].join('\n')].filter(Boolean).join('\n\n');
}

const paragraphs = (text: string): string[] => text.split(/\n{2,}/).map((part) => part.split('\n').map(plain).join('  \n'));

/** One line, its signs without a meaning: `plain('# *a*')` is `'\\# \\*a\\*'`. */
const plain = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\s*\n\s*/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>|~&]/g, '\\$&')
    .replace(/^(#{1,6}\s|[+-]\s|=+$|-+$)/, '\\$1')
    .replace(/^(\d+)([.)]\s)/, '$1\\$2');
