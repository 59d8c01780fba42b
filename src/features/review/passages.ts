import type { Source } from './saved-card.ts';

/** A paragraph or figure of a page of which a card can be made. */
export interface Passage {
  /** Where its button goes. */
  place: HTMLElement;
  button?: HTMLButtonElement;
  figure: boolean;
  /** What the back of the card begins with. */
  back: string;
  from: Source;
}

/** Notes in the margin, their numbers, and what is only for the eye. */
const APART = 'button.cite, .side, .make-card, [aria-hidden=true], script, style';
const INSIDE = 'smm-question, smm-calculator, .notes, .lesson-state, form, details, dialog, print-sheet, table';

/** What the page offers, in reading order; each with the address of the heading above it. */
export function passages(root: ParentNode = document): Passage[] {
  const content = root.querySelector('.sl-markdown-content');
  const title = root.querySelector('h1')?.textContent?.trim() ?? '';
  const found: Passage[] = [];
  let heading = '';
  for (const node of content?.querySelectorAll<HTMLElement>('h2[id], h3[id], p, li, figure') ?? []) {
    if (/^H/.test(node.tagName)) heading = node.id;
    if (/^H/.test(node.tagName) || node.closest(INSIDE) || node.parentElement?.closest('figure')) continue;
    if (node.tagName === 'LI' && node.querySelector('p, ul, ol')) continue;
    const figure = node.tagName === 'FIGURE';
    const place = figure ? node.querySelector<HTMLElement>('figcaption') : node;
    const back = place ? textIn(place) : '';
    if (place && back.length >= 20)
      found.push({
        place,
        figure,
        back,
        from: { href: `${location.pathname}${node.id || heading ? `#${node.id || heading}` : ''}`, title },
      });
  }
  return found;
}

/** The text of a paragraph without what is apart from it. */
function textIn(node: HTMLElement): string {
  const copy = node.cloneNode(true) as HTMLElement;
  for (const part of copy.querySelectorAll(APART)) part.remove();
  return copy.textContent
    .replace(/[\s\u202f]+/g, ' ')
    .replace(/ ([.,;:!?])/g, '$1')
    .trim();
}
