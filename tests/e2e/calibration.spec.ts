import type { Page } from '@playwright/test';
import { answerAll } from './answers.ts';
import { expect, test } from './base.ts';

const PAGE = 'course/calibration/';
const numbers = async (page: Page) => (await page.locator('[data-at=view] .boxes b').allInnerTexts()).map(Number);

test('without answers the example of the case stands there', async ({ page }) => {
  await page.goto(PAGE);
  await expect(page.getByText('You have not said “sure” or “not sure”')).toBeVisible();
  await expect(page.locator('.example .boxes b')).toHaveText(['9', '5', '4', '2']);
});

test('every answer is in one of four boxes, and sure errors lead to their questions', async ({ page }) => {
  const graph = await answerAll(page);
  await page.goto(PAGE);
  await expect(page.locator('smm-calibration')).toHaveAttribute('data-state', 'ready');
  await expect(page.locator('.example')).toBeHidden();
  expect((await numbers(page)).reduce((sum, n) => sum + n, 0)).toBe(Object.keys(graph.questions).length);
  await expect(page.locator('.verdict')).toContainText('Being sure tells you nothing so far');
  const group = page.locator('.group').first();
  await group.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(group.locator('tbody tr').first()).toBeVisible();
  const link = page.locator('.wrongs a').first();
  const href = await link.getAttribute('href');
  await link.click();
  await expect(page.locator(`#${href!.split('#')[1]}`)).toBeVisible();
});

test('few answers are called few; another tab adds one', async ({ page, context }) => {
  await answerAll(page, 6);
  await page.goto(PAGE);
  await expect(page.locator('.verdict')).toHaveText(/^Too few to say anything: 14 answers more/);
  const other = await context.newPage();
  await other.goto('course/');
  await other.evaluate(() => {
    const key = Object.keys(localStorage).find((one) => one.startsWith('smm:answer:'))!;
    localStorage.removeItem(key);
  });
  await expect(page.locator('.verdict')).toHaveText(/^Too few to say anything: 15 answers more/);
});

test('fits 360 px with every domain open', async ({ page }) => {
  await answerAll(page);
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(PAGE);
  await expect(page.locator('.group').first()).toBeVisible();
  await page.evaluate(() => {
    for (const part of document.querySelectorAll<HTMLDetailsElement>('smm-calibration details')) part.open = true;
  });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});
