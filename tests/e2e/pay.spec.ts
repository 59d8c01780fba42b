import type { Page } from '@playwright/test';
import { violations } from './axe.ts';
import { expect, test } from './base.ts';
import { clipboard } from './bench.ts';

const TOOL = 'tools/pay/';
const pay = (page: Page) => page.locator('smm-pay');
const price = (page: Page) => page.locator('smm-price');
const row = (page: Page, name: string | RegExp) => pay(page).getByRole('row', { name });
const result = (page: Page, id: string) => price(page).locator(`[data-out="${id}"]`);
const field = (page: Page, name: string | RegExp) => price(page).getByRole('textbox', { name });
const card = (page: Page, n: number) => pay(page).locator('[data-rows="figures"] > [data-row]').nth(n);

async function open(page: Page, path = TOOL): Promise<void> {
  await page.goto(path);
  for (const tool of [pay(page), price(page)]) await expect(tool).toHaveAttribute('data-kept', 'yes');
}

test('figures of different period and currency on one measure, in any notation', async ({ page }) => {
  await open(page);
  await expect(row(page, /^The café’s post/)).toContainText('from €18.00, to €21.00');
  await expect(row(page, /^A post in Poznań/)).toContainText('€10.88');
  await expect(row(page, /^US, public relations/)).toContainText('from €14.64, median €26.01, mean €29.79, to €48.96');
  await card(page, 1).getByRole('textbox', { name: 'from' }).fill('9 000,50');
  await card(page, 1).getByRole('textbox', { name: 'to' }).fill('10.5k');
  await expect(row(page, /^A post in Poznań/)).toContainText('from €12.24, to €14.28');
  await expect(row(page, /^A post in Poznań/)).toContainText('9,000.5 × 12 ÷ 40 ÷ 52 × 0.235666');
  await pay(page).getByRole('combobox', { name: 'Bring everything to' }).selectOption('month');
  await expect(row(page, /^The café’s post/)).toContainText('from €1,560.00, to €1,820.00');
  await expect(row(page, /^The café’s post/)).toContainText('for part of a week');
  await pay(page).getByRole('combobox', { name: 'Currency, for every tool' }).selectOption('PLN');
  await expect(row(page, /^Poland, all trades/)).toContainText('median PLN 7,280.00, mean PLN 8,828.00');
});

test('prices of one year, a rate of one’s own, and what stays undefined says why', async ({ page }) => {
  await open(page);
  await pay(page).getByRole('combobox', { name: 'Prices of' }).selectOption('2024');
  await expect(row(page, /^US, public relations/)).toContainText('62,810 ÷ 40 ÷ 52 × 1.2120');
  await pay(page).getByRole('combobox', { name: 'Prices of' }).selectOption('2026');
  await expect(row(page, /^US, public relations/)).toContainText('undefined: no price index up to that year given');
  await card(page, 2).getByText('What it says of itself').click();
  await card(page, 2)
    .getByRole('textbox', { name: /^Prices since/ })
    .fill('25 %');
  await expect(row(page, /^US, public relations/)).toContainText('62,810 ÷ 40 ÷ 52 × 1.25 × 0.861429');
  await page.getByRole('button', { name: 'Take: A manager in Moscow, 2010s' }).click();
  await expect(pay(page).locator('.told')).toContainText('In the table: A manager in Moscow');
  await pay(page).getByRole('combobox', { name: 'Prices of' }).selectOption('own');
  await expect(row(page, /^A manager in Moscow/)).toContainText('undefined: no exchange rate given');
  await expect(row(page, /^A manager in Moscow/)).toContainText('which year · period only likely');
  await pay(page).getByRole('textbox', { name: 'costs, in your currency' }).fill('0,01');
  await expect(row(page, /^A manager in Moscow/)).toContainText('from €1.73, to €4.62');
});

test('bad input is said at the field, the rest works on, nothing typed is lost', async ({ page }) => {
  await open(page);
  const median = card(page, 2).getByRole('textbox', { name: 'median' });
  await median.fill('sixty');
  await expect(card(page, 2).getByText('This is no number. It stays as you typed it.')).toBeVisible();
  await expect(row(page, /^US, public relations/)).toContainText('median undefined');
  await expect(row(page, /^The café’s post/)).toContainText('from €18.00');
  await median.fill('200000');
  await expect(card(page, 2).getByText('This lies outside the two ends.')).toBeVisible();
  await card(page, 0).getByRole('textbox', { name: 'to' }).fill('-5');
  await expect(card(page, 0).getByText('An amount cannot be below zero.')).toBeVisible();
  await card(page, 0).getByRole('textbox', { name: 'to' }).fill('1000');
  await expect(card(page, 0).getByText('This is below where it begins.')).toBeVisible();
  await card(page, 0).getByText('What it says of itself').click();
  await card(page, 0).getByRole('textbox', { name: 'Year of the money' }).fill('last year');
  await expect(card(page, 0).getByText('A year has four digits: 2021.')).toBeVisible();
  await card(page, 3).getByRole('textbox', { name: 'mean' }).fill('1e308');
  await expect(row(page, /^Poland, all trades/)).toContainText('median €9.90');
});

