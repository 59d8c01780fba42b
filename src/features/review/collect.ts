import { recount, rememberMissed } from './deck.ts';

/** Comes with the first answer on a page: makes cards of what was missed, and starts making own cards when asked to. */
const UNASKED = new Set(['open', 'branching']);

function collect() {
  const here = [...document.querySelectorAll<HTMLElement>('smm-question:not([data-exam])')].filter(
    ({ dataset }) => !UNASKED.has(dataset.questionType ?? ''),
  );
  const hashes = new Map(here.map(({ dataset }) => [dataset.question ?? '', dataset.hash]));
  rememberMissed([...hashes.keys()], (id) => hashes.get(id));
  recount();
}

async function make() {
  const button = document.querySelector<HTMLElement>('[data-make-cards=asked]');
  if (!button) return;
  button.dataset.makeCards = '';
  const { begin } = await import('./Maker.tsx');
  await begin(button);
}

document.documentElement.dataset.cards = 'on';
for (const name of ['smm:answered', 'smm:tested']) document.addEventListener(name, collect);
document.addEventListener('click', () => void make());
collect();
void make();
