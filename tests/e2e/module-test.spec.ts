import type { Page } from '@playwright/test';
import { answer } from './answer.ts';
import { violations } from './axe.ts';
import { expect, test } from './base.ts';

const TEST = 'course/profession/test/';
const KEY = 'smm:test:profession';

const kept = (page: Page) => page.evaluate((key) => JSON.parse(localStorage.getItem(key) ?? 'null')?.d, KEY);
const questions = (page: Page) => page.locator('.exam smm-question');
const drawn = (page: Page) => questions(page).evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.question ?? ''));
const count = (page: Page) => page.locator('[data-at=count]');
const handIn = (page: Page) => page.locator('[data-at=hand-in]');
const result = (page: Page) => page.locator('.result');
const inSidebar = (page: Page) => page.locator('nav a[data-test=profession]');

async function begin(page: Page): Promise<void> {
  await page.goto(TEST);
  await page.getByRole('button', { name: 'Begin the test' }).click();
  await expect(questions(page)).toHaveCount(12);
}

async function answerAll(page: Page, rightly: (i: number) => boolean = () => true): Promise<void> {
  for (const [i, question] of (await questions(page).all()).entries()) await answer(question, rightly(i));
  await expect(count(page)).toHaveText('Answered: 12 of 12');
}

test('twelve questions from every lesson, and no answer before handing in', async ({ page }) => {
  await begin(page);
  await expect(page.getByRole('heading', { name: 'Questions', exact: true })).toBeFocused();
  expect(new Set(await questions(page).evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.lesson))).size).toBe(5);
  await expect(questions(page).first()).toContainText('Question 1 of 12');
  await answerAll(page);
  await expect(page.locator('.exam :is(.q-acts, .q-hint, .q-key, .q-after, .is)').filter({ visible: true })).toHaveCount(0);
  await expect(inSidebar(page)).toHaveAttribute('data-state', 'begun');
});

test('everything right is a pass, said on the page, on the module, in the course and in the sidebar', async ({ page }) => {
  await begin(page);
  await answerAll(page);
  await handIn(page).click();
  await expect(result(page).getByRole('heading')).toHaveText('Passed: 12 of 12 points, 100 %');
  await expect(result(page).getByRole('heading')).toBeFocused();
  await expect(result(page)).toContainText('nothing to read again');
  await expect(page.locator('.exam .q[data-is=right]')).toHaveCount(12);
  for (const question of await questions(page).all())
    await expect(question.getByRole('link', { name: 'The place in the lesson' })).toBeVisible();
  expect(await kept(page)).toMatchObject({ taken: 1, best: 1, passed: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) });
  await expect(inSidebar(page)).toHaveAttribute('data-state', 'done');

  for (const place of ['course/profession/', 'course/']) {
    await page.goto(place);
    await expect(page.locator('main a[data-test=profession]')).toHaveAccessibleName(
      /Test of the module Passed on \d+ \w+ \d{4}, best result 100\u00a0%/,
    );
  }
});

test('too few points are no pass: what to read again, then another draw', async ({ page }) => {
  await begin(page);
  await answerAll(page, (i) => i < 6);
  const first = await drawn(page);
  await handIn(page).click();
  await expect(result(page).getByRole('heading')).toHaveText(/^Not passed yet: \d+(\.\d)? of 12 points, \d\d\s%$/);
  await expect(result(page)).toContainText('A pass takes 80\u00a0%');
  const again = result(page).getByRole('listitem');
  expect(await again.count()).toBeGreaterThan(1);
  await expect(again.first().getByRole('link')).toHaveAttribute('href', /\/course\/profession\/[\w-]+\/$/);
  const { best } = await kept(page);
  expect(best).toBeLessThan(0.8);

  // The result stands after a reload, with its questions explained.
  await page.reload();
  await expect(result(page).getByRole('heading')).toHaveText(/^Not passed yet/);
  await expect(questions(page).first()).toHaveAttribute('data-phase', 'over');
  expect(await drawn(page)).toEqual(first);

  await page.getByRole('button', { name: 'Take another draw' }).click();
  await expect(count(page)).toHaveText(/Answered: \d of 12/);
  const second = await drawn(page);
  expect(second.filter((id) => first.includes(id))).toEqual([]);
  await answerAll(page);
  await handIn(page).click();
  await expect(result(page).getByRole('heading')).toHaveText(/^Passed/);
  expect(await kept(page)).toMatchObject({ taken: 2, best: 1 });
});

test('a test on its way is kept: leaving, coming back, numbers included', async ({ page }) => {
  await begin(page);
  await answerAll(page, (i) => i % 2 === 0);
  const before = await page.locator('.exam form').evaluateAll((forms) => forms.map((form) => [...new FormData(form as HTMLFormElement)]));
  await page.goto('course/');
  await expect(page.locator('main a[data-test=profession]')).toHaveAccessibleName(/Begun$/);
  await page.goto(TEST);
  await expect(count(page)).toHaveText('Answered: 12 of 12');
  expect(await page.locator('.exam form').evaluateAll((forms) => forms.map((form) => [...new FormData(form as HTMLFormElement)]))).toEqual(
    before,
  );
});