test('all published figures, rows added and removed, the way back', async ({ page }) => {
  await open(page);
  await pay(page).getByRole('button', { name: 'Case numbers' }).click();
  await pay(page).getByRole('button', { name: 'Everything the course cites' }).click();
  await expect(pay(page).locator('.measures tbody tr')).toHaveCount(13);
  await expect(row(page, /^Social media managers/)).toContainText('place only likely');
  await expect(pay(page).getByText('Medians and means stand side by side')).toBeVisible();
  await card(page, 0).getByRole('button', { name: 'Remove this row' }).click();
  await expect(pay(page).locator('.measures tbody tr')).toHaveCount(12);
  await pay(page).locator('.told').getByRole('button', { name: 'Undo' }).click();
  await expect(pay(page).locator('.measures tbody tr')).toHaveCount(13);
  await pay(page).getByRole('button', { name: 'Clear' }).click();
  await expect(pay(page).locator('.measures tbody tr')).toHaveCount(0);
  await pay(page).getByRole('button', { name: 'Add a figure' }).click();
  await expect(card(page, 1).getByRole('textbox', { name: 'Whose pay' })).toBeFocused();
  await page.keyboard.type('Mine');
  await page.keyboard.press('Tab');
  await page.keyboard.type('2000');
  await expect(row(page, /^Mine/)).toContainText('from €24,000.00');
});

test('a published figure is taken into the table by its button, and what it leaves open is readable', async ({ page }) => {
  await open(page);
  const figures = page.getByRole('list', { name: 'Published pay figures' });
  expect((await figures.locator('.open').first().boundingBox())!.width).toBeGreaterThan(200);
  await figures.getByRole('button', { name: /^Take: A manager in Moscow/ }).click();
  await expect(pay(page).locator('.measures tbody tr')).toHaveCount(5);
  await expect(row(page, /^A manager in Moscow/)).toContainText('undefined');
});

test('copied as text, table and formulas, and the table by its link', async ({ page, browser, baseURL }) => {
  await open(page);
  await pay(page).getByRole('button', { name: 'Copy as text' }).click();
  await expect(pay(page).locator('.told')).toContainText('Copied as text');
  expect(await clipboard(page)).toContain(
    'The café’s post, 20 hours (Ember & Oat; 2026, gross): from €1,560, to €1,820 a month = from €18.00, to €21.00. What it leaves open: with or without bonus',
  );
  await pay(page).getByRole('button', { name: 'Copy as table' }).click();
  await expect(pay(page).locator('.told')).toContainText('Copied as a table');
  expect(await clipboard(page)).toContain('Figure\tSource\tWhat it says\tYear, place, tax\tIn EUR an hour\tSum\tWhat it leaves open\n');
  await pay(page).getByRole('button', { name: 'Spreadsheet formula' }).click();
  await expect(pay(page).locator('.told')).toContainText('Formula copied');
  expect(await clipboard(page)).toContain('The café’s post, 20 hours: from\t=1560*12/20/52');
  await pay(page).getByRole('button', { name: 'Copy link' }).click();
  await expect(pay(page).locator('.told')).toContainText('Link copied');
  const link = await clipboard(page);
  const context = await browser.newContext();
  const other = await context.newPage();
  await open(other, `${baseURL}${TOOL}`);
  await field(other, /^Left for you/).fill('1');
  await card(other, 0).getByRole('textbox', { name: 'from' }).fill('7');
  await other.goto(link);
  await expect(row(other, /^The café’s post/)).toContainText('from €18.00');
  await expect(pay(other).locator('.told')).toContainText('Your own are kept');
  await expect(field(other, /^Left for you/)).toHaveValue('1');
  await expect(price(other).locator('.told')).toHaveText('');
  await context.close();
});

