import { fill } from '../../lib/fill.ts';
import type { Bench } from '../workbench/bench.ts';
import { type Calculator, calculator } from './calculator.ts';
import type { Entry } from './search.ts';

/** Words of the page that the script writes. */
export interface Words {
  found: string;
  none: string;
  by: string;
  stop: string;
  input: string;
  listNext: string;
  beside: Record<string, string>;
}

/**
 * The list of metrics: filtered by what is typed and by a goal, the best first; one metric open at a time, named by the
 * address (`#roas`), with the calculator in it; two side by side (`#roas,romi`).
 */
customElements.define(
  'smm-finder',
  class extends HTMLElement {
    words!: Words;
    bench!: Bench;
    calculator!: Calculator;
    private items!: Map<string, HTMLDetailsElement>;
    private homes = new Map<HTMLElement, HTMLElement[]>();
    private entries: Entry[] | undefined;
    private goal = '';

    connectedCallback(): void {
      if (this.dataset.ready) return;
      this.words = JSON.parse(this.querySelector('script[data-words]')!.textContent!);
      this.items = new Map([...this.querySelectorAll<HTMLDetailsElement>('details.item')].map((item) => [item.id, item]));
      for (const home of this.querySelectorAll<HTMLElement>('[data-home]')) this.homes.set(home, [...home.children] as HTMLElement[]);
      this.bench = this.querySelector('smm-metric') as unknown as Bench;
      const input = this.querySelector<HTMLInputElement>('input[type=search]')!;
      const ready = () => import('./search.ts');
      input.addEventListener('focus', ready, { once: true });
      input.addEventListener('input', () => this.show(input));
      input.addEventListener('keydown', (event) => {
        const first = this.querySelector<HTMLDetailsElement>('[data-at="hits"] > details');
        if (event.key !== 'Enter' || !first) return;
        event.preventDefault(); // else the key would close what it opened
        this.open(first.id);
      });
      this.addEventListener('click', ({ target }) => this.clicked(target as HTMLElement));
      this.addEventListener('change', ({ target }) => {
        const { dataset, value } = target as HTMLSelectElement;
        if (dataset.with !== undefined && value) this.beside((target as HTMLElement).closest('details')!.id, value);
      });
      customElements.whenDefined('smm-metric').then(() => this.begin(input));
    }

    private begin(input: HTMLInputElement): void {
      this.calculator = calculator(this.bench, this.words, (id) => this.items.get(id));
      // Firefox may tell only now that the metric with which the page comes is open: that is nobody's wish.
      let first = [...this.items.values()].find(({ open }) => open);
      for (const item of this.items.values())
        item.addEventListener('toggle', () => {
          if (!item.open && item === first) first = undefined;
          if (!item.open || item === first) return;
          for (const other of this.items.values()) if (other !== item) other.open = false;
          this.opened(item);
        });
      for (const one of this.querySelectorAll<HTMLButtonElement | HTMLSelectElement>('button, select')) one.disabled = false;
      this.dataset.ready = 'yes';
      this.classList.add('live');
      // The draft comes first, so that the address only adds to it.
      const kept = () => this.bench.dataset.kept === 'yes';
      const start = () => {
        addEventListener('hashchange', () => this.address());
        this.address();
        // The metric that the page comes with was open before anybody listened.
        for (const item of this.items.values()) if (item.open) this.options(item);
      };
      if (kept()) start();
      else
        new MutationObserver((_, observer) => {
          if (!kept()) return;
          observer.disconnect();
          start();
        }).observe(this.bench, { attributeFilter: ['data-kept'] });
      if (input.value) this.show(input);
    }

    /** What the address names: one metric, or two to set side by side. */
    private address(): void {
      const [id = '', other = ''] = decodeURIComponent(location.hash.slice(1)).split(',');
      if (!this.items.has(id)) return;
      if (this.items.has(other)) this.beside(id, other);
      else this.open(id);
    }

    /** Opens a metric and brings it into sight. */
    private open(id: string): void {
      const item = this.items.get(id)!;
      if (!item.isConnected || item.closest('[hidden]')) this.clear();
      item.open = true;
      this.opened(item);
      item.scrollIntoView({ block: 'start' });
      item.querySelector('summary')!.focus({ preventScroll: true });
    }

    private opened(item: HTMLDetailsElement): void {
      this.options(item);
      this.calculator.to(item.id);
      if (!location.hash.startsWith(`#${item.id},`)) history.replaceState(null, '', `#${item.id}`);
      if (item.getBoundingClientRect().top < 0) item.scrollIntoView({ block: 'start' });
    }

    private clicked(target: HTMLElement): void {
      const { goal, beside } = target.closest<HTMLElement>('[data-goal], [data-beside]')?.dataset ?? {};
      if (goal !== undefined) {
        this.goal = goal;
        for (const button of this.querySelectorAll<HTMLElement>('[data-goal]')) button.ariaPressed = `${button.dataset.goal === goal}`;
        this.show(this.querySelector('input[type=search]')!);
      }
      if (beside) this.beside(target.closest('details')!.id, beside);
    }

    /** The metrics that can be set beside this one; written when it opens. */
    private options(item: HTMLDetailsElement): void {
      const select = item.querySelector<HTMLSelectElement>('select[data-with]')!;
      if (select.options.length > 1) return;
      for (const [id, other] of this.items) if (other !== item) select.append(new Option(other.querySelector('h3')!.textContent!, id));
    }

    private async beside(id: string, other: string): Promise<void> {
      const [item, second] = [this.items.get(id)!, this.items.get(other)!];
      const { beside } = await import('./beside.ts');
      if (!item.open) this.open(id);
      history.replaceState(null, '', `#${id},${other}`);
      this.options(item);
      item.querySelector<HTMLSelectElement>('select[data-with]')!.value = other;
      beside(item, second, this.words.beside, () => history.replaceState(null, '', `#${id}`));
    }

    private clear(): void {
      this.querySelector<HTMLInputElement>('input[type=search]')!.value = '';
      this.querySelector<HTMLElement>('[data-goal=""]')!.click();
    }

    /** Shows what fits the query and the goal, the best first; with neither the whole list in its groups. */
    private async show(input: HTMLInputElement): Promise<void> {
      const { search } = await import('./search.ts');
      const query = input.value;
      const hits = this.querySelector<HTMLElement>('[data-at="hits"]')!;
      const said = this.querySelector('[data-at="found"]')!;
      const { words, goal } = this;
      const some = !!query.trim() || !!goal;
      for (const home of this.homes.keys()) home.closest('section')!.hidden = some;
      hits.hidden = !some;
      for (const item of this.items.values()) item.querySelector('[data-at="by"]')!.textContent = '';
      if (!some) {
        for (const [home, items] of this.homes) home.append(...items);
        said.textContent = '';
        return;
      }
      this.entries ??= [...this.items.values()].map(entryOf);
      const list = this.entries.filter(({ id }) => !goal || this.items.get(id)!.dataset.goals!.split(' ').includes(goal));
      const found = query.trim() ? search(query, list, new Set(words.stop.split(' '))) : list.map(({ id }) => ({ id, by: undefined }));
      const shown = new Set(found.map(({ id }) => id));
      for (const [home, items] of this.homes) home.append(...items.filter(({ id }) => !shown.has(id)));
      hits.append(...found.map(({ id }) => this.items.get(id)!));
      for (const { id, by } of found)
        if (by) this.items.get(id)!.querySelector('[data-at="by"]')!.textContent = fill(words.by, { name: by });
      said.textContent = found.length ? fill(words.found, { n: found.length, all: this.items.size }) : words.none;
    }
  },
);

/** What an item is found by, as it stands on the page. */
function entryOf(item: HTMLElement): Entry {
  const texts = (part: string) => [...item.querySelectorAll(`[data-find="${part}"]`)].map((one) => one.textContent!);
  return {
    id: item.id,
    name: texts('name')[0]!,
    also: texts('also'),
    asks: [...texts('ask'), item.querySelector('[data-part="question"]')!.textContent!],
  };
}
