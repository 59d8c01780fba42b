import { type Graph, loadGraph } from '../skills/load.ts';
import { el } from './dom.ts';
import { LIMITS, type Passport } from './passport.ts';
import { read } from './read.ts';
import { type Post, viewOf } from './view.ts';
import { wordsOf } from './words.ts';

/** The employer’s side on a page: files that were chosen or dropped, each laid beside what the page’s roles ask. Nothing is kept. */
const root = document.querySelector<HTMLElement>('.passport-drop')!;
const {
  s,
  language,
  graph: address,
} = JSON.parse(root.querySelector('script[type="application/json"]')!.textContent!) as {
  s: Record<string, string>;
  language: string;
  graph: string;
};
const w = wordsOf(s, language);
const told = root.querySelector<HTMLElement>('.told')!;
const place = root.querySelector<HTMLElement>('.pd-shown')!;
/** As many passports stand side by side on one page. */
const MOST = 12;

interface Shown {
  passport: Passport;
  /** Its data, by which the page and the JSON of one passport are known as the same. */
  same: string;
  item: HTMLElement;
}
const shown: Shown[] = [];
let graph: Graph | undefined;
let waiting: File[] = [];

/** The roles that the page is about: its own, or those that are chosen for comparing. */
function posts(known: Graph): Post[] {
  const chosen = [...document.querySelectorAll<HTMLInputElement>('smm-compare [name="role"]:checked')].map(({ value }) => value);
  return (root.dataset.role ? [root.dataset.role] : chosen).flatMap((id) => {
    const role = known.roles[id];
    return role ? [{ name: role.name, asked: role.skills }] : [];
  });
}

const nameOf = ({ name }: Passport) => name.trim() || w('paper.nameless');

async function take(files: File[]): Promise<void> {
  const lines: string[] = [];
  told.textContent = w('drop.reading');
  try {
    graph ??= await loadGraph(address);
  } catch {
    waiting = [...waiting, ...files];
    const again = el('button', { type: 'button', class: 'btn ghost' }, w('again'));
    again.onclick = () => void take(waiting.splice(0));
    told.replaceChildren(w('drop.noGraph'), ' ', again);
    return;
  }
  let first: HTMLElement | undefined;
  for (const file of files) {
    const name = file.name.slice(0, 80);
    const text = file.size > LIMITS.bytes ? undefined : await file.text().catch(() => '');
    const passport = text === undefined ? { refused: 'size' as const, what: '' } : read(text);
    if ('refused' in passport) lines.push(w('drop.refused', { name, why: w(`refused.${passport.refused}`, { what: passport.what }) }));
    else if (shown.some(({ same }) => same === JSON.stringify(passport))) lines.push(w('drop.twice', { name }));
    else if (shown.length >= MOST) lines.push(w('drop.many', { name, most: MOST }));
    else {
      const item = el('li', { tabindex: '-1' });
      shown.push({ passport, same: JSON.stringify(passport), item });
      place.append(item);
      first ??= item;
      lines.push(w('drop.read', { name: nameOf(passport) }));
    }
  }
  draw();
  told.replaceChildren(...lines.map((line) => el('span', {}, line)));
  first?.focus({ preventScroll: true });
  first?.scrollIntoView({ block: 'start' });
}

function draw(): void {
  if (!graph) return;
  const asked = posts(graph);
  for (const { passport, item } of shown) {
    const open = item.querySelector('details')?.open;
    const remove = el('button', { type: 'button', class: 'btn ghost' }, w('drop.remove'));
    remove.setAttribute('aria-label', w('drop.remove.of', { name: nameOf(passport) }));
    remove.onclick = () => gone(item, nameOf(passport));
    const name = el('h3', { dir: 'auto' }, nameOf(passport));
    item.replaceChildren(
      el('header', {}, el('div', {}, name, el('p', {}, w('paper.made', { day: w.day(passport.created) }))), remove),
      viewOf(passport, asked, graph, w),
    );
    item.setAttribute('aria-label', nameOf(passport));
    const details = item.querySelector('details');
    if (open && details) details.open = true;
  }
}

function gone(item: HTMLElement, name: string): void {
  const at = shown.findIndex((one) => one.item === item);
  const [one] = shown.splice(at, 1);
  item.remove();
  const undo = el('button', { type: 'button', class: 'plain' }, w('undo'));
  undo.onclick = () => {
    shown.splice(at, 0, one!);
    place.insertBefore(item, shown[at + 1]?.item ?? null);
    draw();
    told.textContent = w('drop.back', { name });
    item.focus();
  };
  told.replaceChildren(w('drop.removed', { name }), ' ', undo);
  undo.focus();
}

root.addEventListener('smm:passports', (event) => void take((event as CustomEvent<File[]>).detail));
document.querySelector('smm-compare')?.addEventListener('change', draw);
addEventListener('hashchange', () => setTimeout(draw));
