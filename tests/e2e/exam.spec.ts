import type { Page } from '@playwright/test';
import { answer } from './answer.ts';
import { violations } from './axe.ts';
import { expect, test } from './base.ts';

const EXAM = 'course/exam/';
/** Seven pages are compressed by the test server when they are first asked for. */
const LOADS = { timeout: 20_000 };
/** How many questions each part of the blueprint has, by the modules it is drawn from. */
const PARTS: [string[], number][] = [
  [['profession', 'duties-and-skills'], 6],
  [['strategy'], 8],
  [['community'], 6],
  [['content'], 8],
  [['promotion'], 6],
  [['analytics'], 6],
];

const data = (page: Page, key: string) => page.evaluate((key) => JSON.parse(localStorage.getItem(key) ?? 'null')?.d, key);
const sitting = (page: Page) => data(page, 'smm:exam:now');
const attempts = (page: Page) =>
  page.evaluate(() =>
    Object.keys(localStorage)
      .filter((key) => key.startsWith('smm:attempt:'))
      .map((key) => JSON.parse(localStorage.getItem(key)!).d)
      .sort((a, b) => a.n - b.n),
  );
const ids = async (page: Page): Promise<string[]> => (await sitting(page)).questions.map(({ id }: { id: string }) => id);
const shown = (page: Page) => page.locator('.exam-questions > li:not([hidden]) smm-question');
const title = (page: Page) => page.locator('#exam-place');
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });
const number = (page: Page, n: number) => page.locator('.numbers button').nth(n - 1);
const result = (page: Page) => page.locator('#exam-result');
const forms = (page: Page) =>
  page.locator('.exam-questions form').evaluateAll((all) => all.map((form) => [...new FormData(form as HTMLFormElement)].join()));

async function begin(page: Page, limit = ''): Promise<void> {
  await page.goto(EXAM);
  if (limit) await page.getByLabel('Timer').selectOption(limit);
  await button(page, 'Begin the exam').click();
  await expect(title(page)).toHaveText('Question 1 of 40', LOADS);
}

/** Answers every question, also those out of sight, as a hand would. */
async function answerAll(page: Page, rightly: (i: number) => boolean = () => true): Promise<void> {
  for (const [i, question] of (await page.locator('.exam-questions smm-question').all()).entries()) await answer(question, rightly(i));
}

async function handIn(page: Page): Promise<void> {
  await button(page, 'Review and hand in').click();
  await button(page, 'Hand in').click();
  await expect(result(page)).toBeVisible();
}

