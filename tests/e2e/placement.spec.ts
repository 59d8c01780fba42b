import type { Page } from '@playwright/test';
import { violations } from './axe.ts';
import { expect, test } from './base.ts';

const TEST = 'course/placement/';
const box = (page: Page) => page.locator('.placement');
const question = (page: Page) => box(page).locator('smm-question');
const count = (page: Page) => box(page).locator('[data-at=count]');
const button = (page: Page, name: string) => box(page).getByRole('button', { name, exact: true });
const kept = (page: Page, id: 'now' | 'last') =>
  page.evaluate((key) => JSON.parse(localStorage.getItem(key) ?? 'null')?.d, `smm:placement:${id}`);
const at = (page: Page, n: number) => expect(count(page)).toHaveText(`Question ${n} of 20`);

async function begin(page: Page): Promise<void> {
  await page.goto(TEST);
  await button(page, 'Begin the test').click();
  await at(page, 1);
}

/** Fills in the right answer, from the key that grades it. */
const fill = (page: Page) =>
  question(page).evaluate((root: HTMLElement) => {
    const form = root.querySelector('form')!;
    const key = JSON.parse(root.dataset.key!);
    if (root.dataset.questionType === 'single') (form.elements.namedItem('a') as RadioNodeList).value = `${key.right}`;
    else for (const [name, is] of Object.entries(key.rights)) (form.elements.namedItem(name) as HTMLInputElement).checked = !!is;
    form.querySelector('fieldset')!.dispatchEvent(new Event('input', { bubbles: true }));
  });

/** Answers from question `from` to question `to`. */
async function answer(page: Page, rightly: (n: number) => boolean, from = 1, to = 20): Promise<void> {
  for (let n = from; n <= to; n++) {
    await at(page, n);
    if (rightly(n)) {
      await fill(page);
      await box(page).locator('[data-do=next]').click();
    } else await button(page, 'I don’t know').click();
  }
}

test('twenty questions without a word on whether they were right, then a suggestion that can be taken over and undone', async ({
  page,
}) => {
  test.setTimeout(60_000);
  await begin(page);
  await expect(count(page)).toBeFocused();
  await expect(box(page).locator(':is(.q-acts, .q-hint, .q-key, .q-after, .is)').filter({ visible: true })).toHaveCount(0);
  // Nothing chosen is no answer.
  await button(page, 'Next question').click();
  await expect(box(page).getByRole('alert').filter({ hasText: 'don’t know' })).toBeVisible();
  await answer(page, () => true);
  const result = box(page).locator('.result');
  await expect(result.getByRole('heading', { level: 2 })).toBeFocused();
  await expect(result).toContainText('Right answers: 20 of 20');
  await expect(result.getByRole('link', { name: 'take the exam' })).toHaveAttribute('href', /\/course\/exam\/$/);
  await expect(result.locator('tbody tr')).toHaveCount(8);
  await expect(result.locator('ol > li')).toHaveCount(20);

  await button(page, 'Take over this suggestion').click();
  await expect(box(page)).toContainText('Taken over.');
  const last = await kept(page, 'last');
  expect(last.optional.length).toBeGreaterThan(25);
  expect(last.questions).toHaveLength(20);
  expect(await kept(page, 'now')).toBeUndefined();
  // No answer of a lesson was made.
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('smm:answer:')))).toEqual([]);

  await page.goto('course/');
  await expect(page.locator('.lessons .optional')).toHaveCount(last.optional.length);
  await expect(page.locator('main .placed')).toContainText('begin with');
  await expect(page.locator(`.lessons a[data-lesson=${last.optional[0]}]`)).toHaveAccessibleName(/Optional/);
  await page.goto('course/duties-and-skills/');
  await expect(page.locator('.lessons .optional')).toHaveCount(5);

  await page.goto(TEST);
  await button(page, 'Remove the marks from the course').click();
  await expect(button(page, 'Begin the test')).toBeVisible();
  expect(await kept(page, 'last')).toBeUndefined();
  await button(page, 'Undo').click();
  await expect(result).toContainText('Right answers: 20 of 20');
  expect(await kept(page, 'last')).toEqual(last);
});

