import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { preload } from './preloads.ts';

/** A page whose script imports that many files, and the folder with them. */
function page(imports: number): { root: string; html: string } {
  const root = `${mkdtempSync(join(tmpdir(), 'preloads-'))}/`;
  const names = Array.from({ length: imports }, (_, i) => `part${i}.js`);
  for (const name of names) writeFileSync(root + name, '');
  writeFileSync(`${root}page.js`, names.map((name) => `import"./${name}";`).join(''));
  const html =
    '<head><link rel="stylesheet" href="/a.css"></head><body><header></header><template><script type="module" src="/later.js"></script></template><script type="module" src="/page.js"></script></body>';
  return { root, html };
}

test.each([
  ['few files: in the head, with what the script imports', 2, '</head>', false],
  ['many files: after the header, and named for a slow network before the first style sheet', 14, '<template>', true],
])('%s', async (_, imports, next, named) => {
  const { root, html } = page(imports);
  const made = await preload(html, root, '/');
  const links = made.match(/(<link rel="modulepreload"[^>]*>)+/)![0];
  expect(links.match(/href="[^"]+"/g)).toHaveLength(imports + 1);
  expect(links).not.toContain('later.js');
  expect(made).toContain(links + next);
  expect(/<meta name="scripts" content="\/page.js \/part0.js [^"]*"><script>/.test(made.split('<link rel="stylesheet"')[0]!)).toBe(named);
});

test('a page without scripts stays as it is', async () => {
  const html = '<head></head><body><header></header></body>';
  expect(await preload(html, '/', '/')).toBe(html);
});
