import { dayNumber, heldDay } from './day.ts';
import type { Due } from './saved-due.ts';

/**
 * Counts in the header what is due, and shows which terms are cards. What makes cards comes with the first answer on a page, or with
 * the wish to make some. All is read as it lies: the check of what is kept comes with the review's own page.
 */
const link = document.querySelector<HTMLElement>('a.due')!;
const [one = '', other = '', isCard = '', failed = ''] = link.dataset.say!.split('|');
/** Buttons of terms, with what they said first. */
const terms = [...document.querySelectorAll<HTMLElement>('[data-make]:not([data-make=""])')].map(
  (button) => [button, button.textContent] as const,
);

const read = (name: string) => JSON.parse(localStorage.getItem(`smm:${name}`)!).d;

function count(): void {
  let n = 0;
  try {
    const { at, due, fresh, left, limit }: Due = read('due:all');
    const now = new Date();
    const day = heldDay(dayNumber(now.getTime(), now.getTimezoneOffset()), at);
    const [seen, unseen] = day === at ? left : limit;
    n = Math.min(due.filter((one) => one <= day).length, seen) + Math.min(fresh, unseen);
  } catch {}
  link.firstElementChild!.textContent = link.dataset.n = `${n}`;
  link.ariaLabel = (n === 1 ? one : other).replace('{n}', `${n}`);
  link.classList.toggle('some', n > 0);
  for (const [button, words] of terms) {
    let on = false;
    try {
      on = !read(`flashcard:t-${button.dataset.make}`).off;
    } catch {}
    const now = on ? isCard : words;
    if (button.ariaLabel) button.ariaLabel = button.ariaLabel.replace(button.textContent, now);
    button.textContent = now;
  }
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

/** Begins to make cards of this page, or makes one of a term; beside the button it is said when that fails. */
async function make(button: HTMLElement): Promise<void> {
  if (button.nextElementSibling?.matches('[role=alert]')) button.nextElementSibling.remove();
  try {
    const part = await parts();
    if (button.dataset.make) part.learn(button.dataset.make);
    else await part.make(button);
  } catch {
    const said = document.createElement('span');
    said.role = 'alert';
    said.textContent = failed;
    button.after(' ', said);
  }
}

for (const name of ['smm:due', 'visibilitychange']) document.addEventListener(name, count);
for (const name of ['storage', 'pageshow']) addEventListener(name, count);
for (const name of ['smm:answered', 'smm:tested']) document.addEventListener(name, collect);
document.addEventListener('click', ({ target }) => {
  const button = (target as Element).closest<HTMLElement>('[data-make]');
  if (button) void make(button);
});
count();
// What was answered, or asked for, before this file came.
for (const button of document.querySelectorAll<HTMLElement>('[data-asked]')) void make(button);
if (document.querySelector('smm-question[data-phase]:not([data-phase=open]), .exam')) collect();
