import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { violations } from './axe.ts';
import { expect, test } from './base.ts';
import { clipboard, open, press, told } from './bench.ts';

const TOOL = 'tools/mix/';
const share = (page: Page, name: string) => page.locator(`.bench input[name="${name}"]`);
const picture = (page: Page) => page.locator('.mix-picture');
const topics = (page: Page) => page.locator('.topics li span');
const answerTo = (page: Page, question: string) => page.locator(`#mix-ask-${question}`);
const brand = (page: Page) => page.getByRole('combobox', { name: 'Brand that this page works on' });

/** The model as a brand of the reader's own. */
async function copied(page: Page): Promise<void> {
  await open(page, TOOL);
  await press(page, 'Copy and edit');
  await expect(page.locator('.bench')).not.toHaveAttribute('data-model');
  await expect(share(page, 'commercial')).toBeEditable();
}

test('July of the café: shares, rubrics and thirty topics of a model that only reads', async ({ page }) => {
  await open(page, TOOL);
  await expect(
    picture(page)
      .getByRole('row', { name: /Educational/ })
      .getByRole('cell'),
  ).toHaveText(['33 %', '4', '4']);
  await expect(
    picture(page)
      .getByRole('row', { name: /Together/ })
      .getByRole('cell'),
  ).toHaveText(['100 %', '12', '12']);
  await expect(topics(page)).toHaveCount(30);
  await expect(topics(page).filter({ hasText: 'Tomek at the bar' }).first()).toBeVisible();
  await expect(share(page, 'commercial')).not.toBeEditable();
  await expect(page.getByRole('button', { name: 'Propose shares for this format' })).toBeHidden();
  await brand(page).selectOption('norline-timber');
  await expect(share(page, 'educational')).toHaveValue('60');
  await expect(topics(page).filter({ hasText: 'Is it safe in a fire?' }).first()).toBeVisible();
});

test('shares that come to more than 100 are told and brought to 100, the last one kept, with a way back', async ({ page }) => {
  await copied(page);
  await share(page, 'commercial').fill('40 %');
  await expect(picture(page)).toContainText('The shares come to 123 %: 23 too many.');
  await press(page, 'Bring to 100 %');
  await expect(share(page, 'commercial')).toHaveValue('40');
  await expect(
    picture(page)
      .getByRole('row', { name: /Together/ })
      .getByRole('cell')
      .first(),
  ).toHaveText('100 %');
  await expect(picture(page)).not.toContainText('too many');
  await told(page).getByRole('button', { name: 'Undo' }).click();
  await expect(share(page, 'educational')).toHaveValue('33');
  await page.getByText('interest', { exact: true }).click();
  await expect(page.locator('.bench ul.notes')).toContainText('much for the interest format');
  await press(page, 'Propose shares for this format');
  await expect(share(page, 'commercial')).toHaveValue('5');
});

test('a share that is no number is said at its field, and the rest goes on', async ({ page }) => {
  await copied(page);
  await share(page, 'news').fill('eight');
  await expect(page.getByText('This is no number. It stays as you typed it.')).toBeVisible();
  await expect(topics(page)).toHaveCount(30);
  await share(page, 'posts').fill('');
  await expect(
    picture(page)
      .getByRole('row', { name: /Educational/ })
      .getByRole('cell')
      .nth(1),
  ).toHaveText('–');
});

test('rubrics: days, hours and weeks come to posts; two at one hour are told', async ({ page }) => {
  await copied(page);
  const first = page.locator('[data-row]').first();
  await expect(first.locator('[data-out="slots"]')).toHaveText('4');
  await first.getByRole('checkbox', { name: 'Fri' }).check();
  await expect(first.locator('[data-out="slots"]')).toHaveText('8');
  await expect(
    picture(page)
      .getByRole('row', { name: /Educational/ })
      .getByRole('cell')
      .nth(2),
  ).toHaveText('8');
  await expect(page.locator('.bench ul.notes')).toContainText('more than the 12 that you have hours for');
  await press(page, 'Add a rubric');
  const added = page.locator('[data-row]').last();
  await page.keyboard.type('Friday offer');
  await expect(added.locator('[data-out="slots"]')).toHaveText('undefined');
  await added.getByRole('checkbox', { name: 'Fri' }).check();
  await added.getByRole('textbox', { name: 'Hour' }).fill('8:30');
  await added.getByLabel('First day').fill('2026-07-07');
  await added.getByRole('textbox', { name: 'Weeks' }).fill('2');
  await expect(added.locator('[data-out="slots"]')).toHaveText('2');
  await expect(added).toContainText('At that hour One coffee explained appears on the same network');
});

test('an empty brand is asked, and only its own words become topics', async ({ page }) => {
  await open(page, TOOL);
  await press(page, 'New brand');
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Bike shop');
  await press(page, 'Save');
  await expect(topics(page)).toHaveCount(0);
  await expect(page.locator('.topics .next a').first()).toHaveText('Which dates are coming?');
  await page.locator('.topics .next a').first().click();
  await answerTo(page, 'events').fill('spring service\nnight ride');
  await expect(topics(page).first()).toBeVisible();
  for (const text of await topics(page).allTextContents()) expect(text).toMatch(/spring service|night ride/);
});

