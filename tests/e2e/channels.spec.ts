import type { Page } from '@playwright/test';
import { violations } from './axe.ts';
import { expect, test } from './base.ts';
import { clipboard, field, open, press, result, told } from './bench.ts';

const TOOL = 'tools/channels/';
const row = (page: Page, n: number) => page.locator('[data-row]').nth(n - 1);
const cell = (page: Page, n: number, label: string) => row(page, n).getByRole('textbox', { name: label });
const price = (page: Page, n: number) => row(page, n).locator('[data-out="price"]');
const ranking = (page: Page) => page.locator('.ranking table');
const ranked = (page: Page) => ranking(page).getByRole('row');
const notes = (page: Page) => page.locator('.bench ul.notes li');

test('ranks by the step that is chosen, the free channel first, the total as sum ÷ sum', async ({ page }) => {
  await open(page, TOOL);
  await expect(ranking(page).getByRole('rowheader')).toHaveText([
    'entry on the map (free)',
    'newsletter',
    'boosted post',
    'flyers at the market',
    'local radio',
  ]);
  await expect(result(page, 'sales')).toHaveText('€12.13');
  await expect(result(page, 'sales-fx')).toHaveText('655 ÷ 54');
  await expect(notes(page).filter({ hasText: 'First because it cost nothing: entry on the map (free)' })).toBeVisible();
  await page.getByText('contact', { exact: true }).click();
  await expect(ranking(page).getByRole('rowheader').nth(1)).toHaveText('boosted post');
  await expect(notes(page).filter({ hasText: 'so there is no interval' })).toBeVisible();
  await expect(price(page, 1)).toHaveText('€0.12');
});

test('typed in several notations; what is no number or impossible is said at its field and the rest goes on', async ({ page }) => {
  await open(page, TOOL);
  for (const text of ['270', '€270', '270,00', '270.0']) {
    await cell(page, 1, 'Cost').fill(text);
    await expect(price(page, 1)).toHaveText('€30.00');
  }
  await cell(page, 1, 'Cost').fill('2x0');
  await expect(row(page, 1).getByText('This is no number. It stays as you typed it.')).toBeVisible();
  await expect(price(page, 1)).toHaveText('undefined');
  await expect(price(page, 2)).toHaveText('€38.18');
  await expect(notes(page).filter({ hasText: 'Left out of the total' })).toBeVisible();
  await cell(page, 1, 'Cost').fill('-3');
  await expect(row(page, 1).getByText('An amount cannot be below zero.')).toBeVisible();
  await cell(page, 1, 'Cost').fill('180');
  await cell(page, 1, 'Sales').fill('1.5');
  await expect(row(page, 1).getByText('Counted whole.')).toBeVisible();
  await cell(page, 1, 'Sales').fill('0');
  await expect(price(page, 1)).toHaveText('undefined');
  await expect(ranked(page).last()).toHaveText(/^–flyers at the market.*€48\.\d\d or more/);
  await expect(notes(page).filter({ hasText: 'Not ranked: flyers at the market' })).toBeVisible();
  await cell(page, 2, 'Actions').fill('13000');
  await expect(row(page, 2).getByText('More actions than contacts')).toBeVisible();
});

test('says what is noise, against the channel that the reader chooses', async ({ page }) => {
  await open(page, TOOL);
  await expect(notes(page).first()).toHaveText(
    'Dearer than newsletter, and hardly by chance: boosted post; flyers at the market; local radio.',
  );
  const choice = page.getByRole('combobox', { name: 'Compare each with' });
  await choice.focus();
  await choice.selectOption('flyers at the market');
  await expect(page.getByRole('columnheader', { name: 'Against flyers at the market' })).toBeVisible();
  await expect(choice).toBeFocused();
  await expect(page.locator('.ranking')).toHaveCount(1);
  await expect(notes(page).filter({ hasText: 'Noise: boosted post; local radio cannot be told from flyers at the market' })).toBeVisible();
  await expect(ranked(page).filter({ hasText: 'local radio' })).toContainText('may be noise');
  await expect(ranked(page).filter({ hasText: 'newsletter' }).last()).toContainText('cheaper');
  await page.reload();
  await expect(page.getByRole('columnheader', { name: 'Against flyers at the market' })).toBeVisible();
});