test('the price of an hour, and backwards; undefined says why', async ({ page }) => {
  await open(page);
  await expect(result(page, 'hour-price')).toHaveText('€34.09');
  await expect(result(page, 'left')).toHaveText('€17,870.40');
  await expect(price(page).getByText('This price leaves 12,130 less in a year than you want.')).toBeVisible();
  await field(page, /^Taxes and contributions/).fill('25 %');
  await expect(result(page, 'hour-price')).toHaveText('€44.06');
  await field(page, /^Price of an hour/).fill('44,06');
  await expect(result(page, 'left')).toHaveText('€30,000.74');
  await expect(result(page, 'part-taken')).toHaveText('€9.97');
  await field(page, /^Weeks off/).fill('52');
  await expect(result(page, 'hour-price')).toHaveText('undefined');
  await expect(result(page, 'hour-price-why')).toHaveText('weeks worked: 0, and nothing can be divided by 0');
  await field(page, /^Weeks off/).fill('0');
  await expect(price(page).getByText('No week off: no holiday, no illness.')).toBeVisible();
  await field(page, /^Share of them/).fill('120');
  await expect(result(page, 'left-why')).toHaveText('paid share: more than the whole they are part of');
  await field(page, /^Share of them/).fill('6o');
  await expect(price(page).getByText('This is no number. It stays as you typed it.')).toBeVisible();
});

test('two prices side by side, and the draft over a reload', async ({ page }) => {
  await open(page);
  await price(page).getByRole('button', { name: 'Saved work' }).click();
  await price(page).getByRole('textbox', { name: 'Save what stands in the tool as' }).fill('Old');
  await page.keyboard.press('Enter');
  await field(page, /^Share of them/).fill('50');
  await price(page).getByRole('checkbox', { name: 'Old', exact: true }).check();
  await expect(
    price(page)
      .getByRole('row', { name: /^An hour has to cost/ })
      .getByRole('cell'),
  ).toHaveText(['€40.91 ', '€34.09 ']);
  await page.reload();
  await expect(price(page)).toHaveAttribute('data-kept', 'yes');
  await expect(field(page, /^Share of them/)).toHaveValue('50');
});

test('by keyboard alone, with one message for the screen reader', async ({ page }) => {
  await open(page);
  await field(page, /^Left for you/).focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('24000');
  await expect(result(page, 'hour-price')).toHaveText('€28.11');
  await expect(price(page).locator('[data-at="spoken"]')).toHaveText('An hour has to cost, before sales tax: €28.11 ');
});

test('markup in labels and sources stays text', async ({ page }) => {
  await open(page);
  await card(page, 0).getByRole('textbox', { name: 'Whose pay' }).fill('<img src=x onerror="window.__xss=1">');
  await expect(row(page, /^<img src=x/)).toBeVisible();
  expect(await page.evaluate(() => (window as { __xss?: number }).__xss)).toBeUndefined();
});

test('thirty figures fit, and no more; a key changes its own row', async ({ page }) => {
  await open(page);
  await pay(page).getByRole('button', { name: 'Case numbers' }).click();
  await pay(page).getByRole('button', { name: 'Everything the course cites' }).click();
  const names = ['“The market”, 2010s', 'US, the same trade in a directory', 'A master, by an enthusiast'];
  for (let i = 10; i < 30; i++) await page.getByRole('button', { name: `Take: ${names[i % 3]}` }).click();
  await expect(pay(page).locator('.measures tbody tr')).toHaveCount(30);
  await page
    .getByRole('button', { name: /^Take: / })
    .first()
    .click();
  await expect(pay(page).locator('.told')).toContainText('No more than 30 rows fit.');
  await expect(pay(page).locator('.measures tbody tr')).toHaveCount(30);
  await card(page, 0).getByRole('textbox', { name: 'from', exact: true }).fill('30001');
  await expect(pay(page).locator('.measures tbody tr').first()).toContainText('30,001');
});

test('without scripts and on paper the worked example stands', async ({ browser, baseURL, page }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! });
  const bare = await context.newPage();
  await bare.goto(TOOL);
  await expect(row(bare, /^The café’s post/)).toContainText('from €18.00, to €21.00');
  await expect(result(bare, 'hour-price')).toHaveText('€34.09');
  await expect(bare.getByRole('button', { name: /^Take/ }).first()).toBeHidden();
  await context.close();
  await open(page);
  await page.emulateMedia({ media: 'print' });
  await expect(pay(page).getByRole('button', { name: 'Copy link' })).toBeHidden();
  await expect(pay(page).locator('.spans')).toBeVisible();
});

test('passes axe with panels and details open, and fits a phone', async ({ page }) => {
  await open(page);
  await card(page, 0).getByText('What it says of itself').click();
  await card(page, 1).getByRole('textbox', { name: 'from' }).fill('x');
  await pay(page).getByRole('button', { name: 'Saved work' }).click();
  expect(await violations(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 700 });
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});
