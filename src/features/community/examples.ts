import { fill } from '../../lib/fill.ts';
import type { Bench, Control } from '../workbench/bench.ts';
import { valueText } from './document.ts';
import { POINTS } from './points.ts';

/** Puts the case's own text under each field: of its page in the same network, else of its first. Without a case takes them away. */
export function show(bench: Bench, model: string): void {
  for (const old of bench.form.querySelectorAll('.eg')) old.remove();
  for (const control of bench.form.querySelectorAll<Control>('[aria-describedby*="eg-"]')) describe(control);
  const example = bench.examples.find((one) => one.model === model);
  if (!example) return;
  const { fields, rows } = example.sheet;
  const pages = rows.pages ?? [];
  const put = (control: Control | undefined, text: string, name: string, id: string) => {
    const box = control?.closest('.text-field');
    if (!text || !control || !box) return;
    box.append(
      Object.assign(document.createElement('p'), { className: 'eg', id, textContent: fill(bench.s['community.eg'], { name, text }) }),
    );
    describe(control, id);
  };
  for (const name of ['brandName', 'query', 'tagRules', 'templateRules', 'ownRules', 'hours', 'objection'])
    put(bench.control(name), `${fields[name] ?? ''}`, example.name, `eg-${name}`);
  for (const row of bench.rowsOf('pages')) {
    const page = pages.find(({ network }) => network === row.dataset.network) ?? pages[0];
    if (!page) continue;
    const name = `${example.name}, ${bench.s[`community.network.${page.network}`]}`;
    for (const point of POINTS) {
      const value = valueText(`${page[point] ?? ''}`, point, bench.s);
      const note = `${page[`${point}Note`] ?? ''}`;
      put(bench.control(`pages.${point}`, row), [value, note].filter(Boolean).join(' · '), name, `eg-${row.dataset.network}-${point}`);
    }
  }
}

/** The example that is read out with a field, or none. */
function describe(control: Control, id = ''): void {
  const now = (control.getAttribute('aria-describedby') ?? '').split(' ').filter((one) => one && !one.startsWith('eg-'));
  control.setAttribute('aria-describedby', [...now, id].join(' ').trim());
}
