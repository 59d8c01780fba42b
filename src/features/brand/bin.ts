import { fill } from '../../lib/fill.ts';
import type { Bar } from './bar.ts';
import { daysLeft, localDay } from './days.ts';
import { binned, destroy } from './store.ts';

/** Draws what is in the bin. */
export function list(bar: Bar): void {
  const plural = new Intl.PluralRules(document.documentElement.lang);
  const items = binned().map(({ id, brand }) => {
    const left = daysLeft(brand.gone!, localDay(new Date()));
    const item = document.createElement('li');
    const name = Object.assign(document.createElement('b'), { textContent: brand.name, dir: 'auto' });
    const days = Object.assign(document.createElement('span'), {
      textContent: fill(bar.s[`brand.say.days.${plural.select(left)}`] ?? bar.s['brand.say.days.other'], { n: left }),
    });
    item.append(name, days, button(bar, 'restore', id, brand.name), button(bar, 'destroy', id, brand.name));
    return item;
  });
  bar
    .at('bin')
    .querySelector('ul')!
    .replaceChildren(...items);
}

/** Asks once more, in the place of the button. */
export function destroyOne(bar: Bar, from: HTMLElement): void {
  const sure = button(bar, 'sure', from.dataset.id!, from.dataset.name!);
  from.replaceWith(sure);
  sure.focus();
}

export async function reallyDestroy(bar: Bar, { dataset: { id, name } }: HTMLElement): Promise<void> {
  await destroy(id!);
  bar.draw();
  bar.tell('brand.say.destroyed', { name: name! });
  (binned().length ? bar.button('bin') : bar.select).focus();
}

function button(bar: Bar, act: 'restore' | 'destroy' | 'sure', id: string, name: string): HTMLButtonElement {
  const text = bar.s[`brand.say.${act}`]!;
  const made = Object.assign(document.createElement('button'), { type: 'button', className: 'btn ghost', textContent: text });
  made.ariaLabel = `${text}: ${name}`;
  Object.assign(made.dataset, { do: act, id, name });
  return made;
}
