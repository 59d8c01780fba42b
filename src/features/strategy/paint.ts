import type { Bench } from '../workbench/bench.ts';
import type { Drawn } from './strategy.ts';

/** Writes progress, what is thin and what does not fit, from the latest answer. */
export function paint(bench: Bench): void {
  const { steps } = bench.answer.more as Drawn;
  for (const [step, { checks, faults }] of Object.entries(steps)) {
    const details = bench.querySelector<HTMLElement>(`[data-step="${step}"]`)!;
    const at = (name: string) => details.querySelector<HTMLElement>(`[data-at="${name}"]`)!;
    const open = checks.filter(({ done }) => !done);
    const count = `${checks.length - open.length} / ${checks.length}`;
    if (at('count').textContent !== count) {
      at('count').textContent = count;
      at('bar').style.inlineSize = `${100 - (open.length / checks.length) * 100}%`;
      at('thin').hidden = !open.length;
      at('thin')
        .querySelector('ul')!
        .replaceChildren(...open.map(({ key }) => item(bench.s[`strategy.thin.${key}`]!)));
    }
    at('faults').hidden = !faults;
    if (at('faults').textContent !== `${faults}`) at('faults').textContent = `${faults}`;
  }
  const notes = bench.answer.notes ?? [];
  const place = bench.querySelector<HTMLElement>('[data-at="clashes"]')!;
  place.hidden = !notes.length;
  const list = notes.map((note) => {
    const button = Object.assign(document.createElement('button'), { type: 'button', className: 'plain', textContent: bench.w.note(note) });
    Object.assign(button.dataset, { do: 'clash', field: note.field });
    const made = item('');
    made.className = note.level;
    made.append(button);
    return made;
  });
  const ul = place.querySelector('ul')!;
  if (ul.textContent !== list.map(({ textContent }) => textContent).join('')) ul.replaceChildren(...list);
}

/** Goes to the field of what does not fit. */
export function clashes(bench: Bench, { dataset: { field = '' } }: HTMLElement): void {
  const [table = '', row, name] = field.split('.');
  const control = name ? bench.control(`${table}.${name}`, bench.rowsOf(table)[Number(row)]) : bench.control(table);
  const step = control?.closest('details');
  if (!control || !step) return;
  step.open = true;
  control.scrollIntoView({ block: 'center' });
  control.focus();
}

const item = (text: string) => Object.assign(document.createElement('li'), { textContent: text });
