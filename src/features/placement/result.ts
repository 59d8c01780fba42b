import { day } from '~/lib/day';
import { percentIn } from '~/lib/percent';
import type { Graph } from '../skills/load.ts';
import { isRight, type Module } from './adapt.ts';
import type { Placement } from './saved.ts';
import type { Suggestion } from './suggest.ts';

/** What the page lends for showing a result. */
export interface Page {
  say: (name: string, values?: Record<string, string | number>) => string;
  at: (name: string) => HTMLElement;
  lang: string;
  /** The address of the exam. */
  exam: string;
}

/** Writes a result into its places: where to start, how much is known of each module, what is optional and why, all answers. */
export function show({ say, at, lang, exam }: Page, graph: Graph, shown: Placement, found: Suggestion, taken: boolean): void {
  const percent = percentIn(lang);
  const minutes = new Intl.NumberFormat(lang, { style: 'unit', unit: 'minute', unitDisplay: 'long' });
  const start = found.start === undefined ? undefined : graph.lessons[found.start];
  at('when').textContent = taken ? say('takenOn', { day: day(new Date(shown.day), lang) }) : '';
  at('start').replaceChildren(start ? say('start') : say('startNone'), ...(start ? [' ', link(start)] : []));
  const skipped = found.optional.reduce((sum, { lesson }) => sum + (graph.lessons[lesson]?.minutes ?? 0), 0);
  at('summary').textContent = say(found.optional.length ? 'summary' : 'summaryNone', {
    right: found.right,
    asked: found.asked,
    n: found.optional.length,
    time: minutes.format(skipped),
  });
  at('exam').replaceChildren(...(found.exam ? [say('exam'), ' ', link({ title: say('examLink'), href: exam })] : []));

  const skip = new Set(found.optional.map(({ lesson }) => lesson));
  at('modules').replaceChildren(
    ...found.modules.map((module) => {
      const { title = module.id, href = '', lessons = [] } = graph.modules.find(({ id }) => id === module.id) ?? {};
      const left = lessons.filter((id) => !skip.has(id)).length;
      const row = element('tr');
      const head = element('th', link({ title, href }));
      head.scope = 'row';
      const read =
        left === 0 ? say('none') : left === lessons.length ? say('unknown', { n: left }) : say('some', { n: left, all: lessons.length });
      row.append(
        head,
        element('td', bar(module, say('bar', { n: percent(module.known), low: percent(module.low), high: percent(module.high) }))),
        element('td', module.asked ? say('rights', { n: module.right, m: module.asked }) : say('notAsked')),
        element('td', read),
      );
      return row;
    }),
  );

  at('optional-box').hidden = !found.optional.length;
  at('optional').replaceChildren(
    ...found.optional.map(({ lesson, why }) => {
      const { asked, right } = found.modules.find(({ id }) => id === graph.lessons[lesson]!.module)!;
      return element('li', link(graph.lessons[lesson]!), ' ', element('span', say(`because.${why}`, { n: right, m: asked })));
    }),
  );
  at('answers').replaceChildren(
    ...shown.questions.flatMap((answer) => {
      const question = graph.questions[answer.id];
      const lesson = question && graph.lessons[question.lesson];
      if (!question || !lesson) return [];
      const is = isRight(answer) ? 'right' : answer.score > 0 ? 'partly' : 'wrong';
      const mark = element('b', say(is));
      mark.dataset.is = is;
      return [element('li', mark, ' ', link({ title: question.about, href: `${lesson.href}#q-${answer.id}` }))];
    }),
  );
}

/** A bar as long as what is believed, with a line over where it may lie, and the same in words. */
function bar({ known, low, high, sure }: Module, text: string): HTMLElement {
  const box = element('span');
  box.className = 'belief';
  box.toggleAttribute('data-sure', sure);
  const track = element('span');
  track.className = 'track';
  track.ariaHidden = 'true';
  const [filled, range] = [element('i'), element('em')];
  filled.style.inlineSize = `${known * 100}%`;
  range.style.insetInlineStart = `${low * 100}%`;
  range.style.inlineSize = `${(high - low) * 100}%`;
  track.append(filled, range);
  box.append(track, element('span', text));
  return box;
}

const link = ({ title, href }: { title: string; href: string }) => Object.assign(document.createElement('a'), { href, textContent: title });

function element<K extends keyof HTMLElementTagNameMap>(name: K, ...content: (Node | string)[]): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.append(...content);
  return made;
}
