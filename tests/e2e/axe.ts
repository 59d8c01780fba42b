import type { Page } from '@playwright/test';
import axe from 'axe-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds on the page as it stands, in the light and then the dark theme: one line a fault. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  const light = await run(page);
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await page.waitForFunction(() => document.documentElement.dataset.theme === 'dark');
  const dark = await run(page);
  return [...light.map((fault) => `light ${fault}`), ...dark.map((fault) => `dark ${fault}`)];
}

/** What axe finds in one part of the page, in the theme that it has. */
export async function violationsIn(page: Page, selector: string): Promise<string[]> {
  await page.evaluate(axe.source);
  return run(page, selector);
}

const run = (page: Page, selector = 'html'): Promise<string[]> =>
  page.evaluate(
    async ([tags, part]) => {
      const { violations: found } = await (window as typeof window & { axe: typeof axe }).axe.run(part, {
        runOnly: { type: 'tag', values: [...tags] },
        resultTypes: ['violations'],
      });
      return found.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary?.split('\n')[1]?.trim()}`),
      );
    },
    [TAGS, selector] as const,
  );
