import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { serve } from '../serve.mjs';
import { violations } from './axe.ts';
import { expect, test } from './base.ts';

const REVIEW = 'course/review/';
const LESSON = 'course/profession/what-smm-is/';
const ROLE = 'profession/roles/smm-manager/';
const PLATFORM = 'profession/platforms/instagram/';
/** One page of each kind that has something to learn. */
const PAGES = [
  LESSON,
  ROLE,
  'profession/skills/copywriting/',
  PLATFORM,
  'profession/metrics/',
  'profession/glossary/',
  'profession/duties/',
  'profession/toolbox/',
  'profession/myths/',
  'course/cases/',
  'course/capstone/',
  'sources/disagreements/',
  'hiring/pay/',
];
/** Forms, tests, and pages about the reader's own things. */
const WITHOUT = [
  '',
  'course/',
  'course/exam/',
  REVIEW,
  'course/passport/',
  'course/profession/test/',
  'desk/',
  'backup/',
  'tools/plan/',
  'sources/claims/',
];

const due = (page: Page) => page.locator('header a.due');
const button = (page: Page | Locator, name: string | RegExp) => page.getByRole('button', { name });
const bar = (page: Page) => page.getByRole('region', { name: 'Cards from this page' });
const front = (page: Page) => page.getByLabel('Front: what you are asked');
const back = (page: Page) => page.getByLabel('Back: the answer');

async function begin(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await button(page, 'Make cards from this page').click();
  await expect(bar(page)).toBeFocused();
}

/** The link of the only card in the review, once its answer is shown. */
async function reviewed(page: Page): Promise<Locator> {
  await bar(page).getByRole('link', { name: 'To the review' }).click();
  await expect(page).toHaveURL(/course\/review\/$/);
  await button(page, 'Show the answer').click();
  return page.locator('.session .from a');
}

