import { LEVELS } from '../skills/levels.ts';
import { stepOf } from './evidence.ts';
import { nameOf } from './gap.ts';
import { lackOf } from './lack.ts';
import type { Map_ } from './state.ts';
import type { Words } from './words.ts';

/** The skills that the server drew, brought up to what the reader keeps. */
export interface Rows {
  draw(map: Map_): void;
  /** Shows the skills that fit, and opens their domains; gives how many there are. */
  filter(map: Map_, words: string, show: string): number;
}

export function rowsOf(root: HTMLElement, w: Words): Rows {
  const at = (of: Element, name: string) => of.querySelector<HTMLElement>(`[data-at="${name}"]`)!;
  const skills = [...root.querySelectorAll<HTMLElement>('[data-skill]')].map((item) => ({
    id: item.dataset.skill!,
    item,
    name: item.querySelector('h4')!.textContent!.toLowerCase(),
    cells: [...item.querySelectorAll<HTMLElement>('[data-step]')].map((cell) => {
      const signs = ['self', 'shown', 'asked'].map((sign) => Object.assign(document.createElement('i'), { className: sign, hidden: true }));
      cell.append(...signs);
      return { cell, signs };
    }),
    line: at(item, 'line'),
    evidence: at(item, 'evidence'),
    fields: item.querySelector('fieldset')!,
  }));
  const domains = [...root.querySelectorAll<HTMLDetailsElement>('[data-domain]')].map((item) => ({
    item,
    sum: at(item, 'sum'),
    own: skills.filter((skill) => item.contains(skill.item)),
  }));
  const put = (of: HTMLElement, text: string) => {
    if (of.textContent !== text) of.textContent = text;
  };

  return {
    draw(map) {
      for (const { id, item, cells, line, evidence, fields } of skills) {
        const of = map.evidence[id];
        if (!of) continue;
        const asked = map.asked.get(id);
        const steps = [stepOf(of.self), stepOf(of.level), asked?.asked ?? 0];
        const own = map.own(id) ?? 0;
        for (const [i, { cell, signs }] of cells.entries()) {
          for (const [n, sign] of signs.entries()) sign.hidden = steps[n] !== i + 1;
          cell.className = i < own ? 'own' : asked && i < asked.asked ? 'open' : '';
        }
        item.toggleAttribute('data-gap', !!asked?.gap);
        fields.disabled = false;
        for (const radio of fields.querySelectorAll('input')) radio.checked = radio.value === of.self;
        put(line, lineOf(map, id, w));
        const parts = evidenceLine(map, id, w);
        put(evidence, parts);
      }
      for (const { item, sum, own } of domains) {
        const gaps = own.filter(({ item: one }) => one.hasAttribute('data-gap')).length;
        const known = own.filter(({ id }) => map.own(id) !== undefined).length;
        put(sum, map.role ? w('sum.gaps', { n: gaps }) : w('sum.known', { n: known, all: own.length }));
        item.toggleAttribute('data-gaps', gaps > 0);
      }
    },
    filter(map, words, show) {
      const wanted = words.trim().toLowerCase();
      let count = 0;
      for (const { item, own } of domains) {
        let here = 0;
        for (const { id, item: row, name } of own) {
          const asked = map.asked.get(id);
          row.hidden = !name.includes(wanted) || (show === 'asked' && !asked) || (show === 'gaps' && !asked?.gap);
          if (!row.hidden) here++;
        }
        item.hidden = !here;
        if (here && (wanted || show === 'gaps')) item.open = true;
        count += here;
      }
      return count;
    },
  };
}

/** Where the reader stands with a skill, in a line. */
function lineOf({ evidence, kept, asked }: Map_, id: string, w: Words): string {
  const { self, level, reported } = evidence[id]!;
  const rating = kept.ratings[id];
  const one = asked.get(id);
  return [
    self ? w('line.self', { level: w.level(self), day: rating ? w.day(rating.day) : '' }) : w('line.unrated'),
    level ? w(reported ? 'line.reported' : 'line.shown', { level: w.level(level) }) : w('line.notShown'),
    ...(one ? [w('line.asked', { level: w.level(nameOf(one.asked)) }), one.gap ? w('line.gap', { n: one.gap }) : w('line.reached')] : []),
  ].join(' · ');
}

/** What the evidence is, what is missing for the next level, and how feeling and evidence differ. */
function evidenceLine({ evidence, kept, graph }: Map_, id: string, w: Words): string {
  const of = evidence[id]!;
  const { self, level, passed, harder, tried, sheets, artefacts } = of;
  const lack = lackOf(of);
  const apart = self ? stepOf(self) - stepOf(level) : 0;
  const practice = Object.entries(graph.tools).flatMap(([, { title, skills }]) => (skills.includes(id) ? [title] : []));
  return [
    tried ? w('evidence.questions', { n: tried, right: passed.length, harder }) : w('evidence.noQuestions'),
    ...(sheets.length ? [w('evidence.sheets', { list: w.list(sheets.map((path) => graph.tools[path]?.title ?? path)) })] : []),
    ...(artefacts.length ? [w('evidence.pieces', { list: w.list(artefacts.map((one) => kept.artefacts[one]!.title)) })] : []),
    ...(lack?.right
      ? [w(lack.harder ? 'lack.harder' : 'lack.questions', { n: lack.right, level: w.level(lack.level), harder: lack.harder })]
      : []),
    ...(lack?.piece
      ? [w(practice.length ? 'lack.sheet' : 'lack.piece', { level: w.level('do'), list: w.list(practice.slice(0, 3)) })]
      : []),
    ...(lack ? [] : [w('lack.none', { lead: w.level(LEVELS[2]), direct: w.level(LEVELS[3]) })]),
    ...(apart > 0 ? [w('apart.above', { n: apart })] : apart < 0 ? [w('apart.below', { n: -apart })] : []),
  ].join(' ');
}
