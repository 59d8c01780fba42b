import type { Page } from '@playwright/test';
import { violations } from './axe.ts';
import { expect, test } from './base.ts';
import { clipboard, field, open, press, result, told } from './bench.ts';

const TOOL = 'hiring/who/';
const say = (page: Page) => page.locator('.outs .say');
const card = (page: Page, n: number) => page.locator('.row-card').nth(n);

test('the café needs one manager, employed, for twenty hours, with reasons', async ({ page }) => {
  await open(page, `${TOOL}#case=ember-and-oat`);
  await expect(say(page)).toHaveText('SMM manager, employed: one person, 20 hours a week.');
  await expect(page.locator('.reasons')).toContainText('Nobody plans, and nobody says what came of it.');
  await expect(page.locator('.work tfoot')).toContainText('20 h');
  await expect(page.locator('.gaps')).toContainText('Answers on 7 days');
  await expect(result(page, 'month')).toHaveText('€1,906.67');
  await expect(page.getByRole('link', { name: 'Write the job ad' })).toHaveAttribute(
    'href',
    /\/hiring\/job-ad\/#role=smm-manager&level=do&format=in-house$/,
  );
  await expect(page.getByRole('link', { name: 'See the roles side by side' })).toHaveAttribute('href', /compare\/#roles=smm-manager,/);
});

test('hours, people and a goal change the answer, in any notation', async ({ page }) => {
  await open(page, TOOL);
  await field(page, 'Hours a week that can be paid').fill('16');
  await expect(page.locator('.gaps')).toContainText('Strike 4 on paper now');
  await page.getByRole('combobox', { name: 'Already there' }).selectOption({ label: 'somebody who plans and can lead' });
  await expect(say(page)).toContainText('Community administrator');
  await card(page, 1).getByRole('textbox', { name: 'Hours', exact: true }).fill('40,5');
  await expect(say(page)).toContainText('52.5 hours');
  await page.getByRole('checkbox', { name: 'The goal has a number' }).uncheck();
  await expect(say(page)).toHaveText('Hire nobody yet.');
  await expect(page.getByRole('link', { name: 'Turn the wish into a goal' })).toBeVisible();
});

test('what cannot be so is said at the field, and there is no answer', async ({ page }) => {
  await open(page, TOOL);
  const inside = card(page, 0).getByRole('textbox', { name: 'In the house' });
  await inside.fill('5');
  await expect(card(page, 0).getByText('More in the house than there is in all.')).toBeVisible();
  await expect(say(page)).toHaveText('No answer yet: a number in the list cannot be so.');
  await expect(inside).toHaveValue('5');
  await inside.fill('1');
  await expect(say(page)).toContainText('SMM manager');
  await press(page, 'Clear');
  await expect(say(page)).toHaveText('Hire nobody yet.');
  await told(page).getByRole('button', { name: 'Undo' }).click();
  await expect(say(page)).toContainText('SMM manager');
});

test('Norline buys film; a link, a copy, and the draft over a reload', async ({ page, browser }) => {
  await open(page, `${TOOL}#case=norline-timber`);
  await expect(say(page)).toHaveText('Content specialist, freelance: one person, 2 hours a week.');
  await press(page, 'Copy link');
  await expect(told(page)).toContainText('Link copied');
  const context = await browser.newContext();
  const other = await context.newPage();
  await other.goto(await clipboard(page));
  await expect(say(other)).toContainText('Content specialist');
  await context.close();
  await press(page, 'Copy as text');
  await expect(told(page)).toContainText('Copied as text');
  expect(await clipboard(page)).toContain('+ The rest is led and done; one craft is missing.');
  await page.reload();
  await expect(say(page)).toContainText('Content specialist');
});

test('by keyboard; on paper and without scripts; axe; a phone', async ({ browser, baseURL, page }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! });
  const bare = await context.newPage();
  await bare.goto(TOOL);
  await expect(say(bare)).toContainText('SMM manager, employed');
  await context.close();
  await open(page, TOOL);
  await page.getByRole('checkbox', { name: 'The goal has a date' }).focus();
  await page.keyboard.press('Space');
  await expect(say(page)).toHaveText('Hire nobody yet.');
  await page.keyboard.press('Space');
  await expect(say(page)).toContainText('SMM manager');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: 'Copy link' })).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  expect(await violations(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});
