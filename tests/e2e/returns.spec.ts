import { violations } from './axe.ts';
import { expect, test } from './base.ts';
import { clipboard, field, open, press, result, told } from './bench.ts';

const TOOL = 'tools/return/';

test('the four returns of a month follow what is typed, in any notation', async ({ page }) => {
  await open(page, TOOL);
  await expect(result(page, 'romi')).toHaveText('−72.74 %');
  await field(page, 'Revenue that it brought').fill('86 000');
  await field(page, 'Gross margin').fill('14 %');
  await field(page, 'Advertising').fill('€600');
  await field(page, 'Cost of one hour').fill('28,5');
  await expect(result(page, 'romi')).toHaveText('478.29 %');
  await expect(result(page, 'romi-fx')).toHaveText('(12,040 − 2,082) ÷ 2,082 × 100');
  await expect(result(page, 'cost')).toHaveText('€2,082.00');
  await page.getByRole('combobox', { name: 'Currency' }).selectOption('PLN');
  await expect(result(page, 'cost')).toHaveText('PLN 2,082.00');
});

test('what is wrong is said at the field or at the answer, and nothing typed is lost', async ({ page }) => {
  await open(page, TOOL);
  await field(page, 'Gross margin').fill('3o');
  await expect(page.getByText('This is no number. It stays as you typed it.')).toBeVisible();
  await expect(result(page, 'romi')).toHaveText('undefined');
  await expect(result(page, 'romi-why')).toHaveText('margin: the number cannot be read yet');
  await expect(result(page, 'roas')).toHaveText('21.24');
  await field(page, 'Gross margin').fill('120');
  await expect(page.getByText('A margin above 100 %')).toBeVisible();
  await expect(field(page, 'Gross margin')).toHaveAttribute('aria-invalid', 'true');
  await field(page, 'Gross margin').fill('20');
  await expect(page.getByText('A margin above 100 %')).toHaveCount(0);
  await field(page, 'Revenue that it brought').fill('1000');
  await field(page, 'Advertising').fill('500');
  await field(page, 'Paid hours').fill('');
  await expect(page.locator('.bench ul.notes li')).toHaveText([
    'On revenue this gained, on gross profit it lost: the goods took the difference. Say which form you report.',
    'Hours are not in the cost. The return of the advertising alone is not the return of the work.',
  ]);
  await field(page, 'Advertising').fill('0');
  await expect(result(page, 'roas-why')).toHaveText('cost: 0, and nothing can be divided by 0');
});

test('case numbers, clearing and the way back; the draft outlives a reload', async ({ page }) => {
  await open(page, TOOL);
  await field(page, 'Other marketing cost').fill('62');
  await expect(result(page, 'cost')).toHaveText('€1,246.00');
  await page.reload();
  await expect(result(page, 'cost')).toHaveText('€1,246.00');
  await press(page, 'Clear');
  await expect(result(page, 'romi')).toHaveText('undefined');
  await told(page).getByRole('button', { name: 'Undo' }).click();
  await expect(field(page, 'Other marketing cost')).toHaveValue('62');
  await press(page, 'Case numbers');
  await page.locator('.panel').getByRole('button', { name: 'April 2026' }).last().click();
  await expect(result(page, 'romi')).toHaveText('478.29 %');
  await expect(page.locator('.panel')).toHaveCount(0);
});

