import type { Graph } from '../skills/load.ts';
import type { Claim, Passport } from './passport.ts';
import type { Words } from './words.ts';

/** The names that stand beside ids. */
export type Names = Pick<Graph, 'skills' | 'domains' | 'modules' | 'tools'>;

/** What the level of a skill rests on, in words. */
export function restsOn(claim: Claim, { artefacts }: Pick<Passport, 'artefacts'>, graph: Pick<Graph, 'tools'>, w: Words): string {
  const titles = [
    ...claim.artefacts.map((id) => artefacts.find((piece) => piece.id === id)?.title ?? id),
    ...claim.sheets.map((path) => graph.tools[path]?.title ?? path),
  ];
  const n = claim.questions.length;
  return [
    claim.basis !== 'questions' || !n ? w(`basis.${claim.basis}`) : '',
    n ? w('paper.right', { n }) : '',
    titles.length ? w.list(titles) : '',
  ]
    .filter(Boolean)
    .join(' · ');
}
