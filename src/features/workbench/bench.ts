import '../../lib/copy-click.ts';
import type { Count } from '../../lib/numbers.ts';
import { note, noteOf, retype } from '../../ui/number-field.ts';
import type { Host } from './host.ts';
import { isNumber, readField, rowOf } from './read.ts';
import type { Sheet } from './sheet.ts';
import type { Answer, Field, Given, Line, Note, Row, Tool } from './tool.ts';
import { type Writer, writer } from './write.ts';

export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** Numbers of a running case, ready to be opened. */
export interface Example {
  /** Ends the address that opens them, for good: `#case=ember-and-oat-april`. */
  id: string;
  name: string;
  title: string;
  sheet: Sheet;
  /** Of a planning tool: the model brand whose sheet this is. */
  model?: string;
}

/** Where a part of an answer is written: the number, why there is none, the formula, or the length of its bar. */
interface Place {
  at: HTMLElement;
  id: string;
  what: 'number' | 'why' | 'fx' | 'bar';
}

/** A screen reader hears the answer after this time without typing. */
const PAUSE = 900;

/**
 * Brings a tool to life that the server drew as a form. The fields of the form are the state: at every key they are
 * read, the tool answers, and the answer is written into the places that the form keeps for it (`data-out="roi"`,
 * `data-out="roi-why"`, `data-out="roi-fx"`, `data-bar="roi"`). What needs more comes with the click that needs it.
 */
