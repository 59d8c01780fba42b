import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { violations } from './axe.ts';
import { expect, test } from './base.ts';

const DESK = 'desk/';
const desk = (page: Page) => page.locator('.desk');
const card = (page: Page, name: string) => desk(page).getByRole('region', { name, exact: true });
const keptText = (d: unknown, n = 1) => JSON.stringify({ v: 1, n, d });
const graph = JSON.parse(readFileSync('dist/course/graph.json', 'utf8'));
const lessons: string[] = graph.modules.flatMap((module: { lessons: string[] }) => module.lessons);

/** Several hundred answers, lessons, days, sheets, a brand, an exam, a placement. */
function much(today: string): Record<string, string> {
  const items: Record<string, unknown> = {};
  for (const [i, [id, { key }]] of Object.entries<{ key: string }>(graph.questions).entries()) {
    const right = i % 4 > 0;
    const sure = i % 3 > 0;
    items[`answer:${id}`] = { answer: { a: '1' }, tries: 1, score: right ? 1 : 0, right, sure, key, day: today, first: { right, sure } };
  }
  for (const [i, id] of lessons.slice(0, 14).entries()) items[`lesson:${id}`] = { begun: true, ...(i < 12 && { done: true }), seen: i };
  for (let back = 0; back < 60; back += 3) {
    const day = new Date(Date.parse(`${today}T00:00:00Z`) - back * 86_400_000).toISOString().slice(0, 10);
    items[`day:${day}`] = { answers: back + 2 };
  }
  items['test:profession'] = { taken: 1, best: 0.9, passed: '2026-11-10' };
  items['returns:may'] = {
    name: 'May, after the fair',
    fields: { revenue: 849.4, margin: 38, adSpend: 40, hours: 52, hourCost: 22, currency: 'EUR' },
    rows: {},
  };
  items['price:draft'] = { fields: { title: 'Autumn', income: 30000, currency: 'EUR' }, rows: {} };
  items['brand:bakery'] = { name: 'Corner bakery', zone: 'Europe/Warsaw', networks: [], format: 'mixed' };
  items['brand:shop'] = { name: 'A shop', zone: 'Europe/Warsaw', networks: [], format: 'mixed' };
  const rows = { pages: [], goals: [], rivals: [], segments: [], habits: [], places: [], risks: [] };
  items['strategy:bakery'] = { fields: { promise: 'Bread at six' }, rows };
  items['attempt:a'] = { at: '2026-11-20T10:00:00.000Z', of: 'exam', n: 1, share: 0.72, passed: false, questions: [] };
  items['placement:last'] = { day: '2026-11-21', seed: 'x', questions: [], start: lessons[3], optional: [lessons[14], lessons[15]] };
  return Object.fromEntries(Object.entries(items).map(([key, d]) => [`smm:${key}`, keptText(d)]));
}

async function keep(page: Page, items: Record<string, string>): Promise<void> {
  await page.goto('course/');
  await page.evaluate((all) => {
    for (const [key, text] of Object.entries(all)) localStorage.setItem(key, text);
  }, items);
}

const stored = (page: Page) =>
  page.evaluate(() =>
    Object.fromEntries(
      Object.entries(localStorage)
        .filter(([key]) => key.startsWith('smm:') && key !== 'smm:backup:last')
        .sort(),
    ),
  );
const day = (now = new Date()) => now.toLocaleDateString('sv');

test('the first visit: three doors and the placement test', async ({ page }) => {
  await page.goto(DESK);
  await expect(desk(page).getByRole('heading', { name: 'Your desk is empty so far' })).toBeVisible();
  for (const name of ['Open lesson 1', 'Engagement rates', 'Whom do you need?'])
    await expect(desk(page).getByRole('link', { name })).toBeVisible();
  await desk(page).getByRole('link', { name: 'Take the placement test' }).click();
  await expect(page).toHaveURL(/\/course\/placement\/$/);
  await page.locator('header').getByRole('link', { name: 'My desk' }).click();
  await expect(page).toHaveURL(/\/desk\/$/);
  expect(await violations(page)).toEqual([]);
});

