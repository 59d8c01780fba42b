import type { Page } from '@playwright/test';
import { violations } from './axe.ts';
import { expect, test } from './base.ts';
import { clipboard, field, open, press, result, told } from './bench.ts';

const TOOL = 'tools/campaign-costs/';

test('lines add up to the full cost, in any notation', async ({ page }) => {
  await open(page, TOOL);
  await expect(result(page, 'full')).toHaveText('€1,513.60');
  await expect(result(page, 'per-deliverable')).toHaveText('€126.13');
  await expect(result(page, 'hours')).toHaveText('€1,056.00');
  const first = page.locator('.row-card').first();
  await first.getByRole('textbox', { name: 'Hours, pieces' }).fill('20,5');
  await first.getByRole('textbox', { name: 'Rate, price' }).fill('€ 24');
  await expect(first.locator('[data-out="item"]')).toHaveText('€492.00');
  await first.getByRole('textbox', { name: 'On-costs, %' }).fill('21 %');
  await expect(first.locator('[data-out="item"]')).toHaveText('€595.32');
  await expect(result(page, 'full')).toHaveText('€1,684.45');
  await page.getByRole('checkbox', { name: 'VAT comes back' }).uncheck();
  await expect(result(page, 'tax-cost')).toHaveText('€35.70');
  await expect(page.locator('.bench ul.notes')).toContainText('does not come back');
  await page.getByRole('combobox', { name: 'Currency' }).selectOption('PLN');
  await expect(result(page, 'vat')).toHaveText(/^PLN\s35.70$/);
});

test('what is wrong is said at the field, the other kinds go on, nothing typed is lost', async ({ page }) => {
  await open(page, TOOL);
  const first = page.locator('.row-card').first();
  await first.getByRole('textbox', { name: 'Hours, pieces' }).fill('2o');
  await expect(first.getByText('This is no number. It stays as you typed it.')).toBeVisible();
  await expect(first.locator('[data-out="item-why"]')).toHaveText('hours: the number cannot be read yet');
  await expect(result(page, 'full')).toHaveText('undefined');
  await expect(result(page, 'hours')).toHaveText('undefined');
  await expect(result(page, 'piece')).toHaveText('€70.00');
  await first.getByRole('textbox', { name: 'Hours, pieces' }).fill('');
  await expect(result(page, 'full-why')).toHaveText('no hours given');
  await first.getByRole('textbox', { name: 'Hours, pieces' }).fill('20');
  await first.getByRole('textbox', { name: 'VAT, %' }).fill('220');
  await expect(first.getByText('So much is rare. Is it a percentage?')).toBeVisible();
  await first.getByRole('textbox', { name: 'VAT, %' }).fill('-1');
  await expect(first.getByText('A share cannot be below zero.')).toBeVisible();
  await first.getByRole('textbox', { name: 'VAT, %' }).fill('');
  await field(page, 'Things that it makes').fill('0');
  await expect(result(page, 'per-deliverable-why')).toHaveText('things made: 0, and nothing can be divided by 0');
});

test('a line of another kind asks for what it needs; added, removed and brought back', async ({ page }) => {
  await open(page, TOOL);
  await press(page, 'Add a line');
  const last = page.locator('.row-card').last();
  await expect(last.getByRole('textbox', { name: 'What' })).toBeFocused();
  await expect(result(page, 'full')).toHaveText('€1,513.60');
  await last.getByRole('combobox').selectOption({ label: 'fixed price' });
  await expect(last.getByRole('textbox', { name: 'Hours, pieces' })).toBeHidden();
  await last.getByRole('textbox', { name: 'Rate, price' }).fill('50');
  await expect(result(page, 'fixed')).toHaveText('€200.00');
  await last.getByRole('button', { name: 'Remove this row' }).click();
  await expect(result(page, 'fixed')).toHaveText('€150.00');
  await told(page).getByRole('button', { name: 'Undo' }).click();
  await expect(result(page, 'fixed')).toHaveText('€200.00');
});

