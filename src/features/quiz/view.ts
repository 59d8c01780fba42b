import type { Grade } from './types/type.ts';

const all = (root: HTMLElement, selector: string) => root.querySelectorAll<HTMLElement>(selector);

/** Marks the parts and puts the reasons into them: the reader's own choices, or with `over` the whole key. The question may have words of its own (`data-missed`). */
export function mark(root: HTMLElement, { parts }: Grade, over: boolean, words: Record<string, string>): void {
  for (const part of parts) {
    unmark(root, part.id);
    const chosen = part.why !== undefined || part.is === 'right' || part.is === 'wrong';
    if (!over && !chosen) continue;
    for (const box of all(root, `[data-part="${part.id}"]`)) box.dataset.is = part.is;
    const reasons = all(root, over ? `[data-of="${part.id}"] .why` : `[data-why="${part.why}"] .why`);
    for (const place of places(root, part.id)) {
      place.dataset.is = part.is;
      const word = root.dataset[part.is] ?? words[part.is];
      if (word) place.append(Object.assign(document.createElement('b'), { className: 'is', textContent: word }));
      for (const reason of reasons) place.append(reason.cloneNode(true));
    }
  }
}

/** Where a part's feedback goes: the place that its markup keeps, or else its end, tied to its controls. */
function places(root: HTMLElement, id: string): Iterable<HTMLElement> {
  const kept = all(root, `[data-fb="${id}"]`);
  const box = root.querySelector(`[data-part="${id}"]`);
  if (kept.length || !box) return kept;
  const place = Object.assign(document.createElement('div'), { className: 'q-fb', id: `${root.id}-${id}` });
  place.dataset.fb = id;
  box.append(place);
  for (const control of box.querySelectorAll('input, select')) control.setAttribute('aria-describedby', place.id);
  return [place];
}

/** Takes the mark and the reasons from one part, or from all. */
export function unmark(root: HTMLElement, id?: string): void {
  const of = (name: string) => (id === undefined ? `[data-${name}]` : `[data-${name}="${id}"]`);
  for (const box of all(root, of('part'))) delete box.dataset.is;
  for (const place of all(root, of('fb'))) {
    delete place.dataset.is;
    place.replaceChildren();
  }
}

/** What the key calls right, in the words of the page: `['B']`, `['A', 'C']`, `['10.37']`. */
export const rightLabels = (root: HTMLElement): string[] => [...all(root, '[data-right]')].map((reason) => reason.dataset.right ?? '');
