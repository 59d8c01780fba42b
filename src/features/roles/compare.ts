import '../../lib/copy-click.ts';
import { fill } from '../../lib/fill.ts';
import { type Choice, differ, FEWEST, MOST, readChoice, writeChoice } from './choice.ts';

/** Two to four of the roles that the page holds side by side, all of their facts or those that differ. */
class Compare extends HTMLElement {
  #choice: Choice = { roles: [], differences: false, domain: '' };

  connectedCallback(): void {
    const form = this.querySelector('form') as HTMLFormElement;
    for (const part of form.elements) (part as HTMLFieldSetElement | HTMLSelectElement | HTMLButtonElement).disabled = false;
    this.#choice = this.#from(form);
    form.addEventListener('change', ({ target }) => this.#changed(form, target as HTMLInputElement));
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('click', ({ target }) => {
      const act = (target as HTMLElement).closest<HTMLElement>('[data-do]')?.dataset.do;
      if (act === 'print') print();
      if (act === 'link') this.#copy();
    });
    addEventListener('hashchange', () => this.#open(form));
    this.#open(form);
  }

  /** What the form says. */
  #from(form: HTMLFormElement): Choice {
    const data = new FormData(form);
    return { roles: data.getAll('role').map(String), differences: data.get('show') === 'differences', domain: String(data.get('domain')) };
  }

  /** Shows what the address names. */
  #open(form: HTMLFormElement): void {
    const values = (name: string) => [...form.querySelectorAll<HTMLInputElement | HTMLOptionElement>(name)].map(({ value }) => value);
    this.#choice = readChoice(location.hash, this.#choice, values('[name="role"]'), values('[name="domain"] option'));
    for (const box of form.querySelectorAll<HTMLInputElement>('[name="role"]')) box.checked = this.#choice.roles.includes(box.value);
    const show = this.#choice.differences ? 'differences' : 'all';
    (form.querySelector(`[name="show"][value="${show}"]`) as HTMLInputElement).checked = true;
    (form.elements.namedItem('domain') as HTMLSelectElement).value = this.#choice.domain;
    this.#draw();
  }

  #changed(form: HTMLFormElement, input: HTMLInputElement): void {
    const choice = this.#from(form);
    const n = choice.roles.length;
    if (n < FEWEST || n > MOST) {
      input.checked = !input.checked;
      this.#say(n < FEWEST ? 'few' : 'many');
      return;
    }
    this.#choice = choice;
    history.replaceState(null, '', `#${writeChoice(choice)}`);
    this.#say('');
    this.#draw();
  }

  #draw(): void {
    const { roles, differences, domain } = this.#choice;
    this.style.setProperty('--n', `${roles.length}`);
    for (const cell of this.querySelectorAll<HTMLElement>('[data-role]')) cell.hidden = !roles.includes(cell.dataset.role!);
    const own = (part: Element) => [...part.querySelectorAll<HTMLElement>('[data-role]:not([hidden])')];
    for (const row of this.querySelectorAll<HTMLElement>('tr[data-row]')) {
      const same = !differ(own(row).map(({ dataset }) => dataset.is ?? ''));
      row.hidden = same && (differences || own(row).every(({ dataset }) => !dataset.is));
    }
    for (const group of this.querySelectorAll<HTMLElement>('tbody[data-group]')) {
      const rows = [...group.querySelectorAll<HTMLElement>('tr[data-row]')];
      const other = group.dataset.domain !== undefined && domain !== '' && group.dataset.domain !== domain;
      group.hidden = other || rows.every(({ hidden }) => hidden);
    }
    for (const fact of this.querySelectorAll<HTMLElement>('[data-fact]'))
      fact.hidden = differences && !differ(own(fact).map((cell) => cell.querySelector('.is')!.textContent));
    for (const table of this.querySelectorAll<HTMLElement>('[data-table]')) {
      const none = [...table.querySelectorAll<HTMLElement>('tbody[data-group]')].every(({ hidden }) => hidden);
      table.querySelector<HTMLElement>('table')!.hidden = none;
      table.querySelector<HTMLElement>('.nothing')!.hidden = !none;
    }
    for (const cell of this.querySelectorAll<HTMLElement>('[data-fact="summary"] [data-role]:not([hidden])'))
      cell.querySelector('.own')!.textContent = fill(this.dataset.own!, this.#counts(cell.dataset.role!));
  }

  /** The duties and skills of a role, and those that no other chosen role has. */
  #counts(role: string): Record<string, number> {
    const of = (table: string) => {
      const cells = [...this.querySelectorAll<HTMLElement>(`[data-table="${table}"] td[data-role="${role}"]`)].filter(
        ({ dataset }) => dataset.is,
      );
      const alone = cells.filter((cell) =>
        [...cell.parentElement!.querySelectorAll<HTMLElement>('td:not([hidden])')].every((other) => other === cell || !other.dataset.is),
      );
      return [cells.length, alone.length] as const;
    };
    const [duties, ownDuties] = of('duties');
    const [skills, ownSkills] = of('skills');
    return { duties, ownDuties, skills, ownSkills };
  }

  async #copy(): Promise<void> {
    const { origin, pathname } = location;
    const address = `${origin}${pathname}#${writeChoice(this.#choice)}`;
    const { copy } = await import('../../lib/clipboard.ts');
    this.#say((await copy(address)) ? 'copied' : 'refused');
  }

  /** Says the sentence of that name, which the page carries. */
  #say(name: string): void {
    this.querySelector('.told')!.textContent = name && (this.dataset[name] ?? '');
  }
}

customElements.define('smm-compare', Compare);
