import type { Page } from '@playwright/test';
import { violations } from './axe.ts';
import { expect, test } from './base.ts';
import { clipboard, field, open, press, told } from './bench.ts';

const TOOL = 'tools/funnel/';
/** The number in front. */
const front = (page: Page) => page.locator('.bench .front:visible .big');
const why = (page: Page) => page.locator('.bench .front:visible .why');
/** A cell of the ladder. */
const cell = (page: Page, id: string) => page.locator(`.bench .ladder [data-out="${id}"]`);
const exact = (page: Page, label: string) => page.getByRole('textbox', { name: label, exact: true });
const futures = (page: Page) => page.getByRole('region', { name: 'A hundred thousand futures' });
const notes = (page: Page) => page.locator('.bench ul.notes');

test('a budget becomes sales and returns, in any notation', async ({ page }) => {
  await open(page, TOOL);
  await expect(front(page)).toHaveText('27');
  await expect(page.locator('.bench .front:visible .fx')).toHaveText('300 × 1000 ÷ 14 × 1.8 ÷ 100 × 7 ÷ 100');
  await expect(cell(page, 'sales-poor')).toHaveText('7.2');
  await expect(cell(page, 'sales-good')).toHaveText('78');
  await expect(cell(page, 'cost-per-action-poor')).toHaveText('€41.67');
  await expect(cell(page, 'cost-per-action-good')).toHaveText('€3.85');
  for (const text of ['600', '€600', '600.00', '0.6k']) {
    await exact(page, 'Budget').fill(text);
    await expect(front(page)).toHaveText('54');
  }
  await exact(page, 'Clicks per 100 impressions').fill('3,6 %');
  await exact(page, 'Clicks per 100 impressions, high').fill('4');
  await expect(front(page)).toHaveText('108');
  await field(page, 'Costs beside the budget').fill('1 144');
  await expect(cell(page, 'romi')).toHaveText('−35.52 %');
  await page.getByRole('combobox', { name: 'Currency' }).selectOption('PLN');
  await expect(cell(page, 'profit')).toHaveText(/^−PLN\s619.50$/);
});

test('what cannot be so is said at the field and at the answer; the rest goes on and nothing typed is lost', async ({ page }) => {
  await open(page, TOOL);
  const ctr = exact(page, 'Clicks per 100 impressions');
  await ctr.fill('1.8x');
  await expect(page.getByText('This is no number. It stays as you typed it.')).toBeVisible();
  await expect(front(page)).toHaveText('undefined');
  await expect(why(page)).toHaveText('clicks per 100 impressions: the number cannot be read yet');
  await expect(cell(page, 'impressions')).toHaveText('21,429');
  await expect(ctr).toHaveValue('1.8x');
  await ctr.fill('5');
  await expect(page.getByText('Low, likely and high must rise in this order.')).toBeVisible();
  await expect(ctr).toHaveAttribute('aria-invalid', 'true');
  await ctr.fill('');
  await expect(why(page)).toHaveText('no clicks per 100 impressions given');
  await ctr.fill('1.8');
  await expect(front(page)).toHaveText('27');
  await exact(page, 'Price of a thousand impressions, low').fill('0');
  await expect(page.getByText('A price of nothing buys without end')).toBeVisible();
  await exact(page, 'Price of a thousand impressions, low').fill('');
  await field(page, 'Impressions per person').nth(1).fill('0.5');
  await field(page, 'Impressions per person').first().fill('0.4');
  await expect(page.getByText('Below 1: more people would be reached')).toBeVisible();
  await expect(cell(page, 'reach')).toHaveText('undefined');
  await expect(front(page)).toHaveText('27');
  await exact(page, 'Budget').fill('-5');
  await expect(why(page)).toHaveText('budget: the number cannot be read yet');
  await exact(page, 'Budget').fill('1e308');
  await expect(page.locator('.channel .number-field p')).not.toBeEmpty();
  await exact(page, 'Budget').fill('300');
  await exact(page, 'Gross margin, %').fill('138');
  await expect(page.getByText('A margin above 100 %')).toBeVisible();
});

