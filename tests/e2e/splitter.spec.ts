import type { Page } from '@playwright/test';
import { violations } from './axe.ts';
import { expect, test } from './base.ts';
import { clipboard, open, press, told } from './bench.ts';

const TOOL = 'hiring/duties/';
const say = (page: Page) => page.locator('.picture .say');
const card = (page: Page, duty: string) => page.locator(`[data-duty="${duty}"]`);
const column = (page: Page, place: string) => page.locator(`[data-column="${place}"]`);

test('a duty goes from column to column by its list, and the week of its person follows', async ({ page }) => {
  await open(page, `${TOOL}#case=ember-and-oat`);
  await expect(say(page)).toContainText('3 people and an agency or freelancer for 16 of 27 duties, 23 hours a week.');
  await expect(page.locator('.loads')).toContainText('20 of 20 h');
  const list = card(page, 'write-posts').getByRole('combobox');
  await list.focus();
  await list.selectOption({ label: 'Tomek Wilk' });
  await expect(column(page, 'p2').locator('[data-duty="write-posts"]')).toBeVisible();
  await expect(list).toBeFocused();
  await expect(page.locator('.loads')).toContainText('5 of 2 h');
  await expect(page.locator('[data-warning="over"]')).toContainText('Take 3 away');
  await list.selectOption({ label: 'Left out on purpose' });
  await expect(page.locator('[data-warning="needs"]')).toContainText('Write and publish posts');
  await card(page, 'analyse-results').getByRole('combobox').selectOption({ label: 'Not handed out yet' });
  await expect(page.locator('[data-warning="unread"]')).toBeVisible();
});

test('by drag', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 2200 });
  await open(page, TOOL);
  await card(page, 'make-visuals').locator('.name').dragTo(column(page, 'p2').locator('h2'));
  await expect(column(page, 'p2').locator('[data-duty="make-visuals"]')).toBeVisible();
  await expect(card(page, 'make-visuals').getByRole('combobox')).toHaveValue('p2');
  await expect(page.locator('.loads')).toContainText('16 of 20 h');
});

test('one person for everything is taken apart; roles split the work, with a way back', async ({ page }) => {
  await open(page, TOOL);
  await press(page, 'Clear');
  await expect(told(page)).toContainText('All fields are empty.');
  const first = page.locator('[data-person="p1"]');
  await first.getByRole('textbox', { name: 'Name' }).fill('Ada');
  await first.getByRole('textbox', { name: 'Hours a week' }).fill('30,5 ');
  for (const select of await page.locator('.card select').all()) await select.selectOption('p1');
  await expect(page.locator('[data-warning="alone"]')).toContainText('Ada carries all 27 duties alone.');
  await press(page, 'Suggest hours');
  await expect(told(page)).toContainText('Hours suggested: 27');
  await press(page, 'Add a person');
  const second = page.locator('[data-person="p2"]');
  await second.getByRole('textbox', { name: 'Name' }).fill('Ben');
  await second.getByRole('combobox', { name: 'Role' }).selectOption({ label: 'Community administrator' });
  await second.getByRole('textbox', { name: 'Hours a week' }).fill('12');
  await press(page, 'Split by roles');
  await expect(told(page)).toContainText('Duties that moved');
  await expect(column(page, 'p2').locator('[data-duty="moderate"]')).toBeVisible();
  await expect(page.locator('[data-warning="alone"]')).toHaveCount(0);
  await told(page).getByRole('button', { name: 'Undo' }).click();
  await expect(page.locator('[data-warning="alone"]')).toBeVisible();
  await press(page, 'Take all back');
  await expect(say(page)).toHaveText('No duty is handed out yet.');
});

test('a number that is none; copies, a link, the job ad, the draft', async ({ page, browser }) => {
  await open(page, `${TOOL}#case=norline-timber`);
  const hours = card(page, 'make-visuals').getByRole('textbox');
  await hours.fill('2o');
  await expect(card(page, 'make-visuals').getByText('This is no number.')).toBeVisible();
  await hours.fill('2');
  const ads = page.getByRole('link', { name: 'Write the job ad' });
  await expect(ads).toHaveCount(1);
  await expect(ads).toHaveAttribute('href', /job-ad\/#role=content-specialist&format=freelance$/);
  await press(page, 'Copy as Markdown');
  await expect(told(page)).toContainText('Markdown');
  expect(await clipboard(page)).toContain('| Make pictures and video | Content | Agency or freelancer | 2 |');
  await press(page, 'Copy as text');
  await expect(told(page)).toContainText('Copied as text');
  expect(await clipboard(page)).toContain('Petra Lind: 9 hours a week');
  await press(page, 'Copy link');
  await expect(told(page)).toContainText('Link copied');
  const context = await browser.newContext();
  const other = await context.newPage();
  await other.goto(await clipboard(page));
  await expect(column(other, 'p1').getByRole('heading')).toHaveText('Petra Lind');
  await expect(column(other, 'p1').locator('.card')).toHaveCount(6);
  await context.close();
  await page.reload();
  await expect(column(page, 'p1').locator('.card')).toHaveCount(6);
});

test('on paper and without scripts; axe; a phone', async ({ browser, baseURL, page }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! });
  const bare = await context.newPage();
  await bare.goto(TOOL);
  await expect(column(bare, 'p1').locator('.card')).toHaveCount(10);
  await context.close();
  await open(page, TOOL);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: 'Split by roles' })).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  expect(await violations(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});