test('topics are copied and taken along as a file in which no cell is a formula', async ({ page }) => {
  await copied(page);
  await answerTo(page, 'asked').fill('=HYPERLINK("x")');
  await expect(topics(page).filter({ hasText: '=HYPERLINK' }).first()).toBeVisible();
  await press(page, 'Copy the topics');
  await expect(told(page)).toContainText('The topics are copied.');
  expect((await clipboard(page)).split('\n')).toHaveLength(30);
  const file = page.waitForEvent('download');
  await press(page, 'Topics as CSV');
  const saved = await file;
  expect(saved.suggestedFilename()).toMatch(/^Ember.*topics\.csv$/);
  const text = readFileSync(await saved.path(), 'utf8');
  expect(text.split('\r\n')).toHaveLength(32);
  expect(text).toContain('"No.","Topic","Category","Source"');
  expect(text).not.toMatch(/(^|,)"=/m);
});

test('topics become ideas of the plan, one or several, none twice, and go again with Undo', async ({ page }) => {
  await open(page, TOOL);
  await page
    .getByRole('button', { name: /^Put into the plan: / })
    .first()
    .click();
  await expect(told(page)).toContainText('This is a model, and its plan stays as it is. Copy it first.');
  await copied(page);
  await press(page, 'Put the ticked topics into the plan');
  await expect(told(page)).toContainText('Tick the topics that you want');
  const first = (await topics(page).first().textContent())!;
  await page
    .getByRole('button', { name: /^Put into the plan: / })
    .first()
    .dblclick();
  await expect(told(page)).toContainText('The plan has this idea already.');
  for (const n of [0, 1, 2]) await page.locator('.topics input').nth(n).check();
  await press(page, 'Put the ticked topics into the plan');
  await expect(told(page)).toContainText('2 ideas are in the plan now, without a day. 1 stood there already.');
  await expect(page.locator('.topics input:checked')).toHaveCount(0);
  await told(page).getByRole('button', { name: 'Undo' }).click();
  await expect(told(page)).toContainText('2 ideas were taken out of the plan.');
  await told(page).getByRole('link', { name: 'Open the plan' }).click();
  await expect(page.locator('smm-plan')).toHaveAttribute('data-ready', /./);
  await page.getByRole('group', { name: 'View' }).getByRole('button', { name: 'List' }).click();
  await expect(page.locator('smm-plan .sum')).toHaveText('15 posts');
  // Only rows in sight are drawn.
  await page.getByRole('searchbox', { name: 'Search in posts' }).fill(first);
  const idea = page.locator('[data-card]').filter({ hasText: first });
  await expect(idea).toHaveCount(1);
  await expect(idea).toContainText('· idea');
  await expect(idea).toContainText('no day');
});

test('all topics become ideas that stand in the plan as they stood here', async ({ page }) => {
  await copied(page);
  const names = (await topics(page).allTextContents()).map((name) => name.trim());
  for (const tick of await page.locator('.topics input').all()) await tick.check();
  await press(page, 'Put the ticked topics into the plan');
  await expect(told(page)).toContainText('ideas are in the plan now, without a day');
  await told(page).getByRole('link', { name: 'Open the plan' }).click();
  await expect(page.locator('smm-plan')).toHaveAttribute('data-ready', /./);
  await page.getByRole('group', { name: 'View' }).getByRole('button', { name: 'List' }).click();
  await page.getByRole('combobox', { name: 'State' }).first().selectOption('idea');
  const ideas = page.locator('[data-card]').filter({ hasText: 'no day' });
  await expect(ideas.first()).toContainText(names[0]!);
  const shown = await ideas.allTextContents();
  expect(shown.length).toBeGreaterThan(5);
  for (const [i, text] of shown.entries()) expect(text).toContain(names[i]!);
});

test('ticks stay when the topics are drawn anew, and go with the brand', async ({ page }) => {
  await copied(page);
  await page.waitForTimeout(900);
  await page.reload();
  await expect(page.locator('.bench')).toHaveAttribute('data-kept', 'yes');
  // As the server drew them; the browser draws them at the first answer.
  for (const n of [0, 4]) await page.locator('.topics input').nth(n).check();
  const ticked = page.locator('.topics label').filter({ has: page.locator('input:checked') });
  const names = await ticked.allTextContents();
  await answerTo(page, 'praise').fill('They remember my cup.');
  await expect(topics(page).filter({ hasText: 'They remember my cup.' }).first()).toBeVisible();
  expect(await ticked.allTextContents()).toEqual(names);
  await brand(page).selectOption('norline-timber');
  await expect(ticked).toHaveCount(0);
});

test('what is typed is kept with the brand and stands there after a reload', async ({ page }) => {
  await copied(page);
  await share(page, 'news').fill('10');
  await answerTo(page, 'praise').fill('They remember my cup.');
  await page.waitForTimeout(900);
  await page.reload();
  await expect(page.locator('.bench')).toHaveAttribute('data-kept', 'yes');
  await expect(share(page, 'news')).toHaveValue('10');
  await expect(answerTo(page, 'praise')).toHaveValue('They remember my cup.');
  await expect(topics(page).filter({ hasText: 'They remember my cup.' }).first()).toBeVisible();
});

test('markup in an answer stays text', async ({ page }) => {
  await copied(page);
  const attack = '<img src=x onerror="window.__xss=1">';
  await answerTo(page, 'events').fill(attack);
  await expect(topics(page).filter({ hasText: attack }).first()).toBeVisible();
  expect(await page.evaluate(() => (window as { __xss?: number }).__xss)).toBeUndefined();
});

test('without scripts the model stands', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! });
  const page = await context.newPage();
  await page.goto(TOOL);
  await expect(topics(page)).toHaveCount(30);
  await expect(page.locator('.mix-picture svg')).toHaveCount(2);
  await context.close();
});

test('passes axe as a model, with faults and as an empty brand, and fits a phone', async ({ page }) => {
  await open(page, TOOL);
  expect(await violations(page)).toEqual([]);
  await copied(page);
  await share(page, 'commercial').fill('90');
  await share(page, 'news').fill('x');
  await expect(page.getByRole('button', { name: 'Bring to 100 %' })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});
