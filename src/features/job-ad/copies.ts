import { safeCell } from '../../lib/cells.ts';
import type { Copies } from '../workbench/host.ts';
import type { Answer } from '../workbench/tool.ts';
import type { Writer } from '../workbench/write.ts';
import { adOf } from './document.ts';
import type { Drawn } from './job-ad.ts';
import { plainOf } from './texts.ts';

/** The ad as plain text, and as cells: each section with its lines. */
export function copies(answer: Answer, { s }: Writer): Copies {
  const ad = adOf(answer.more as Drawn, s);
  return {
    text: () => plainOf(ad),
    rows: () =>
      [
        [ad.title, ad.subtitle],
        ...ad.pieces.flatMap(({ title, blocks }) =>
          blocks.flatMap((block) => ('items' in block ? block.items : 'text' in block ? [block.text] : []).map((line) => [title, line])),
        ),
      ].map((row) => row.map(safeCell)),
    formula: () => undefined,
  };
}
