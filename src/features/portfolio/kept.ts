import { mixIn } from '../mix/content.ts';
import type { Post } from '../plan/post.ts';
import type { Sheet } from '../workbench/sheet.ts';
import type { Piece } from './document.ts';
import { mixPiece, planPiece, strategyPiece, type Words } from './pieces.ts';
import type { Kept } from './portfolio.ts';

/** What a brand holds. */
export interface Works {
  strategy: Sheet | undefined;
  mix: Sheet | undefined;
  posts: readonly Post[];
  /** Pieces that other features made of their sheets, by the name of the feature; nothing where the sheet is empty. */
  others: Record<string, Piece | undefined>;
}

/** A brand's work in the order in which it was made; what stands empty is named, too. */
export function keptOf({ strategy, mix, posts, others }: Works, words: Words): Kept[] {
  const one = (id: string, made: Kept['made']): Kept => ({ id, title: words.s[`portfolio.piece.${id}`] ?? id, at: `tools/${id}/`, made });
  const other = (id: string) => {
    const piece = others[id];
    return id in others ? [one(id, piece && { piece, thin: [] })] : [];
  };
  return [
    one('strategy', strategy && strategyPiece(strategy, words)),
    ...other('community'),
    one('mix', mix && mixPiece(mix, words)),
    one('plan', planPiece(posts, words, mix && mixIn(mix))),
    ...other('report'),
  ];
}
