import { $chosen } from '../brand/store.ts';

type Run = Awaited<ReturnType<typeof import('./run.ts').start>>;

/** The portfolio on its page. What the server drew stands until another brand is chosen or something is asked for. */
export class PortfolioPage extends HTMLElement {
  private run: Promise<Run> | undefined;

  connectedCallback(): void {
    if (this.dataset.ready) return;
    const look = () => {
      const chosen = $chosen.get();
      if (!chosen) return;
      if (this.run || chosen.id !== this.dataset.drawn) this.start();
      else this.dataset.ready = chosen.id;
    };
    this.addEventListener('click', async ({ target }) => {
      const button = (target as HTMLElement).closest<HTMLElement>('[data-do]');
      if (button?.dataset.do === 'print') print();
      else if (button && button.ariaDisabled !== 'true') (await this.start()).act(button);
    });
    $chosen.listen(look);
    look();
  }

  private start(): Promise<Run> {
    this.run ??= import('./run.ts').then(({ start }) => start(this));
    return this.run;
  }
}
customElements.define('smm-portfolio', PortfolioPage);
