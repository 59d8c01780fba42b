import type { Page } from '@playwright/test';
import { violations } from './axe.ts';
import { expect, test } from './base.ts';
import { clipboard } from './bench.ts';

const TOOL = 'tools/experiments/';

/** The two tools of the page: before a test and after it. */
const before = (page: Page) => page.locator('smm-experiment-plan');
const after = (page: Page) => page.locator('smm-experiment-result');
type Half = ReturnType<typeof before>;
const field = (half: Half, label: string) => half.getByRole('textbox', { name: label });
const result = (half: Half, id: string) => half.locator(`.outs [data-out="${id}"]`);
const press = (half: Half, name: string) => half.getByRole('button', { name, exact: true }).click();
const told = (half: Half) => half.locator('.told');
const notes = (half: Half) => half.locator('ul.notes li');

async function open(page: Page, path = TOOL): Promise<void> {
  await page.goto(path);
  for (const half of [before(page), after(page)]) await expect(half).toHaveAttribute('data-kept', 'yes');
}

test('the plan follows what is typed, in several notations', async ({ page }) => {
  await open(page);
  const plan = before(page);
  await expect(result(plan, 'size')).toHaveText('5,080');
  for (const text of ['6', '6 %', '6,0', '6.0']) {
    await field(plan, 'Rate now').fill(text);
    await field(plan, 'Smallest rise').fill('2');
    await expect(result(plan, 'size')).toHaveText('2,313');
  }
  await expect(result(plan, 'sizeR')).toHaveText('2,554');
  await expect(result(plan, 'sizeRule')).toHaveText('2,256');
  await expect(result(plan, 'size-fx')).toHaveText(
    '(1.96 × √(2 × 0.06 × (1 − 0.06)) + 0.8416 × √(0.06 × (1 − 0.06) + 0.08 × (1 − 0.08)))² ÷ 0.02²',
  );
  await field(plan, 'People a day').fill('34');
  await expect(result(plan, 'weeks')).toHaveText('20');
  await expect(notes(plan).last()).toContainText('20 weeks are too long');
  await plan.getByRole('combobox', { name: 'The rise is in' }).selectOption('percent of the rate now');
  await field(plan, 'Smallest rise').fill('50');
  await expect(result(plan, 'target')).toHaveText('9.00 %');
});

test('above 50 % the plan says that its formula computes a fall; beyond 100 % it refuses', async ({ page }) => {
  await open(page);
  const plan = before(page);
  await field(plan, 'Rate now').fill('90');
  await field(plan, 'Smallest rise').fill('2');
  await expect(notes(plan).first()).toContainText('a fall from 90 to 88 %');
  await field(plan, 'Rate now').fill('98');
  await field(plan, 'Smallest rise').fill('5');
  await expect(plan.getByText('That would make 103 %')).toBeVisible();
  await expect(field(plan, 'Smallest rise')).toHaveAttribute('aria-invalid', 'true');
  await expect(result(plan, 'size')).toHaveText('undefined');
  await field(plan, 'Smallest rise').fill('6');
  await expect(plan.getByText('That would make 104 %')).toBeVisible();
  await field(plan, 'Smallest rise').fill('1');
  await expect(plan.getByText('That would make')).toHaveCount(0);
  await field(plan, 'Smallest rise').fill('0');
  await expect(result(plan, 'size-why')).toHaveText('rise: 0, and nothing can be divided by 0');
});

test('a result in plain sentences, with its interval, its warning and its picture', async ({ page }) => {
  await open(page);
  const read = after(page);
  await expect(result(read, 'difference')).toHaveText('+0.80 points');
  await expect(notes(read)).toHaveText([
    'B (clip of the pour) got 0.8 points more than A (photograph of the bag): 2.79 % against 1.99 %.',
    'With this many people, a gap of that size comes up about once in 58 tests when nothing differs.',
    'That is rarer than the 5 in 100 that you allow. The true difference probably lies between 0.14 and 1.47 points.',
    /^Looked at too early: 4,080 of the 4,900/,
  ]);
  for (const [label, text] of [
    ['People who saw A', '5 000'],
    ['Of A, did it', '250'],
    ['People who saw B', '5,000'],
    ['Of B, did it', '295'],
    ['Planned size', '5000'],
  ] as const)
    await field(read, label).fill(text);
  await expect(result(read, 'difference')).toHaveText('+0.90 points');
  await expect(result(read, 'p')).toHaveText('0.0474');
  await expect(result(read, 'statistic')).toHaveText('1.98');
  await expect(notes(read)).toHaveCount(3);
  await expect(notes(read).nth(1)).toContainText('about once in 21 tests');
  await expect(read.getByRole('table').getByRole('row').last()).toHaveText('B − A+0.90 points+0.01 points+1.79 points');
  await expect(read.locator('.picture')).toHaveCount(1);
  await field(read, 'Of B, did it').fill('600');
  await expect(result(read, 'p')).toHaveText('< 0.0001');
});

