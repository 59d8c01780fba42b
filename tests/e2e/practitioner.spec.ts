import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { parse as csv } from 'csv-parse/sync';
import ICAL from 'ical.js';
import mammoth from 'mammoth';
import { parse } from 'node-html-parser';
import { expect, test } from './base.ts';
import { press } from './bench.ts';

const go = async (page: Page, name: string) => {
  await page.goto(`tools/${name}/`);
  await expect(page.getByRole('combobox', { name: 'Brand that this page works on' })).toHaveValue('corner-bakery');
};
const saved = async (page: Page, button: string | RegExp) => {
  const file = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  return readFileSync(await (await file).path());
};
const cards = (page: Page) => page.locator('[data-card]');

test('from a new brand to the portfolio: strategy, mix, four weeks, files, document', async ({ page }) => {
  test.setTimeout(90_000);
  page.setDefaultTimeout(6000);
  // Wednesday; the plan begins on a day that is still to come.
  await page.clock.setFixedTime('2027-03-03T09:00:00Z');
  await page.goto('tools/strategy/');
  await press(page, 'New brand');
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Corner bakery');
  await page.getByRole('combobox', { name: 'Time zone in which its posts appear' }).selectOption('Europe/Warsaw');
  await page.getByRole('checkbox', { name: 'Instagram' }).check();
  await press(page, 'Save');
  await expect(page.locator('.bench')).toHaveAttribute('data-kept', 'yes');
  await page.locator('[data-step="goals"] > summary').click();
  await page.locator('[name="wish"]').fill('Full tables on Mondays');
  await page.locator('[name="goals.goal"]').first().fill('Thirty breakfasts each Monday');
  await page.locator('[name="goals.target"]').first().fill('30');

  await go(page, 'mix');
  await expect(page.locator('.bench')).toHaveAttribute('data-kept', 'yes');
  await page.locator('.bench input[name="educational"]').fill('60');
  await page.locator('.bench input[name="commercial"]').fill('40');
  await page.locator('.bench input[name="posts"]').fill('8');
  await page.waitForTimeout(1000);

  await go(page, 'plan');
  await press(page, 'Rhythm');
  await page.locator('#rhythm-name').fill('Ask the baker');
  await page.locator('#rhythm-network').selectOption('instagram');
  await page.locator('#rhythm-from').fill('2027-03-08');
  await page.locator('#rhythm-from').blur();
  await expect(page.locator('.rhythms')).toContainText('8 new posts');
  await press(page, 'Put 8 posts into the plan');
  await page.locator('.panel').getByRole('button', { name: 'Close' }).click();
  await page.getByRole('group', { name: 'View' }).getByRole('button', { name: 'List' }).click();
  await expect(cards(page)).toHaveCount(8);

  await cards(page).first().getByRole('button').click();
  await page.locator('#post-title').fill('Why rye keeps');
  await page.locator('#post-text').fill('Rye keeps for a week.\nWrap it in linen, not in plastic.');
  await page.locator('#post-category').selectOption('educational');
  await page.locator('summary', { hasText: 'Work' }).click();
  await page.locator('#post-owner').fill('=Ola');
  await page.keyboard.press('Escape');
  const second = cards(page).nth(1).getByRole('button');
  await second.click();
  await page.locator('#post-title').fill('Monday breakfast');
  await page.locator('#post-text').fill('Two rolls, one egg, coffee; 6, until noon.');
  await page.keyboard.press('Escape');
  await page.getByRole('group', { name: 'View' }).getByRole('button', { name: 'Month' }).click();
  const card = page.locator('[data-card]', { hasText: 'Monday breakfast' }).getByRole('button');
  await card.focus();
  await page.keyboard.press('Alt+ArrowRight');
  await expect(page.locator('.planner .told')).toContainText(/Saturday,? 13 March 2027/);
  await page.waitForTimeout(1000);

  await press(page, 'Export');
  await press(page, 'Buffer');
  const rows = csv(await saved(page, /\.csv$/), { columns: true, bom: true }) as Record<string, string>[];
  expect(rows.map((row) => row.Text)).toContain('Two rolls, one egg, coffee; 6, until noon.');
  expect(rows.find((row) => row.Text?.startsWith('Two rolls'))!['Posting Time']).toBe('2027-03-13 09:00');
  const calendar = new ICAL.Component(ICAL.parse((await saved(page, 'Calendar (ICS)')).toString('utf8')));
  const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
  expect(events).toHaveLength(8);
  const moved = events.find(({ summary }) => summary.includes('Monday breakfast'))!;
  expect(moved.startDate.toString()).toBe('2027-03-13T09:00:00');

  await go(page, 'portfolio');
  await expect(page.locator('.portfolio')).toHaveAttribute('data-ready', 'corner-bakery');
  await page.getByRole('textbox', { name: 'Your name' }).fill('Maja');
  await page.locator('[data-piece="plan"]').getByRole('textbox').fill('Film on Sundays.');
  const { value } = await mammoth.convertToHtml({ buffer: await saved(page, 'Word (DOCX)') });
  const document = parse(value);
  expect(document.querySelectorAll('h1').map((one) => one.text)).toEqual(
    expect.arrayContaining(['Strategy', 'Mix and rubrics', 'Content plan']),
  );
  const cells = document.querySelectorAll('td').map((one) => one.text);
  expect(cells).toContain('Why rye keeps');
  expect(cells).toContain('Monday breakfast');
  for (const text of ['Full tables on Mondays', 'Thirty breakfasts each Monday', 'Film on Sundays.', 'Maja', 'Wrap it in linen'])
    expect(document.text).toContain(text);
});
