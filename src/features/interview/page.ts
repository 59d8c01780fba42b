import type { Bench } from '../workbench/bench.ts';
import { define } from '../workbench/bench.ts';
import { askedOf, interview, type Kit } from './kit.ts';
import { fetchLibrary, type Index } from './library.ts';

/** A sheet is drawn anew after this time without typing. */
const PAUSE = 120;

const bench = document.querySelector<Bench>('smm-interview')!;
const index = JSON.parse(bench.querySelector('[data-at="index"]')!.textContent!) as Index;
define(interview(index));

const at = (name: string) => bench.querySelector<HTMLElement>(`[data-at="${name}"]`)!;
const key = () => JSON.stringify(bench.answer.more);
const libraryAt = () => fetchLibrary(bench.dataset.library!);
bench.dataset.library = at('index').dataset.library;

let shown = key();
let wait: ReturnType<typeof setTimeout> | undefined;

/** Draws the sheets from what stands in the fields. What is heavy comes with the first change. */
async function draw(): Promise<void> {
  clearTimeout(wait);
  const wanted = key();
  if (wanted === shown) return;
  try {
    const [{ h, render }, { Views }, library] = await Promise.all([import('preact'), import('./Views.tsx'), libraryAt()]);
    if (wanted !== key()) return;
    const place = at('views');
    if (!place.dataset.live) place.replaceChildren();
    place.dataset.live = 'yes';
    shown = wanted;
    render(h(Views, { kit: bench.answer.more as Kit, library, s: bench.s }), place);
  } catch {
    const [{ hostOf }, { tell }] = await Promise.all([import('../workbench/bench-host.ts'), import('../workbench/told.ts')]);
    tell(hostOf(bench), 'interview.told.noLibrary');
  }
}

/** The skills of the post, each to be ticked as a must. */
function musts(): void {
  const place = at('musts');
  const { texts } = bench.given();
  const asked = askedOf(index, texts);
  const boxes = [...place.querySelectorAll<HTMLInputElement>('input')];
  if (boxes.map(({ value }) => value).join() !== asked.map(({ skill }) => skill).join()) {
    const labels = asked.map(({ skill }) => {
      const label = document.createElement('label');
      const box = Object.assign(document.createElement('input'), { type: 'checkbox', value: skill });
      label.append(box, ` ${index.skills[skill]}`);
      return label;
    });
    place.replaceChildren(...labels);
  }
  asked.forEach(({ must }, i) => {
    place.querySelectorAll<HTMLInputElement>('input')[i]!.checked = !!must;
  });
}

bench.runs.add(() => {
  musts();
  clearTimeout(wait);
  wait = setTimeout(draw, PAUSE);
});
at('musts').addEventListener('input', () => {
  const ticked = [...at('musts').querySelectorAll<HTMLInputElement>('input:checked')].map(({ value }) => value);
  bench.control('must')!.value = ticked.join(' ');
  bench.changed();
  anew();
});
bench.form.addEventListener('change', ({ target }) => {
  if (/^(role|level|format)$/.test((target as HTMLInputElement).name)) anew();
});

/** Another post has other questions: a kit that was changed by hand is picked anew, with a way back. */
async function anew(): Promise<void> {
  if (bench.textOf('items')) (await import('./acts.ts')).anew(bench);
}

bench.addEventListener('click', async ({ target }) => {
  const button = (target as HTMLElement).closest<HTMLElement>('[data-do^="kit-"]');
  if (button) (await import('./acts.ts')).act(bench, index, button, draw, libraryAt);
});

/** The link to the scorecards carries the criteria from the moment that it is turned to. */
const cards = bench.querySelector<HTMLAnchorElement>('[data-at="cards"]');
if (cards) {
  const aim = async () => (await import('./acts.ts')).aim(bench, cards, libraryAt);
  bench.runs.add(() => {
    cards.hash = '';
  });
  for (const turn of ['pointerover', 'pointerdown', 'focus']) cards.addEventListener(turn, aim);
  cards.addEventListener('click', async (event) => {
    if (cards.hash) return;
    event.preventDefault();
    await aim();
    if (event.ctrlKey || event.metaKey || event.shiftKey) open(cards.href);
    else location.href = cards.href;
  });
}

/** On paper every rubric of the sheet is open; only one that was open before shows its examples, too. */
const folded = new Set<HTMLDetailsElement>();
addEventListener('beforeprint', () => {
  for (const one of at('views').querySelectorAll<HTMLDetailsElement>('details:not([open])')) {
    one.open = true;
    one.setAttribute('data-folded', '');
    folded.add(one);
  }
});
addEventListener('afterprint', () => {
  for (const one of folded) {
    one.open = false;
    one.removeAttribute('data-folded');
  }
  folded.clear();
  bench.removeAttribute('data-paper');
});

/** All questions below the kit: what searches them comes with the first key or click there. */
const all = document.querySelector<HTMLElement>('.all-questions')!;
const search = async () => (await import('./all.ts')).start(all, bench, index, draw, libraryAt);
let searching: ReturnType<typeof search> | undefined;
for (const button of all.querySelectorAll('button')) button.disabled = false;
for (const turn of ['input', 'click'])
  all.addEventListener(turn, async (event) => {
    searching ??= search();
    (await searching)(event);
  });

all.addEventListener('submit', (event) => event.preventDefault());

/** An address that names a post, or the sheet that a candidate looks for. */
async function handed(): Promise<void> {
  if (/[#&](role|level|format|view)=/.test(location.hash)) await (await import('./acts.ts')).openHanded(bench, index);
}
const kept = () => {
  musts();
  handed();
};
if (bench.dataset.kept) kept();
else
  new MutationObserver((_, observer) => {
    if (!bench.dataset.kept) return;
    observer.disconnect();
    kept();
  }).observe(bench, { attributes: true, attributeFilter: ['data-kept'] });
addEventListener('hashchange', handed);
