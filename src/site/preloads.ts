import { readFile } from 'node:fs/promises';

/** Scripts whose own imports would cost a second round trip. */
const MODULE = /type="module" src="([^"]+\.js)"/g;
const IMPORT = /(?:from|import)\s*["'](\.[^"']+\.js)["']/g;

/** To ask for so many files takes longer than the first picture of a page may wait. */
const MANY = 12;

/** Asks for the files that the page names (`<meta name="scripts">`) where the browser has not come to their links yet. */
const SOON = `setTimeout(() => {
if (document.querySelector('body link')) return;
for (const href of document.querySelector('meta[name=scripts]').content.split(' '))
document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', fetchPriority: 'low', href }));
}, 25)`;

/**
 * The page with `<link rel="modulepreload">` for every file that its scripts need, their static imports included, so
 * that they come in one round trip, after what the first picture of the page needs.
 *
 * Many of them stand after the page's header: where all is there already, the browser draws the header before it asks
 * for them, and what follows in a frame of its own. Where it still waits for the styles, a script asks for them; it
 * stands before the first style sheet, for a script after one waits for it as well.
 */
export async function preload(html: string, root: string, base: string): Promise<string> {
  const found = await needed(html, root, base);
  const links = found.map((url) => `<link rel="modulepreload" fetchpriority="low" href="${url}">`).join('');
  if (found.length < MANY) return html.replace('</head>', `${links}</head>`);
  return html
    .replace('<link rel="stylesheet"', `<meta name="scripts" content="${found.join(' ')}"><script>${SOON}</script>$&`)
    .replace('</header>', `$&${links}`);
}

/** The files of a page's scripts and of all that they import at once. */
async function needed(html: string, root: string, base: string): Promise<string[]> {
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
  return [...found];
}
