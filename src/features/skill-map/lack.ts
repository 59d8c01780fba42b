import { type Evidence, RULES } from './evidence.ts';

/** What is still missing for the next level that questions can show. */
export interface Lack {
  level: 'assist' | 'do';
  /** So many questions more, right at once: those that were wrong again, then new ones. */
  right: number;
  /** How many of them have to ask to apply or to judge. */
  harder: number;
  /** A finished worksheet or an artefact. */
  piece: boolean;
}

/**
 * What is missing for the next level; nothing above `do`, which questions cannot show.
 * `lackOf({ passed: [], harder: 0, tried: 0, sheets: [], artefacts: [] })` is
 * `{ level: 'assist', right: 2, harder: 0, piece: false }`.
 */
export function lackOf({
  passed,
  harder,
  tried,
  sheets,
  artefacts,
}: Pick<Evidence, 'passed' | 'harder' | 'tried' | 'sheets' | 'artefacts'>) {
  const more = (rule: { right: number; share: number }) => {
    for (let n = 0; ; n++) {
      const right = passed.length + n;
      if (right >= rule.right && right >= rule.share * Math.max(tried, right)) return n;
    }
  };
  const assist: Lack = { level: 'assist', right: more(RULES.assist), harder: 0, piece: false };
  if (assist.right) return assist;
  const rest = Math.max(0, RULES.do.harder - harder);
  const lack: Lack = { level: 'do', right: Math.max(more(RULES.do), rest), harder: rest, piece: !sheets.length && !artefacts.length };
  return lack.right || lack.piece ? lack : undefined;
}
