import { dayNumber, heldDay } from './day.ts';
import type { Due } from './saved-due.ts';

/**
 * Counts in the header what is due. What makes cards comes with the first answer on a page, or with the wish to make some. The
 * count is read as it lies: the check of all that is kept comes with the review's own page.
 */
const link = document.querySelector<HTMLElement>('a.due')!;
const [one = '', other = ''] = link.dataset.say!.split('|');

function count(): void {
  let n = 0;
  try {
    const { at, due, fresh, left, limit }: Due = JSON.parse(localStorage.getItem('smm:due:all')!).d;
    const now = new Date();
    const day = heldDay(dayNumber(now.getTime(), now.getTimezoneOffset()), at);
    const [seen, unseen] = day === at ? left : limit;
    n = Math.min(due.filter((one) => one <= day).length, seen) + Math.min(fresh, unseen);
  } catch {}
  link.firstElementChild!.textContent = link.dataset.n = `${n}`;
  link.ariaLabel = (n === 1 ? one : other).replace('{n}', `${n}`);
  link.classList.toggle('some', n > 0);
}

let coming: Promise<typeof import('./collect.ts')> | undefined;
const parts = () =>
  (coming ??= import('./collect.ts').catch((error) => {
    coming = undefined;
    throw error;
  }));

const collect = () =>
  void parts().then(
    (part) => part.collect(),
    () => undefined,
  );

/** Begins to make cards of this page. */
const make = (button: HTMLElement) =>
  parts()
    .then((part) => part.make(button))
    .catch(() => {
      button.closest('section')!.querySelector('[role=status]')!.textContent = button.dataset.failed!;
    });

for (const name of ['smm:due', 'visibilitychange']) document.addEventListener(name, count);
for (const name of ['storage', 'pageshow']) addEventListener(name, count);
for (const name of ['smm:answered', 'smm:tested']) document.addEventListener(name, collect);
count();
// What was answered, or asked for, before this file came.
const button = document.querySelector<HTMLElement>('[data-make-cards]');
if (button) {
  button.onclick = () => void make(button);
  if (button.dataset.makeCards) void make(button);
}
if (document.querySelector('smm-question[data-phase]:not([data-phase=open]), .exam')) collect();