test("Norline's channels and its campaign, clearing and the way back", async ({ page }) => {
  await open(page, TOOL);
  await press(page, 'Case numbers');
  await page.locator('.panel').getByRole('button', { name: 'What April’s channels cost and brought' }).last().click();
  await expect(price(page, 1)).toHaveText('€4,900.00');
  await expect(notes(page).filter({ hasText: 'Noise: ' })).toContainText('cannot be told from newsletter');
  await expect(ranked(page).filter({ hasText: 'trade magazine' })).toContainText('€650.60 or more');
  await press(page, 'Case numbers');
  await page.locator('.panel').getByRole('button', { name: 'The campaign for the span tables, April' }).click();
  await expect(page.locator('[data-row]')).toHaveCount(2);
  await expect(price(page, 2)).toHaveText('€240.00');
  await expect(notes(page)).toContainText(['Noise: buyers at building firms cannot be told from structural engineers']);
  await press(page, 'Clear');
  await expect(result(page, 'sales')).toHaveText('undefined');
  await told(page).getByRole('button', { name: 'Undo' }).click();
  await expect(price(page, 2)).toHaveText('€240.00');
});

test('pastes rows with German numbers, blanks and units; shown first, then taken over, then undone', async ({ page }) => {
  await open(page, TOOL);
  await press(page, 'Paste rows');
  const cells =
    'Kanal;Kosten;Reichweite;Klicks;Bestellungen\nAnzeige;"1.250,50 €";14.000;310;25\nBrief;80,00;;n/a;4\nGesamt;1.330,50;14.000;310;29\n';
  await page.getByRole('textbox', { name: /Paste the cells/ }).fill(cells);
  const panel = page.getByRole('region', { name: 'Paste rows from a spreadsheet' });
  await expect(panel.getByRole('status')).toHaveText('2 rows understood. 1 row left out: 1 cell is no number and stays as it is.');
  await expect(panel.getByText('row 4: a total of the others')).toBeVisible();
  await press(page, 'Use these rows');
  await expect(page.locator('[data-row]')).toHaveCount(2);
  await expect(price(page, 1)).toHaveText('€50.02');
  await expect(cell(page, 2, 'Actions')).toHaveValue('n/a');
  await expect(row(page, 2).getByText('This is no number')).toBeVisible();
  await press(page, 'Undo');
  await expect(page.locator('[data-row]')).toHaveCount(5);
});

test('forty rows and more; adding, removing and bringing back', async ({ page }) => {
  await open(page, TOOL);
  await press(page, 'Paste rows');
  const many = Array.from({ length: 40 }, (_, i) => `Channel ${i + 1}\t${100 + i}\t${1000 + i}\t${50 + i}\t${5 + (i % 7)}`).join('\n');
  await page.getByRole('textbox', { name: /Paste the cells/ }).fill(many);
  await press(page, 'Use these rows');
  await expect(page.locator('[data-row]')).toHaveCount(40);
  await press(page, 'Add a channel');
  await expect(page.locator('[data-row]')).toHaveCount(41);
  await page.keyboard.type('Late one');
  await expect(cell(page, 41, 'Channel')).toHaveValue('Late one');
  await row(page, 1).getByRole('button', { name: 'Remove this row' }).click();
  await expect(cell(page, 1, 'Channel')).toHaveValue('Channel 2');
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(cell(page, 1, 'Channel')).toHaveValue('Channel 1');
});

test('more rows than fit: what fits is taken and said, the others stay; a column that shows its decimals is not asked again', async ({
  page,
}) => {
  await open(page, TOOL);
  await press(page, 'Paste rows');
  const pasted = ['Channel\tCost\tSales', 'Fine\t1.234\t3', ...Array.from({ length: 57 }, (_, i) => `Channel ${i}\t2.50\t${i + 1}`)].join(
    '\n',
  );
  const area = page.getByRole('textbox', { name: /Paste the cells/ });
  await area.fill(pasted);
  await press(page, 'Add them to mine');
  await expect(page.locator('[data-row]')).toHaveCount(60);
  await expect(told(page)).toContainText('Rows taken over: 55 of 58. No more than 60 fit; the others still stand in the panel.');
  await expect(area).toHaveValue(pasted);
  await expect(cell(page, 6, 'Cost')).toHaveValue('1.2340');
  await expect(price(page, 6)).toHaveText('€0.41');
});

