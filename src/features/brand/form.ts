import { type Brand, FORMATS, type Format } from './brand.ts';
import { zoneHere } from './store.ts';

/** Puts a brand into the form; without one what most new brands have. */
export function fillForm(form: HTMLFormElement, brand?: Brand): void {
  form.reset();
  const field = <E extends HTMLElement>(name: string) => form.elements.namedItem(name) as unknown as E;
  const zone = brand?.zone ?? zoneHere();
  const select = field<HTMLSelectElement>('zone');
  const zones = new Set([zone, ...Intl.supportedValuesOf('timeZone')]);
  select.replaceChildren(...[...zones].sort().map((name) => new Option(name.replaceAll('_', ' '), name)));
  select.value = zone;
  field<HTMLInputElement>('name').value = brand?.name ?? '';
  field<HTMLSelectElement>('main').value = brand?.networks[0] ?? '';
  for (const box of ticks(form, 'networks')) box.checked = !!brand?.networks.includes(box.value);
  for (const radio of ticks(form, 'format')) radio.checked = radio.value === (brand?.format ?? FORMATS[2]);
}

/** What the form says; the main network first, and ticked or not among the networks. */
export function readForm(form: HTMLFormElement): Pick<Brand, 'name' | 'zone' | 'networks' | 'format'> {
  const data = new FormData(form);
  const main = `${data.get('main') ?? ''}`;
  const networks = new Set([...(main ? [main] : []), ...data.getAll('networks').map(String)]);
  return {
    name: `${data.get('name') ?? ''}`.trim(),
    zone: `${data.get('zone')}`,
    networks: [...networks],
    format: `${data.get('format')}` as Format,
  };
}

const ticks = (form: HTMLFormElement, name: string) => form.querySelectorAll<HTMLInputElement>(`[name="${name}"]`);