export abstract class Bench extends HTMLElement {
  abstract tool: Tool;
  language = document.documentElement.lang;
  form!: HTMLFormElement;
  s!: Record<string, string>;
  w!: Writer;
  answer!: Answer;
  start!: Sheet;
  examples: Example[] = [];
  /** What is true of every tool; comes with what needs it. */
  host: Host<Sheet> | undefined;
  drawParts: (() => void) | undefined;
  runs = new Set<() => void>();
  /** Brings back what was kept and keeps what is typed; a planning tool has another one than a calculator. */
  keeper = calculator;
  private reads = new WeakMap<Control, { text: string; read: Count }>();
  private noted = new Map<Control, string>();
  /** Of a row, whose parts stay the same as long as it lives: its fields by name, and where its answer is written. */
  private inRow = new WeakMap<HTMLElement, { fields: Map<string, Control>; places: Place[] }>();
  /** Where the answer is written outside of rows: what is written at once, and the formulas. */
  private outside: Place[] = [];
  private formulas: Place[] = [];
  /** Where notes stand that belong to no field. */
  private loose: Element | null = null;
  /** Where rows stand, by table, and the fields outside of rows by name; looked up once. */
  private tables = new Map<string, Element | null>();
  private fields = new Map<string, Control[]>();
  /** What each row of a table said when it was read last; forty rows are not read again at every key in one. */
  private known = new WeakMap<HTMLElement, Row>();
  /** What was written last into each place, as the number that it shows; of a row, its lines. */
  private written = new WeakMap<HTMLElement, string | Line[]>();
  /** The next writing of what may wait, until it is through. */
  private frame = 0;
  private wait: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    if (this.dataset.ready) return;
    this.form = this.querySelector('form')!;
    Object.assign(this, JSON.parse(this.querySelector(':scope > script')!.textContent!));
    this.place();
    this.write();
    this.draw();
    this.form.addEventListener('input', ({ target }) => this.keyed(target as Control));
    this.form.addEventListener('submit', (event) => event.preventDefault());
    this.form.addEventListener('focusin', () => import('./typing.ts').then(({ ease }) => ease(this)), { once: true });
    this.addEventListener('click', ({ target }) => {
      const button = (target as HTMLElement).closest<HTMLElement>('[data-do]');
      if (button) import('./bench-actions.ts').then(({ run }) => run(this, button.dataset.do!, button));
    });
    for (const button of this.querySelectorAll('button')) button.disabled = false;
    // Paper shows what stands on the page at this moment.
    addEventListener('beforeprint', () => this.settle());
    this.dataset.ready = 'yes';
    this.keeper()
      .then(({ keep }) => keep(this))
      .then(() => {
        // From here on, what is typed outlives the page.
        this.dataset.kept = 'yes';
      });
  }

  /** Looks for the places outside of rows into which the answer is written; once more where a tool gave them other names. */
  place(): void {
    const all = placesIn(this.form).filter(({ at }) => !at.closest('[data-row]'));
    this.outside = all.filter(({ what }) => what !== 'fx');
    this.formulas = all.filter(({ what }) => what === 'fx');
    this.loose = this.form.querySelector('[data-at="notes"]');
    this.written = new WeakMap();
  }

  /** The rows of a table, as they stand on the page. */
  rowsOf(table: string): HTMLElement[] {
    if (!this.tables.has(table)) this.tables.set(table, this.form.querySelector(`[data-rows="${table}"]`));
    return [...(this.tables.get(table)?.children ?? [])] as HTMLElement[];
  }

  /** The field of that name, in a row or outside of every row; of radio buttons the one that is chosen. */
  control(name: string, row?: HTMLElement): Control | undefined {
    if (row) return this.partsOf(row).fields.get(name);
    let all = this.fields.get(name);
    if (!all?.[0]?.isConnected) {
      const found = this.form.elements.namedItem(name);
      all = (found instanceof Element ? [found] : [...(found ?? [])]) as Control[];
      this.fields.set(name, all);
    }
    return all.length > 1 ? all.find((one) => one.type !== 'radio' || (one as HTMLInputElement).checked) : all[0];
  }

  private partsOf(row: HTMLElement) {
    let parts = this.inRow.get(row);
    if (!parts) {
      const fields = [...row.querySelectorAll<Control>('[name]')].map((control) => [control.name, control] as const);
      parts = { fields: new Map(fields), places: placesIn(row) };
      this.inRow.set(row, parts);
    }
    return parts;
  }

  textOf(name: string, row?: HTMLElement): string {
    const control = this.control(name, row);
    return control?.type === 'checkbox' ? ((control as HTMLInputElement).checked ? 'on' : '') : (control?.value ?? '');
  }

  /** How a field is understood; a text that did not change is not read again. */
  readOf(name: string, field: Field, row?: HTMLElement): Count {
    const control = this.control(name, row);
    if (!control) return {};
    const before = this.reads.get(control);
    if (before?.text === control.value) return before.read;
    const read = readField(control.value, field, this.language);
    this.reads.set(control, { text: control.value, read });
    note(control as HTMLInputElement, read, this.s, this.w.number);
    // What stood there about the numbers went with it.
    this.noted.delete(control);
    return read;
  }

  given(): Given {
    const { fields, tables = {} } = this.tool;
    const rows = Object.entries(tables).map(([table, { columns }]) => [
      table,
      this.rowsOf(table).map((row) => this.rowAt(columns, `${table}.`, row)),
    ]);
    return { ...this.row(fields, ''), rows: Object.fromEntries(rows) };
  }

  /** Forgets what a row said, or every row, because its fields have changed. */
  forget(row?: HTMLElement | null): void {
    if (row) this.known.delete(row);
    else this.known = new WeakMap();
  }

  private rowAt(fields: Record<string, Field>, before: string, row: HTMLElement): Row {
    const kept = this.known.get(row);
    if (kept) return kept;
    const said = this.row(fields, before, row);
    this.known.set(row, said);
    // What was chosen in it stands on the row, for its styles.
    for (const [name, { kind }] of Object.entries(fields))
      if (kind === 'choice' && row.dataset[name.toLowerCase()] !== said.texts[name]) row.dataset[name.toLowerCase()] = said.texts[name];
    return said;
  }

  private row(fields: Record<string, Field>, before: string, row?: HTMLElement): Row {
    const texts = Object.fromEntries(
      Object.entries(fields).flatMap(([name, field]) => (isNumber(field) ? [] : [[name, this.textOf(before + name, row)]])),
    );
    return rowOf(texts, fields, (name, field) => this.readOf(before + name, field, row));
  }

  /** What the reader does in a field. */
  keyed(control: Control): void {
    this.changed(control);
  }

  /** After a change: of this field, or of whatever. The numbers follow at once, all else once these are painted. */
  changed(control?: Control): void {
    if (control?.name === 'currency') this.write();
    this.forget(control?.closest<HTMLElement>('[data-row]'));
    this.update();
    for (const run of this.runs) run();
    cancelAnimationFrame(this.frame);
    this.frame = requestAnimationFrame(() => setTimeout(() => this.settle()));
    clearTimeout(this.wait);
    this.wait = setTimeout(() => this.speak(), PAUSE);
  }

  draw(): void {
    this.update();
    this.rest();
    this.glance();
  }

  /** Writes at once what still waits for the next frame. */
  private settle(): void {
    cancelAnimationFrame(this.frame);
    if (this.frame) this.rest();
    this.frame = 0;
  }

  /** What a key need not wait for: formulas, what is said of the whole, and the parts. */
  private rest(): void {
    if (this.tool.patient) this.put(this.answer.lines, this.outside);
    this.put(this.answer.lines, this.formulas);
    this.list((this.answer.notes ?? []).filter(({ field }) => !field));
    this.drawParts?.();
  }

  private update(): void {
    this.answer = this.tool.answer(this.given());
    const { rows = {}, notes = [] } = this.answer;
    if (!this.tool.patient) this.put(this.answer.lines, this.outside);
    for (const [table, list] of Object.entries(rows))
      for (const [i, row] of this.rowsOf(table).entries()) {
        const own = list[i] ?? [];
        if (this.written.get(row) === own) continue;
        this.written.set(row, own);
        this.put(own, this.partsOf(row).places);
      }
    this.say(notes);
  }

  private put(lines: Line[], places: Place[]): void {
    const { w } = this;
    const known = new Map(lines.map((line) => [line.id, line]));
    for (const { at, id, what } of places) {
      const line = known.get(id);
      if (!line) continue;
      const { result, bar = 0, values } = line;
      const found = 'value' in result;
      const key = JSON.stringify(what === 'bar' ? bar : what === 'fx' ? [line.formula, values] : result);
      if (this.written.get(at) === key) continue;
      this.written.set(at, key);
      if (what === 'bar') at.style.inlineSize = `${bar * 100}%`;
      else retype(at, what === 'why' ? w.why(result) : what === 'fx' ? w.formula(line) : w.shown(result, line.unit));
      // A word in the place of a number is set smaller. It is a class: `:has()` over what is written makes every key slow.
      if (what === 'number') at.classList.toggle('none', !found);
    }
  }

  /** What is to be said at a field whose text itself is fine. */
  private say(notes: Note[]): void {
    const at = new Map<Control, Note>();
    for (const one of notes) {
      const [table = '', row, name] = one.field?.split('.') ?? [];
      const control = name
        ? this.control(`${table}.${name}`, this.tables.get(table)?.children[Number(row)] as HTMLElement)
        : table
          ? this.control(table)
          : undefined;
      if (control && !at.has(control) && !this.reads.get(control)?.read.error) at.set(control, one);
    }
    for (const control of new Set([...this.noted.keys(), ...at.keys()])) {
      const found = at.get(control);
      const text = found ? this.w.note(found) : '';
      const place = noteOf(control);
      if (!place || (this.noted.get(control) ?? '') === text) continue;
      if (found) this.noted.set(control, text);
      else this.noted.delete(control);
      retype(place, text);
      const level = found?.level ?? '';
      if (place.className !== level) place.className = level;
      const invalid = `${level === 'wrong'}`;
      if (control.ariaInvalid !== invalid) control.ariaInvalid = invalid;
    }
  }

  /** What is to be said with the answer. */
  private list(notes: Note[]): void {
    const list = this.loose;
    if (!list) return;
    while (list.children.length > notes.length) list.lastElementChild!.remove();
    for (const [i, one] of notes.entries()) {
      const item = (list.children[i] as HTMLElement | undefined) ?? list.appendChild(document.createElement('li'));
      if (item.className !== one.level) item.className = one.level;
      retype(item, this.w.note(one));
    }
  }

  /** The line that keeps the answer in sight on a phone. */
  private glance(): void {
    const [front] = this.answer.lines;
    const line = this.form.querySelector<HTMLElement>('.glance');
    if (front && line) Object.assign(line.dataset, { name: this.w.label(front), value: this.w.shown(front.result, front.unit) });
  }

  private speak(): void {
    const [front] = this.answer.lines;
    const place = this.form.querySelector('[data-at="spoken"]');
    this.glance();
    if (front && place) place.textContent = `${this.w.label(front)}: ${this.w.shown(front.result, front.unit)} ${this.w.why(front.result)}`;
  }

  private write(): void {
    this.w = writer(this.s, this.tool.id, this.language, this.textOf('currency') || undefined);
    this.written = new WeakMap();
  }
}

/** Where answers are written. */
function placesIn(part: HTMLElement): Place[] {
  return [...part.querySelectorAll<HTMLElement>('[data-out], [data-bar]')].map((at) => {
    const [, id = '', what = 'number'] = /^(.*?)(?:-(why|fx))?$/.exec(at.dataset.out ?? '')!;
    return at.dataset.bar ? { at, id: at.dataset.bar, what: 'bar' } : { at, id, what: what as Place['what'] };
  });
}

type Keeper = () => Promise<{ keep(bench: Bench): Promise<void> }>;
const calculator: Keeper = () => import('./bench-host.ts');

/** Makes the tool an element of the page: `smm-<id>`. */
export function define(tool: Tool, keeper = calculator): void {
  customElements.define(
    `smm-${tool.id}`,
    class extends Bench {
      tool = tool;
      override keeper = keeper;
    },
  );
}