test('nothing known: lesson 1, nothing optional; dismissed and undone; another draw', async ({ page }) => {
  test.setTimeout(60_000);
  await begin(page);
  await answer(page, () => false, 1, 8);
  await at(page, 9);
  await button(page, 'Stop here and see the suggestion').click();
  const result = box(page).locator('.result');
  await expect(result.getByRole('heading', { level: 2 }).getByRole('link')).toHaveAttribute('href', /\/course\/profession\/what-smm-is\/$/);
  await expect(result).toContainText('No lesson is left out');
  await expect(result.getByRole('heading', { name: 'Lessons that you may leave out' })).toBeHidden();
  const first = (await kept(page, 'now')).questions.map(({ id }: { id: string }) => id);
  await button(page, 'Dismiss it').click();
  expect(await kept(page, 'now')).toBeUndefined();
  await button(page, 'Undo').click();
  await button(page, 'Take the test again').click();
  await at(page, 1);
  await answer(page, () => false, 1, 8);
  await at(page, 9);
  const second = (await kept(page, 'now')).questions.map(({ id }: { id: string }) => id);
  expect(second.filter((id: string) => first.includes(id))).toEqual([]);
});

test('reloaded in the middle: the same question, with what was chosen; a second tab follows', async ({ page, context }) => {
  await begin(page);
  await answer(page, (n) => n % 2 === 0, 1, 3);
  await at(page, 4);
  const id = await question(page).getAttribute('data-question');
  await fill(page);
  const chosen = () => question(page).locator('input:checked').count();
  const before = await chosen();
  expect(before).toBeGreaterThan(0);
  await page.reload();
  await at(page, 4);
  expect(await question(page).getAttribute('data-question')).toBe(id);
  expect(await chosen()).toBe(before);

  const second = await context.newPage();
  await second.goto(TEST);
  await at(second, 4);
  await button(second, 'I don’t know').click();
  await at(page, 5);
  await button(page, 'Throw this test away').click();
  await expect(button(second, 'Begin the test')).toBeVisible();
  await button(page, 'Undo').click();
  await at(second, 5);
});

test('by keyboard alone', async ({ page }) => {
  await page.goto(TEST);
  await expect(button(page, 'Begin the test')).toBeEnabled();
  await button(page, 'Begin the test').focus();
  await page.keyboard.press('Enter');
  await at(page, 1);
  await expect(count(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(question(page).locator('input:checked')).toHaveCount(1);
  await box(page).locator('[data-do=next]').focus();
  await page.keyboard.press('Enter');
  await at(page, 2);
  await expect(count(page)).toBeFocused();
});

test('the questions cannot be loaded: said, tried again, nothing lost', async ({ page, faults }) => {
  await page.goto(TEST);
  await page.route('**/course/profession/test/', (route) => route.abort());
  await button(page, 'Begin the test').click();
  await expect(box(page).getByRole('alert').filter({ hasText: 'could not be loaded' })).toBeVisible();
  await page.unroute('**/course/profession/test/');
  await button(page, 'Try again').click();
  await at(page, 1);
  faults.length = 0;
});

test('at 360 px nothing is wider than the page, and axe finds nothing', async ({ page }) => {
  test.setTimeout(90_000);
  await page.setViewportSize({ width: 360, height: 740 });
  const sound = async (name: string) => {
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), name).toBeLessThanOrEqual(0);
    expect(await violations(page), name).toEqual([]);
  };
  await begin(page);
  await sound('a question');
  await answer(page, (n) => n % 3 > 0);
  await expect(box(page)).toHaveAttribute('data-state', 'result');
  await box(page).locator('summary').click();
  await sound('the result');
  await button(page, 'Take over this suggestion').click();
  await page.goto('course/');
  await expect(page.locator('.lessons .optional').first()).toBeVisible();
  await sound('the course');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('a sentence and the lessons', async ({ page }) => {
    await page.goto(TEST);
    await expect(page.getByText('needs JavaScript')).toBeVisible();
    await expect(box(page).getByRole('link', { name: 'all modules and lessons' })).toBeVisible();
    await expect(box(page).getByRole('button')).toHaveCount(0);
  });
});