test('several hundred answers kept: everything has its place, and each link leads there', async ({ page }) => {
  await keep(page, much(day()));
  await page.goto(DESK);
  // Two optional lessons are passed over, the one that is begun comes first.
  await expect(card(page, 'Continue').getByRole('link')).toHaveText(graph.lessons[lessons[13]!].title);
  await expect(card(page, 'Tests')).toContainText('Exam not passed yet, best result 72\u00a0%');
  await expect(card(page, 'Tests')).toContainText('2 lessons are optional');
  await expect(card(page, 'The course').locator('[data-module]')).toHaveCount(8);
  await expect(card(page, 'The course').locator('[data-module=profession]')).toContainText('5 of 5 lessons done');
  await expect(card(page, 'The course').locator('[data-test=profession]')).toContainText('Passed on');
  await expect(card(page, 'Days of study')).toContainText('You studied on 10 of the last 30 days. Today: questions 2.');
  expect(await card(page, 'Days of study').locator('[data-today]').count()).toBe(1);
  await expect(card(page, 'Work in progress')).toContainText('−72.74 %');
  await expect(card(page, 'Work in progress').getByRole('link', { name: 'Corner bakery' })).toHaveAttribute('href', /\/tools\/strategy\/$/);
  await expect(card(page, 'Skills')).toContainText(/Evidence carries \d+ of 48 skills/);
  await expect(card(page, 'Skills')).toContainText(/When you were sure, \d+ of \d+ answers were right/);
  await expect(desk(page).locator('.reminder')).toContainText('Last copy: none yet.');
  expect(await violations(page)).toEqual([]);

  await card(page, 'Work in progress').getByRole('link', { name: 'Corner bakery' }).click();
  await expect.poll(() => page.evaluate(() => localStorage.getItem('smm:brand-current:tools'))).toContain('"bakery"');
  await page.goto(DESK);
  await card(page, 'Work in progress').getByRole('link', { name: 'May, after the fair' }).click();
  await expect(page).toHaveURL(/\/tools\/return\//);
  await expect(page.locator('[name=revenue]')).toHaveValue(/849\.40?/);
});

test('a copy, everything removed, undone; removed again and restored from the copy: nothing is lost', async ({ page }) => {
  test.setTimeout(60_000);
  await keep(page, much(day()));
  await page.goto(DESK);
  await expect(card(page, 'Continue').getByRole('link')).toBeVisible();
  const before = await stored(page);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    desk(page).getByRole('button', { name: 'Download a copy now' }).click(),
  ]);
  await expect(desk(page).locator('.reminder')).toBeHidden();
  const path = await file.path();

  const reset = async () => {
    await desk(page).getByRole('button', { name: 'Remove everything …' }).click();
    await desk(page).getByRole('dialog').getByRole('button', { name: 'Remove everything' }).click();
    await expect(desk(page).getByRole('heading', { name: 'Your desk is empty so far' })).toBeVisible();
    expect(await stored(page)).toEqual({});
  };
  await reset();
  const undo = desk(page).getByRole('button', { name: 'Undo' });
  await expect(undo).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(card(page, 'Continue').getByRole('link')).toBeVisible();
  expect(await stored(page)).toEqual(before);
  await expect(card(page, 'The course').locator('[data-test=profession]')).toContainText('Passed on');

  await reset();
  await desk(page).locator('input[type=file]').setInputFiles(path);
  await desk(page).getByRole('button', { name: 'Restore', exact: true }).click();
  await expect(card(page, 'Work in progress')).toContainText('May, after the fair');
  expect(await stored(page)).toEqual(before);
});

