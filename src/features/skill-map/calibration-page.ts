import { h, render } from 'preact';
import { percentIn } from '../../lib/percent.ts';
import { type Graph, loadGraph } from '../skills/load.ts';
import { CalibrationView } from './CalibrationView.tsx';
import { saidIn } from './calibration.ts';
import { saidHere } from './kept.ts';
import { type Given, wordsOf } from './words.ts';

/** Time after which another tab's writing is read. */
const PAUSE = 200;

/** The page of sure and right answers. It keeps nothing of its own. */
class Calibration extends HTMLElement {
  #given: Given | undefined;
  #wait: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    if (this.#given) return;
    this.#given = JSON.parse(this.querySelector(':scope > script')!.textContent!) as Given;
    void this.#begin(this.#given);
  }

  async #begin(given: Given): Promise<void> {
    const w = wordsOf(given, 'calibration');
    const failed = this.querySelector<HTMLElement>('[data-at="failed"]')!;
    let graph: Graph;
    try {
      graph = await loadGraph(given.graph);
    } catch {
      this.dataset.state = 'failed';
      const again = Object.assign(document.createElement('button'), { type: 'button', className: 'btn ghost', textContent: w('again') });
      again.onclick = () => {
        failed.replaceChildren();
        void this.#begin(given);
      };
      failed.replaceChildren(`${w('failed')} `, again);
      return;
    }
    const place = this.querySelector<HTMLElement>('[data-at="view"]')!;
    const percent = percentIn(given.language);
    const draw = () => {
      const { answers, attempts } = saidHere();
      const said = saidIn(graph, answers, attempts);
      this.dataset.state = said.length ? 'ready' : 'empty';
      render(said.length ? h(CalibrationView, { graph, said, w, percent }) : null, place);
    };
    const soon = () => {
      clearTimeout(this.#wait);
      this.#wait = setTimeout(draw, PAUSE);
    };
    draw();
    addEventListener('storage', ({ key }) => {
      if (key === null || key.startsWith('smm:')) soon();
    });
    addEventListener('pageshow', ({ persisted }) => persisted && soon());
    document.addEventListener('visibilitychange', () => document.hidden || soon());
  }
}
customElements.define('smm-calibration', Calibration);
