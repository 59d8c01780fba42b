import { createHash } from 'node:crypto';
import { glob, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { headers, policy } from './headers.ts';
import { leanCss } from './lean-css.ts';
import { bound } from './line-breaks.ts';
import { preload } from './preloads.ts';
import { writeSearchIndex } from './search-index.ts';

const SCRIPT = /<script(?![^>]*\ssrc=)(?![^>]*type="?(?:application\/(?:ld\+)?json|speculationrules))[^>]*>([\s\S]*?)<\/script>/g;
const RULES = /<script[^>]*type="?speculationrules[^>]*>([\s\S]*?)<\/script>/g;
const STYLE = /<style[^>]*>([\s\S]*?)<\/style>/g;

/**
 * What happens to the built pages, in this order: links get the base path, what a line may not part is bound,
 * scripts their preloads, the search its index, every page a content policy with the hashes of its own inline scripts;
 * `_headers` gets the union of the scripts'.
 */
export const afterBuild = (): AstroIntegration => {
  let base = '/';
  return {
    name: 'after-build',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        await leanCss(root);
        const scripts = new Set<string>();
        for await (const path of glob('**/*.html', { cwd: root })) {
          let html = bound(withBase(await readFile(root + path, 'utf8'), base));
          // One sheet for those that stand side by side: each has its hash in the policy, and a hash does not compress.
          html = html.replace(/<\/style>\s*<style>/g, '');
          // Starlight's memory of a sidebar that this site does not use; it stands in the page all the same.
          html = html.replace(/<script type="module">(?:(?!<\/script>)[\s\S])*sl-sidebar-state(?:(?!<\/script>)[\s\S])*<\/script>/, '');
          html = await preload(html, root, base);
          const own = { scripts: [...hashes(html, SCRIPT), ...hashes(html, RULES)], styles: hashes(html, STYLE) };
          for (const hash of own.scripts) scripts.add(hash);
          const meta = `<meta http-equiv="Content-Security-Policy" content="${policy(own.scripts, own.styles)}">`;
          await writeFile(
            root + path,
            html.replace(/<meta charset[^>]*>/, (charset) => charset + meta),
          );
        }
        await writeSearchIndex(root);
        await writeFile(`${root}_headers`, headers([...scripts], base));
      },
    },
  };
};

/** Writers link from the root (`/course/`); on a site under a path the base stands before it. */
export function withBase(html: string, base: string): string {
  if (base === '/') return html;
  return html.replace(/(<a\b[^>]*?\shref=")(\/[^"]*)"/g, (all, before: string, path: string) =>
    path.startsWith(base) || path.startsWith('//') ? all : `${before}${base}${path.slice(1)}"`,
  );
}

function hashes(html: string, pattern: RegExp): string[] {
  const found = [...html.matchAll(pattern)].map(([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
  return [...new Set(found)];
}
