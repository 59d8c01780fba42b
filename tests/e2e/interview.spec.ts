import { readFileSync } from 'node:fs';
import mammoth from 'mammoth';
import { violations } from './axe.ts';
import { expect, test } from './base.ts';
import { clipboard, field, open, press, result, told } from './bench.ts';

const PAGE = 'hiring/interview/';
const SHEETS = ['Interviewer’s kit', 'Work sample', 'Reference checks', 'For the candidate'];

test('an employer takes the picked kit, changes it, and takes a step back', async ({ page }) => {
  await open(page, PAGE);
  const asks = page.locator('.sheet .ask h3');
  await expect(asks).toHaveCount(5);
  await expect(result(page, 'minutes')).toHaveText('58 min');
  const before = await asks.allTextContents();

  await page.getByRole('button', { name: 'Move question 1 down' }).click();
  await expect(told(page)).toContainText('Now question 2 of 5.');
  await expect(asks.nth(1)).toContainText(before[0]!.replace(/^1 /, ''));
  await expect(page.getByRole('button', { name: 'Move question 2 down' })).toBeFocused();

  await page.getByRole('button', { name: 'Swap question 1 for' }).click();
  await expect(told(page)).toContainText('Swapped.');
  await expect(asks.first()).not.toContainText(before[1]!.slice(3));

  await page.getByRole('button', { name: 'Drop question 5' }).click();
  await expect(asks).toHaveCount(4);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(asks).toHaveCount(5);

  await page.getByRole('textbox', { name: 'Question', exact: true }).fill('Why <b>coffee</b>?');
  await page.getByRole('textbox', { name: 'Minutes' }).fill('12');
  await press(page, 'Add it');
  await expect(asks.nth(5)).toContainText('Why <b>coffee</b>?');
  await expect(page.locator('smm-interview .notes')).toContainText('minutes too many for an interview of 60');

  await page.locator('#interview-length').selectOption('90');
  await expect(page.locator('smm-interview .notes')).not.toContainText('too many');
  await page.reload();
  await expect(asks).toHaveCount(6);

  await page.locator('#interview-role').selectOption('content-specialist');
  await expect(told(page)).toContainText('picked anew');
  await expect(page.locator('.sheet .ask')).not.toContainText(['coffee']);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(asks).toHaveCount(6);
});

test('musts are asked first, and the form of the work brings skills of its own', async ({ page }) => {
  await open(page, PAGE);
  await page.getByText('Musts: asked first').click();
  await page.locator('[data-at="musts"]').getByLabel('Goal setting').check();
  await expect(page.locator('.sheet .ask').filter({ hasText: 'Goal setting' })).toHaveCount(1);
  await page.locator('#interview-format').selectOption('freelance');
  await expect(page.locator('[data-at="musts"]').getByLabel('Client communication')).toBeVisible();
  await expect(page.locator('.stop.opening')).toContainText('which hours you need');
});

test('all questions are found by words, domain, level and kind, and join the kit', async ({ page }) => {
  await open(page, PAGE);
  const all = page.locator('.all-questions');
  await all.getByLabel('Search in questions').fill('allergic');
  await expect(all.getByRole('status')).toHaveText(/^\d of 96 questions\.$/);
  await all.getByLabel('Search in questions').fill('');
  await all.getByLabel('Domain').selectOption('analytics');
  await all.getByLabel('Level').selectOption('direct');
  await expect(all.getByRole('status')).toHaveText('2 of 96 questions.');
  const first = all.locator('[data-question="metric-choice-direct"]');
  await first.getByRole('button', { name: 'Rubric of' }).click();
  await expect(first.locator('.steps > li')).toHaveCount(4);
  await first.getByRole('button', { name: 'Add to the kit' }).click();
  await expect(all.getByRole('status')).toContainText('The kit has 6 questions');
  await first.getByRole('button', { name: 'Add to the kit' }).click();
  await expect(all.getByRole('status')).toHaveText('This question is in the kit already.');
  await expect(page.locator('.sheet .ask')).toHaveCount(6);
  await all.getByLabel('Search in questions').fill('zzz');
  await expect(all.getByRole('status')).toHaveText('0 of 96 questions.');
});

test('a candidate without any employer prepares for a role and sees no answers', async ({ page }) => {
  await open(page, `${PAGE}#role=community-administrator&view=candidate`);
  const sheet = page.locator('.sheet[data-of="candidate"]');
  await expect(sheet).toBeVisible();
  await expect(sheet).toContainText('Community administrator');
  await expect(sheet.locator('.tasks > li').first()).toContainText('Looked for:');
  await expect(sheet.getByRole('link', { name: 'portfolio.' })).toHaveAttribute('href', '/tools/portfolio/');
  expect(await sheet.locator('.lessons a').count()).toBeGreaterThan(3);
  await expect(sheet.locator('.steps, .example')).toHaveCount(0);
  for (const name of SHEETS.slice(0, 3)) await expect(page.getByRole('region', { name, exact: true })).toHaveCount(0);
});