test('back from a target, rounded once or at every stage, and said which', async ({ page }) => {
  await open(page, TOOL);
  await page.getByRole('radio', { name: 'what a target takes' }).check();
  await expect(front(page)).toHaveText('€466.67');
  await expect(page.locator('.bench .front:visible .ends')).toContainText('€1,750.00');
  await expect(page.locator('.bench .front:visible .fx')).toHaveText('42 × 100 ÷ 7 × 100 ÷ 1.8 × 14 ÷ 1000');
  await expect(notes(page)).toContainText('Nothing is rounded on the way');
  await page.getByRole('combobox', { name: 'Round up' }).selectOption({ label: 'at every stage' });
  await expect(front(page)).toHaveText('€466.68');
  await expect(page.getByRole('table', { name: /What the target takes/ }).getByRole('row', { name: 'Impressions' })).toContainText(
    '33,334',
  );
  await expect(notes(page)).toContainText('half an enquiry does not exist');
  await exact(page, 'Target').fill('');
  await expect(why(page)).toHaveText('no target given');
  await exact(page, 'Target').fill('1000');
  await page.getByRole('combobox', { name: 'Target, counted in' }).selectOption({ label: 'revenue' });
  await expect(front(page)).toHaveText('€411.45');
  await page.getByRole('radio', { name: 'what a budget brings' }).check();
  await expect(front(page)).toHaveText('€739.80');
});

test('the answer stays in sight while rates are typed, and no stage is cut off', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await open(page, TOOL);
  await exact(page, 'Sales per 100 clicks').fill('8');
  await expect(page.locator('.glance')).toHaveAttribute('data-value', '30.86');
  await expect(page.locator('.glance')).toBeInViewport();
  for (const width of [360, 768, 1280]) {
    await page.setViewportSize({ width, height: 640 });
    await exact(page, 'Budget').fill('300');
    const cut = () =>
      page.locator('.bench').evaluate((bench) => {
        const { right } = bench.getBoundingClientRect();
        return [...bench.querySelectorAll('table :is(th, td)')].filter((cell) => cell.getBoundingClientRect().right > right).length;
      });
    expect(await cut()).toBe(0);
    await exact(page, 'Gross margin, %').focus();
    await expect(width < 700 ? page.locator('.glance') : front(page)).toBeInViewport();
  }
  // Numbers as long as they come.
  await page.setViewportSize({ width: 360, height: 640 });
  await exact(page, 'Budget').fill('987654321012');
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});

test('the way to a sale decides what is asked for', async ({ page }) => {
  await open(page, TOOL);
  await expect(exact(page, 'Enquiries per 100 clicks')).toBeHidden();
  await expect(exact(page, 'Sales per 100 clicks')).toBeVisible();
  await page.getByRole('combobox', { name: 'From a click to a sale' }).selectOption({ label: 'through an enquiry and a quote' });
  await expect(why(page)).toHaveText('no enquiries per 100 clicks given');
  await exact(page, 'Enquiries per 100 clicks').fill('20');
  await exact(page, 'Quotes per 100 enquiries').fill('50');
  await expect(exact(page, 'Sales per 100 quotes')).toHaveValue('7');
  await expect(cell(page, 'quotes')).toHaveText('38.57');
  await page.getByRole('combobox', { name: 'Bought by the' }).selectOption({ label: 'click' });
  await expect(exact(page, 'Price of a thousand impressions')).toBeHidden();
  await exact(page, 'Price of a click').fill('1.5');
  await expect(cell(page, 'clicks')).toHaveText('200');
  await expect(page.locator('.ladder [data-stage="impressions"]')).toBeHidden();
});

test('several channels with one total: add, remove and bring back', async ({ page }) => {
  await open(page, TOOL);
  await press(page, 'Add a channel');
  const second = page.locator('.channel').nth(1);
  await expect(second.getByRole('textbox', { name: 'Channel' })).toBeFocused();
  await expect(front(page)).toHaveText('27');
  await second.getByRole('textbox', { name: 'Channel' }).fill('Search');
  await second.getByRole('combobox').selectOption({ label: 'click' });
  await second.getByRole('textbox', { name: 'Budget' }).fill('100');
  await expect(why(page)).toHaveText('no price of a click given');
  await second.getByRole('textbox', { name: 'Price of a click', exact: true }).fill('0.5');
  await second.getByRole('textbox', { name: 'Sales per 100 clicks', exact: true }).fill('4');
  await expect(second.locator('[data-out="sales"]')).toHaveText('8');
  await expect(front(page)).toHaveText('35');
  await expect(page.locator('.bench .front:visible .fx')).toHaveText('27 + 8');
  await expect(cell(page, 'budget')).toHaveCount(0);
  await expect(cell(page, 'cost-per-action')).toHaveText('€11.43');
  await page.getByRole('radio', { name: 'what a target takes' }).check();
  await expect(front(page)).toHaveText('€480.00');
  await expect(notes(page)).toContainText('keep the shares');
  await page.getByRole('radio', { name: 'what a budget brings' }).check();
  await second.getByRole('button', { name: 'Remove this row' }).click();
  await expect(front(page)).toHaveText('27');
  await told(page).getByRole('button', { name: 'Undo' }).click();
  await expect(front(page)).toHaveText('35');
  await expect(second.getByRole('textbox', { name: 'Channel' })).toHaveValue('Search');
});

