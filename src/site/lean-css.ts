import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { PurgeCSS } from 'purgecss';

/** Whole class names, also such as `md:sl-hidden`. */
const extractor = (text: string): string[] => text.match(/[\w-/:]+(?<!:)/g) ?? [];

/**
 * What of Starlight asks `:has()` of the whole page after every change: where the menu is no sheet over the page the first
 * finds nothing, and no heading or list of this site is one that the others are for.
 */
const ASKED: readonly [RegExp, string][] = [
  [/body:has\(#starlight__sidebar:popover-open\)\s*\{\s*overflow:\s*hidden;?\s*\}/g, '@media (width < 50rem){$&}'],
  [/body:has\(#starlight__sidebar:popover-open\)\s*\{\s*overflow:\s*auto;?\s*\}/g, ''],
  [/\.sl-markdown-content (\.sl-heading-wrapper|:is\(ol, ?ul\)):has\([^{]*\{[^}]*\}/g, ''],
];

/**
 * A nested `&:hover`, or the `:hover` of `:is(:hover, :focus)`, names nothing by itself, and would be taken out;
 * `*&:hover` and `*:hover` mean the same and stay.
 */
const named = (css: string): string => css.replaceAll('&:', '*&:').replace(/(?<=[(,]\s*):(?=[a-z])/g, '*:');
const unnamed = (css: string): string => css.replaceAll('*&:', '&:').replace(/(?<=[(,]\s*)\*:(?=[a-z])/g, ':');

/**
 * Takes out of the built style sheets what no page and no script names: a seventh of the bytes that every page
 * fetches first, most of it for parts of Starlight that this site does not use.
 */
export async function leanCss(root: string): Promise<void> {
  const files = globSync(`${root}_astro/*.css`);
  const sheets = await new PurgeCSS().purge({
    content: [`${root}**/*.html`, `${root}_astro/*.js`],
    css: files.map((file) => ({ raw: named(readFileSync(file, 'utf8')) })),
    extractors: [{ extractor, extensions: ['html', 'js'] }],
  });
  for (const [i, { css }] of sheets.entries()) {
    const lean = ASKED.reduce((text, [asked, instead]) => text.replace(asked, instead), unnamed(css));
    writeFileSync(files[i]!, lean);
  }
}
