import { writeFile } from 'node:fs/promises';
import { PurgeCSS } from 'purgecss';

/** Whole class names, also such as `md:sl-hidden`. */
const extractor = (text: string): string[] => text.match(/[\w-/:]+(?<!:)/g) ?? [];

/**
 * Takes out of the built style sheets what no page and no script names: a seventh of the bytes that every page
 * fetches first, most of it for parts of Starlight that this site does not use.
 */
export async function leanCss(root: string): Promise<void> {
  const sheets = await new PurgeCSS().purge({
    content: [`${root}**/*.html`, `${root}_astro/*.js`],
    css: [`${root}_astro/*.css`],
    extractors: [{ extractor, extensions: ['html', 'js'] }],
    // A nested `&:empty` names nothing, and stands or falls with the rule around it.
    safelist: [/^&/],
  });
  for (const { file, css } of sheets) if (file) await writeFile(file, css);
}