test('case numbers, clearing and the way back; the draft outlives a reload', async ({ page }) => {
  await open(page, TOOL);
  await exact(page, 'Budget').fill('900');
  await expect(front(page)).toHaveText('81');
  await page.reload();
  await expect(front(page)).toHaveText('81');
  await press(page, 'Clear');
  await expect(front(page)).toHaveText('undefined');
  await told(page).getByRole('button', { name: 'Undo' }).click();
  await expect(exact(page, 'Budget')).toHaveValue('900');
  await press(page, 'Case numbers');
  await page.locator('.panel').getByRole('button', { name: 'July to September 2026', exact: true }).last().click();
  await expect(front(page)).toHaveText('22.5');
  await press(page, 'Case numbers');
  await page.locator('.panel').getByRole('button', { name: 'The campaign for the span tables, April' }).click();
  await expect(page.locator('.channel')).toHaveCount(2);
  await expect(page.getByRole('textbox', { name: 'Enquiries per 100 clicks, low' }).first()).toBeHidden();
  await expect(cell(page, 'leads')).toHaveText('6');
});

test('a hundred thousand futures: the chance, the spread, the same seed the same result', async ({ page }) => {
  await open(page, TOOL);
  const chance = futures(page).locator('.chance');
  await expect(chance).toHaveText('In 6.4 % of the futures the target of 42 is reached. In 37.9 % of them the plan loses no money.');
  await exact(page, 'Target').fill('30');
  await expect(futures(page).getByText('These futures belong to other numbers')).toBeVisible();
  await press(page, 'Draw the futures');
  await expect(chance).toContainText('the target of 30 is reached');
  await expect(futures(page).getByText('These futures belong to other numbers')).toBeHidden();
  const first = await chance.textContent();
  await field(page, 'Seed').fill('2');
  await press(page, 'Draw the futures');
  await expect(chance).not.toHaveText(first!);
  await field(page, 'Seed').fill('1');
  await press(page, 'Draw the futures');
  await expect(chance).toHaveText(first!);
  await page.getByRole('checkbox', { name: 'counts vary by luck' }).uncheck();
  await page.getByRole('combobox', { name: 'Inside a range' }).selectOption('pert');
  await press(page, 'Draw the futures');
  await expect(
    futures(page)
      .getByRole('row', { name: /^Sales/ })
      .getByRole('cell')
      .first(),
  ).toHaveText(/^18\.\d+$/);
  await exact(page, 'Clicks per 100 impressions').fill('');
  await press(page, 'Draw the futures');
  await expect(futures(page).getByText('No futures yet: no clicks per 100 impressions given.')).toBeVisible();
});

test('a run can be cancelled, and the page answers while it runs', async ({ page }) => {
  await page.addInitScript(() => {
    // A worker that never comes to its end.
    window.Worker = class extends EventTarget {
      postMessage() {
        setTimeout(() => this.dispatchEvent(new MessageEvent('message', { data: { done: 5000 } })), 20);
      }
      terminate() {
        document.documentElement.dataset.ended = 'yes';
      }
    } as unknown as typeof Worker;
  });
  await open(page, TOOL);
  await press(page, 'Draw the futures');
  await expect(futures(page).getByText('5,000 of 100,000 drawn')).toBeVisible();
  await exact(page, 'Budget').fill('600');
  await expect(front(page)).toHaveText('54');
  await press(page, 'Cancel');
  await expect(futures(page).getByText('Cancelled. Nothing was drawn.')).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-ended', 'yes');
});

test('a browser that runs no worker says so', async ({ page }) => {
  await page.addInitScript(() => {
    window.Worker = class {
      constructor() {
        throw new Error('refused');
      }
    } as unknown as typeof Worker;
  });
  await open(page, TOOL);
  await press(page, 'Draw the futures');
  await expect(futures(page).getByText('This browser does not let the page draw futures.')).toBeVisible();
});