test('the total goes into the funnel planner, over the rates that stand there, and into the returns', async ({ page }) => {
  await open(page, 'tools/funnel/');
  await page.getByRole('textbox', { name: 'Sales per 100 clicks', exact: true }).fill('8');
  await page.locator('.bench .front:visible .big').filter({ hasText: '30.86' }).waitFor();
  await open(page, TOOL);
  await page.getByRole('link', { name: 'Take it to the funnel planner' }).click();
  await page.waitForURL('**/tools/funnel/**');
  await expect(page.getByRole('textbox', { name: 'Costs beside the budget' })).toHaveValue('1,413.6');
  await expect(page.getByRole('textbox', { name: 'Budget', exact: true })).toHaveValue('100');
  await expect(page.getByRole('textbox', { name: 'Sales per 100 clicks', exact: true })).toHaveValue('8');
  await expect(page.locator('.ladder [data-out="sales"]')).toHaveText('10.29');
  await open(page, TOOL);
  await page.getByRole('link', { name: 'Take it to ROI, ROMI, ROAS' }).click();
  await page.waitForURL('**/tools/return/**');
  await expect(result(page, 'cost')).toHaveText('€1,513.60');
  await field(page, 'Revenue that it brought').fill('2,000');
  await field(page, 'Gross margin').fill('38');
  await expect(result(page, 'romi')).toHaveText('−49.79 %');
});

test('on a phone the full cost stays in sight while its lines are typed', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await open(page, TOOL);
  const glance = page.locator('.glance');
  const last = page.locator('.row-card').last().getByRole('textbox', { name: 'Rate, price' });
  await last.fill('1.35');
  await expect(glance).toHaveAttribute('data-value', '€1,733.60');
  await expect(glance).toBeInViewport();
  await expect(last).toBeInViewport();
  await press(page, 'Clear');
  await expect(glance).toHaveAttribute('data-value', '€0.00');
});

test('case numbers, clearing and the way back; the draft outlives a reload', async ({ page }) => {
  await open(page, TOOL);
  await press(page, 'Case numbers');
  await page.locator('.panel').getByRole('button', { name: 'April 2026' }).last().click();
  await expect(result(page, 'full')).toHaveText('€2,082.00');
  await expect(page.locator('.row-card')).toHaveCount(2);
  await field(page, 'Contingency').fill('5');
  await expect(result(page, 'full')).toHaveText('€2,186.10');
  await page.reload();
  await expect(result(page, 'full')).toHaveText('€2,186.10');
  await press(page, 'Clear');
  await expect(result(page, 'full')).toHaveText('€0.00');
  await told(page).getByRole('button', { name: 'Undo' }).click();
  await expect(result(page, 'full')).toHaveText('€2,186.10');
});

test('a link, copies, and two sheets side by side', async ({ page, browser }) => {
  await open(page, TOOL);
  await field(page, 'Contingency').fill('20');
  await press(page, 'Copy link');
  await expect(told(page)).toContainText('Link copied');
  const link = await clipboard(page);
  const context = await browser.newContext();
  const other = await context.newPage();
  await other.goto(link);
  await expect(result(other, 'full')).toHaveText('€1,651.20');
  await context.close();
  await press(page, 'Copy as text');
  await expect(told(page)).toContainText('Copied as text');
  expect(await clipboard(page)).toContain('Full cost: €1,651.20 = 1,376 + 275.2');
  await press(page, 'Spreadsheet formula');
  await expect(told(page)).toContainText('Formula copied');
  expect(await clipboard(page)).toContain('Cost of one thing made\t=1651.2/12');
  await press(page, 'Copy as table');
  await expect(told(page)).toContainText('Copied as a table');
  expect(await clipboard(page)).toContain('making twelve posts\t440');
  await press(page, 'Saved work');
  await page.getByRole('textbox', { name: 'Save what stands in the tool as' }).fill('Careful');
  await page.keyboard.press('Enter');
  await field(page, 'Contingency').fill('10');
  await page.getByRole('checkbox', { name: 'Careful', exact: true }).check();
  const row = page.getByRole('table', { name: 'Side by side' }).getByRole('row', { name: 'Full cost' });
  await expect(row.getByRole('cell')).toHaveText(['€1,513.60 ', '€1,651.20 ']);
});

test('by keyboard alone, with one message for the screen reader', async ({ page }) => {
  await open(page, TOOL);
  await field(page, 'Contingency').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.type('10');
  await expect(result(page, 'per-deliverable')).toHaveText('€151.36');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page.locator('[data-at="spoken"]')).toHaveText('Full cost: €1,552.87 ');
});

