import { fill } from '../../lib/fill.ts';
import { $chosen } from '../brand/store.ts';
import type { Bench } from '../workbench/bench.ts';
import type { Drawn, Page } from './community.ts';
import type { Limits } from './limits.ts';
import { STEP_NAMES } from './points.ts';
import { houseRules } from './rules.ts';

/** Writes what the latest answer comes to: which page is shown, how far it is, limits, what does not fit, house rules. */
export function paint(bench: Bench, limits: Limits): void {
  const { pages, given, rules } = bench.answer.more as Drawn;
  const networks = pages.map(({ network }) => network);
  const shown = bench.dataset.page === 'all' || networks.includes(bench.dataset.page ?? '') ? bench.dataset.page! : (networks[0] ?? 'all');
  nav(bench, pages, shown);
  for (const [i, row] of bench.rowsOf('pages').entries()) card(bench, row, pages[i]!, limits, shown);
  at(bench, 'all').toggleAttribute('data-off', shown !== 'all');
  at(bench, 'none').hidden = !!pages.length || !!$chosen.get()?.model;
  write(at(bench, 'rules'), houseRules({ given, rules }, bench.s) || bench.s['community.rulesNone']!);
  clashes(bench, pages);
}

const at = (bench: Bench, name: string) => bench.querySelector<HTMLElement>(`[data-at="${name}"]`)!;
const write = (place: HTMLElement, text: string) => {
  if (place.textContent !== text) place.textContent = text;
};
const networkOf = (bench: Bench, id: string) => bench.s[`community.network.${id}`] ?? id;

/** A button for each page; those that stand stay, so that the focus does. */
function nav(bench: Bench, pages: Page[], shown: string): void {
  const place = at(bench, 'nav');
  const last = place.lastElementChild as HTMLButtonElement;
  const buttons = [...place.querySelectorAll<HTMLButtonElement>('button')].slice(0, -1);
  for (const left of buttons.splice(pages.length)) left.remove();
  pages.forEach(({ network, done, all }, i) => {
    let button = buttons[i];
    if (!button) {
      button = Object.assign(document.createElement('button'), { type: 'button' });
      button.append('', document.createElement('small'));
      last.before(button);
    }
    Object.assign(button.dataset, { do: 'page', page: network });
    button.ariaPressed = `${network === shown}`;
    const name = `${networkOf(bench, network)} `;
    if (button.firstChild!.textContent !== name) button.firstChild!.textContent = name;
    write(button.querySelector('small')!, `${done}/${all}`);
  });
  last.ariaPressed = `${shown === 'all'}`;
}

function card(bench: Bench, row: HTMLElement, page: Page, limits: Limits, shown: string): void {
  const { network, steps, texts } = page;
  const chosen = $chosen.get();
  const part = (name: string, from: ParentNode = row) => from.querySelector<HTMLElement>(`[data-part="${name}"]`)!;
  if (row.dataset.network !== network) row.dataset.network = network;
  row.toggleAttribute('data-off', network !== shown);
  write(part('title'), networkOf(bench, network));
  const left = !!chosen && !chosen.brand.networks.includes(network);
  part('left').hidden = !left;
  part('remove').hidden = !left || chosen.model;
  for (const step of STEP_NAMES) {
    const details = row.querySelector(`[data-step="${step}"]`)!;
    const { done, all, faults } = steps[step];
    write(part('count', details), `${done} / ${all}`);
    part('bar', details).style.inlineSize = `${all ? (done / all) * 100 : 100}%`;
    part('faults', details).hidden = !faults;
    write(part('faults', details), `${faults}`);
  }
  for (const point of row.querySelectorAll<HTMLElement>('[data-point]')) {
    const state = texts[`${point.dataset.point}State`] ?? '';
    if (point.dataset.state !== state) point.dataset.state = state;
  }
  for (const place of row.querySelectorAll<HTMLElement>('[data-limit]')) {
    const { name = network, most, least, tags } = limits[network] ?? {};
    const values = { network: name, most: most ?? '', least: least ?? '', tags: tags ?? '' };
    const known = place.dataset.limit === 'hashtags' ? tags && 'tags' : most ? 'most' : least && 'least';
    write(place, known ? fill(bench.s[`community.limit.${known}`], values) : '');
  }
}

/** What does not fit, each as a way to its field. */
function clashes(bench: Bench, pages: Page[]): void {
  const notes = (bench.answer.notes ?? []).filter(({ level }) => level !== 'say');
  const place = at(bench, 'clashes');
  place.hidden = !notes.length;
  const list = place.querySelector('ul')!;
  const lines = notes.map((note) => {
    const [, row, name = ''] = note.field!.split('.');
    const point = bench.s[`community.point.${name.replace(/(State|Owner|Date|Note)$/, '')}`] ?? '';
    return { note, text: `${networkOf(bench, pages[Number(row)]!.network)}, ${point}: ${bench.w.note(note)}` };
  });
  if (list.textContent === lines.map(({ text }) => text).join('') && list.querySelector('button')) return;
  list.replaceChildren(
    ...lines.map(({ note, text }) => {
      const button = Object.assign(document.createElement('button'), { type: 'button', className: 'plain', textContent: text });
      Object.assign(button.dataset, { do: 'clash', field: note.field });
      const item = Object.assign(document.createElement('li'), { className: note.level });
      item.append(button);
      return item;
    }),
  );
}