test('open questions are named before they are handed in', async ({ page }) => {
  await begin(page);
  const single = page.locator('.exam smm-question[data-question-type=single]').first();
  await answerAll(page);
  await single.evaluate((root) => {
    for (const input of root.querySelectorAll('input')) input.checked = false;
  });
  await handIn(page).click();
  const open = page.getByRole('alert').filter({ hasText: 'Not answered yet' });
  await expect(open.getByRole('link')).toHaveCount(1);
  expect(await kept(page)).toMatchObject({ taken: 0 });
  await open.getByRole('link').click();
  await expect(single).toBeInViewport();
  await expect(handIn(page)).toHaveText('Hand in all the same');
  await handIn(page).click();
  await expect(result(page).getByRole('heading')).toHaveText(/11 of 12 points/);
});

test('the results can be removed, and put back', async ({ page }) => {
  await begin(page);
  await answerAll(page);
  await handIn(page).click();
  const before = await page.evaluate((key) => localStorage.getItem(key), KEY);
  await page.getByRole('button', { name: 'Remove the results of this test' }).click();
  await expect(page.getByText('The results of this test are removed.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Begin the test' })).toBeVisible();
  expect(await kept(page)).toBeUndefined();
  await expect(inSidebar(page)).toHaveAttribute('data-state', 'new');
  const back = page.getByRole('button', { name: 'Put them back' });
  await expect(back).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(result(page).getByRole('heading')).toHaveText(/^Passed/);
  expect(await page.evaluate((key) => localStorage.getItem(key), KEY)).toBe(before);
});

test('two tabs: an answer given in one stands in the other', async ({ page, context }) => {
  await begin(page);
  const second = await context.newPage();
  await second.goto(TEST);
  await expect(questions(second)).toHaveCount(12);
  await answerAll(page);
  await expect(count(second)).toHaveText('Answered: 12 of 12');
  await handIn(second).click();
  await expect(result(page).getByRole('heading')).toHaveText(/^Passed/);
});

test('by keyboard alone', async ({ page }) => {
  await page.goto(TEST);
  const start = page.getByRole('button', { name: 'Begin the test' });
  await expect(start).toBeEnabled();
  await start.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Questions', exact: true })).toBeFocused();
  // The first control of the first question is the next stop.
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('smm-question')?.querySelector('.q-head')?.textContent)).toContain(
    'Question 1 of',
  );
  const radio = page.locator('.exam smm-question[data-question-type=single] input[type=radio]').first();
  await radio.focus();
  await page.keyboard.press('Space');
  await expect(radio).toBeChecked();
  // Enter inside a question does not hand anything in.
  await page.keyboard.press('Enter');
  await expect(page.locator('.exam')).toHaveAttribute('data-state', 'on');
  await handIn(page).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert').filter({ hasText: 'Not answered yet' })).toBeVisible();
  await expect(handIn(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(result(page).getByRole('heading')).toBeFocused();
});

test.describe('by touch, on a phone', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });
  test('a test is begun, answered and handed in', async ({ page }) => {
    await page.goto(TEST);
    await page.getByRole('button', { name: 'Begin the test' }).tap();
    const option = page.locator('.exam smm-question[data-question-type=single] label').first();
    await option.tap();
    await expect(option.getByRole('radio')).toBeChecked();
    await handIn(page).tap();
    await handIn(page).tap();
    await expect(result(page)).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });
});

test('a question that left the bank does not stand in the way', async ({ page }) => {
  await page.goto(TEST);
  await page.evaluate(
    (key) => localStorage.setItem(key, '{"v":1,"n":1,"d":{"taken":1,"best":0.5,"now":{"questions":["gone"],"answers":{}}}}'),
    KEY,
  );
  await page.reload();
  await expect(page.getByText('Not passed so far. Best result: 50\u00a0%')).toBeVisible();
  await page.getByRole('button', { name: 'Begin the test' }).click();
  await expect(questions(page)).toHaveCount(12);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('a sentence and the lessons', async ({ page }) => {
    await page.goto(TEST);
    await expect(page.getByText('needs JavaScript')).toBeVisible();
    await expect(page.locator('.exam .from a')).toHaveCount(5);
    await expect(page.getByRole('button', { name: /test|draw|hand in|remove/i })).toHaveCount(0);
  });
});

test('axe finds nothing in any state, in either theme', async ({ page }) => {
  test.setTimeout(120_000);
  await begin(page);
  expect(await violations(page), 'on its way').toEqual([]);
  await handIn(page).click();
  expect(await violations(page), 'open questions').toEqual([]);
  await page.reload();
  await answerAll(page, (i) => i % 2 === 0);
  await handIn(page).click();
  expect(await violations(page), 'handed in').toEqual([]);
  await page.getByRole('button', { name: 'Remove the results of this test' }).click();
  expect(await violations(page), 'removed').toEqual([]);
});
