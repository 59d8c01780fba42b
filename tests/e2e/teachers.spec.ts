import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from './base.ts';

const PAGE = 'course/teachers/';

test('a module is downloaded as Moodle XML, by keyboard', async ({ page }) => {
  await page.goto(PAGE);
  const link = page.getByRole('link', { name: /^Moodle XML .* Strategy/ });
  await link.focus();
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  expect(download.suggestedFilename()).toBe('strategy.moodle.xml');
  const text = readFileSync(await download.path(), 'utf8');
  expect(text).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n<quiz>/);
});

test('the whole course is downloaded as a QTI package', async ({ page }) => {
  await page.goto(PAGE);
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'QTI 2.1, whole course' }).click()]);
  expect(download.suggestedFilename()).toBe('all.qti.zip');
  const files = unzipSync(readFileSync(await download.path()));
  const shown = Number(await page.locator('.figures b').textContent());
  expect(Object.keys(files).length).toBeGreaterThan(shown);
  expect(strFromU8(files['imsmanifest.xml'] ?? new Uint8Array())).toContain('<schema>QTIv2.1 Package</schema>');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('every file is a plain link, and the losses can be read', async ({ page }) => {
    await page.goto(PAGE);
    await expect(page.locator('a[download]')).toHaveCount(18);
    await expect(page.locator('.losses li')).toHaveCount(11);
  });
});

test('at 360 px nothing is wider than the page, and links are high enough for a thumb', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto(PAGE);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  for (const link of await page.locator('a[download]').all()) expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(44);
});