test('without scripts and on paper the worked example stands; axe in both themes; a phone', async ({ browser, baseURL, page }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! });
  const bare = await context.newPage();
  await bare.goto(TOOL);
  await expect(result(bare, 'full')).toHaveText('€1,513.60');
  await expect(bare.locator('.noscript')).toBeVisible();
  await context.close();
  await open(page, TOOL);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: 'Copy link' })).toBeHidden();
  await expect(page.getByRole('link', { name: 'Take it to the funnel planner' })).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await press(page, 'Saved work');
  await page.locator('.row-card').first().getByRole('textbox', { name: 'VAT, %' }).fill('x');
  expect(await violations(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});

/** A sheet of forty lines, opened. */
async function openForty(page: Page): Promise<void> {
  const items = Array.from({ length: 40 }, (_, i) => ({
    name: `Item ${i + 1}`,
    kind: 'hours',
    quantity: 2 + i,
    price: 22,
    onCosts: '',
    vat: '',
  }));
  const draft = { v: 1, n: 1, d: { fields: { title: 'Costs', deductible: 'on', contingency: 10, deliverables: 12 }, rows: { items } } };
  await page.addInitScript((text) => localStorage.setItem('smm:costs:draft', text), JSON.stringify(draft));
  await open(page, TOOL);
}

test('of forty lines a key shows its letter first and the sums in the next frame, or with whatever the reader does before', async ({
  page,
}) => {
  await openForty(page);
  const price = page.locator('.row-card').last().getByRole('textbox', { name: 'Rate, price' });
  await price.focus();
  await expect(page.locator('.row-card').first()).toHaveClass(/far/);
  await price.press('1');
  await expect(page.locator('[data-out="item"]').last()).toHaveText('€9,061.00');
  const seen = await price.evaluate((field: HTMLInputElement) => {
    const sum = [...field.form!.querySelectorAll('[data-out="item"]')].at(-1)!;
    const all = [];
    for (const type of ['input', 'change']) {
      field.value = '2';
      field.dispatchEvent(new Event(type, { bubbles: true }));
      all.push(sum.textContent);
    }
    return all;
  });
  expect(seen).toEqual(['€9,061.00', '€82.00']);
  await price.pressSequentially('5');
  await expect(page.locator('[data-out="item"]').last()).toHaveText('€1,025.00');
});

test('of forty lines what is far away rests while one is typed in, and is whole again at a scroll and on paper', async ({ page }) => {
  await openForty(page);
  const rows = page.locator('.row-card');
  const clip = (row: number) => rows.nth(row).evaluate((one) => getComputedStyle(one).clipPath);
  const price = rows.last().getByRole('textbox', { name: 'Rate, price' });
  await price.focus();
  await expect(rows.first()).toHaveClass(/far/);
  expect(await clip(0)).toBe('none');
  await price.press('1');
  await expect(rows.last().locator('[data-out="item"]')).toHaveText('€9,061.00');
  await expect.poll(() => clip(0)).toBe('inset(100%)');
  expect(await clip(39)).toBe('none');
  // So does the rest of the page.
  expect(await page.locator('h1').evaluate((one) => !!one.closest('.typing .far'))).toBe(true);
  await expect(rows.first().getByRole('textbox', { name: 'Rate, price' })).toHaveAccessibleName('Rate, price');
  await page.emulateMedia({ media: 'print' });
  expect(await clip(0)).toBe('none');
  await page.emulateMedia({ media: 'screen' });
  await page.mouse.wheel(0, -300);
  await expect.poll(() => clip(0)).toBe('none');
  await rows.first().getByRole('textbox', { name: 'Rate, price' }).fill('2');
  expect(await clip(0)).toBe('none');
  await expect(rows.first().locator('[data-out="item"]')).toHaveText('€4.00');
});

test('of forty lines the field in hand is as wide as those above it, and says what is wrong, on a window that changes', async ({
  page,
}) => {
  await openForty(page);
  const prices = page.locator('.row-card').getByRole('textbox', { name: 'Rate, price' });
  const width = async (row: number) => (await prices.nth(row).boundingBox())!.width;
  await prices.last().focus();
  const before = await width(39);
  expect(before).toBeCloseTo(await width(38));
  await prices.last().pressSequentially('x');
  await expect(page.locator('.row-card').last().locator('.wrong')).toBeVisible();
  await page.setViewportSize({ width: 1000, height: 800 });
  await expect.poll(() => width(38)).not.toBe(before);
  expect(await width(39)).toBeCloseTo(await width(38));
  await expect(prices.last()).toBeFocused();
});
