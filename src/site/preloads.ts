import { readFile } from 'node:fs/promises';

/** Scripts whose own imports would cost a second round trip. */
const MODULE = /type="module" src="([^"]+\.js)"/g;
const IMPORT = /(?:from|import)\s*["'](\.[^"']+\.js)["']/g;

/**
 * `<link rel="modulepreload">` for every file that the scripts of a page need, their static imports
 * included, so that they come in one round trip, after what the first picture of the page needs. `''` for a page
 * without any.
 */
export async function preloads(html: string, root: string, base: string): Promise<string> {
  const found = new Set<string>();
  const follow = async (url: string): Promise<void> => {
    if (found.has(url)) return;
    found.add(url);
    const text = await readFile(root + url.slice(base.length), 'utf8').catch(() => '');
    for (const [, path = ''] of text.matchAll(IMPORT)) await follow(new URL(path, `http://x${url}`).pathname);
  };
  // What stands in a template waits for an occasion.
  const live = html.replace(/<template[\s\S]*?<\/template>/g, '');
  for (const [, url = ''] of live.matchAll(MODULE)) await follow(url);
  return [...found].map((url) => `<link rel="modulepreload" fetchpriority="low" href="${url}">`).join('');
}
