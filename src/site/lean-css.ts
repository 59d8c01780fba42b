import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { PurgeCSS } from 'purgecss';

/** Whole class names, also such as `md:sl-hidden`. */
const extractor = (text: string): string[] => text.match(/[\w-/:]+(?<!:)/g) ?? [];

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
  for (const [i, { css }] of sheets.entries()) writeFileSync(files[i]!, css.replaceAll('*&:', '&:'));
}