test('a link opens the same numbers for somebody else, and keeps what they had', async ({ page, browser, baseURL }) => {
  await open(page, TOOL);
  await field(page, 'Advertising').fill('80');
  await press(page, 'Copy link');
  await expect(told(page)).toContainText('Link copied');
  const link = await clipboard(page);
  expect(link).toMatch(/\/tools\/return\/#smm=[\w-]+$/);
  const context = await browser.newContext();
  const other = await context.newPage();
  await open(other, `${baseURL}${TOOL}`);
  await field(other, 'Advertising').fill('7');
  await other.goto(link);
  await expect(result(other, 'cost')).toHaveText('€1,224.00');
  await expect(told(other)).toContainText('Your own are kept under “My numbers before a link”');
  await context.close();
});

test('an address opens a case as its button does, and what was typed comes back', async ({ page }) => {
  await open(page, TOOL);
  await page.goto(`${TOOL}#case=norline-timber-april`);
  await expect(result(page, 'romi')).toHaveText('478.29 %');
  await expect(told(page)).toContainText('These are the numbers of Norline Timber: April 2026.');
  await expect(told(page)).not.toContainText('Your own');
  expect(page.url()).toMatch(/\/tools\/return\/$/);
  // Numbers of one's own: kept under a name, and one click away.
  await field(page, 'Advertising').fill('7');
  await page.evaluate(() => location.assign('#case=ember-and-oat-april'));
  await expect(result(page, 'romi')).toHaveText('−72.74 %');
  await expect(told(page)).toContainText('Your own are kept under “My numbers before a case”');
  await told(page).getByRole('button', { name: 'Undo' }).click();
  await expect(field(page, 'Advertising')).toHaveValue('7');
  await page.evaluate(() => location.assign('#case=ember-and-oat-mai'));
  await expect(told(page)).toContainText('No case numbers here are called “ember-and-oat-mai”');
  await expect(field(page, 'Advertising')).toHaveValue('7');
});

test('a case link from a lesson comes before the draft of an earlier visit, which is kept', async ({ page }) => {
  await open(page, TOOL);
  await field(page, 'Advertising').fill('7');
  await expect(result(page, 'cost')).toHaveText('€1,151.00');
  await page.goto('tools/');
  await open(page, `${TOOL}#case=norline-timber-april`);
  await expect(result(page, 'romi')).toHaveText('478.29 %');
  await press(page, 'Saved work');
  await expect(page.locator('.panel')).toContainText('My numbers before a case');
});

test('on a page of several tools the address opens its own and brings it into sight', async ({ page }) => {
  await page.goto('tools/links/#case=norline-timber-found');
  const check = page.locator('smm-link-check');
  await expect(check.locator('.told')).toContainText('These are the numbers of Norline Timber');
  await expect(check).toBeInViewport();
  await expect(page.locator('smm-links .told')).toBeEmpty();
  await page.goto('tools/links/#case=nothing');
  await expect(page.locator('smm-links .told')).toContainText('No case numbers here are called “nothing”');
  await expect(check.locator('.told')).not.toContainText('nothing');
});

test('copied as text, as a table and as formulas', async ({ page }) => {
  await open(page, TOOL);
  await press(page, 'Copy as text');
  await expect(told(page)).toContainText('Copied as text');
  const text = await clipboard(page);
  expect(text).toContain('Return of a month\nEmber & Oat: April 2026\nROMI, on gross profit: −72.74 % = (322.772 − 1,184) ÷ 1,184 × 100');
  await press(page, 'Copy as table');
  await expect(told(page)).toContainText('Copied as a table');
  expect(await clipboard(page)).toContain('ROAS\t21.235\tratio\t849.4 ÷ 40');
  await press(page, 'Spreadsheet formula');
  await expect(told(page)).toContainText('Formula copied');
  expect(await clipboard(page)).toContain('ROMI, on gross profit\t=(322.772-1184)/1184*100');
});

test('two months side by side, saved under names', async ({ page }) => {
  await open(page, TOOL);
  await press(page, 'Saved work');
  await page.getByRole('textbox', { name: 'Save what stands in the tool as' }).fill('April');
  await page.keyboard.press('Enter');
  await field(page, 'Revenue that it brought').fill('3,400');
  await page.getByRole('checkbox', { name: 'April', exact: true }).check();
  const row = page.getByRole('table', { name: 'Side by side' }).getByRole('row', { name: /ROMI, on gross profit/ });
  await expect(row.getByRole('cell')).toHaveText(['9.12 % ', '−72.74 % ']);
});

test('by keyboard alone, with one message for the screen reader', async ({ page }) => {
  await open(page, TOOL);
  await field(page, 'Revenue that it brought').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.type('50');
  await expect(page.locator('[data-at="spoken"]')).toHaveText('ROMI, on gross profit: −64.13 % ');
});

test('without scripts and on paper the worked example stands', async ({ browser, baseURL, page }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! });
  const bare = await context.newPage();
  await bare.goto(TOOL);
  await expect(result(bare, 'romi')).toHaveText('−72.74 %');
  await expect(bare.locator('.noscript')).toBeVisible();
  await expect(bare.getByRole('button', { name: 'Copy link' })).toBeHidden();
  await context.close();
  await open(page, TOOL);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: 'Copy link' })).toBeHidden();
  await expect(result(page, 'romi-fx')).toBeVisible();
});

test('passes axe with panels open, and fits a phone', async ({ page }) => {
  await open(page, TOOL);
  await press(page, 'Saved work');
  await field(page, 'Gross margin').fill('x');
  expect(await violations(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});
