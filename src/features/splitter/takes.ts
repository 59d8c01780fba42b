import data from '../../../content/rules/duties.json' with { type: 'json' };
import { copied } from '../workbench/actions.ts';
import type { Bench } from '../workbench/bench.ts';
import { hostOf } from '../workbench/bench-host.ts';
import type { Texts } from '../workbench/sheet.ts';
import { replace, tell } from '../workbench/told.ts';
import { splitByRoles } from './board.ts';
import { markdown, rowsOf } from './copies.ts';
import type { More } from './splitter.ts';

const moreOf = (bench: Bench) => bench.answer.more as More;

/** What the buttons of the splitter do, by their names. */
export const takes: Record<string, (bench: Bench) => unknown> = {
  /** Shows the fields of one more person. */
  person(bench) {
    const next = bench.querySelector<HTMLElement>('[data-person][hidden]');
    if (!next) return tell(hostOf(bench), 'splitter.told.full');
    next.hidden = false;
    bench.changed();
    next.querySelector('input')!.focus();
  },

  /** Hours into the fields that have none. */
  suggest(bench) {
    const host = hostOf(bench);
    const sheet = host.take();
    const blank = Object.entries(data.hours).filter(([id]) => sheet.fields[`hours-${id}`] === '');
    if (!blank.length) return tell(host, 'splitter.told.noBlank');
    return put(bench, Object.fromEntries(blank.map(([id, hours]) => [`hours-${id}`, hours])), 'splitter.told.suggested', {
      n: blank.length,
    });
  },

  /** Every duty back to the start, hours kept. */
  back(bench) {
    const all = moreOf(bench).loads.flatMap(({ cards }) => cards);
    return put(bench, Object.fromEntries(all.map(({ id }) => [`to-${id}`, 'open'])), 'splitter.told.back', { n: all.length });
  },

  split(bench) {
    const { people, loads } = moreOf(bench);
    if (!people.some(({ has, role }) => has && role !== 'other')) return tell(hostOf(bench), 'splitter.told.nobody');
    const cards = loads.flatMap((load) => load.cards);
    const to = splitByRoles(people, cards);
    return put(bench, Object.fromEntries(Object.entries(to).map(([id, place]) => [`to-${id}`, place])), 'splitter.told.split', {
      n: cards.filter((card) => to[card.id] !== card.to).length,
    });
  },

  markdown: (bench) => copied(hostOf(bench), 'splitter.told.markdown', markdown(rowsOf(moreOf(bench), bench.w))),
};

function put(bench: Bench, fields: Texts, key: string, values: Record<string, number>): unknown {
  const host = hostOf(bench);
  const sheet = host.take();
  return replace(host, { ...sheet, fields: { ...sheet.fields, ...fields } }, key, values);
}