test('a link opens the same channels for somebody else', async ({ page, browser, baseURL }) => {
  await open(page, TOOL);
  await cell(page, 1, 'Cost').fill('90');
  await press(page, 'Copy link');
  await expect(told(page)).toContainText('Link copied');
  const link = await clipboard(page);
  const context = await browser.newContext();
  const other = await context.newPage();
  await open(other, `${baseURL}${TOOL}`);
  await other.goto(link);
  await expect(price(other, 1)).toHaveText('€10.00');
  await expect(cell(other, 5, 'Channel')).toHaveValue('entry on the map (free)');
  await context.close();
});

test('copied as text, as a table with a line for each channel, and as formulas', async ({ page }) => {
  await open(page, TOOL);
  await cell(page, 1, 'Channel').fill('=1+1');
  await press(page, 'Copy as table');
  await expect(told(page)).toContainText('Copied as a table');
  const table = await clipboard(page);
  expect(table).toContain('Cost per sale, all channels\t12.1296296296\tmoney\t655 ÷ 54');
  expect(table).toMatch(/\n\tPrice\tPlace\tfrom\tto\tRevenue ÷ cost\n'=1\+1\t20\t4\t10\.5\d+\t43\.7\d+\t1\.37\n/);
  await press(page, 'Copy as text');
  await expect(told(page)).toContainText('Copied as text');
  expect(await clipboard(page)).toContain('boosted post: Price €10.00, Place 3, from €3.91, to €36.70');
  await press(page, 'Spreadsheet formula');
  await expect(told(page)).toContainText('Formula copied');
  expect(await clipboard(page)).toContain('Cost per sale, all channels\t=655/54');
});

test('two months side by side; the draft outlives a reload', async ({ page }) => {
  await open(page, TOOL);
  await press(page, 'Saved work');
  await page.getByRole('textbox', { name: 'Save what stands in the tool as' }).fill('April');
  await page.keyboard.press('Enter');
  await cell(page, 1, 'Cost').fill('720');
  await page.getByRole('checkbox', { name: 'April', exact: true }).check();
  const line = page.getByRole('table', { name: 'Side by side' }).getByRole('row', { name: /Cost per sale/ });
  await expect(line.getByRole('cell')).toHaveText(['€22.13 ', '€12.13 ']);
  await page.reload();
  await expect(price(page, 1)).toHaveText('€80.00');
});

test('by keyboard alone, with one message for the screen reader', async ({ page }) => {
  await open(page, TOOL);
  await cell(page, 1, 'Cost').focus();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('720');
  await expect(page.locator('[data-at="spoken"]')).toHaveText('Cost per sale, all channels: €22.13 ');
  await page.getByRole('radio', { name: 'sale' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('[data-at="spoken"]')).toHaveText(/^Cost per action, all channels/);
});

test('markup in names stays text', async ({ page }) => {
  await open(page, TOOL);
  const attack = '<img src=x onerror="window.__xss=1">';
  await cell(page, 1, 'Channel').fill(attack);
  await expect(ranking(page).getByRole('rowheader', { name: attack })).toBeVisible();
  await page.getByRole('combobox', { name: 'Compare each with' }).selectOption(attack);
  await expect(notes(page).filter({ hasText: attack }).first()).toBeVisible();
  expect(await page.evaluate(() => (window as { __xss?: number }).__xss)).toBeUndefined();
});

test('without scripts and on paper the worked example stands', async ({ browser, baseURL, page }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! });
  const bare = await context.newPage();
  await bare.goto(TOOL);
  await expect(price(bare, 1)).toHaveText('€20.00');
  await expect(ranked(bare)).toHaveCount(6);
  await expect(bare.locator('.whisker')).toHaveCount(5);
  await expect(bare.getByRole('combobox', { name: 'Compare each with' })).toBeHidden();
  await context.close();
  await open(page, TOOL);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: 'Copy link' })).toBeHidden();
  await expect(page.locator('.whiskers')).toBeVisible();
});

test('on a phone the ranks are read line by line, each with its price and what it is against', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, TOOL);
  const name = await ranked(page).nth(2).getByRole('rowheader').boundingBox();
  const against = await ranked(page).nth(3).getByRole('cell').last().boundingBox();
  expect(name!.width).toBeGreaterThan(100);
  expect(against!.width).toBeGreaterThan(200);
});

test('passes axe with panels, faults and the wide table, and fits a phone', async ({ page }) => {
  await open(page, TOOL);
  await cell(page, 1, 'Cost').fill('x');
  await field(page, 'Month or campaign').fill('');
  await press(page, 'Paste rows');
  await page.getByRole('textbox', { name: /Paste the cells/ }).fill('Channel\tCost\tSales\nA\t5\t9');
  expect(await violations(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});
