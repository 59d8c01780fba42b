import { fill } from '../../lib/fill.ts';
import type { Bench, Control } from '../workbench/bench.ts';
import { isNumber } from '../workbench/read.ts';
import type { Field, Row } from '../workbench/tool.ts';
import { shown } from './document.ts';

/** Puts the case's own text beside each field and the case's rows under each table; without a case takes them away. */
export function show(bench: Bench, model: string): void {
  for (const old of bench.form.querySelectorAll('.eg')) old.remove();
  for (const control of bench.form.querySelectorAll<Control>('[aria-describedby*="eg-"]')) describe(control);
  const example = bench.examples.find((one) => one.model === model);
  if (!example) return;
  const { fields, tables = {} } = bench.tool;
  for (const [name, field] of Object.entries(fields)) {
    const text = textOf(bench, example.sheet.fields, name, field, name);
    const control = bench.control(name);
    const box = control?.closest('.text-field, .number-field, .choices');
    if (!text || !box || name === 'currency') continue;
    const note = Object.assign(document.createElement('p'), { className: 'eg', id: `eg-${name}` });
    note.textContent = fill(bench.s['strategy.eg'], { name: example.name, text });
    box.append(note);
    describe(control as Control, note.id);
  }
  for (const [table, { columns }] of Object.entries(tables)) {
    const box = bench.form.querySelector(`[data-rows="${table}"]`)!;
    const list = document.createElement('ul');
    for (const row of example.sheet.rows[table] ?? []) {
      const item = document.createElement('li');
      for (const [name, field] of Object.entries(columns)) {
        const text = field.kind === 'key' ? '' : textOf(bench, row, name, field, `${table}.${name}`);
        if (!text) continue;
        if (item.childNodes.length) item.append(' · ');
        item.append(`${bench.s[`strategy.field.${table}.${name}`]}: `, Object.assign(document.createElement('b'), { textContent: text }));
      }
      list.append(item);
    }
    const made = Object.assign(document.createElement('details'), { className: 'eg' });
    const summary = Object.assign(document.createElement('summary'), {
      textContent: fill(bench.s['strategy.egRows'], { name: example.name }),
    });
    made.append(summary, list);
    box.after(made);
  }
}

function textOf(bench: Bench, texts: Record<string, string | number>, name: string, field: Field, path: string): string {
  const value = texts[name] ?? '';
  const row: Row = isNumber(field)
    ? { numbers: value === '' ? {} : { [name]: Number(value) }, texts: {} }
    : { numbers: {}, texts: { [name]: `${value}` } };
  return shown(row, name, field, path, bench.w);
}

/** The example that is read out with a field, or none. */
function describe(control: Control, id = ''): void {
  const now = (control.getAttribute('aria-describedby') ?? '').split(' ').filter((one) => one && !one.startsWith('eg-'));
  control.setAttribute('aria-describedby', [...now, id].join(' ').trim());
}
