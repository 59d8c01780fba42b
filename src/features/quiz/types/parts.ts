import type { Answer, Grade } from './type.ts';

/**
 * Grades an answer of several parts that each have one right value; the score is the share of right parts.
 * `gradeParts({ a: '1', b: '0' }, { a: '1', b: '2' }).score` is `0.5`.
 * @param reason the reason to show for a part before the key is, from its id and the value chosen
 */
export function gradeParts(
  rights: Answer,
  answer: Answer,
  reason = (id: string, _chosen: string, right: boolean) => (right ? id : undefined),
): Grade {
  const parts = Object.entries(rights).map(([id, wanted]) => {
    const chosen = answer[id] ?? '';
    const right = chosen === wanted;
    const why = reason(id, chosen, right);
    return { id, is: right ? ('right' as const) : ('wrong' as const), ...(why && { why }) };
  });
  const found = parts.filter((part) => part.is === 'right').length;
  return { score: found / parts.length, right: found === parts.length, of: parts.length, parts };
}
