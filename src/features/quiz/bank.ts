/** A module's questions as the server drew them, by id. */
export type Bank = ReadonlyMap<string, HTMLElement>;

const fetched = new Map<string, Promise<Bank>>();

/**
 * The questions of a module, fetched once from the page of its test (`modules[n].bank` of the skill graph), whose template holds all
 * that tests may ask. Their sentences, styles and script are put into this page, and a copy of a question is seated with `sit()`.
 * The script is the one of the lessons: importing `element.ts` would cut it in two, and every lesson would fetch a file more.
 * Rejects when the page or the script cannot be fetched or read; the next call tries again.
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
  for (const script of drawn.querySelectorAll('script[src]')) await run(script.getAttribute('src')!);
  await customElements.whenDefined('smm-question');
  return new Map([...drawn.querySelectorAll<HTMLElement>('smm-question')].map((root) => [root.dataset.question ?? '', root]));
}

const scripts = new Map<string, Promise<void>>();

/** Runs a script of the site, once. What a fetched page holds would not run: it is made anew. */
function run(src: string): Promise<void> {
  const known = scripts.get(src);
  if (known) return known;
  const script = Object.assign(document.createElement('script'), { type: 'module', src });
  const coming = new Promise<void>((done, fail) => {
    script.onload = () => done();
    script.onerror = () => {
      script.remove();
      scripts.delete(src);
      fail(new Error(`${src} did not load`));
    };
  });
  scripts.set(src, coming);
  document.head.append(script);
  return coming;
}
