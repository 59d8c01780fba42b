import type { Bench, Control } from './bench.ts';
import { begin } from './draft.ts';
import type { Host } from './host.ts';
import { isNumber, kept, typed } from './read.ts';
import { fresh } from './rows.ts';
import { setCurrency } from './setting.ts';
import { isEmpty, type Sheet, sheetKind, type Texts } from './sheet.ts';
import type { Field } from './tool.ts';

/** Keeps what stands in the tool from now on, and brings back what was kept. */
export function keep(bench: Bench): Promise<void> {
  bench.form.addEventListener('change', ({ target }) => {
    if ((target as Control).name === 'currency') setCurrency((target as Control).value);
  });
  return begin(hostOf(bench));
}

/** The tool as drafts, links, saved work and panels know it. */
export function hostOf(bench: Bench): Host<Sheet> {
  const { tool, language, form, s, start } = bench;
  bench.host ??= {
    element: bench,
    language,
    form,
    s,
    kind: sheetKind(tool),
    start,
    replaced: undefined,
    parts: new Map(),
    take: () => take(bench),
    give: (sheet) => give(bench, sheet),
    isEmpty: (sheet) => isEmpty(tool, sheet),
    examples: async () => bench.examples.map(({ id, name, title, sheet }) => ({ id, name: `${name}: ${title}`, sheet })),
    listen: (run) => void bench.runs.add(run),
    drawWith(run) {
      bench.drawParts ??= run;
    },
    props: () => ({ bench, answer: bench.answer, w: bench.w }),
    draw: () => bench.draw(),
    async compare() {
      const [{ h }, { Compare }] = await Promise.all([import('preact'), import('./Compare.tsx')]);
      return { draw: (sheets) => h(Compare, { bench, sheets }) };
    },
    async copies() {
      if (tool.copies) return tool.copies(bench.answer, bench.w);
      const { copiesOf } = await import('./copies.ts');
      const { texts, rows } = bench.given();
      // A row is called by its first text.
      const names = Object.entries(rows).map(([table, list]) => [table, list.map((row) => Object.values(row.texts)[0] ?? '')]);
      return copiesOf(bench.answer, bench.w, s[`${tool.id}.label`] ?? '', texts.title, Object.fromEntries(names));
    },
  };
  return bench.host;
}

function take(bench: Bench): Sheet {
  const { fields, tables = {} } = bench.tool;
  const texts = (of: Record<string, Field>, before: string, row?: HTMLElement): Texts =>
    Object.fromEntries(
      Object.entries(of).map(([name, field]) => [
        name,
        kept(bench.textOf(before + name, row), field, isNumber(field) ? bench.readOf(before + name, field, row) : {}),
      ]),
    );
  return {
    fields: texts(fields, ''),
    rows: Object.fromEntries(
      Object.entries(tables).map(([table, { columns }]) => [table, bench.rowsOf(table).map((row) => texts(columns, `${table}.`, row))]),
    ),
  };
}

function give(bench: Bench, { fields, rows }: Sheet): void {
  const { tables = {} } = bench.tool;
  for (const [name, text] of Object.entries(typed(fields, bench.language))) for (const one of named(bench.form, name)) set(one, text);
  for (const table of Object.keys(tables)) {
    const list = rows[table] ?? [];
    const place = bench.form.querySelector(`[data-rows="${table}"]`)!;
    for (const row of bench.rowsOf(table).slice(list.length)) row.remove();
    while (bench.rowsOf(table).length < list.length) place.append(fresh(bench, table));
    bench.rowsOf(table).forEach((row, i) => {
      for (const [name, text] of Object.entries(typed(list[i]!, bench.language)))
        for (const one of row.querySelectorAll<Control>(`[name="${table}.${name}"]`)) set(one, text);
    });
  }
  bench.forget();
  bench.changed(bench.control('currency'));
}

const named = (form: HTMLFormElement, name: string) =>
  [...form.querySelectorAll<Control>(`[name="${name}"]`)].filter((one) => !one.closest('[data-row]'));

function set(control: Control, text: string): void {
  if (control.type === 'checkbox') (control as HTMLInputElement).checked = text === 'on';
  else if (control.type === 'radio') (control as HTMLInputElement).checked = control.value === text;
  else if (control.value !== text) control.value = text; // else the caret would jump
}
