import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules that a change of theme can break: the elements stay, their colours change. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

/** What axe finds on the page as it stands, in the light and then the dark theme: one line a fault. */
export async function violations(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  const light = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await page.waitForFunction(() => document.documentElement.dataset.theme === 'dark');
  const dark = await new AxeBuilder({ page }).withRules(COLOURS).analyze();
  return [light, dark].flatMap(({ violations: found }, i) =>
    found.flatMap(({ id, nodes }) =>
      nodes.map(
        ({ target, failureSummary }) => `${i ? 'dark' : 'light'} ${id} ${target.join(' ')}: ${failureSummary?.split('\n')[1]?.trim()}`,
      ),
    ),
  );
}
