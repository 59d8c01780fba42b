import type { Bench } from './bench.ts';

let made = 0;

/** A blank row of a table, its ids made its own; not yet on the page. */
export function fresh(bench: Bench, table: string): HTMLElement {
  const template = bench.form.querySelector<HTMLTemplateElement>(`template[data-blank="${table}"]`)!;
  const row = template.content.firstElementChild!.cloneNode(true) as HTMLElement;
  made++;
  for (const part of row.querySelectorAll('[id], [for], [aria-describedby], [aria-labelledby]'))
    for (const name of ['id', 'for', 'aria-describedby', 'aria-labelledby']) {
      const value = part.getAttribute(name);
      if (value) part.setAttribute(name, value.replaceAll('blank', `new${made}`));
    }
  for (const button of row.querySelectorAll('button')) button.disabled = false;
  return row;
}
