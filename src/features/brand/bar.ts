import { fill } from '../../lib/fill.ts';
import type { Brand } from './brand.ts';
import { localDay } from './days.ts';
import { named } from './named.ts';
import { $chosen, bin, binned, type Chosen, choose, edit, type Listed, lastChosen, make, own, purge, restore } from './store.ts';

/** The bar on top of a planning page: the brand that it works on, and what can be done with brands. */
class Bar extends HTMLElement {
  s!: Record<string, string>;
  models!: Listed[];
  select = this.at<HTMLSelectElement>('current');
  /** What Undo brings back. */
  private gone: Listed | undefined;
  /** The reader's own brand, beside which a link opened a case. */
  private mine: string | undefined;

  at<E extends HTMLElement>(name: string): E {
    return this.querySelector<E>(`[data-at="${name}"]`)!;
  }

  connectedCallback(): void {
    if (this.dataset.ready) return;
    Object.assign(this, JSON.parse(this.querySelector(':scope > script')!.textContent!));
    $chosen.set(lastChosen(this.models));
    this.openCase();
    this.draw();
    addEventListener('hashchange', () => this.openCase());
    this.select.addEventListener('change', () => this.open(this.select.value));
    this.addEventListener('click', ({ target }) => {
      const button = (target as HTMLElement).closest<HTMLElement>('[data-do]');
      if (button) this.acts[button.dataset.do!]?.(button);
    });
    this.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') this.close();
    });
    $chosen.listen(() => this.draw());
    addEventListener('storage', ({ key }) => {
      if (!key || /^smm:(brand|strategy|community|mix|report|portfolio):/.test(key)) this.heard();
    });
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted) this.heard();
    });
    for (const control of this.querySelectorAll<HTMLButtonElement | HTMLSelectElement>(':disabled')) control.disabled = false;
    this.dataset.ready = 'yes';
    purge(localDay(new Date())).then(() => this.draw());
  }

  /** What is on the bar, from what is kept. */
  draw(): void {
    const { id, model } = $chosen.get()!;
    const mine = own();
    const group = this.at<HTMLOptGroupElement>('own');
    group.hidden = !mine.length;
    group.replaceChildren(...mine.map((one) => new Option(one.brand.name, one.id)));
    this.select.value = id;
    for (const [name, shown] of Object.entries({ model, kept: !model })) this.at(name).hidden = !shown;
    const count = binned().length;
    for (const [name, shown] of Object.entries({ copy: model, edit: !model, delete: !model, bin: count > 0 }))
      this.button(name).hidden = !shown;
    this.at('count').textContent = `(${count})`;
    if (!count) this.at('bin').hidden = true;
    else if (!this.at('bin').hidden) this.openBin(false);
  }

  button = (name: string): HTMLButtonElement => this.querySelector<HTMLButtonElement>(`.bar [data-do="${name}"]`)!;

  /** Shows another brand or model. */
  open(id: string): void {
    const model = this.models.find((one) => one.id === id);
    // A brand that could not be read is kept anew with its first opening.
    if (!model) edit(id, {});
    const found = model ?? own().find((one) => one.id === id);
    if (!found) return;
    this.close();
    this.tell('');
    choose({ ...found, model: !!model });
  }

  /** Shows the model that the address names. What the page opens with next time stays the reader's choice. */
  private openCase(): void {
    const found = named(location.hash);
    if (!found) return;
    if (found.at) location.replace(`#${encodeURIComponent(found.at)}`);
    else history.replaceState(null, '', location.pathname + location.search);
    const model = this.models.find(({ id }) => id === found.id);
    if (!model) {
      this.tell('brand.say.noCase', { name: found.id });
      return;
    }
    const before = $chosen.get()!;
    if (!before.model) this.mine = before.id;
    const mine = own().find(({ id }) => id === this.mine);
    this.close();
    $chosen.set({ ...model, model: true });
    const { name } = model.brand;
    if (mine) this.tell('brand.say.caseBeside', { name, own: mine.brand.name }, 'back');
    else this.tell('brand.say.case', { name });
  }

  private acts: Record<string, (button: HTMLElement) => unknown> = {
    new: () => this.form(),
    edit: () => this.form($chosen.get()),
    cancel: () => this.close(),
    copy: () => this.copy(),
    delete: () => {
      const { id, brand } = $chosen.get()!;
      bin(id, localDay(new Date()));
      this.gone = { id, brand };
      choose(lastChosen(this.models));
      this.tell('brand.say.deleted', { name: brand.name }, 'undo');
    },
    undo: () => this.bringBack(this.gone!.id),
    back: () => {
      this.open(this.mine!);
      this.select.focus();
    },
    bin: (button) => {
      const open = this.at('bin').hidden;
      this.close();
      if (open) this.openBin(true);
      button.ariaExpanded = `${open}`;
    },
    restore: (button) => this.bringBack(button.dataset.id!),
    destroy: async (button) => (await import('./bin.ts')).destroyOne(this, button),
    sure: async (button) => (await import('./bin.ts')).reallyDestroy(this, button),
  };

  private bringBack(id: string): void {
    restore(id);
    this.open(id);
    this.tell('brand.say.restored', { name: $chosen.get()!.brand.name });
    this.select.focus();
  }

  private async copy(): Promise<void> {
    const { id, brand } = $chosen.get()!;
    const [{ modelFile }, { copyOf }] = await Promise.all([import('./content.ts'), import('./store.ts')]);
    try {
      const name = fill(this.s['brand.say.copyName'], { name: brand.name });
      const made = await copyOf(
        id,
        await modelFile(id),
        name,
        this.models.map((one) => one.id),
      );
      this.open(made);
      this.tell('brand.say.copied', { name });
      this.button('edit').focus();
    } catch {
      this.tell('brand.say.noModel');
    }
  }

  /** Fields for a new brand, or for this one. */
  private async form(of?: Chosen): Promise<void> {
    const { fillForm, readForm } = await import('./form.ts');
    this.close();
    const form = this.at<HTMLFormElement>('form');
    fillForm(form, of?.brand);
    form.querySelector('h2')!.textContent = this.s[of ? 'brand.say.edit' : 'brand.say.new']!;
    form.hidden = false;
    form.querySelector('input')!.focus();
    form.onsubmit = (event) => {
      event.preventDefault();
      const read = readForm(form);
      this.at('wrong').textContent = read.name ? '' : this.s['brand.say.noName']!;
      if (read.name) this.save(read, of);
    };
  }

  private save(read: Pick<Brand, 'name' | 'zone' | 'networks' | 'format'>, of?: Chosen): void {
    if (of) edit(of.id, read);
    const id =
      of?.id ??
      make(
        read,
        this.models.map((one) => one.id),
      );
    this.open(id);
    this.tell(of ? 'brand.say.saved' : 'brand.say.made', { name: read.name });
    this.select.focus();
  }

  openBin(focus: boolean): void {
    import('./bin.ts').then(({ list }) => {
      list(this);
      this.at('bin').hidden = false;
      if (focus) this.at('bin').querySelector('h2')!.focus();
    });
  }

  /** Puts the form and the bin away; the focus goes back to where they were opened from. */
  close(): void {
    for (const name of ['form', 'bin']) {
      const part = this.at(name);
      const inside = part.contains(document.activeElement);
      part.hidden = true;
      if (inside) (this.button(name === 'bin' ? 'bin' : 'new').hidden ? this.select : this.button(name === 'bin' ? 'bin' : 'new')).focus();
    }
    this.button('bin').ariaExpanded = 'false';
  }

  tell(key: string, values: Record<string, string> = {}, act?: 'undo' | 'back'): void {
    const button = Object.assign(document.createElement('button'), {
      type: 'button',
      textContent: fill(this.s[`brand.say.${act}`], values),
    });
    button.dataset.do = act;
    this.querySelector('.told')!.replaceChildren(key ? fill(this.s[key], values) : '', ...(act ? [button] : []));
  }

  /** Another tab has changed brands; a brand that it deleted is left. */
  private heard(): void {
    const { id, model, brand } = $chosen.get()!;
    const now = model ? undefined : own().find((one) => one.id === id);
    if (model || (now && JSON.stringify(now.brand) === JSON.stringify(brand))) this.draw();
    else if (now) $chosen.set({ ...now, model: false });
    else this.leave({ id, brand });
  }

  private leave({ id, brand }: Listed): void {
    this.gone = { id, brand };
    $chosen.set(lastChosen(this.models));
    const kept = binned().some((one) => one.id === id);
    this.tell(kept ? 'brand.say.deletedThere' : 'brand.say.destroyedThere', { name: brand.name }, kept ? 'undo' : undefined);
  }
}

export type { Bar };

customElements.define('smm-brands', Bar);
