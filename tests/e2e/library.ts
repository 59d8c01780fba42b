import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import type { BrowserContext, Page } from '@playwright/test';

/**
 * The files of `src/` as modules of the browser, for what no page of its own shows: after `await library(page)` a
 * script of the test reaches records and posts as `lib`.
 */
declare global {
  var lib: typeof import('../../src/lib/records.ts') &
    typeof import('../../src/lib/persist.ts') &
    typeof import('../../src/lib/gather.ts') &
    typeof import('../../src/features/plan/saved.ts');
}

const FILES = ['lib/records', 'lib/persist', 'lib/gather', 'features/plan/saved'];

/** Serves the files; once for a context. */
export async function serveLibrary(context: BrowserContext): Promise<void> {
  await context.route(/\/src\/[\w/-]+\.ts$/, (route) => {
    const path = new URL(route.request().url()).pathname.replace(/^.*\/src\//, '../../src/');
    const body = stripTypeScriptTypes(readFileSync(new URL(path, import.meta.url), 'utf8'));
    return route.fulfill({ contentType: 'text/javascript', body });
  });
}

/** Loads the files into a page. */
export async function library(page: Page, base = ''): Promise<Page> {
  const from = new URL(base || page.url()).origin;
  await page.evaluate(
    `Promise.all(${JSON.stringify(FILES)}.map((file) => import('${from}/src/' + file + '.ts'))).then((all) => { globalThis.lib = Object.assign({}, ...all); })`,
  );
  return page;
}