test('more than saw it, no number, nobody: said at the field or at the answer, and nothing typed is lost', async ({ page }) => {
  await open(page);
  const read = after(page);
  await field(read, 'Of A, did it').fill('5000');
  await field(read, 'People who saw B').fill('4o80');
  await expect(read.getByText('More than the 4,120 who saw it.')).toBeVisible();
  await expect(read.getByText('This is no number. It stays as you typed it.')).toBeVisible();
  await expect(field(read, 'People who saw B')).toHaveValue('4o80');
  await expect(result(read, 'difference')).toHaveText('undefined');
  await expect(read.locator('.picture *')).toHaveCount(0);
  // Another text at the same field keeps its message.
  await field(read, 'Of A, did it').fill('6000');
  await expect(read.getByText('More than the 4,120 who saw it.')).toBeVisible();
  await field(read, 'People who saw B').fill('4080');
  await field(read, 'Of A, did it').fill('0');
  await field(read, 'Of B, did it').fill('0');
  await expect(result(read, 'difference-why')).toContainText('all are alike');
  await expect(notes(read).first()).toContainText('Nobody did it in either version');
});

test('too few and unevenly dealt: warned, with Fisher beside', async ({ page }) => {
  await open(page);
  const read = after(page);
  await field(read, 'People who saw A').fill('118');
  await field(read, 'Of A, did it').fill('1');
  await field(read, 'People who saw B').fill('221');
  await field(read, 'Of B, did it').fill('5');
  await field(read, 'Planned size').fill('');
  await expect(notes(read).filter({ hasText: 'A fair lot does not deal people out like this' })).toBeVisible();
  await expect(notes(read).filter({ hasText: 'Too few: equal versions would lead to counts as low as 2.09' })).toBeVisible();
  await expect(notes(read).filter({ hasText: 'No planned size is given' })).toBeVisible();
  await expect(result(read, 'fisher')).toHaveText('0.6689');
  await field(read, 'Planned share of A').fill('35 %');
  await expect(notes(read).filter({ hasText: 'A fair lot' })).toHaveCount(0);
});

test('averages: their own fields and Welch', async ({ page }) => {
  await open(page);
  const read = after(page);
  await read.getByText('An average').click();
  await expect(field(read, 'Of A, did it')).toBeHidden();
  for (const [label, text] of [
    ['People who saw A', '10'],
    ['Mean of A', '0,75'],
    ['Standard deviation of A', '1.78901'],
    ['People who saw B', '10'],
    ['Mean of B', '2.33'],
    ['Standard deviation of B', '2.002249'],
    ['Planned size', '10'],
  ] as const)
    await field(read, label).fill(text);
  await expect(result(read, 'difference')).toHaveText('+1.58');
  await expect(result(read, 'p')).toHaveText('0.0794');
  await expect(result(read, 'df')).toHaveText('17.78');
  await expect(notes(read).last()).toContainText('Only 10 measurements');
  await expect(read.getByRole('table').getByRole('row').last()).toHaveText('B − A+1.58−0.21+3.37');
});

test('case numbers, clearing and the way back; each half keeps its draft', async ({ page }) => {
  await open(page);
  const [plan, read] = [before(page), after(page)];
  await press(plan, 'Case numbers');
  await plan.locator('.panel').getByRole('button', { name: 'Two pages behind the link, May' }).click();
  await expect(result(plan, 'size')).toHaveText('2,313');
  await press(read, 'Case numbers');
  await read.locator('.panel').getByRole('button', { name: 'Two forms behind the link, May' }).click();
  await expect(result(read, 'difference')).toHaveText('+4.77 points');
  await expect(notes(read).nth(2)).toContainText('not “no difference”, but “not known”');
  await page.reload();
  await expect(result(plan, 'size')).toHaveText('2,313');
  await expect(result(read, 'difference')).toHaveText('+4.77 points');
  await press(read, 'Clear');
  await expect(result(read, 'difference-why')).toHaveText('no people who saw A given');
  await told(read).getByRole('button', { name: 'Undo' }).click();
  await expect(result(read, 'difference')).toHaveText('+4.77 points');
});

