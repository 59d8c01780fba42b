import { safeCell } from '../../lib/cells.ts';
import { fill } from '../../lib/fill.ts';
import type { Copies } from '../workbench/host.ts';
import type { Answer } from '../workbench/tool.ts';
import type { Writer } from '../workbench/write.ts';
import type { Drawn } from './community.ts';
import { documentOf, plain } from './document.ts';

/** The list as text, and as cells: a line for each point of each page. */
export function copies(answer: Answer, w: Writer): Copies {
  const { s } = w;
  const drawn = answer.more as Drawn;
  const name = drawn.given.texts.brandName?.trim();
  return {
    text: () => plain(documentOf(drawn, w), name ? fill(s['community.title'], { name }) : s['community.label']!),
    rows: () =>
      [
        ['page', 'point', 'value', 'state', 'owner', 'date', 'note'].map((head) => s[`community.head.${head}`]!),
        ...documentOf(drawn, w).pages.flatMap(({ title, points }) =>
          points.map(({ label, text, stateText, owner, date, note }) => [title, label, text, stateText, owner, date, note]),
        ),
      ].map((row) => row.map(safeCell)),
    formula: () => undefined,
  };
}
