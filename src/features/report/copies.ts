import { safeCell } from '../../lib/cells.ts';
import type { Copies } from '../workbench/host.ts';
import type { Answer } from '../workbench/tool.ts';
import type { Writer } from '../workbench/write.ts';
import type { More } from './answer.ts';
import { pieceFrom, plainOf } from './document.ts';

/** The report as text, and its tables as cells. */
export function copies(answer: Answer, w: Writer): Copies {
  const piece = () => pieceFrom(answer.more as More, w);
  return {
    text: () => plainOf(piece()),
    rows: () => piece().blocks.flatMap((block) => (block.kind === 'table' ? block.rows.map((row) => row.map(safeCell)) : [])),
    formula: () => undefined,
  };
}