test('a link opens the half that it belongs to, and the other stays', async ({ page, browser, baseURL }) => {
  await open(page);
  await field(after(page), 'Of B, did it').fill('100');
  await press(after(page), 'Copy link');
  await expect(told(after(page))).toContainText('Link copied');
  const link = await clipboard(page);
  const context = await browser.newContext();
  const other = await context.newPage();
  await open(other, `${baseURL}${TOOL}`);
  await field(before(other), 'Rate now').fill('7');
  await other.goto(link);
  await expect(result(after(other), 'difference')).toHaveText('+0.46 points');
  await expect(told(after(other))).toContainText('came with the link');
  await expect(told(before(other))).toBeEmpty();
  await expect(field(before(other), 'Rate now')).toHaveValue('7');
  await context.close();
});

test('copied as text, as a table and as formulas that a spreadsheet knows', async ({ page }) => {
  await open(page);
  await press(after(page), 'Copy as text');
  await expect(told(after(page))).toContainText('Copied as text');
  expect(await clipboard(page)).toContain(
    'Result of a test\nEmber & Oat: Photograph against clip, 11 to 24 May\nDifference B − A: +0.80 points = 114 ÷ 4,080 × 100 − 82 ÷ 4,120 × 100',
  );
  await press(after(page), 'Copy as table');
  await expect(told(after(page))).toContainText('Copied as a table');
  expect(await clipboard(page)).toMatch(/p-value\t0\.0171869\d+\tshare\t/);
  await press(before(page), 'Spreadsheet formula');
  await expect(told(before(page))).toContainText('Formula copied');
  expect(await clipboard(page)).toBe(
    '=ROUNDUP((NORM.S.INV(1-0.05/2)*SQRT(2*0.02*(1-0.02))+NORM.S.INV(0.8)*SQRT(0.02*(1-0.02)+0.028*(1-0.028)))^2/0.008^2,0)',
  );
});

test('two plans side by side, saved under names', async ({ page }) => {
  await open(page);
  const plan = before(page);
  await press(plan, 'Saved work');
  await plan.getByRole('textbox', { name: 'Save what stands in the tool as' }).fill('Clip');
  await page.keyboard.press('Enter');
  await field(plan, 'Smallest rise').fill('0.4');
  await plan.getByRole('checkbox', { name: 'Clip', exact: true }).check();
  const row = plan.getByRole('table', { name: 'Side by side' }).getByRole('row', { name: /People for each version/ });
  await expect(row.getByRole('cell')).toHaveText(['19,785 ', '5,080 ']);
});

test('by keyboard alone, with one message for the screen reader', async ({ page }) => {
  await open(page);
  const read = after(page);
  await field(read, 'Of B, did it').focus();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('90');
  await expect(read.locator('[data-at="spoken"]')).toHaveText('Difference B − A: +0.22 points ');
  await read.getByRole('radio', { name: 'Who did it' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(field(read, 'Mean of A')).toBeVisible();
});

test('without scripts and on paper the worked example stands', async ({ browser, baseURL, page }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! });
  const bare = await context.newPage();
  await bare.goto(TOOL);
  await expect(result(before(bare), 'size')).toHaveText('5,080');
  await expect(result(after(bare), 'difference')).toHaveText('+0.80 points');
  await expect(after(bare).getByRole('table').getByRole('row')).toHaveCount(4);
  await expect(after(bare).getByRole('button', { name: 'Copy link' })).toBeHidden();
  await context.close();
  await open(page);
  await page.emulateMedia({ media: 'print' });
  await expect(after(page).getByRole('button', { name: 'Copy link' })).toBeHidden();
  await expect(after(page).locator('.whiskers').first()).toBeVisible();
});

test('passes axe with a panel, faults and warnings, and fits a phone', async ({ page }) => {
  await open(page);
  await press(before(page), 'Saved work');
  await field(before(page), 'Rate now').fill('x');
  await field(after(page), 'Of A, did it').fill('1');
  await expect(notes(after(page)).filter({ hasText: 'Looked at too early' })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});
