import { test as base, type Page } from '@playwright/test';

export { expect } from '@playwright/test';

/**
 * A page whose faults fail the test: console errors, uncaught errors, violations of the content policy and
 * requests to another host. `faults` holds them, for the tests that expect one and take it out.
 */
export const test = base.extend<{ faults: string[] }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures off the pattern
  baseURL: async ({}, use) => use(process.env.SITE_URL ?? ''),
  faults: async ({ context, page, baseURL }, use) => {
    const faults: string[] = [];
    const watch = (watched: Page) => {
      watched.on('pageerror', (error) => faults.push(`uncaught: ${error.message}`));
      watched.on('console', (message) => {
        if (message.type() === 'error') faults.push(`console: ${message.text()}`);
      });
      watched.on('request', (request) => {
        const url = request.url();
        if (/^https?:/.test(url) && !url.startsWith(baseURL ?? '')) faults.push(`another host: ${url}`);
      });
    };
    watch(page);
    context.on('page', watch);
    await use(faults);
    if (faults.length) throw new Error(`The page reported faults:\n${faults.join('\n')}`);
  },
  page: async ({ page }, use) => use(page),
});

test.beforeEach(({ faults }) => void faults);

/** Waits until every question and calculator on the page answers. */
export async function ready(page: Page): Promise<void> {
  await page.waitForFunction(() => !document.querySelector(':is(smm-question, smm-calculator, smm-mini-calculator):not([data-ready])'));
}

/** The page's clipboard takes only what comes with the click itself, as in Safari. */
export async function copyOnlyAtTheClick(page: Page): Promise<void> {
  await page.addInitScript(() => {
    let fresh = false;
    document.addEventListener(
      'click',
      () => {
        fresh = true;
        setTimeout(() => (fresh = false));
      },
      true,
    );
    for (const name of ['write', 'writeText'] as const) {
      const real = navigator.clipboard[name].bind(navigator.clipboard) as (what: never) => Promise<void>;
      navigator.clipboard[name] = (what: unknown) =>
        fresh ? real(what as never) : Promise.reject(new DOMException('', 'NotAllowedError'));
    }
  });
}
