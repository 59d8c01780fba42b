import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { leanCss } from './lean-css.ts';

const CASES: readonly [name: string, css: string, lean: string][] = [
  ['a rule of a class that stands in a page', '.row{color:red}', '.row{color:red}'],
  ['a rule of a class that stands nowhere', '.gone{color:red}', ''],
  ['a state among others', '.row:is(:hover,:focus){color:red}', '.row:is(:hover,:focus){color:red}'],
  ['a state that counts for nothing', '.row:where(:not(:first-child)){color:red}', '.row:where(:not(:first-child)){color:red}'],
  ['a nested state', '.row{&:hover{color:red}}', '.row{&:hover{color:red}}'],
  ['a question to the whole list', '.sl-markdown-content :is(ol,ul):has(>li){color:red}', ''],
];

test.each(CASES)('%s', async (_, css, lean) => {
  const root = `${mkdtempSync(join(tmpdir(), 'lean-css-'))}/`;
  mkdirSync(`${root}_astro`);
  writeFileSync(`${root}index.html`, '<ul class="sl-markdown-content"><ol></ol><li class="row"></li></ul>');
  writeFileSync(`${root}_astro/page.css`, css);
  await leanCss(root);
  expect(readFileSync(`${root}_astro/page.css`, 'utf8').trim()).toBe(lean);
  rmSync(root, { recursive: true });
});