test('the whole path: the draw by the blueprint, flags, the sheet, the review, the result, the explanations', async ({ page }) => {
  test.setTimeout(90_000);
  await begin(page);
  await expect(title(page)).toBeFocused();
  const graph = await page.evaluate(() => fetch('../graph.json').then((answer) => answer.json()));
  const first = await ids(page);
  const moduleOf = (id: string) => graph.lessons[graph.questions[id].lesson].module;
  for (const [modules, n] of PARTS) expect(first.filter((id) => modules.includes(moduleOf(id)))).toHaveLength(n);
  expect(new Set(first).size).toBe(40);

  // One question at a time, and nothing of its answer.
  await expect(shown(page)).toHaveCount(1);
  await expect(page.locator('.exam-questions :is(.q-acts, .q-hint, .q-key, .q-after, .is)').filter({ visible: true })).toHaveCount(0);
  await expect(button(page, 'Previous')).toBeDisabled();
  await answer(shown(page));
  await expect(page.locator('.sheet .count')).toHaveText('Answered: 1 of 40 · flagged: 0');
  await shown(page).getByRole('radio', { name: 'not sure' }).check();
  await button(page, 'Flag').click();
  await expect(button(page, 'Flag')).toHaveAttribute('aria-pressed', 'true');
  await expect(number(page, 1)).toHaveAccessibleName('Question 1, answered, flagged');
  await button(page, 'Next').click();
  await expect(title(page)).toHaveText('Question 2 of 40');
  await expect(title(page)).toBeFocused();
  await number(page, 40).click();
  await expect(title(page)).toHaveText('Question 40 of 40');
  await expect(page.getByRole('button', { name: 'Next', exact: true })).toHaveCount(0);
  expect(await sitting(page)).toMatchObject({ flags: [first[0]], sure: { [first[0]!]: false }, place: 39 });

  // The review names what is open and what is flagged, and asks again.
  await answerAll(page, (i) => i < 20);
  await answer(page.locator('.exam-questions smm-question').nth(39), false);
  await button(page, 'Review and hand in').click();
  await expect(page.getByRole('heading', { name: 'Before you hand in' })).toBeFocused();
  await expect(page.getByRole('heading', { name: 'Flagged: 1' })).toBeVisible();
  await button(page, /^Question 1 /)
    .first()
    .click();
  await expect(title(page)).toHaveText('Question 1 of 40');
  await handIn(page);
  await expect(result(page)).toBeFocused();
  await expect(result(page)).toHaveText(/^Not passed yet: \d+(\.\d)? of 40 points, \d\d\s%$/);

  // By module, by skill, what to read again.
  const modules = page.locator('.bars tbody tr');
  await expect(modules).toHaveCount(7);
  await expect(page.locator('.skills tbody tr').first().getByRole('link').last()).toHaveAttribute('href', /\/course\/[\w-]+\/[\w-]+\/$/);
  await expect(page.locator('.again li').first().getByRole('link')).toHaveAttribute('href', /\/course\/[\w-]+\/[\w-]+\/$/);
  await expect(page.getByRole('link', { name: 'Review what was missed' })).toHaveAttribute('href', /\/course\/review\/$/);
  await expect(page.getByRole('link', { name: 'To the certificate' })).toHaveCount(0);

  // Every question is explained; the filter shows some.
  await expect(page.locator('.exam-questions .q[data-phase=over]')).toHaveCount(40);
  await expect(shown(page).first().getByRole('link', { name: 'The place in the lesson' })).toBeVisible();
  await button(page, 'Flagged (1)').click();
  await expect(shown(page)).toHaveCount(1);
  await expect(shown(page)).toContainText('you were not sure');
  await button(page, /^Points lost/).click();
  const lost = await shown(page).count();
  expect(lost).toBeGreaterThanOrEqual(15);
  expect(lost).toBeLessThanOrEqual(21);

  // What is kept.
  expect(await sitting(page)).toBeUndefined();
  const [kept] = await attempts(page);
  expect(kept).toMatchObject({ of: 'exam', n: 1, passed: false, flags: [first[0]], at: expect.stringMatching(/^\d{4}-.*Z$/) });
  expect(kept.questions.map(({ id }: { id: string }) => id)).toEqual(first);
  expect(kept.questions[0]).toMatchObject({ score: 1, sure: false });
  expect(await page.evaluate(() => JSON.parse(localStorage.getItem(`smm:day:${new Date().toLocaleDateString('sv')}`)!).d.tests)).toBe(1);

  // The result stands after a reload; its questions come when they are asked for.
  await page.reload();
  await expect(result(page)).toHaveText(/^Not passed yet/);
  await expect(page.locator('.exam-questions')).toHaveCount(0);
  await button(page, 'Show the 40 questions and their answers').click();
  await expect(page.locator('.exam-questions .q[data-phase=over]')).toHaveCount(40);

  // Another attempt asks other questions; everything right is a pass, with the way to the certificate.
  await button(page, 'To the start page of the exam').first().click();
  await expect(page).toHaveURL(/\/course\/exam\/$/);
  await button(page, 'Begin the exam').click();
  await expect(title(page)).toHaveText('Question 1 of 40');
  const second = await ids(page);
  expect(second.filter((id) => first.includes(id))).toEqual([]);
  await answerAll(page);
  await handIn(page);
  await expect(result(page)).toHaveText('Passed: 40 of 40 points, 100\u00a0%');
  await expect(page.getByRole('link', { name: 'To the certificate' })).toHaveAttribute('href', /\/course\/certificate\/$/);

  // Both stand in the list; one is deleted and put back.
  await button(page, 'To the start page of the exam').first().click();
  const rows = page.locator('.attempts tbody tr');
  await expect(rows).toHaveCount(2);
  await expect(rows.first()).toContainText('100\u00a0% passed');
  await button(page, 'Delete attempt 1').click();
  await expect(rows).toHaveCount(1);
  expect(await attempts(page)).toHaveLength(1);
  await expect(button(page, 'Put it back')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(rows).toHaveCount(2);
  await page.getByRole('link', { name: 'Result of attempt 1' }).click();
  await expect(result(page)).toHaveText(/^Not passed yet/);
});

test('nothing is lost by a reload: answers, numbers, flags, the place', async ({ page }) => {
  await begin(page);
  await answerAll(page, (i) => i % 2 === 0);
  await number(page, 17).click();
  await button(page, 'Flag').click();
  const before = await forms(page);
  await page.reload();
  await expect(page.locator('[data-at=going]')).toContainText('40 of 40 questions have an answer, and you were at question 17.');
  await expect(button(page, 'Begin the exam')).toBeHidden();
  await button(page, 'Go on with the exam').click();
  await expect(title(page)).toHaveText('Question 17 of 40');
  expect(await forms(page)).toEqual(before);
  await expect(number(page, 17)).toHaveAccessibleName('Question 17, answered, flagged');
  await expect(page.locator('.sheet .count')).toHaveText('Answered: 40 of 40 · flagged: 1');
});

test('the exam on its way can be thrown away, and put back', async ({ page }) => {
  await begin(page);
  await answer(shown(page));
  await page.reload();
  const before = await sitting(page);
  await button(page, 'Throw this exam away').click();
  await expect(page.getByText('The exam on its way is thrown away.')).toBeVisible();
  await expect(button(page, 'Begin the exam')).toBeVisible();
  expect(await sitting(page)).toBeUndefined();
  await button(page, 'Put it back').click();
  await expect(button(page, 'Go on with the exam')).toBeVisible();
  expect(await sitting(page)).toEqual(before);
});

test('the timer counts, pauses out of sight, survives a reload, calls, and takes nothing away', async ({ page }) => {
  await page.clock.install();
  await begin(page, '60');
  const time = page.getByRole('timer');
  await expect(time).toHaveText(/^(59:\d\d|1:00:00) left$/);
  await page.clock.runFor(65_000);
  await expect(time).toHaveText(/^58:5\d left$/);

  await button(page, 'Pause').click();
  await expect(page.getByRole('heading', { name: /^Paused at 1:0\d$/ })).toBeFocused();
  await expect(page.locator('.exam-questions')).toHaveCount(0);
  await page.clock.runFor(600_000);
  expect((await data(page, 'smm:exam-clock:now')).seconds).toBeLessThan(75);
  await button(page, 'Go on').click();
  await expect(time).toHaveText(/^58:\d\d left$/);

  // A machine that slept for hours counts for two minutes.
  await page.clock.fastForward(7_200_000);
  await page.clock.runFor(2_000);
  await expect(time).toHaveText(/^56:\d\d left$/);

  await page.evaluate(() => {
    const kept = JSON.parse(localStorage.getItem('smm:exam-clock:now')!);
    localStorage.setItem('smm:exam-clock:now', JSON.stringify({ ...kept, n: kept.n + 1, d: { ...kept.d, seconds: 3290 } }));
    // This page must not write what it counted over it while it leaves.
    Storage.prototype.setItem = () => {};
  });
  await page.reload();
  await button(page, 'Go on with the exam').click();
  await expect(time).toHaveText(/^5:\d\d left$/);
  await page.clock.runFor(15_000);
  await expect(page.getByText('Five minutes are left.')).toBeVisible();
  await page.clock.runFor(310_000);
  await expect(page.getByText('The time is up.')).toBeVisible();
  await expect(time).toHaveText(/ over$/);
  await answer(shown(page));
  await button(page, 'Review and hand in').click();
  await button(page, 'Hand in').click();
  await expect(page.getByRole('alert')).toHaveText('39 questions are still open. Hand in all the same?');
  await button(page, 'Hand in all the same').click();
  await expect(page.getByText(/^It took 60 minutes, more than|^It took 6\d minutes, more than the 60 that you set\.$/)).toBeVisible();
  expect((await attempts(page))[0]).toMatchObject({ limit: 60 });
});

test('two tabs: an answer, a flag and the handing in of one stand in the other', async ({ page, context }) => {
  await begin(page, '60');
  const second = await context.newPage();
  await second.goto(EXAM);
  await button(second, 'Go on with the exam').click();
  await expect(title(second)).toHaveText('Question 1 of 40');
  await answer(shown(page));
  await button(page, 'Flag').click();
  await expect(number(second, 1)).toHaveAccessibleName('Question 1, answered, flagged');
  await number(second, 2).click();
  await answer(shown(second));
  await expect(number(page, 2)).toHaveAccessibleName('Question 2, answered');
  await expect(title(page)).toHaveText('Question 1 of 40');
  expect(Object.keys((await sitting(page)).answers)).toHaveLength(2);
  await button(second, 'Pause').click();
  await expect(page.getByRole('heading', { name: /^Paused/ })).toBeVisible();
  await button(page, 'Go on').click();
  await expect(title(second)).toBeVisible();
  await button(second, 'Review and hand in').click();
  await button(second, 'Hand in').click();
  await button(second, 'Hand in all the same').click();
  await expect(result(second)).toBeVisible();
  await expect(result(page)).toBeVisible();
  expect(await attempts(page)).toHaveLength(1);
});

test('by keyboard alone', async ({ page }) => {
  await page.goto(EXAM);
  await expect(button(page, 'Begin the exam')).toBeEnabled();
  await button(page, 'Begin the exam').focus();
  await page.keyboard.press('Enter');
  await expect(title(page)).toBeFocused();
  await page.keyboard.press('n');
  await expect(title(page)).toHaveText('Question 2 of 40');
  await page.keyboard.press('f');
  await expect(number(page, 2)).toHaveAccessibleName('Question 2, open, flagged');
  await page.keyboard.press('p');
  await expect(title(page)).toHaveText('Question 1 of 40');

  // The sheet is one stop of the Tab key; arrows move within it.
  await number(page, 1).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(number(page, 3)).toBeFocused();
  await page.keyboard.press('End');
  await expect(number(page, 40)).toBeFocused();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  const below = await page.evaluate(() => Number(document.activeElement!.textContent));
  expect(below).toBeGreaterThan(3);
  await page.keyboard.press('Enter');
  await expect(title(page)).toHaveText(`Question ${below} of 40`);

  // A letter in a text field is a letter.
  const numeric = page.locator('.exam-questions > li').filter({ has: page.locator('input[type=text]') });
  if (await numeric.count()) {
    const at = await numeric.first().evaluate((item) => [...item.parentElement!.children].indexOf(item) + 1);
    await number(page, at).click();
    await shown(page).locator('input[type=text]').first().pressSequentially('npf');
    await expect(title(page)).toHaveText(`Question ${at} of 40`);
  }
  await title(page).focus();
  await page.getByText('Keys', { exact: true }).click();
  await page.getByLabel('Use these keys').uncheck();
  const stays = await title(page).textContent();
  await title(page).focus();
  await page.keyboard.press('p');
  await expect(title(page)).toHaveText(stays!);
  await page.getByLabel('Use these keys').check();
  await title(page).focus();
  await page.keyboard.press('r');
  await expect(page.getByRole('heading', { name: 'Before you hand in' })).toBeFocused();
  await button(page, 'Hand in').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('Hand in all the same?');
  await page.keyboard.press('Enter');
  await expect(result(page)).toBeFocused();
});

test('questions that left the course or changed are replaced or asked anew, and it is said', async ({ page }) => {
  await begin(page);
  await answerAll(page);
  const before = await ids(page);
  await page.evaluate(() => {
    const kept = JSON.parse(localStorage.getItem('smm:exam:now')!);
    kept.n++;
    kept.d.questions[4] = { id: 'gone', key: 'x' };
    kept.d.questions[6].key = 'old';
    localStorage.setItem('smm:exam:now', JSON.stringify(kept));
  });
  await page.reload();
  await button(page, 'Go on with the exam').click();
  await expect(page.getByText('Another one stands in its place: 5. Question 7 has changed since you began.')).toBeVisible();
  await expect(number(page, 5)).toHaveAccessibleName('Question 5, open');
  await expect(number(page, 7)).toHaveAccessibleName('Question 7, open');
  const after = await ids(page);
  expect(after).not.toContain('gone');
  expect(after.toSpliced(4, 1)).toEqual(before.toSpliced(4, 1));
  expect(new Set(after).size).toBe(40);
});

test('without a connection it says so, loses nothing, and tries again', async ({ page, faults }) => {
  await page.goto(EXAM);
  await page.route('**/course/content/test/', (route) => route.abort());
  await button(page, 'Begin the exam').click();
  await expect(page.getByRole('heading', { name: 'The questions did not come' })).toBeFocused();
  expect(await sitting(page)).toBeUndefined();
  await page.unroute('**/course/content/test/');
  await button(page, 'Try again').click();
  await expect(title(page)).toHaveText('Question 1 of 40');
  expect(faults.splice(0).join()).toContain('ERR_FAILED');
});

test('the bank comes with "Begin" only', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(EXAM, { waitUntil: 'networkidle' });
  expect(asked.filter((path) => /graph\.json|\/test\/|preact|hall|element/.test(path))).toEqual([]);
});