test('of a role: an entry with its name, reviewed, and back to it', async ({ page }) => {
  await begin(page, ROLE);
  const row = page.getByRole('row', { name: /Copywriting/ });
  await button(row, /^Make a card of/).click();
  await expect(front(page)).toHaveValue('SMM manager, Skills, and how far each is asked: Copywriting');
  await expect(back(page)).toHaveValue(/^do \(2 of 4\)\nWrites posts/);
  await button(page, 'Keep the card').click();
  await expect(bar(page)).toContainText('Card made: 1 of 500.');
  await expect(due(page)).toHaveAccessibleName('1 card due');
  const link = await reviewed(page);
  await expect(page.locator('.session .front')).toHaveText(/Copywriting$/);
  await link.click();
  await expect(page).toHaveURL(/smm-manager\//);
  await expect(row).toBeInViewport();
  await button(page, 'Make cards from this page').click();
  await expect(page.locator('.make-card', { hasText: 'Card made' })).toHaveCount(1);
  await expect(button(row, /^Make a card of/)).toHaveText('Card made');
});

test('of a platform: a limit that shares its head with another, and a paragraph, taken back', async ({ page }) => {
  await begin(page, PLATFORM);
  const row = page.getByRole('row', { name: /30 hashtags/ });
  await button(row, /^Make a card of/).click();
  await expect(front(page)).toHaveValue(/^Instagram, Limits: hashtags in a caption/);
  await expect(back(page)).toHaveValue(/^Limit: 30 hashtags\nSource: /);
  await page.keyboard.press('Escape');
  await button(page, /^Make a card of: Being seen through pictures/).click();
  await expect(front(page)).toHaveValue('');
  await front(page).fill('What is Instagram for?');
  await button(page, 'Keep the card').click();
  await expect(due(page)).toHaveAccessibleName('1 card due');
  await button(bar(page), 'Undo').click();
  await expect(due(page)).toBeHidden();
  await expect(bar(page)).toContainText('Taken back.');
});

test('of an entry in a folded part, which opens again on the way back', async ({ page }) => {
  await begin(page, 'profession/metrics/');
  const entry = page.locator('#reach-rate');
  await entry.locator('summary').click();
  await button(entry.getByRole('definition').nth(2), /^Make a card of/).click();
  await expect(front(page)).toHaveValue('Reach rate: What it does not tell');
  await button(page, 'Keep the card').click();
  await (await reviewed(page)).click();
  await expect(page).toHaveURL(/metrics\/#reach-rate/);
  await expect(entry.getByRole('definition').nth(2)).toBeInViewport();
});

test('of a prediction: its question is the front', async ({ page }) => {
  await begin(page, LESSON);
  const predict = page.locator('details.predict').first();
  await predict.locator('summary').click();
  await button(predict, /^Make a card of/).click();
  await expect(front(page)).toHaveValue((await predict.locator('summary b').textContent())!);
});

test('by keyboard alone: from the button through the bar to the first passage, and out again', async ({ page }) => {
  await page.goto(ROLE);
  await button(page, 'Make cards from this page').focus();
  await page.keyboard.press('Enter');
  await expect(bar(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(bar(page).getByRole('link', { name: 'To the review' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(button(bar(page), 'Done')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.locator('.make-card').first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(front(page)).toBeFocused();
  await expect(front(page)).toHaveValue('SMM manager');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('.make-card').first()).toBeFocused();
  await expect(page.locator('.make-card').first()).toHaveText('Card made');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('.make-card')).toHaveCount(0);
  await expect(button(page, 'Make cards from this page')).toBeFocused();
});

test('of a term, in its pop-up in a lesson: made, shown after a reload, asked, taken out; by keyboard', async ({ page }) => {
  await page.goto(LESSON);
  const term = page.locator('.sl-markdown-content .term').first();
  const id = (await term.getAttribute('popovertarget'))!;
  const note = page.locator(`#${id}`);
  await term.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(button(note, 'Make this a card')).toBeFocused();
  await page.keyboard.press('Enter');
  const isCard = button(note, '✓ Is a card (take it out)');
  await expect(isCard).toBeFocused();
  await expect(due(page)).toHaveAccessibleName('1 card due');
  expect(await violations(page)).toEqual([]);

  await page.reload();
  await term.click();
  await expect(isCard).toBeVisible();
  await due(page).click();
  const name = (await page.locator('.session .front').textContent())!;
  await button(page, 'Show the answer').click();
  await page.locator('.session .from a').click();
  const entry = page.locator(`#${id.replace('term-', '')}`);
  await expect(entry).toBeInViewport();
  await button(entry, `✓ Is a card (take it out): ${name}`).click();
  await expect(button(entry, `Make this a card: ${name}`)).toBeFocused();
  await expect(due(page)).toBeHidden();
  await button(entry, `Make this a card: ${name}`).click();
  await expect(due(page)).toHaveAccessibleName('1 card due');
});

test('a term that was asked is put aside, and keeps what is known of it', async ({ page }) => {
  await page.goto('sources/');
  await page.evaluate(() => {
    localStorage.setItem('smm:flashcard:t-a-b-test', '{"v":1,"n":1,"d":{"due":20000,"count":3,"lapses":1,"first":19000,"last":19990}}');
    localStorage.setItem('smm:due:all', '{"v":1,"n":1,"d":{"at":20000,"due":[],"fresh":0,"left":[9,9],"limit":[9,9]}}');
  });
  await page.goto('profession/glossary/');
  await button(page, '✓ Is a card (take it out): A/B test').click();
  await expect(button(page, 'Make this a card: A/B test')).toBeVisible();
  expect(await page.evaluate(() => localStorage.getItem('smm:flashcard:t-a-b-test'))).toMatch(/"count":3.*"off":true/);
});

test('when what makes cards cannot be fetched, it is said beside the button, and the next press tries again', async ({ page, faults }) => {
  await page.goto(LESSON);
  await page.route('**/collect.*.js', (route) => route.abort());
  await page.locator('.sl-markdown-content .term').first().click();
  const note = page.locator('.note:popover-open');
  await button(note, 'Make this a card').click();
  await expect(note.getByRole('alert')).toHaveText('Could not be loaded. Try again.');
  faults.length = 0;
});

test('a copy of the data brings the card and its link to another browser', async ({ page, browser, baseURL }) => {
  await begin(page, ROLE);
  await button(page, /^Make a card of: The manager answers/).click();
  await front(page).fill('What does the manager answer for?');
  await button(page, 'Keep the card').click();
  await page.goto('backup/');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('.backup').getByRole('button', { name: 'Download a copy', exact: true }).click(),
  ]);
  const copy = readFileSync(await file.path());

  // The other site lies under a path of its own.
  const sub = await serve({ dist: 'node_modules/.cache/dist-sub', base: '/some/where/' });
  const other = await (await browser.newContext({ baseURL: sub.url })).newPage();
  await other.goto('backup/');
  await other.locator('.backup input[type=file]').setInputFiles({ name: 'copy.json', mimeType: 'application/json', buffer: copy });
  await other.locator('.backup').getByRole('button', { name: 'Restore', exact: true }).click();
  await other.goto(REVIEW);
  await button(other, 'Show the answer').click();
  const link = other.locator('.session .from a');
  await expect(link).toHaveAttribute('href', /^\/some\/where\/profession\/roles\/smm-manager\/#/);
  await link.click();
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('SMM manager');

  // A card that is made there is kept without that path.
  await other.evaluate(() => localStorage.clear());
  await begin(other, PLATFORM);
  await button(other, /^Make a card of: Being seen/).click();
  await front(other).fill('Why?');
  await button(other, 'Keep the card').click();
  const href = await other.evaluate(
    () => JSON.parse(Object.entries(localStorage).find(([key]) => key.startsWith('smm:flashcard:own-'))![1]).d.from.href,
  );
  expect(href).toMatch(/^\/profession\/platforms\/instagram\/#purpose:~:text=Being%20seen/);
  await (await reviewed(other)).click();
  await expect(other).toHaveURL(/\/some\/where\/profession\/platforms\/instagram\//);
  expect(baseURL).not.toBe(sub.url);
  await other.context().close();
  sub.close();
});

for (const path of PAGES)
  test(`${path}: its passages have a button each, and nothing is wider than the page at 360 px`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 780 });
    await begin(page, path);
    await page.evaluate(() => {
      for (const part of document.querySelectorAll<HTMLDetailsElement>('main details')) part.open = true;
    });
    expect(await page.locator('.make-card').count()).toBeGreaterThan(5);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    expect(await violations(page)).toEqual([]);
  });

test('pages with nothing to learn by heart have no such button', async ({ page }) => {
  for (const path of WITHOUT) {
    await page.goto(path);
    await expect(page.locator('[data-make=""]'), path).toHaveCount(0);
  }
});
