import '../../lib/copy-click.ts';
import type { Count } from '../../lib/numbers.ts';
import { note } from '../../ui/number-field.ts';
import type { Host } from '../workbench/host.ts';
import type { Sheet } from './saved.ts';
import { engagement, type Store } from './store.ts';
import { put, putRates } from './view.ts';
import { type Words, words } from './words.ts';
import { type Answer, counted, type Mode, onePost, sheet, type Work } from './work.ts';

/** What a part gets that came with a click. */
export interface PartProps {
  tool: Host<Sheet>;
  calculator: Calculator;
  w: Words;
  work: Work;
  found: Answer;
}

/** Case data for the whole tool. */
export interface Case {
  id: string;
  name: string;
  posts: { id: string; title: string; network: string; [field: string]: number | string | undefined }[];
}

/** A screen reader hears the result after this time without typing. */
const PAUSE = 900;

/**
 * Brings a calculator to life that the server drew as a form: reads its fields, computes, and writes the answers into
 * the places that the form keeps for them. Everything beyond typing and reading comes with the click that needs it.
 */
export class Calculator extends HTMLElement {
  language = document.documentElement.lang;
  form!: HTMLFormElement;
  w!: Words;
  cases: Case[] = [];
  store!: Store;
  /** The work as the server drew it. */
  start!: Work;
  mode: Mode = onePost;
  /** What is true of every tool; comes with what needs it. */
  host: Host<Sheet> | undefined;
  /** The fields of one post, in the page or, while the table of posts stands there, out of it. */
  one!: HTMLElement;
  /** Draws the parts that came with a click. */
  drawParts: (() => void) | undefined;
  /** The fields that the server drew. */
  private fields!: HTMLInputElement[];
  private link!: HTMLAnchorElement | null;
  private wait: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    if (this.dataset.ready) return;
    this.form = this.querySelector('form')!;
    this.one = this.querySelector('[data-at="one"]')!;
    this.fields = [...this.form.querySelectorAll('input')];
    const { s, cases } = JSON.parse(this.querySelector('script')!.textContent!);
    this.w = words(s, this.language);
    this.cases = cases;
    this.store = engagement(sheet());
    for (const { name, type, defaultValue, defaultChecked } of this.fields)
      this.store.take({ name, type, value: defaultValue, checked: defaultChecked });
    this.start = this.store.$work.get();
    // What was typed or ticked before this script came stands in the fields only.
    for (const field of this.fields) this.store.take(field);
    this.draw();
    this.store.$work.listen(() => this.change());
    this.form.addEventListener('input', ({ target }) => this.store.take(target as HTMLInputElement));
    this.form.addEventListener('submit', (event) => event.preventDefault());
    this.form.addEventListener('click', ({ target }) => {
      const button = (target as HTMLElement).closest<HTMLElement>('[data-do]');
      if (button) this.run(button.dataset.do!, button);
    });
    this.link = this.form.querySelector('[data-at="open"]');
    if (this.link) this.carry(this.link);
    for (const button of this.form.querySelectorAll('button')) button.disabled = false;
    this.dataset.ready = 'yes';
    if (this.hasAttribute('data-kept'))
      import('./kept.ts')
        .then(({ keep }) => keep(this))
        .then(() => {
          // From here on, what is typed outlives the page.
          this.dataset.kept = 'yes';
        });
  }

  found(): Answer {
    return this.mode.answer(this.store.$work.get(), this.language);
  }

  draw(): void {
    const { w, form } = this;
    const work = this.store.$work.get();
    const { metric } = work;
    const found = this.found();
    const { result } = found.rates[metric]!;
    for (const field of this.fields) {
      this.store.give(field);
      const read = readOf(found, field.name);
      if (read) note(field, read, w.s, w.count);
    }
    put(form, 'front', w.s[`kpi.rate.${metric}`]!);
    put(form, 'front-shown', w.shown(result));
    const glance = form.querySelector<HTMLElement>('.glance');
    if (glance) Object.assign(glance.dataset, { name: w.s[`kpi.rate.${metric}`]!, value: w.shown(result) });
    put(form, 'front-why', w.why(result));
    put(form, 'formula', this.mode.formula(metric, work, found, w));
    put(form, 'counted', counted(work, w));
    putRates(form, (id) => found.rates[id]!.result, w);
    for (const mode of form.querySelectorAll('[aria-pressed]'))
      mode.ariaPressed = `${(mode as HTMLElement).dataset.do === (work.several ? 'many' : 'one')}`;
    this.drawParts?.();
  }

  private change(): void {
    if (this.link) this.link.hash = '';
    this.draw();
    clearTimeout(this.wait);
    this.wait = setTimeout(() => {
      const { metric } = this.store.$work.get();
      const { result } = this.found().rates[metric]!;
      put(this.form, 'spoken', `${this.w.s[`kpi.rate.${metric}`]}: ${this.w.shown(result)} ${this.w.why(result)}`);
    }, PAUSE);
  }

  private async run(name: string, button: HTMLElement): Promise<void> {
    await (await import('./actions.ts')).run(this, name, button);
  }

  /** The link to the whole tool gets the numbers as soon as somebody turns to it, so that a new tab has them too. */
  private carry(link: HTMLAnchorElement): void {
    const aim = async () => {
      const work = this.store.$work.get();
      const address = await (await import('./kept.ts')).addressOf(this, link.href);
      if (address && work === this.store.$work.get()) link.href = address;
    };
    for (const turn of ['pointerover', 'pointerdown', 'focus']) link.addEventListener(turn, aim);
    link.addEventListener('click', async (event) => {
      if (link.hash) return;
      event.preventDefault();
      await aim();
      if (event.ctrlKey || event.metaKey || event.shiftKey) open(link.href);
      else location.href = link.href;
    });
  }
}

/** How the field of that name was understood, of the first post or the sheet. */
const readOf = ({ reads, days }: Answer, name: string): Count | undefined => (name === 'days' ? days : reads[0]![name.split('.')[1] ?? '']);

customElements.define('smm-calculator', Calculator);