test.describe('by touch, on a phone', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });
  test('a question is answered, another chosen on the sheet, and nothing is wider than the screen', async ({ page }) => {
    test.setTimeout(60_000);
    const fits = async () => expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await page.goto(EXAM);
    await page.getByLabel('Timer').selectOption('60');
    await button(page, 'Begin the exam').tap();
    await expect(title(page)).toHaveText('Question 1 of 40');
    await fits();
    const size = (await number(page, 1).boundingBox())!;
    expect(Math.min(size.width, size.height)).toBeGreaterThanOrEqual(44);
    await number(page, 33).tap();
    await expect(title(page)).toHaveText('Question 33 of 40');
    await expect(title(page)).toBeInViewport();
    await button(page, 'Review and hand in').tap();
    await fits();
    await button(page, 'Hand in').tap();
    await button(page, 'Hand in all the same').tap();
    await expect(result(page)).toBeVisible();
    await fits();
    await button(page, 'To the start page of the exam').first().tap();
    await expect(page.locator('.attempts tbody tr')).toHaveCount(1);
    await fits();
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('what the exam is, its blueprint, and the tests of the modules', async ({ page }) => {
    await page.goto(EXAM);
    await expect(page.getByText('needs JavaScript')).toBeVisible();
    await expect(page.locator('.blueprint tbody tr')).toHaveCount(6);
    await expect(page.locator('.blueprint a[href$="/test/"]')).toHaveCount(7);
    await expect(page.getByRole('button', { name: /exam|hand in/i })).toHaveCount(0);
  });
});

test('axe finds nothing in any state, in either theme', async ({ page }) => {
  test.setTimeout(180_000);
  await begin(page, '60');
  await answer(shown(page));
  await button(page, 'Flag').click();
  await page.getByText('Keys', { exact: true }).click();
  expect(await violations(page), 'on its way').toEqual([]);
  await button(page, 'Pause').click();
  expect(await violations(page), 'paused').toEqual([]);
  await button(page, 'Go on').click();
  await answerAll(page, (i) => i % 3 !== 0);
  await button(page, 'Review and hand in').click();
  expect(await violations(page), 'review').toEqual([]);
  await button(page, 'Hand in').click();
  await expect(page.locator('.exam-questions .q[data-phase=over]')).toHaveCount(40);
  expect(await violations(page), 'result').toEqual([]);
  await button(page, 'To the start page of the exam').first().click();
  await expect(page.locator('.attempts tbody tr')).toHaveCount(1);
  expect(await violations(page), 'attempts').toEqual([]);
});
