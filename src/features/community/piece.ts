import type { Block, Piece } from '../portfolio/document.ts';
import { givenOf } from '../portfolio/given.ts';
import type { Words } from '../portfolio/pieces.ts';
import { isEmpty, type Sheet } from '../workbench/sheet.ts';
import { writer } from '../workbench/write.ts';
import { community, type Drawn } from './community.ts';
import { documentOf } from './document.ts';
import { shape } from './saved.ts';

export { sheets } from './saved.ts';

/** The community checklist as a piece of the portfolio: a table for each network, then the house rules; nothing of an empty one. */
export function pieceOf(sheet: Sheet, { s, language }: Words): Piece | undefined {
  if (isEmpty(shape, sheet)) return;
  const drawn = community({}).answer(givenOf(shape, sheet)).more as Drawn;
  const { lines, pages, rules } = documentOf(drawn, writer(s, 'community', language));
  const blocks: Block[] = [
    ...(lines.length ? [{ kind: 'facts' as const, facts: lines.map(({ label, text }): [string, string] => [label, text]) }] : []),
    ...pages.map(({ title, done, all, points }) => ({
      kind: 'table' as const,
      caption: `${title}: ${done}/${all}`,
      rows: [
        ['point', 'value', 'state', 'owner', 'date'].map((name) => s[`community.head.${name}`]!),
        ...points.map(({ label, text, stateText, owner, date }) => [label, text, stateText, owner, date]),
      ],
    })),
    ...(rules ? [{ kind: 'text' as const, text: rules }] : []),
  ];
  return { title: s['community.label']!, blocks };
}
