/** Notes in the margin, their numbers, buttons, and what is only for the eye. */
const APART = 'button:not(.term), .side, [aria-hidden=true], [hidden], script, style, svg, template';
const BLOCKS =
  'address, article, aside, blockquote, caption, dd, details, div, dl, dt, figcaption, figure, h1, h2, h3, h4, header, li, ol, p, section, summary, table, tbody, td, th, thead, tr, ul';

/** White space as one space, none before punctuation, and no hyphens that only show where a word may be parted. */
const smooth = (text: string): string =>
  text
    .replaceAll('\u00ad', '')
    .replace(/\s+/g, ' ')
    .replace(/ ([.,;:!?)”’])/g, '$1')
    .replace(/([(“‘]) /g, '$1')
    .trim();

/**
 * The text of an element without what is apart from it, or of its beginning up to one of its children: of `<li>Reach<button>1</button>.</li>` it is
 * `'Reach.'`. `''` for none.
 */
export function textIn(node: Element | null | undefined, end?: Element): string {
  if (!node) return '';
  const copy = node.cloneNode(true) as Element;
  if (end) for (let at = [...node.children].indexOf(end); copy.children[at]; ) copy.children[at]!.remove();
  return spaced(copy);
}

/** Whether a text is links for the greater part: a list of links teaches nothing. */
export function onlyLinks(node: Element, end?: Element): boolean {
  const links = [...node.querySelectorAll('a')].filter((link) => !end?.contains(link));
  const linked = links.reduce((sum, link) => sum + textIn(link).length, 0);
  return linked * 2 > textIn(node, end).length;
}

/** What an element says, a line for each block or row in it; `without` one of its parts. */
export function linesIn(node: Element, without?: Element): string[] {
  if (node === without || node.matches(APART) || (node.matches('p') && onlyLinks(node))) return [];
  if (node.matches('tr'))
    return [
      [...node.children]
        .map((cell) => linesIn(cell).join(', '))
        .filter(Boolean)
        .join(' · '),
    ].filter(Boolean);
  if (!node.querySelector(BLOCKS)) return [textIn(node)].filter(Boolean);
  const lines: string[] = [];
  let inline = '';
  const flush = () => {
    if (smooth(inline)) lines.push(smooth(inline));
    inline = '';
  };
  for (const child of node.childNodes) {
    if (!(child instanceof Element)) inline += child.nodeType === Node.TEXT_NODE ? child.textContent : '';
    else if (child.matches(BLOCKS) || child.querySelector(BLOCKS)) {
      flush();
      lines.push(...linesIn(child, without));
    } else if (!child.matches(APART)) inline += ` ${textIn(child)} `;
  }
  flush();
  return lines;
}

/** The text of a copy of an element; its parts may stand apart on the page, though not in its source: label, number, unit. */
function spaced(copy: Element): string {
  for (const part of copy.querySelectorAll(APART)) part.remove();
  for (const part of copy.querySelectorAll('span, small, strong, .tag'))
    if (!part.matches('.kept, .kept *')) part.replaceWith(' ', ...part.childNodes, ' ');
  return smooth(copy.textContent ?? '');
}

/** The words of an element up to the first thing in it that is no text, as the browser finds them again. */
export function openingOf(node: Element): string {
  let text = '';
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let at = walker.nextNode(); at; at = walker.nextNode()) {
    if (at instanceof Text) text += at.data;
    else if ((at as Element).matches(`${APART}, button, .tag, small, ${BLOCKS}`)) {
      if (text.trim()) break;
      // What begins with a button, or a mark for the eye, begins behind it.
      if ((at as Element).matches(`${APART}, button`)) walker.currentNode = last(at);
    }
  }
  return text;
}

const last = (node: Node): Node => (node.lastChild ? last(node.lastChild) : node);
