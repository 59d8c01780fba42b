import { type HTMLElement, type Node, NodeType } from 'node-html-parser';
import { expect, test } from 'vitest';
import { pages } from './pages.ts';

/** What is no prose, and is shown as it is typed. */
const CODE = new Set(['SCRIPT', 'STYLE', 'CODE', 'PRE', 'KBD', 'TEXTAREA', 'TEMPLATE', 'NOSCRIPT']);

/** The texts of a page that a reader reads. */
function* read(element: HTMLElement): Generator<string> {
  for (const node of element.childNodes as Node[]) {
    if (node.nodeType === NodeType.TEXT_NODE) yield node.text.trim();
    else if (node.nodeType === NodeType.ELEMENT_NODE && !CODE.has((node as HTMLElement).tagName)) yield* read(node as HTMLElement);
  }
}

test('what a reader reads is set with ’ and “ ”, never with the marks of a typewriter', () => {
  const found = new Map<string, string>();
  for (const { path, root } of pages())
    for (const text of read(root.querySelector('body')!)) if (/['"]/.test(text) && !found.has(text)) found.set(text, path);
  expect([...found].map(([text, path]) => `${path}: ${/.{0,40}['"].{0,40}/.exec(text)?.[0]}`)).toEqual([]);
});
