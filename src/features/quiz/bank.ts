/** A module's questions as the server drew them, by id. */
export type Bank = ReadonlyMap<string, HTMLElement>;

const fetched = new Map<string, Promise<Bank>>();

/**
 * The questions of a module, fetched once from the page of its test (`modules[n].bank` of the skill graph), whose template holds all
 * that tests may ask. Their sentences and styles are put into this page; the page itself imports `element.ts`, and seats a
 * copy of a question with `sit()`. Rejects when the page cannot be fetched or read; the next call tries again.
 */
export function loadBank(at: string): Promise<Bank> {
  const known = fetched.get(at);
  if (known) return known;
  const coming = read(at).catch((error) => {
    fetched.delete(at);
    throw error;
  });
  fetched.set(at, coming);
  return coming;
}

async function read(at: string): Promise<Bank> {
  const response = await fetch(at);
  if (!response.ok) throw new Error(`${at}: ${response.status}`);
  // The page's own inline styles are no use here, and this page's policy would report each of them.
  const text = (await response.text()).replace(/<style\b[\s\S]*?<\/style>/g, '');
  const page = new DOMParser().parseFromString(text, 'text/html');
  const drawn = page.querySelector<HTMLTemplateElement>('.exam template')?.content;
  if (!drawn) throw new Error(`${at}: no questions`);
  const strings = drawn.getElementById('quiz-strings');
  if (strings && !document.getElementById('quiz-strings')) document.head.append(document.importNode(strings, true));
  for (const link of drawn.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]'))
    if (!document.head.querySelector(`link[href="${link.getAttribute('href')}"]`)) document.head.append(document.importNode(link, true));
  return new Map([...drawn.querySelectorAll<HTMLElement>('smm-question')].map((root) => [root.dataset.question ?? '', root]));
}
