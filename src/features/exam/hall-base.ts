import type { Bank } from '../quiz/bank.ts';
import type { Graph } from '../skills/load.ts';
import { candidatesOf } from './candidates.ts';
import { loadAll } from './load-all.ts';
import type { Given, Words } from './words.ts';

type Phase = 'loading' | 'failed' | 'on' | 'paused' | 'review' | 'result';

/** What the exam room stands on: where it is, what has been loaded, what it says. */
export abstract class Base {
  phase: Phase = 'loading';
  /** How many modules have come, of how many. */
  come = 0;
  all = 0;
  graph: Graph | undefined;
  told = '';
  /** Said of the time, once at each of its turns. */
  called = '';
  protected bank: Bank | undefined;

  constructor(
    protected at: HTMLElement,
    readonly given: Given,
    readonly w: Words,
  ) {}

  abstract draw: () => void;

  protected async load(): Promise<void> {
    const { graph, bank } = await loadAll(this.given.graph, (n, of) => {
      this.come = n;
      this.all = of;
      this.draw();
    });
    this.graph = graph;
    this.bank = bank;
  }

  protected candidates = () => candidatesOf(this.graph!, (id) => this.bank!.has(id));

  /** Shows another phase, and leads to its heading. */
  protected go(phase: Phase): void {
    this.phase = phase;
    this.draw();
    const heading = this.at.querySelector<HTMLElement>('[data-focus]');
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView({ block: 'nearest' });
  }
}
