import { lead, paragraphs, pieces } from '../quiz/text.ts';
import { nested } from '../quiz/types/case.ts';
import type { Of } from '../quiz/types/type.ts';
import { order, wayOf } from '../quiz/way-check.ts';
import { around, chosen, ticked, typed } from './cloze.ts';
import { blocks, fill, type Item, type Numbers } from './item.ts';
import { answersOf, NONE } from './numbers.ts';
import { matching } from './sides.ts';
import { xml } from './xml.ts';

/** Lines with a menu of the groups each. */
export function groupsOf(question: Of<'groups'>): string[] {
  const { lefts, rights, right } = matching(question);
  return lefts.map(
    ({ text, why }, i) =>
      `<p>${around(lead(text))} ${chosen(
        'MULTICHOICE',
        rights.map((group, g) => ({ text: group, share: g === right[i] ? 1 : 0, why: g === right[i] ? why : '' })),
      )}</p>`,
  );
}

/** The text with a menu in each gap. */
export const gapsOf = ({ text, gaps }: Of<'gaps'>): string[] =>
  paragraphs(text).map((line) => {
    const bits = pieces(line).map(({ name, text }) =>
      name === undefined
        ? around(text)
        : chosen(
            'MULTICHOICE_S',
            (gaps[name]?.options ?? []).map(({ text, right, why }) => ({ text, share: right ? 1 : 0, why })),
          ),
    );
    return `<p>${bits.join('')}</p>`;
  });

/** The parts of a case: lists to choose from or to tick, and numbers to type. */
export function partsOf(question: Of<'case'>, draws: Numbers[]): string[] {
  return nested(question).map((part, i) => {
    const numbers = draws[i] ?? NONE;
    const above = around(xml`<p><b>${i + 1}</b> ${fill(part.stem, numbers.texts)}</p>`);
    if (part.type === 'numeric') return `${above}<p>${typed(answersOf(part, numbers))}</p>`;
    const choices = part.options.map(({ text, right, why }) => ({ text, share: right ? 1 : 0, why }));
    return `${above}<div>${part.type === 'single' ? chosen('MULTICHOICE_VS', choices) : ticked(choices)}</div>`;
  });
}

/** Every scene of a way, in an order in which each comes after those that lead to it, and its choices embedded. */
export function scenesOf(question: Of<'branching'>, { words }: Item): string[] {
  const names = order(wayOf(question));
  const number = (name: string) => names.indexOf(name) + 1;
  return names.map((name) => {
    const { by, text, choices = [], ending, lesson } = question.nodes[name] ?? { text: '' };
    const head = [fill(words.scene, { n: number(name) }), by, ending && words[ending]].filter(Boolean).join(' · ');
    const above = around([xml`<p><b>${head}</b></p>`, ...blocks(text), lesson && xml`<p><i>${lesson}</i></p>`]);
    if (!choices.length) return above;
    return `${above}<div>${chosen(
      'MULTICHOICE_VS',
      choices.map(({ text, score, why, to }) => ({ text, share: score, why: `${why} ${fill(words.goes, { n: number(to) })}` })),
    )}</div>`;
  });
}
