import { put, type Saved, texts } from '~/lib/persist';
import type { Visit } from './saved.ts';

/**
 * The buttons at the end of a lesson: done or not done after all; start over, with undo. Each button changes its
 * words and stays, so that the keyboard keeps its place.
 */
export function panel(section: HTMLElement, lesson: string, mine: Saved<Visit>, draw: () => void) {
  const [done, over] = ['button', '.take-back button'].map((name) => section.querySelector<HTMLButtonElement>(name));
  const status = section.querySelector('[role=status]')!;
  const words = [done!, over!].map((button) => button.textContent!);
  const keys = [
    `smm:lesson:${lesson}`,
    ...[...document.querySelectorAll<HTMLElement>('[data-question]')].flatMap(({ dataset }) => [
      `smm:answer:${dataset.question}`,
      `smm:draft:${dataset.question}`,
    ]),
  ];
  let removed: Map<string, string> | undefined;

  const show = () => {
    done!.textContent = mine.get()?.done ? done!.dataset.again! : words[0]!;
    over!.textContent = removed ? over!.dataset.again! : words[1]!;
    over!.hidden = !removed && !keys.some((key) => texts().has(key));
    status.textContent = removed ? section.dataset.removed! : '';
  };
  done!.onclick = () => {
    const visit = mine.get();
    mine.set({ begun: true, seen: 0, ...visit, done: visit?.done ? undefined : true });
    draw();
    show();
  };
  over!.onclick = () => {
    const kept = texts();
    if (removed) for (const [key, text] of removed) put(key, text);
    else for (const key of keys) put(key, undefined);
    removed = removed ? undefined : new Map([...kept].filter(([key]) => keys.includes(key)));
    draw();
    show();
  };
  mine.listen(show);
  document.addEventListener('smm:answered', show);
  done!.disabled = over!.disabled = false;
  show();
}
