import type { Page } from '@playwright/test';
import { expect, test } from './base.ts';
import { card, cards, copied, editor, open, press, told } from './planner.ts';

const NAME = 'Why filter coffee turns sour';
const opened = (page: Page) => card(page, NAME).getByRole('button').first().click();
const text = (page: Page) => editor(page).getByLabel('Text', { exact: true });

test('two tabs write into one field: one text stands, the other is named and can be had back', async ({ page, context }) => {
  await copied(page);
  const other = await context.newPage();
  await open(other);
  for (const tab of [page, other]) await opened(tab);
  const [ours, theirs] = [`Ours ${'x'.repeat(200)}`, `Theirs ${'y'.repeat(200)}`];
  await text(page).fill(ours);
  await text(other).fill(theirs);
  const both = async () => `${(await text(page).inputValue())[0]}${(await text(other).inputValue())[0]}`;
  const notice = (tab: Page) => told(tab).getByRole('button', { name: /^Take (the other text|my text back)$/ });
  await expect.poll(async () => (await notice(page).count()) + (await notice(other).count())).toBeGreaterThan(0);
  await expect.poll(both).toMatch(/^(OO|TT)$/);
  const stands = await text(page).inputValue();
  expect([ours, theirs]).toContain(stands);
  const teller = (await notice(page).count()) ? page : other;
  await expect(told(teller)).toContainText(/Another tab .* “Text”/);
  await notice(teller).click();
  await expect(text(teller)).toHaveValue(stands === ours ? theirs : ours);
  await expect(told(teller)).toContainText('The other text stands now.');
  await told(teller).getByRole('button', { name: 'Undo' }).click();
  await expect(text(teller)).toHaveValue(stands);
  await page.waitForTimeout(900);
  await page.reload();
  await opened(page);
  await expect(text(page)).toHaveValue(stands);
});

test('goals of the strategy are offered in the editor', async ({ page }) => {
  await copied(page);
  await page.goto('tools/strategy/');
  await expect(page.locator('.bench')).toHaveAttribute('data-kept', 'yes');
  await page.locator('[data-step="goals"] > summary').click();
  await page.locator('[name="goals.goal"]').first().fill('Thirty breakfasts each Monday');
  await page.waitForTimeout(900);
  await open(page);
  await opened(page);
  const goal = editor(page).getByLabel('Goal');
  const list = await goal.getAttribute('list');
  await expect(page.locator(`#${list} option`).first()).toHaveAttribute('value', 'Thirty breakfasts each Monday');
});

test('a link that was tagged in the link tool is taken over', async ({ page }) => {
  await copied(page);
  await page.goto('tools/links/');
  const links = page.locator('smm-links');
  await expect(links).toHaveAttribute('data-kept', 'yes');
  const link = (await links.locator('.made code.link').first().textContent())!.trim();
  await Promise.all([page.waitForEvent('download'), links.getByRole('button', { name: 'Download as CSV', exact: true }).click()]);
  await open(page);
  await opened(page);
  const picker = editor(page).getByLabel('Take a link that you tagged');
  await expect(picker.locator('option')).toHaveCount(7);
  await picker.selectOption(link);
  await expect(editor(page).getByLabel('Tagged link')).toHaveValue(link);
  await press(page, 'Undo');
  await expect(editor(page).getByLabel('Tagged link')).not.toHaveValue(link);
});

test('the plan is filtered by rubric', async ({ page }) => {
  await copied(page);
  await press(page, 'List');
  await page.locator('.filters').getByLabel('Rubric').selectOption('One coffee explained');
  await expect(page.locator('.sum')).toHaveText(/^[1-9] posts$/);
  // The list follows the count by a frame.
  await expect.poll(() => cards(page).count()).toBeLessThan(14);
  await cards(page).last().getByRole('button').click();
  await expect(editor(page).getByLabel('Rubric')).toHaveValue('explained');
  await press(page, 'Show all');
  await expect(page.locator('.sum')).toHaveText('14 posts');
});

test('in the list Alt and an arrow move a post by a day, however it is sorted; the day is said, the post stays in hand', async ({
  page,
}) => {
  await copied(page);
  await press(page, 'List');
  await expect(page.getByText('whatever the list is sorted by')).toBeVisible();
  const post = card(page, NAME).getByRole('button');
  for (const sort of ['day', 'title', 'state']) {
    await page.getByLabel('Sort by').selectOption(sort);
    await post.focus();
    await page.keyboard.press('Alt+ArrowDown');
    await expect(told(page)).toContainText('Moved to Wednesday, 8 July 2026.');
    await expect(post).toBeFocused();
    await page.keyboard.press('Alt+ArrowRight');
    await expect(told(page)).toContainText('Moved to Thursday, 9 July 2026.');
    await page.keyboard.press('Alt+ArrowUp');
    await page.keyboard.press('Alt+ArrowLeft');
    await expect(told(page)).toContainText('Moved to Tuesday, 7 July 2026.');
    await expect(post).toBeFocused();
  }
  await post.click();
  await editor(page).getByLabel('Day').fill('');
  await press(page, 'Close');
  await expect(post).toBeFocused();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(told(page)).toContainText('It has no day yet');
});

test('a post has the focus again when its editor is closed, whatever its day, and every day is whole', async ({ page }) => {
  await copied(page);
  const posts = page.locator('.month [data-card] > button');
  for (const post of await posts.all()) {
    await post.click();
    await expect(editor(page).getByRole('heading')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(post).toBeFocused();
  }
  const parts = page.locator('.month :is(.week-row, .day)');
  await expect.poll(() => parts.evaluateAll((all) => all.filter((one) => (one as HTMLElement).style.contentVisibility).length)).toBe(0);
});

test('a post that a key takes far down in another column is scrolled to and stays in hand', async ({ page }) => {
  await copied(page);
  await press(page, 'Rhythm');
  await page.locator('#rhythm-name').fill('Every day');
  await page.locator('#rhythm-from').fill('2026-01-05');
  await page.locator('#rhythm-weeks').fill('30');
  await page
    .getByRole('button', { name: /^Put \d+ posts into/ })
    .last()
    .click();
  await press(page, 'Board');
  const post = card(page, NAME).getByRole('button');
  await post.focus();
  for (const _ of [1, 2]) {
    await page.keyboard.press('Alt+ArrowLeft');
    await expect(post).toBeFocused();
  }
});

test('limits name the page and the day on which they were read', async ({ page }) => {
  await copied(page);
  await opened(page);
  await expect(editor(page).locator('.length')).toContainText(/Limit read on 22 November 2026\. Source: \S/);
  await expect(editor(page).locator('.length a')).toHaveAttribute('href', /^https:/);
  await text(page).fill('x'.repeat(2300));
  const finding = editor(page).locator('.findings li', { hasText: 'characters; Instagram takes 2,200 (read on 22 November 2026).' });
  await expect(finding.getByRole('link')).toHaveAttribute('href', /^https:/);
  await press(page, 'Checks');
  await expect(page.locator('.checks li li', { hasText: 'Instagram takes 2,200' }).getByRole('link')).toHaveAttribute('href', /^https:/);
});