test('the work sample goes to the candidate without its solution, on paper and as a file', async ({ page }) => {
  await open(page, PAGE);
  await page.locator('#interview-sample').selectOption('tag-a-campaign');
  await page.getByRole('radio', { name: 'Work sample' }).check();
  const sheet = page.locator('.sheet[data-of="sample"]');
  await expect(sheet.getByRole('heading', { name: 'What a sound answer finds' })).toBeVisible();
  const [file] = await Promise.all([page.waitForEvent('download'), press(page, 'Word file for the candidate')]);
  const { value } = await mammoth.extractRawText({ path: await file.path() });
  expect(value).toContain('What you hand in');
  expect(value).not.toContain('What a sound answer finds');
  const [whole] = await Promise.all([page.waitForEvent('download'), press(page, 'Markdown')]);
  expect(readFileSync(await whole.path(), 'utf8')).toContain('## What a sound answer finds');

  await page.evaluate(() => {
    window.print = () => {};
  });
  await press(page, 'Print for the candidate');
  await page.emulateMedia({ media: 'print' });
  await expect(sheet.locator('.employer')).toBeHidden();
  await expect(sheet.getByRole('table').first()).toBeVisible();
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(sheet.locator('.employer')).toBeVisible();
});

test('a link carries the post and the questions; text and files carry the sheet in sight', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, PAGE);
  await field(page, 'Post').fill('Somebody else');
  await page.getByRole('button', { name: 'Drop question 2' }).click();
  await expect(page.locator('.sheet .ask')).toHaveCount(4);
  const asks = await page.locator('.sheet .ask h3').allTextContents();
  await press(page, 'Copy link');
  await expect(told(page)).toContainText('nothing about anybody');
  const link = await clipboard(page);
  await press(page, 'Copy as text');
  await expect(told(page)).toContainText('Copied as text.');
  expect(await clipboard(page)).toContain('# Somebody else');
  await page.evaluate(() => localStorage.clear());
  await page.goto('about:blank');
  await page.goto(link);
  await expect(page.getByRole('heading', { name: 'Somebody else' }).first()).toBeVisible();
  await expect(page.locator('.sheet .ask h3')).toHaveText(asks.map((ask) => ask.trim()));
  await page.getByRole('radio', { name: 'Reference checks' }).check();
  await press(page, 'Copy as text');
  await expect.poll(() => clipboard(page)).toContain('written yes');
});

test('own work is kept under a name when an address brings another post; a bad address changes nothing', async ({ page }) => {
  await open(page, PAGE);
  await field(page, 'Post').fill('My own post');
  await page.waitForTimeout(400);
  await page.goto('about:blank');
  await open(page, `${PAGE}#role=nobody&level=boss&skills=<b>`);
  await expect(field(page, 'Post')).toHaveValue('My own post');
  await page.goto('about:blank');
  await open(page, `${PAGE}#role=smm-assistant&level=do&format=agency&skills=link-tagging`);
  await expect(page.locator('#interview-role')).toHaveValue('smm-assistant');
  await expect(told(page)).toContainText('kept under');
  await expect(page.locator('.sheet .ask').filter({ hasText: 'Link tagging' })).toHaveCount(1);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(field(page, 'Post')).toHaveValue('My own post');
  await page.goto(`${PAGE}#case=norline-timber`);
  await expect(page.locator('#interview-role')).toHaveValue('targeting-specialist');
});

test('bad input is said at once and stays, and an empty kit is picked anew', async ({ page }) => {
  await open(page, PAGE);
  await press(page, 'Add it');
  await expect(told(page)).toContainText('Write the question first.');
  await page.getByRole('textbox', { name: 'Question', exact: true }).fill('How many?');
  await page.getByRole('textbox', { name: 'Minutes' }).fill('0');
  await press(page, 'Add it');
  await expect(told(page)).toContainText('whole number from 1 to 60');
  await expect(page.getByRole('textbox', { name: 'Question', exact: true })).toHaveValue('How many?');
  for (let i = 0; i < 5; i++) await page.getByRole('button', { name: 'Drop question 1' }).click();
  await expect(page.locator('smm-interview .notes')).toContainText('No question is left.');
  await press(page, 'Pick anew');
  await expect(page.locator('.sheet .ask')).toHaveCount(5);
});

test('by keyboard alone', async ({ page }) => {
  await open(page, PAGE);
  await page.getByRole('radio', { name: 'Interviewer’s kit' }).focus();
  for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowRight');
  await expect(page.locator('.sheet[data-of="candidate"]')).toBeVisible();
  for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowLeft');
  await page.getByText('How answers differ').first().focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.sheet .steps').first()).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Swap question 1 for' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(told(page)).toContainText('Swapped.');
});

test('a phone, both themes and paper', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await open(page, PAGE);
  for (const name of SHEETS) {
    await page.getByRole('radio', { name }).check();
    expect(await page.evaluate(() => document.documentElement.scrollWidth), name).toBeLessThanOrEqual(320);
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await violations(page), name).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(page), name).toEqual([]);
  }
  await page.getByRole('radio', { name: 'Interviewer’s kit' }).check();
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.sheet .marks').first()).toBeVisible();
  await expect(page.locator('.sheet .sign').first()).toBeVisible();
  await expect(page.locator('.sheet .example').first()).toBeHidden();
  await expect(page.getByRole('button', { name: 'Drop question 1' })).toBeHidden();
  await expect(page.locator('.all-questions')).toBeHidden();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('the case’s kit stands there with its rubrics, and all questions can be read', async ({ page }) => {
    await page.goto(PAGE);
    await expect(page.locator('.sheet .ask')).toHaveCount(5);
    await page.getByText('How answers differ').first().click();
    await expect(page.locator('.sheet .sign').first()).toBeVisible();
    await page.getByText('For the candidate', { exact: true }).first().click();
    await expect(page.locator('.sheet[data-of="candidate"]')).toBeVisible();
    await page.locator('.all-questions summary').first().click();
    await expect(page.locator('.all-questions .ask').first()).toBeVisible();
  });
});