test('which input matters most follows what is typed, with a table beside', async ({ page }) => {
  await open(page, TOOL);
  const rows = page.getByRole('table', { name: 'Sales with one input at its end' }).getByRole('row');
  await expect(rows.nth(1)).toContainText('Price of a thousand impressions');
  await exact(page, 'Sales per 100 clicks, high').fill('40');
  await expect(rows.nth(1)).toContainText('Sales per 100 clicks');
  await expect(page.getByRole('img', { name: /Sales per 100 clicks: 15.43 – 154.29/ })).toBeVisible();
  await page.getByRole('checkbox', { name: 'ranges' }).uncheck();
  await expect(page.locator('.pictures figure')).toHaveCount(0);
  await expect(cell(page, 'sales-poor')).toBeHidden();
  await expect(exact(page, 'Sales per 100 clicks, high')).toBeHidden();
});

test('a link opens the same plan for somebody else, and keeps what they had', async ({ page, browser, baseURL }) => {
  await open(page, TOOL);
  await exact(page, 'Budget').fill('450');
  await press(page, 'Copy link');
  await expect(told(page)).toContainText('Link copied');
  const link = await clipboard(page);
  expect(link).toMatch(/\/tools\/funnel\/#smm=[\w-]+$/);
  const context = await browser.newContext();
  const other = await context.newPage();
  await open(other, `${baseURL}${TOOL}`);
  await exact(other, 'Budget').fill('7');
  await other.goto(link);
  await expect(front(other)).toHaveText('40.5');
  await expect(told(other)).toContainText('Your own are kept under “My numbers before a link”');
  await context.close();
});

test('copied as text, as a table and as formulas', async ({ page }) => {
  await open(page, TOOL);
  await press(page, 'Copy as text');
  await expect(told(page)).toContainText('Copied as text');
  const text = await clipboard(page);
  expect(text).toContain('Funnel planner\nEmber & Oat: July to September 2026\nSales: 27 = 300 × 1000 ÷ 14 × 1.8 ÷ 100 × 7 ÷ 100');
  expect(text).toContain('Sales, all bad luck: 7.2');
  await press(page, 'Copy as table');
  await expect(told(page)).toContainText('Copied as a table');
  expect(await clipboard(page)).toContain('ROAS\t2.466\tratio\t739.8 ÷ 300');
  await press(page, 'Spreadsheet formula');
  await expect(told(page)).toContainText('Formula copied');
  expect(await clipboard(page)).toContain('Sales\t=300*1000/14*1.8/100*7/100');
});

test('two plans side by side, saved under names', async ({ page }) => {
  await open(page, TOOL);
  await press(page, 'Saved work');
  await page.getByRole('textbox', { name: 'Save what stands in the tool as' }).fill('Three hundred');
  await page.keyboard.press('Enter');
  await exact(page, 'Budget').fill('600');
  await page.getByRole('checkbox', { name: 'Three hundred', exact: true }).check();
  const row = page.getByRole('table', { name: 'Side by side' }).getByRole('row', { name: 'Sales', exact: false }).first();
  await expect(row.getByRole('cell')).toHaveText(['54 ', '27 ']);
});

test('by keyboard alone, with one message for the screen reader', async ({ page }) => {
  await open(page, TOOL);
  await exact(page, 'Price of a thousand impressions, low').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.type('7');
  await expect(page.locator('[data-at="spoken"]')).toHaveText(
    'Sales: undefined price of a thousand impressions: low, likely and high must rise in this order',
  );
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type('8');
  await expect(page.locator('[data-at="spoken"]')).toHaveText('Sales: 54 ');
});

test('without scripts and on paper the worked example stands', async ({ browser, baseURL, page }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! });
  const bare = await context.newPage();
  await bare.goto(TOOL);
  await expect(front(bare)).toHaveText('27');
  await expect(bare.locator('.noscript')).toBeVisible();
  await expect(bare.getByText('In 6.4 % of the futures')).toBeVisible();
  await expect(bare.getByRole('button', { name: 'Draw the futures' })).toBeHidden();
  await context.close();
  await open(page, TOOL);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: 'Copy link' })).toBeHidden();
  await expect(page.getByRole('img', { name: /four in five futures/ })).toBeVisible();
});

test('passes axe with panels open, futures drawn and faults shown, and fits a phone', async ({ page }) => {
  await open(page, TOOL);
  await press(page, 'Draw the futures');
  await press(page, 'Add a channel');
  await press(page, 'Saved work');
  await field(page, 'Gross margin').first().fill('x');
  expect(await violations(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});
