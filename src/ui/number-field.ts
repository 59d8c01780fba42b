import { fill } from '../lib/fill.ts';
import type { Count } from '../lib/numbers.ts';

/**
 * Says at a field for a count, typed as people type it, how its text was read where that is not obvious; asks where it
 * can be read in two ways, and says what is wrong without touching the text. `NumberField.astro` and `NumberField.tsx`
 * draw the field; a choice types itself into it.
 */
export function note(
  field: HTMLInputElement,
  { value, choose, error }: Count,
  s: Record<string, string>,
  /** Writes a number as the page's language does. */
  write: (n: number) => string,
): void {
  const place = noteOf(field)!;
  const typed = field.value.trim();
  const echo = value !== undefined && typed !== write(value) && typed !== `${value}`;
  const said = error ? s[`number.${error}`]! : echo ? fill(s['number.read'], { n: write(value) }) : choose ? s['number.choose']! : '';
  if (place.className !== (error ? 'wrong' : '')) place.className = error ? 'wrong' : '';
  if (field.ariaInvalid !== `${!!error}`) field.ariaInvalid = `${!!error}`;
  const choices = choose ?? [];
  if (!choices.length && !place.firstElementChild) retype(place, said);
  // A choice that stands there already keeps the focus.
  else if (place.textContent !== said + choices.map(write).join(''))
    place.replaceChildren(said, ...choices.map((n) => choice(field, n, write)));
}

/** Where it is said what is to be said at a field: after it, or after the block of its own that it stands in. */
export const noteOf = (field: HTMLElement) => (field.closest('.entry') ?? field).nextElementSibling as HTMLElement | null;

/**
 * Another text in its place. Where a text stood once only its letters change, if need be to none: a node that comes or
 * goes would have every `:has()` of the page asked.
 */
export function retype(place: HTMLElement, text: string): void {
  if (place.textContent === text) return;
  const { firstChild: only } = place;
  if (only instanceof Text && !only.nextSibling) only.data = text;
  else place.textContent = text;
}

function choice(field: HTMLInputElement, n: number, write: (n: number) => string): HTMLElement {
  const button = Object.assign(document.createElement('button'), { type: 'button', textContent: write(n) });
  button.addEventListener('click', () => {
    field.value = plain(n, write);
    field.focus();
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  return button;
}

/** A text for `n` that has one reading only: three decimals get a fourth. */
const plain = (n: number, write: (n: number) => string) => (Number.isInteger(n) ? `${n}` : write(n).replace(/\D\d{3}$/, '$&0'));
