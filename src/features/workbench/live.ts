import type { ComponentType } from 'preact';
import type { Bench } from './bench.ts';
import type { Answer } from './tool.ts';
import type { Writer } from './write.ts';

/** What such a part is given. */
interface Props {
  tool: Bench;
  answer: Answer;
  w: Writer;
}

/** A part is drawn anew after this time without typing: longer than most keys are apart, so that none waits for it. */
const PAUSE = 200;

/**
 * A part that the server drew into the place `data-at` stands until something changes; from then on the browser draws
 * it. Its file and Preact come with the first change. `live('funnel', 'chart', async () => (await import('./Chart.tsx')).Chart)`
 */
export function live(id: string, place: string, load: () => Promise<ComponentType<Props>>): void {
  const bench = document.querySelector<Bench>(`smm-${id}`)!;
  const at = bench.querySelector(`[data-at="${place}"]`)!;
  let drawn = false;
  let wait: ReturnType<typeof setTimeout> | undefined;
  let parts: [typeof import('preact'), ComponentType<Props>] | undefined;
  let loading: Promise<void> | undefined;
  const draw = () => {
    clearTimeout(wait);
    wait = undefined;
    if (!parts) return void loading!.then(draw);
    const [{ h, render }, part] = parts;
    // Of what the server drew Preact keeps the elements that it would draw, too; others would stay beside them. Only
    // where the reader's focus is inside, it has to take over what stands there.
    if (!drawn && !at.contains(document.activeElement)) at.replaceChildren();
    drawn = true;
    render(h(part, { tool: bench, answer: bench.answer, w: bench.w }), at);
  };
  bench.runs.add(() => {
    loading ??= Promise.all([import('preact'), load()]).then((both) => {
      parts = both;
    });
    clearTimeout(wait);
    wait = setTimeout(draw, PAUSE);
  });
  addEventListener('beforeprint', () => {
    if (wait) draw();
  });
}
