import { readFileSync } from 'node:fs';
import { violations } from './axe.ts';
import { expect, ready, test } from './base.ts';

/** Every page of the sitemap, and the one that answers for what is missing. */
const pages = [...readFileSync('dist/sitemap-0.xml', 'utf8').matchAll(/<loc>https?:\/\/[^/]+\/([^<]*)<\/loc>/g)].map(
  ([, path = '']) => path,
);

test('the sitemap lists the site', () => {
  expect(pages.length).toBeGreaterThan(60);
  expect(pages).toContain('course/profession/what-smm-is/');
});

/** A few pages a test: a window for each would cost more than what is looked at. */
const SOME = 6;
const all = [...pages, '404.html'];
for (let from = 0; from < all.length; from += SOME) {
  const some = all.slice(from, from + SOME);
  test(`no fault, no overflow, no axe violation in either theme: ${some.map((path) => path || 'home').join(' ')}`, async ({ page }) => {
    test.setTimeout(240_000);
    for (const path of some) {
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.goto(path);
      await ready(page);
      await page.evaluate(() => scrollTo(0, 0));
      expect.soft(await violations(page), path).toEqual([]);
      await page.setViewportSize({ width: 320, height: 700 });
      await expect
        .poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth), `${path} is wider than a phone`)
        .toBeLessThanOrEqual(0);
    }
  });
}

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
