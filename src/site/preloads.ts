import { readFile } from 'node:fs/promises';

const ISLAND = /(?:component-url|renderer-url|data-module)="([^"]+\.js)"/g;
const IMPORT = /(?:from|import)\s*["'](\.[^"']+\.js)["']/g;

/**
 * `<link rel="modulepreload">` for every file that the islands of a page need, their static imports included,
 * so that they come in one round trip. `''` for a page without islands.
 */
export async function preloads(html: string, root: string, base: string): Promise<string> {
  const found = new Set<string>();
  const follow = async (url: string): Promise<void> => {
    if (found.has(url)) return;
    found.add(url);
    const text = await readFile(root + url.slice(base.length), 'utf8').catch(() => '');
    for (const [, path = ''] of text.matchAll(IMPORT)) await follow(new URL(path, `http://x${url}`).pathname);
  };
  for (const [, url = ''] of html.matchAll(ISLAND)) await follow(url);
  return [...found].map((url) => `<link rel="modulepreload" href="${url}">`).join('');
}