test('a tab that was open since yesterday shows today, and what another tab did', async ({ page, context }) => {
  await page.clock.install({ time: new Date('2026-11-23T20:00:00') });
  await keep(page, { 'smm:day:2026-11-23': keptText({ answers: 4 }), [`smm:lesson:${lessons[0]}`]: keptText({ begun: true, seen: 1 }) });
  await page.goto(DESK);
  await expect(card(page, 'Days of study')).toContainText('You studied on 1 of the last 30 days. Today: questions 4.');
  await page.clock.setSystemTime(new Date('2026-11-24T08:00:00'));
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await page.clock.runFor(200);
  await expect(card(page, 'Days of study')).toContainText('You studied on 1 of the last 30 days. Nothing so far today');
  await expect(card(page, 'Days of study').locator('[data-today]')).toHaveAttribute('title', '24 Nov 2026');

  const other = await context.newPage();
  await other.goto('course/');
  await other.evaluate(
    ([id, text]) => localStorage.setItem(`smm:lesson:${id}`, text!),
    [lessons[0]!, keptText({ begun: true, done: true, seen: 1 }, 2)],
  );
  await page.clock.runFor(200);
  await expect(card(page, 'Continue').getByRole('link')).toHaveText(graph.lessons[lessons[1]!].title);
});

test('a placement test on its way is taken up again from the desk', async ({ page }) => {
  await page.goto('course/placement/');
  await page.getByRole('button', { name: 'Begin the test' }).click();
  await page.getByRole('button', { name: 'I don’t know' }).click();
  await expect(page.locator('[data-at=count]')).toHaveText('Question 2 of 20');
  await page.goto(DESK);
  await expect(card(page, 'Tests')).toContainText('Placement test on its way: 1 of 20 answered.');
  await card(page, 'Tests').getByRole('link', { name: 'Go on with it' }).click();
  await expect(page.locator('[data-at=count]')).toHaveText('Question 2 of 20');
});

test('what is due is said as the header counts it', async ({ page }) => {
  await keep(page, {
    'smm:due:all': keptText({ at: 0, due: [1, 2], fresh: 7, left: [0, 0], limit: [100, 5] }),
    [`smm:lesson:${lessons[0]}`]: keptText({ begun: true, seen: 1 }),
  });
  await page.goto(DESK);
  await expect(page.locator('header').getByRole('link', { name: '7 cards due' })).toBeVisible();
  await expect(card(page, 'Due today')).toContainText('7 cards');
});

test('texts that cannot be read do not stand in the way', async ({ page }) => {
  await keep(page, {
    'smm:day:2026-11-23': '{',
    'smm:placement:last': keptText({ day: 7 }),
    'smm:attempt:x': '{',
    'smm:returns:may': 'no text',
    'smm:brand:b': '{',
    [`smm:lesson:${lessons[0]}`]: keptText({ begun: true, seen: 1 }),
  });
  await page.goto(DESK);
  await expect(card(page, 'Continue').getByRole('link')).toHaveText(graph.lessons[lessons[0]!].title);
  await expect(card(page, 'Days of study')).toContainText('on 0 of the last 30 days');
});

test.describe('on a phone', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });
  test('nothing is wider than the page, the menu leads to the desk, axe finds nothing', async ({ page }) => {
    await keep(page, much(day()));
    await page.goto('course/');
    await page.getByRole('button', { name: 'Menu' }).tap();
    await page.locator('nav').getByRole('link', { name: 'My desk' }).tap();
    await expect(page).toHaveURL(/\/desk\/$/);
    await expect(card(page, 'Skills')).toContainText('Evidence carries');
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    expect(await violations(page)).toEqual([]);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('a sentence and the doors', async ({ page }) => {
    await page.goto(DESK);
    await expect(page.getByText('needs JavaScript for that')).toBeVisible();
    await expect(desk(page).getByRole('link', { name: 'Open lesson 1' })).toBeVisible();
    await expect(desk(page).locator('.card.next')).toBeHidden();
  });
});
