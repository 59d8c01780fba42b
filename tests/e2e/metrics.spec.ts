import type { Page } from '@playwright/test';
import { violations } from './axe.ts';
import { expect, test } from './base.ts';
import { clipboard, open as openTool, press, result, told } from './bench.ts';

const TOOL = 'tools/metrics/';
/** Opens the page and waits until the list answers too. */
async function open(page: Page, path = TOOL) {
  await openTool(page, path);
  await expect(page.locator('smm-finder')).toHaveAttribute('data-ready', 'yes');
}
const search = (page: Page) => page.getByRole('searchbox', { name: 'What do you want to know?' });
const names = (page: Page) => page.locator('.finder [data-at="hits"] > .item h3');
const item = (page: Page, id: string) => page.locator(`.finder .item[id="${id}"]`);
const field = (page: Page, label: string) => page.locator('.bench').getByRole('textbox', { name: label, exact: true });
const front = (page: Page) => page.locator('.bench [data-at="front"]');
const lookFor = (page: Page, label: string) => page.getByRole('combobox', { name: 'Look for' }).selectOption({ label });

test('a question, a synonym, an accent too many: each finds its metric at the first key', async ({ page }) => {
  await open(page);
  await search(page).fill('what did a sale cost?');
  await expect(names(page).first()).toHaveText('Cost per sale');
  await expect(page.getByText('3 of 55 metrics')).toBeVisible();
  await search(page).fill('ThruPlay');
  await expect(names(page).first()).toHaveText('Cost per view');
  await expect(item(page, 'cost-per-view').getByText('found by “Cost per ThruPlay”')).toBeVisible();
  await search(page).fill('Cöst pér Rêsult');
  await expect(names(page).first()).toHaveText('Cost per action');
  await search(page).fill('xyzzy');
  await expect(page.getByText('Nothing is called that.')).toBeVisible();
  await search(page).fill('');
  await expect(page.getByRole('heading', { name: 'Engagement rates', exact: true })).toBeVisible();
  await expect(page.locator('.finder .item')).toHaveCount(55);
});

test('other words for the same: what networks, reports and colleagues say', async ({ page }) => {
  await open(page);
  const said: [string, string][] = [
    ['ERR', 'Engagement rate by reach'],
    ['cost per thousand', 'Cost per thousand impressions'],
    ['CPM', 'Cost per thousand impressions'],
    ['return', 'Return on investment'],
    ['money back', 'Payback time'],
    ['what does a customer cost', 'Customer acquisition cost'],
    ['how often do people see it', 'Frequency'],
  ];
  for (const [words, name] of said) {
    await search(page).fill(words);
    await expect(names(page).first()).toHaveText(name);
  }
  await search(page).fill('engagement');
  await expect(names(page)).toContainText(['Engagement rate by followers', 'Engagement rate by impressions', 'Engagement rate by reach']);
});

test('the metric that the page opens with can be set beside another', async ({ page }) => {
  await open(page);
  const other = item(page, 'engagement-rate-reach').getByRole('combobox', { name: 'Set beside' });
  await expect(other.getByRole('option')).toHaveCount(55);
  await expect(other).toHaveValue('');
  await other.selectOption({ label: 'Reach rate' });
  await expect(page.locator('.versus thead th')).toHaveText(['Engagement rate by reach', 'Reach rate']);
});

test('on a phone the result stays in sight by its name, and what is found stands in sight of the search', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page);
  await expect(page.locator('.glance')).toHaveAttribute('data-name', 'Engagement rate by reach');
  await search(page).fill('payback');
  await search(page).scrollIntoViewIfNeeded();
  await page.evaluate(() => document.querySelector('.seek')!.scrollIntoView());
  await expect(names(page).first()).toBeInViewport();
});

test('a goal leads to its metrics, and a search stays within it', async ({ page }) => {
  await open(page);
  await press(page, 'Answering people');
  await expect(names(page)).toContainText(['Response rate']);
  await search(page).fill('time');
  await expect(names(page)).toHaveText(['Response time, median', 'Response time, mean']);
  await press(page, 'Everything');
  await search(page).fill('');
  await expect(page.locator('[data-at="hits"]')).toBeHidden();
});

