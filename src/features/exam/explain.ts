import type { Bank } from '../quiz/bank.ts';
import type { Graph } from '../skills/load.ts';
import { type Seated, seatAll } from './paper.ts';
import type { Attempt } from './saved-attempt.ts';
import type { Words } from './words.ts';

/**
 * Puts an attempt's questions into a list, closed and explained, each item with what the filter asks for. Questions that left the bank,
 * or have another key since, are left out: their explanation would contradict the result.
 */
export function explain(list: HTMLElement, bank: Bank, graph: Graph, attempt: Attempt, w: Words): Seated[] {
  const { questions, answers, flags = [] } = attempt;
  const m = questions.length;
  const number = new Intl.NumberFormat(document.documentElement.lang, { maximumFractionDigits: 2 });
  const here = new Map(questions.map((one, i) => [one.id, { ...one, n: i + 1 }]));
  const ids = questions.flatMap(({ id, key }) => (key === undefined || graph.questions[id]?.key === key ? [id] : []));
  const seats = seatAll(list, bank, ids, '', () => '');
  for (const { id, root, item, put, putSure, close } of seats) {
    const { n, score, sure } = here.get(id)!;
    const given = answers?.[id] ?? {};
    put(given);
    close(given);
    putSure(sure);
    if (!answers) root.dataset.is = score === 1 ? 'right' : 'wrong';
    const [title, ...others] = root.querySelectorAll<HTMLElement>('.q-head span');
    title!.textContent = w('exam.question', { n, m });
    const said = sure === undefined ? [] : [w(sure ? 'exam.sure' : 'exam.notSure')];
    for (const text of [w('exam.scored', { points: number.format(score) }), ...said])
      (others.at(-1) ?? title!).after(Object.assign(document.createElement('span'), { textContent: text }));
    item.dataset.lost = `${score < 1 - 1e-9}`;
    item.dataset.flagged = `${flags.includes(id)}`;
  }
  return seats;
}
