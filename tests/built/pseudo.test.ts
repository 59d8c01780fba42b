import { globSync, readFileSync } from 'node:fs';
import { type HTMLElement, type Node, NodeType } from 'node-html-parser';
import { expect, test } from 'vitest';
import { CURRENCIES } from '~/features/workbench/currencies';
import { pages } from './pages.ts';

const currencyName = (code: string) => new Intl.DisplayNames('en', { type: 'currency' }).of(code)!;

/** What a writer wrote, with markup and white space evened out: text from here may stand unmarked. */
const written = plain(
  globSync('content/**/*.{mdx,yaml,json}', { exclude: (path) => String(path).includes('i18n') })
    .map((file) => readFileSync(file, 'utf8'))
    .join(' '),
);
const ATTRIBUTES = ['aria-label', 'title', 'placeholder', 'alt', 'aria-description'];
/** Names that stay in every language, and those of languages and currencies, which Intl gives. */
const NAMES = new Set(['Open SMM', 'Pseudo', 'English', 'Polish', 'Russian', 'Swahili', ...CURRENCIES, ...CURRENCIES.map(currencyName)]);

test('nothing that a reader sees is written into the code: the pseudo-language marks it all', () => {
  const own = pages('node_modules/.cache/dist-pseudo').filter(({ path }) => path.startsWith('xa/'));
  expect(own.length).toBeGreaterThan(20);
  const found = new Map<string, string>();
  for (const { path, root } of own)
    for (const text of seen(root.querySelector('body')!)) if (!allowed(text) && !found.has(text)) found.set(text, path);
  expect([...found].map(([text, path]) => `${path}: ${text}`)).toEqual([]);
});

const judged = new Map<string, boolean>();
/** Whether a text may stand unmarked; each is looked up once, as most stand on every page. */
function allowed(text: string): boolean {
  const known = judged.get(text) ?? looksWritten(text);
  judged.set(text, known);
  return known;
}

function looksWritten(text: string): boolean {
  if (/[⟦⟧]/.test(text)) return true;
  // What Intl makes of numbers, units and lists is the language's own; what it joins must still be written.
  // An address is the same in every language.
  const bare = plain(text.replace(/https?:\/\/\S+/g, '|')).replace(/\d[\d\s.,]*(?:\s?(?:hours?|hr|min|sec|%))?/g, '|');
  return (
    bare
      // A claim may be named by its first words and an ellipsis.
      .split(/[·:;./|,()✗✓+→↑↓≠†”…]|\s—\s|\band\b/)
      .map((part) => part.trim())
      .every((part) => !/\p{L}{2}/u.test(part) || NAMES.has(part) || written.includes(part))
  );
}

/** The texts and labels under an element, scripts and styles left out. */
function* seen(element: HTMLElement): Generator<string> {
  for (const name of ATTRIBUTES) {
    const value = element.getAttribute(name);
    if (value) yield value;
  }
  // Addresses are built of the page's own parts.
  if (element.classList.contains('link') && element.getAttribute('translate') === 'no') return;
  // A heading's anchor speaks the language of the text: English where a translation is missing.
  if (element.classList.contains('sl-anchor-link')) return;
  for (const node of element.childNodes as Node[]) {
    if (node.nodeType === NodeType.TEXT_NODE) {
      const text = node.text.trim();
      if (text) yield text;
    } else if (node.nodeType === NodeType.ELEMENT_NODE && !['SCRIPT', 'STYLE', 'SVG'].includes((node as HTMLElement).tagName))
      yield* seen(node as HTMLElement);
  }
}

function plain(text: string): string {
  return text
    .replace(/\u00ad|&shy;/g, '')
    .replace(/\]\([^)]*\)/g, '')
    .replace(/[*_`[\]"“”'‘’\\{}<>]/g, '')
    .replace(/\s+/g, ' ');
}