test('an opened metric has the case’s numbers, everything about it, and the ways on', async ({ page }) => {
  await open(page);
  await item(page, 'roas').locator('summary').click();
  await expect(front(page)).toContainText('2.74');
  await expect(result(page, 'roas-fx')).toHaveText('109.6 ÷ 40');
  await expect(page).toHaveURL(/#roas$/);
  const roas = item(page, 'roas');
  await expect(roas.getByText('Compare it with the break-even ROAS of the same margin.')).toBeVisible();
  await expect(roas.getByText('We know no published figure whose formula is stated.')).toBeVisible();
  await expect(roas.getByRole('link', { name: /Taught in: ROI, ROMI, ROAS/ })).toHaveAttribute('href', /course\/analytics\/return\/$/);
  await expect(roas.getByRole('link', { name: 'In the reference' })).toHaveAttribute('href', /profession\/metrics\/#roas$/);
  await item(page, 'cost-per-lead').locator('summary').click();
  await expect(roas).not.toHaveAttribute('open');
  await expect(result(page, 'cost-per-lead')).toHaveText('€72.00');
  await expect(item(page, 'cost-per-lead').getByText('27.66 US dollars')).toBeVisible();
});

test('an address opens its metric, and two of them side by side', async ({ page }) => {
  await open(page, `${TOOL}#response-time-median`);
  await expect(result(page, 'response-time-median')).toHaveText('38 min');
  await expect(result(page, 'response-time-median-fx')).toHaveText('median(6, 11, 14, 22, 38, 55, 140, 960, 1,420)');
  await page.goto(`${TOOL}#roas,romi-revenue`);
  await expect(page.locator('.versus .difference')).toContainText('ROAS = ROMI ÷ 100 + 1');
  await expect(page.locator('.versus thead th')).toHaveText([
    'Return on advertising spend',
    'Return on marketing investment, revenue form',
  ]);
  await item(page, 'roas').getByRole('combobox', { name: 'Set beside' }).selectOption({ label: 'Frequency' });
  await expect(page.locator('.versus thead th')).toHaveText(['Return on advertising spend', 'Frequency']);
  await expect(page.locator('.versus .difference')).toHaveCount(0);
  await expect(page).toHaveURL(/#roas,frequency$/);
  await press(page, 'Close the comparison');
  await expect(page.locator('.versus')).toHaveCount(0);
  await item(page, 'roas').locator('[data-pair="break-even-roas"] button').click();
  await expect(page.locator('.versus .difference')).toContainText('what had to come');
});

test('numbers in several notations; any input is looked for; the result computes back', async ({ page }) => {
  await open(page);
  await field(page, 'people reached').fill('1 400');
  await expect(result(page, 'engagement-rate-reach')).toHaveText('10.00 %');
  await field(page, 'interactions').fill('1.4k');
  await expect(result(page, 'engagement-rate-reach')).toHaveText('100.00 %');
  await field(page, 'interactions').fill('140');
  await lookFor(page, 'people reached, for a wanted result');
  await expect(field(page, 'people reached')).toBeHidden();
  const wanted = page.getByRole('textbox', { name: /^Wanted result/ });
  await expect(wanted).toHaveValue('10');
  await wanted.fill('5 %');
  await expect(front(page)).toContainText('people reached');
  await expect(result(page, 'reach')).toHaveText('2,800');
  await expect(result(page, 'reach-fx')).toHaveText('140 ÷ (5 ÷ 100)');
  await expect(result(page, 'engagement-rate-reach')).toHaveText('5.00 %');
  await wanted.fill('0');
  await expect(result(page, 'reach')).toHaveText('undefined');
  await expect(result(page, 'reach-why')).toHaveText('people reached: no number gives that result');
  await item(page, 'response-rate').locator('summary').click();
  await lookFor(page, 'answered messages, for a wanted result');
  await wanted.fill('95');
  await expect(page.locator('.bench ul.notes li')).toHaveText(['In whole numbers: 112 gives 94.92, 113 gives 95.76.']);
});

test('a list: one more answer for a wanted mean, an unknown left out, a wrong one named', async ({ page }) => {
  await open(page, `${TOOL}#response-time-mean`);
  const list = field(
    page,
    'minutes to the first answer One number for each, with blanks or semicolons between; ? for one that is not known.',
  );
  await list.fill('6; 14; 22; 38; 55');
  await expect(result(page, 'response-time-mean')).toHaveText('27 min');
  await lookFor(page, 'minutes to the first answer, for a wanted result');
  await page.getByRole('textbox', { name: /^Wanted result/ }).fill('30');
  await expect(result(page, 'minutes')).toHaveText('45 min');
  await list.fill('6; 14; x');
  await expect(result(page, 'minutes-why')).toHaveText('minutes to the first answer: the number cannot be read yet');
});

test('bad input is said at its field or at the answer, and nothing typed is lost', async ({ page }) => {
  await open(page, `${TOOL}#cost-per-click`);
  await field(page, 'clicks').fill('0');
  await expect(result(page, 'cost-per-click')).toHaveText('undefined');
  await expect(result(page, 'cost-per-click-why')).toHaveText('clicks: 0, and nothing can be divided by 0');
  await field(page, 'clicks').fill('-3');
  await expect(page.getByText('A count cannot be below zero.')).toBeVisible();
  await field(page, 'clicks').fill('1e308');
  await expect(page.getByText('This is no number. It stays as you typed it.')).toBeVisible();
  await field(page, 'clicks').fill('4');
  await expect(page.locator('.bench ul.notes li')).toHaveText([/From fewer than 30 results/]);
  await item(page, 'click-through-rate').locator('summary').click();
  // The clicks are the reader's own: the case's showings do not mix with them.
  await expect(field(page, 'clicks')).toHaveValue('4');
  await expect(field(page, 'impressions')).toHaveValue('');
  await field(page, 'impressions').fill('3');
  await expect(page.locator('.bench ul.notes li')).toHaveText([/From fewer than 100/, /Above 100/]);
  await press(page, 'Case numbers');
  await expect(told(page)).toContainText('These are the numbers of Ember & Oat.');
  await expect(result(page, 'click-through-rate')).toHaveText('1.92 %');
  await told(page).getByRole('button', { name: 'Undo' }).click();
  await expect(field(page, 'impressions')).toHaveValue('3');
  await press(page, 'Clear');
  await expect(result(page, 'click-through-rate')).toHaveText('undefined');
  await told(page).getByRole('button', { name: 'Undo' }).click();
  await expect(field(page, 'clicks')).toHaveValue('4');
});

test('a tiny result is wished for as it is shown, and not as 0', async ({ page }) => {
  await open(page);
  await field(page, 'interactions').fill('3');
  await field(page, 'people reached').fill('100,000');
  await expect(result(page, 'engagement-rate-reach')).toHaveText('0.003 %');
  await lookFor(page, 'people reached, for a wanted result');
  await expect(page.getByRole('textbox', { name: /^Wanted result/ })).toHaveValue('0.003');
  await expect(result(page, 'reach')).toHaveText('100,000');
});

test('the draft outlives a reload, with its metric and what is looked for', async ({ page }) => {
  await open(page, `${TOOL}#romi`);
  await field(page, 'gross profit').fill('900');
  await lookFor(page, 'cost, for a wanted result');
  await page.getByRole('textbox', { name: /^Wanted result/ }).fill('50');
  await expect(result(page, 'cost')).toHaveText('€600.00');
  await page.waitForTimeout(500);
  await page.reload();
  await expect(result(page, 'cost')).toHaveText('€600.00');
  await expect(item(page, 'romi')).toHaveAttribute('open');
});

test('a link opens the same metric and numbers for somebody else, and keeps what they had', async ({ page, browser, baseURL }) => {
  await open(page, `${TOOL}#roas`);
  await field(page, 'revenue').fill('-20');
  await expect(result(page, 'roas-why')).toHaveText('revenue: cannot be below zero');
  await field(page, 'revenue').fill('200');
  await press(page, 'Copy link');
  await expect(told(page)).toContainText('Link copied');
  const link = await clipboard(page);
  expect(link).toMatch(/\/tools\/metrics\/#smm=[\w-]+$/);
  expect(link.length).toBeLessThan(1200);
  const context = await browser.newContext();
  const other = await context.newPage();
  await open(other, `${baseURL}${TOOL}`);
  await field(other, 'interactions').fill('7');
  await other.goto(link);
  await expect(result(other, 'roas')).toHaveText('5.00');
  await expect(item(other, 'roas')).toHaveAttribute('open');
  await expect(told(other)).toContainText('Your own are kept under “My numbers before a link”');
  await context.close();
});

test('copied as text, as a table and as a formula', async ({ page }) => {
  await open(page, `${TOOL}#roas`);
  await lookFor(page, 'cost, for a wanted result');
  await page.getByRole('textbox', { name: /^Wanted result/ }).fill('4');
  await press(page, 'Copy as text');
  await expect(told(page)).toContainText('Copied as text');
  expect(await clipboard(page)).toBe('Metric\ncost: €27.40 = 109.6 ÷ 4\nReturn on advertising spend: 4.00 = 109.6 ÷ 27.4');
  await press(page, 'Copy as table');
  await expect(told(page)).toContainText('Copied as a table');
  expect(await clipboard(page)).toContain('cost\t27.4\tmoney\t109.6 ÷ 4');
  await press(page, 'Spreadsheet formula');
  await expect(told(page)).toContainText('Formula copied');
  expect(await clipboard(page)).toContain('cost\t=109.6/4');
  await item(page, 'response-time-median').locator('summary').click();
  await press(page, 'Spreadsheet formula');
  await expect.poll(() => clipboard(page)).toBe('=MEDIAN(6,11,14,22,38,55,140,960,1420)');
});

test('two scenarios side by side, saved under names', async ({ page }) => {
  await open(page, `${TOOL}#roas`);
  await press(page, 'Saved work');
  await page.getByRole('textbox', { name: 'Save what stands in the tool as' }).fill('April');
  await page.keyboard.press('Enter');
  await field(page, 'revenue').fill('200');
  await page.getByRole('checkbox', { name: 'April', exact: true }).check();
  const row = page.getByRole('table', { name: 'Side by side' }).getByRole('row', { name: /Return on advertising spend/ });
  await expect(row.getByRole('cell')).toHaveText(['5.00 ', '2.74 ']);
});

test('by keyboard alone: search, open, type, with one message for the screen reader', async ({ page }) => {
  await open(page);
  await search(page).focus();
  await page.keyboard.type('roas');
  await expect(names(page).first()).toHaveText('Return on advertising spend');
  await page.keyboard.press('Enter');
  await expect(item(page, 'roas').locator('summary')).toBeFocused();
  await expect(result(page, 'roas')).toHaveText('2.74');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(field(page, 'revenue')).toBeFocused();
  await page.keyboard.type('80');
  await expect(page.locator('[data-at="spoken"]')).toHaveText('Return on advertising spend: 2.00 ');
});

test('without scripts it is a list with anchors and worked examples; on paper the open metric stands alone', async ({
  browser,
  baseURL,
  page,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! });
  const bare = await context.newPage();
  await bare.goto(`${TOOL}#cost-per-sale`);
  await expect(bare.getByRole('searchbox')).toBeHidden();
  await expect(item(bare, 'cost-per-sale')).toBeInViewport();
  await item(bare, 'cost-per-sale').locator('summary').click();
  await expect(item(bare, 'cost-per-sale').getByText('180 ÷ 9 = €20')).toBeVisible();
  await expect(item(bare, 'cost-per-sale').getByRole('button')).toHaveCount(0);
  await context.close();
  await open(page, `${TOOL}#roas`);
  await expect(result(page, 'roas')).toHaveText('2.74');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('searchbox')).toBeHidden();
  await expect(item(page, 'romi').locator('summary')).toBeHidden();
  await expect(item(page, 'roas').getByText('Compare it with the break-even ROAS')).toBeVisible();
  await expect(result(page, 'roas-fx')).toBeVisible();
});

test('passes axe in both themes with a comparison and a panel open, and fits a phone', async ({ page }) => {
  await open(page, `${TOOL}#roas,romi-revenue`);
  await expect(page.locator('.versus')).toBeVisible();
  await press(page, 'Saved work');
  await field(page, 'revenue').fill('x');
  expect(await violations(page)).toEqual([]);
  await press(page, 'Spending well');
  await search(page).fill('cost');
  expect(await violations(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});

test('on a phone the line that stays in sight names the metric that is open, before anything is typed', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('tools/metrics/#return-on-investment');
  await expect(page.locator('smm-metric .glance')).toHaveAttribute('data-name', 'Return on investment');
  await expect(page.locator('smm-metric .glance')).toHaveAttribute('data-value', /%$/);
});
