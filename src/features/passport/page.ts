import { h, render } from 'preact';
import { loadGraph } from '../skills/load.ts';
import type { Given } from './given.ts';
import { follow, haveNow, type Kept } from './have.ts';
import { type Words, wordsOf } from './words.ts';

/** What a learner’s page is drawn from. */
export interface Own {
  w: Words;
  given: Given;
  have: Kept;
  /** Reads and draws anew what is kept. */
  again(): Promise<void>;
}

/**
 * Brings a learner’s page to life inside `root`: fetches the graph, reads what is kept, draws, and draws again when another tab
 * writes or the page is seen again. Where the graph cannot be fetched, it says so and tries again on a click.
 */
export async function start(root: HTMLElement, Page: (own: Own) => preact.ComponentChild, prefix: string): Promise<void> {
  const given = JSON.parse(root.querySelector(':scope > script')!.textContent!) as Given;
  const place = root.querySelector<HTMLElement>('[data-at="desk"]')!;
  const w = wordsOf(given.s, given.language, prefix);
  let turn = 0;
  const draw = async () => {
    const now = ++turn;
    const have = await haveNow(await loadGraph(given.graph));
    if (now !== turn) return;
    if (!root.dataset.ready) place.replaceChildren();
    render(h(Page, { w, given, have, again: draw }), place);
    root.dataset.ready = 'true';
  };
  const first = async (): Promise<void> => {
    try {
      await draw();
      follow(() => void draw());
    } catch {
      const again = Object.assign(document.createElement('button'), { type: 'button', className: 'btn', textContent: w('again') });
      const text = Object.assign(document.createElement('p'), { textContent: w('failed') });
      text.setAttribute('role', 'alert');
      again.onclick = () => {
        text.textContent = w('waiting');
        void first();
      };
      place.replaceChildren(text, again);
      root.dataset.failed = 'true';
    }
  };
  await first();
}
