import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { PurgeCSS } from 'purgecss';

/** Whole class names, also such as `md:sl-hidden`. */
const extractor = (text: string): string[] => text.match(/[\w-/:]+(?<!:)/g) ?? [];

/**
 * What of Starlight asks `:has()` of the whole page after every change: where the menu is no sheet over the page the first
 * finds nothing, and no heading of this site is one that the second is for.
 */
const ASKED: readonly [RegExp, string][] = [
  [/body:has\(#starlight__sidebar:popover-open\)\s*\{\s*overflow:\s*hidden;?\s*\}/g, '@media (width < 50rem){$&}'],
  [/body:has\(#starlight__sidebar:popover-open\)\s*\{\s*overflow:\s*auto;?\s*\}/g, ''],
  [/\.sl-markdown-content \.sl-heading-wrapper:has\([^{]*\{[^}]*\}/g, ''],
];

/**
 * Takes out of the built style sheets what no page and no script names: a seventh of the bytes that every page
 * fetches first, most of it for parts of Starlight that this site does not use.
 */
export async function leanCss(root: string): Promise<void> {
  const files = globSync(`${root}_astro/*.css`);
  const sheets = await new PurgeCSS().purge({
    content: [`${root}**/*.html`, `${root}_astro/*.js`],
    // A nested `&:hover` names nothing by itself, and would be taken out; `*&:hover` means the same and stays.
    css: files.map((file) => ({ raw: readFileSync(file, 'utf8').replaceAll('&:', '*&:') })),
    extractors: [{ extractor, extensions: ['html', 'js'] }],
  });
  for (const [i, { css }] of sheets.entries()) {
    const lean = ASKED.reduce((text, [asked, instead]) => text.replace(asked, instead), css.replaceAll('*&:', '&:'));
    writeFileSync(files[i]!, lean);
  }
}
