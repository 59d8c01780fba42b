import { base as under } from './deck.ts';
import { rowsOf } from './rows.ts';
import type { Source } from './saved-card.ts';
import { anchor, rooted } from './source.ts';
import { linesIn, onlyLinks, openingOf, textIn } from './text-in.ts';

/** A paragraph, an entry of a list, a row of a table or a figure, of which a card can be made. */
export interface Passage {
  /** Where its button goes; before `next`, or at the end. */
  place: HTMLElement;
  next?: Element | undefined;
  button?: HTMLButtonElement;
  figure: boolean;
  /** What the card asks, as far as the page says it: the name of an entry, the head of a row. */
  front: string;
  /** What the back of the card begins with. */
  back: string;
  from: Source;
}

const SOUGHT = 'h2, h3, h4, p, li, dd, tr, figure, details.predict';
/** Forms, what only sends on, and what is apart from the text. */
const OUTSIDE = 'form, dialog, nav, div.notes, .lesson-state, .passport-drop, .case, .eyebrow, .rests, .key, [hidden]';
/** Of a list's entry, what is a passage of its own. */
const BLOCK = 'p, ul, ol, dl, table, figure, h2, h3, h4, div, section, details';
const HEADING = 'h2, h3, h4';
/** An entry of a reference page, named by its heading. */
const ENTRY = 'li, section[id], article';
/** Shorter texts are labels. */
const SHORTEST = 20;
/** What a figure says beside its caption is cut to so many characters: the card has room for more, its reader has not. */
const LONGEST = 1200;

/** What the page offers, in reading order; each with its address. */
export function passages(root: Document = document, path = location.pathname, base = under): Passage[] {
  const content = root.querySelector<HTMLElement>('.sl-markdown-content');
  const title = root.querySelector('h1')?.textContent?.trim() ?? '';
  const page = rooted(path, base);
  const found: Passage[] = [];
  let [id, heading] = ['', ''];

  const add = (passage: Omit<Passage, 'from' | 'figure'> & { figure?: boolean }, node: HTMLElement, of: HTMLElement = node) => {
    const own = node.closest<HTMLElement>(':is(li, tr, section, figure, dl > div)[id]');
    const nearest = own && content!.contains(own) ? own.id : id;
    found.push({ figure: false, ...passage, from: { href: page + anchor(nearest, openingOf(of)), title } });
  };
  /** What is asked about by a name alone: the entry's, else page and heading. */
  const about = (node: Element) => entryName(node) || [title, heading].filter(Boolean).join(', ');

  const lead = root.querySelector<HTMLElement>('main p.lead');
  if (lead) add({ place: lead, front: title, back: textIn(lead) }, lead);
  for (const node of content?.querySelectorAll<HTMLElement>(SOUGHT) ?? []) {
    if (node.closest(OUTSIDE) || inElement(node, content!) || node.parentElement?.closest('figure, details.predict')) continue;
    if (node.matches(HEADING)) {
      heading = textIn(node);
      id = node.id || id;
    } else if (node.tagName === 'FIGURE') {
      const place = node.querySelector<HTMLElement>('figcaption');
      if (place) add({ place, figure: true, front: '', back: figureText(node, place) }, node, place);
    } else if (node.tagName === 'DETAILS') {
      const [question, place] = [node.querySelector<HTMLElement>('summary b'), node.querySelector<HTMLElement>('.then')];
      if (question && place) add({ place, front: textIn(question), back: linesIn(place).join('\n') }, node, question);
    } else if (node.tagName === 'TR') {
      const row = rowsOf(node.closest('table')!).get(node as HTMLTableRowElement);
      if (row) add({ place: row.place, front: joined(about(node), row.head), back: row.text }, node, wordiest(node));
    } else if (!node.closest('td, th')) {
      if (node.tagName === 'DD') {
        const group = node.parentElement!.matches('div') ? node.parentElement! : node;
        const named = textIn(group.querySelector('dt') ?? before(node, 'DT'));
        const back = linesIn(node).join('\n');
        const front = group.id ? named : joined(about(node), named);
        if (back.length >= SHORTEST && !onlyLinks(node)) add({ place: node, front, back }, node);
      } else if (!node.closest('dd')) {
        const next = node.tagName === 'LI' ? [...node.children].find((child) => child.matches(BLOCK)) : undefined;
        // An entry that begins with its name, such as a level.
        const name = next ? null : node.querySelector<HTMLElement>(':scope:is(.not-content li) > b:first-child');
        const back = name
          ? textIn(node)
              .slice(textIn(name).length)
              .replace(/^[\s:,·]+/, '')
          : textIn(node, next);
        if (back.length >= SHORTEST && !onlyLinks(node, next))
          add({ place: node, next, front: name ? joined(about(node), textIn(name)) : entryName(node), back }, node);
      }
    }
  }
  return found;
}

/** Whether it stands in an element of our own: an exercise, a tool, a sheet, which draw themselves. */
function inElement(node: Element, content: Element): boolean {
  for (let at: Element | null = node; at && at !== content; at = at.parentElement) if (at.localName.includes('-')) return true;
  return false;
}

/** The cell of a row by whose words it is found again. */
function wordiest(row: HTMLElement): HTMLElement {
  const cells = [...row.children] as HTMLElement[];
  return cells.reduce((best, cell) => (openingOf(cell).length > openingOf(best).length ? cell : best));
}

/** A name and what of it is asked: a sentence needs no colon after its stop. */
const joined = (name: string, part: string): string => (/[.?!]$/.test(name) ? `${name} ${part}` : `${name}: ${part}`);

/** The name of the entry that holds a passage; `''` where none does. */
function entryName(node: Element): string {
  const entry = node.closest(ENTRY);
  if (!entry) return '';
  return textIn(entry.querySelector<HTMLElement>(HEADING)) || entryName(entry.parentElement!);
}

/** The caption, and below it line by line what the figure says in words. */
function figureText(figure: HTMLElement, caption: HTMLElement): string {
  const lines = linesIn(figure, caption);
  const fitting = lines.filter((_, i) => lines.slice(0, i + 1).join('\n').length <= LONGEST);
  return [textIn(caption), ...fitting, ...(fitting.length < lines.length ? ['…'] : [])].join('\n');
}

/** The nearest element of that name before another one. */
function before(node: Element, name: string): HTMLElement | null {
  let other = node.previousElementSibling;
  while (other && other.tagName !== name) other = other.previousElementSibling;
  return other as HTMLElement | null;
}
