import { readFileSync } from 'node:fs';
import { violations } from './axe.ts';
import { expect, ready, test } from './base.ts';

/** Every page of the sitemap, and the one that answers for what is missing. */
const pages = [...readFileSync('dist/sitemap-0.xml', 'utf8').matchAll(/<loc>https?:\/\/[^/]+\/([^<]*)<\/loc>/g)].map(
  ([, path = '']) => path,
);

// Long pages take axe its time.
test.describe.configure({ timeout: 90_000 });

test('the sitemap lists the site', () => {
  expect(pages.length).toBeGreaterThan(60);
  expect(pages).toContain('course/profession/what-smm-is/');
});

for (const path of [...pages, '404.html'])
  test(`${path || 'home'}: no fault, no overflow, no axe violation in either theme`, async ({ page }) => {
    // The list of claims has some seven thousand elements, which axe looks at one by one.
    if (path === 'sources/claims/') test.slow();
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(path);
    await ready(page);
    await page.evaluate(() => scrollTo(0, 0));
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 700 });
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth), 'wider than a phone')
      .toBeLessThanOrEqual(0);
  });

test('a page that is not there helps on', async ({ page, faults }) => {
  const answer = await page.goto('course/no-such-lesson/');
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page is not here');
  await page.getByRole('link', { name: 'the course' }).click();
  await expect(page).toHaveURL(/\/course\/$/);
  expect(faults.splice(0).join()).toContain('404');
});

test('a content policy violation is noticed by these tests', async ({ page, faults }) => {
  await page.goto('');
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.ran = true';
    document.head.append(script);
  });
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
  expect(faults.splice(0).join()).toMatch(/Content Security Policy/i);
});

test('without scripts the pages still read', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
  const page = await context.newPage();
  await page.goto('course/profession/what-smm-is/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Main' }).getByRole('link').first()).toBeVisible();
  await context.close();
});
