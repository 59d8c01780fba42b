import { readFileSync } from 'node:fs';
import { violations } from './axe.ts';
import { expect, test } from './base.ts';
import { clipboard, field, open, press, result, told } from './bench.ts';

const TOOL = 'hiring/onboarding/';

test('tasks are ticked in the checklist, and stay ticked', async ({ page }) => {
  await open(page, TOOL);
  const box = page.getByRole('checkbox', { name: 'Switch on a second proof' });
  const before = await result(page, 'open').textContent();
  await box.check();
  await expect(result(page, 'open')).toHaveText(`${Number(before) - 1}`);
  await page.reload();
  await expect(box).toBeChecked();
  await expect(page.locator('.checklist')).toContainText('employer · 2 Nov 2026');
});

test('another role brings its tasks; what is done or own stays; Undo brings back both', async ({ page }) => {
  await open(page, TOOL);
  const list = page.locator('.checklist');
  await page.getByText('Change the tasks').click();
  await press(page, 'Add a task of your own');
  await page.getByRole('textbox', { name: 'Task' }).last().fill('Show the counter');
  await expect(list).toContainText('Show the counter');
  const role = page.getByRole('combobox', { name: 'Role' });
  await role.focus();
  await role.selectOption({ label: 'Targeting specialist' });
  await expect(told(page)).toContainText('The tasks fit the new post');
  await expect(list).toContainText('Read the last three campaigns');
  await expect(list).toContainText('Show the counter');
  await expect(list).not.toContainText('Write the plan of the next month');
  await told(page).getByRole('button', { name: 'Undo' }).click();
  await expect(role).toHaveValue('smm-manager');
  await expect(list).toContainText('Write the plan of the next month');
});

test('tasks are dropped, moved and brought back; a day too late is said', async ({ page }) => {
  await open(page, TOOL);
  await page.getByText('Change the tasks').click();
  const rows = page.locator('[data-rows="tasks"] .row-card');
  const all = await rows.count();
  await rows.first().getByRole('button', { name: 'Remove this row' }).click();
  await expect(rows).toHaveCount(all - 1);
  await press(page, 'Bring back all tasks of this post');
  await expect(told(page)).toContainText('Tasks brought back: 1.');
  await expect(rows).toHaveCount(all);
  await rows.first().getByRole('textbox', { name: 'Working day' }).fill('3');
  await expect(rows.first()).toContainText('This part of the plan ends with working day 0.');
  await rows.first().getByRole('textbox', { name: 'Working day' }).fill('soon');
  await expect(rows.first()).toContainText('This is no number');
});

test('dates go into a calendar, the list is copied, a link carries it', async ({ page, browser }) => {
  await open(page, TOOL);
  const file = page.waitForEvent('download');
  await press(page, 'Dates for a calendar (.ics)');
  const ics = readFileSync((await (await file).path())!, 'utf8');
  expect(ics).toContain('DTSTART;VALUE=DATE:20261102');
  expect(ics).toContain('UID:onboarding-quarter-decision@open-smm');
  await press(page, 'Copy as text');
  await expect(told(page)).toContainText('Copied as text');
  expect(await clipboard(page)).toMatch(/The first day \d\/\d\n\[x\] /);
  await press(page, 'Copy link');
  await expect(told(page)).toContainText('Link copied');
  const link = await clipboard(page);
  const context = await browser.newContext();
  const other = await context.newPage();
  await open(other, link);
  await expect(other.locator('.checklist h2')).toContainText('Ember & Oat');
  await context.close();
  await field(page, 'First day of work').or(page.getByLabel('First day of work')).first().fill('');
  await press(page, 'Dates for a calendar (.ics)');
  await expect(told(page)).toContainText('No open task has a date');
});

test('clear and undo; a case; an address that names a post', async ({ page }) => {
  await open(page, TOOL);
  await press(page, 'Clear');
  await expect(page.locator('.checklist')).toContainText('No task yet');
  await told(page).getByRole('button', { name: 'Undo' }).click();
  await expect(page.locator('.checklist')).toContainText('Somebody waits at the door');
  await open(page, `${TOOL}#role=smm-assistant&level=assist&format=freelance`);
  await expect(page.getByRole('combobox', { name: 'Level' })).toHaveValue('assist');
  await expect(page.locator('.checklist')).toContainText('Take one column of the plan over');
  await expect(page.locator('.checklist')).not.toContainText('Somebody waits at the door');
  await page.evaluate(() => location.assign('#case=ember-and-oat'));
  await expect(told(page)).toContainText('Ember & Oat');
});

test('by keyboard alone, without scripts, on paper, on a phone, in both themes', async ({ page, browser, baseURL }) => {
  await open(page, TOOL);
  const box = page.getByRole('checkbox', { name: 'Switch on a second proof' });
  await box.focus();
  await page.keyboard.press('Space');
  await expect(box).toBeChecked();
  await expect(box).toBeFocused();
  await page.getByText('Change the tasks').press('Enter');
  expect(await violations(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.checklist')).toBeVisible();
  await expect(page.locator('.bench .ins')).toBeHidden();
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! });
  const bare = await context.newPage();
  await bare.goto(TOOL);
  await expect(bare.locator('.checklist')).toContainText('The first quarter');
  await context.close();
});
