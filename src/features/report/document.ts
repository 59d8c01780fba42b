import type { Block, Piece } from '../portfolio/document.ts';
import { readField, rowOf } from '../workbench/read.ts';
import type { Sheet, Texts } from '../workbench/sheet.ts';
import type { Field, Given, Row } from '../workbench/tool.ts';
import type { Writer } from '../workbench/write.ts';
import { answer, type More } from './answer.ts';
import { shape } from './saved.ts';
import { countedPosts, goalCells, PARTS, rated, titleOf, toldFigures, toldMetrics, untold } from './words.ts';

/**
 * A kept report as a piece of a document. The writer needs the strings `report.…`, `number.…`, `kpi.why.…`,
 * `kpi.name.…` and `kpi.undefined`, and the sheet's currency. `pieceOf(sheet, w).title` is `'Social media report, April 2026'`.
 */
export const pieceOf = (sheet: Sheet, w: Writer): Piece => pieceFrom(answer(givenOf(sheet)).more as More, w);

/** The same from an answer. What is empty is left out. */
export function pieceFrom(more: More, w: Writer): Piece {
  const { s } = w;
  const word = (key: string) => s[`report.${key}`]!;
  const { texts, ranking } = more;
  const blocks: Block[] = [];
  const people = (['client', 'by'] as const).flatMap((name): [string, string][] =>
    texts[name]?.trim() ? [[word(`field.${name}`), texts[name].trim()]] : [],
  );
  if (people.length) blocks.push({ kind: 'facts', facts: people });
  if (texts.inShort?.trim()) blocks.push({ kind: 'text', text: texts.inShort.trim() });
  if (more.goals.length)
    blocks.push({
      kind: 'table',
      caption: word('part.goals'),
      rows: [
        ['goal', 'now', 'target', 'gap', 'until'].map((name) => word(`head.${name}`)),
        ...more.goals.map((goal) => goalCells(goal, w)),
      ],
      numbers: [1, 2, 3],
    });
  const rows = [...toldFigures(more, w), ...toldMetrics(more, w)];
  if (rows.length)
    blocks.push({
      kind: 'table',
      caption: word('part.figures'),
      rows: [
        ['figure', 'before', 'now', 'change'].map((name) => word(`head.${name}`)),
        ...rows.map(({ name, before, now, change, doubt }) => [name, before, now, [change, doubt].filter(Boolean).join('; ')]),
      ],
      numbers: [1, 2],
    });
  const missing = untold(more, w);
  if (missing.length) blocks.push({ kind: 'text', text: `${word('untold')} ${missing.join('; ')}.` });
  if (ranking.best.length)
    blocks.push({
      kind: 'table',
      caption: word(`part.posts.${more.rate}`),
      rows: [
        [word('head.post'), word('head.rate')],
        ...(['best', 'weakest'] as const).flatMap((end) =>
          ranking[end].map((post) => [`${word(`head.${end}`)}: ${post.title}`, rated(post, w)]),
        ),
      ],
      numbers: [1],
    });
  const counted = countedPosts(more, w);
  if (counted) blocks.push({ kind: 'text', text: counted });
  for (const part of PARTS)
    if (texts[part]?.trim()) blocks.push({ kind: 'heading', text: word(`part.${part}`) }, { kind: 'text', text: texts[part].trim() });
  return { title: titleOf(more, w), blocks };
}

/** A piece as plain text. */
export const plainOf = ({ title, blocks }: Piece): string =>
  [
    title,
    ...blocks.map((block) => {
      if (block.kind === 'heading') return `\n${block.text.toUpperCase()}`;
      if (block.kind === 'text') return block.text;
      if (block.kind === 'list') return block.items.map((item) => `- ${item}`).join('\n');
      if (block.kind === 'facts') return block.facts.map(([term, text]) => `${term}: ${text}`).join('\n');
      const [head = [], ...rows] = block.rows;
      const line = (row: string[]) => `- ${row.flatMap((text, i) => (text ? [i ? `${head[i]}: ${text}` : text] : [])).join('; ')}`;
      return [`\n${block.caption.toUpperCase()}`, ...rows.map(line)].join('\n');
    }),
  ].join('\n');

/** A kept sheet as the tool reads it; numbers are kept as numbers. */
function givenOf({ fields, rows }: Sheet): Given {
  const row = (kept: Texts, of: Record<string, Field>): Row =>
    rowOf(Object.fromEntries(Object.entries(kept).map(([name, value]) => [name, `${value}`])), of, (name, field) => {
      const value = kept[name];
      return typeof value === 'number' ? { value } : readField(value ?? '', field);
    });
  const { goals, posts } = shape.tables;
  return {
    ...row(fields, shape.fields),
    rows: {
      goals: (rows.goals ?? []).map((one) => row(one, goals.columns)),
      posts: (rows.posts ?? []).map((one) => row(one, posts.columns)),
    },
  };
}
