import type { Locator } from '@playwright/test';
import { bestWay, wayOf } from '../../src/features/quiz/way-check.ts';
import { expect, test } from './base.ts';
import { address, first, longest, open, sound, stored } from './questions.ts';

/** Questions that are answered in steps: a way through scenes, and an answer in the reader's own words. */
const way = first('branching');
const words = first('open');

const scene = (root: Locator, name: string) => root.locator(`[data-scene="${name}"]`);
const choiceOf = (root: Locator, name: string, i: number) => scene(root, name).locator(`[data-choose="${i}"]`);
const shown = (root: Locator) =>
  root.locator('[data-scene]:visible').evaluateAll((all) => all.map((node) => (node as HTMLElement).dataset.scene));
const again = (root: Locator) => root.getByRole('button', { name: /^Try/ });
const best = bestWay(wayOf(way), (end) => way.nodes[end]?.ending === 'good') ?? [];
/** The first choice at the start that is not the best one, and where it leads. */
const wrong = way.nodes[way.start]?.choices?.findIndex(({ score }) => score < 1) ?? 0;
const astray = way.nodes[way.start]?.choices?.[wrong];

/** Takes the best way to its end. */
async function goWell(root: Locator): Promise<void> {
  for (const [name, choice] of best) await choiceOf(root, name, choice).click();
}
/** Goes on to any end. */
async function goOn(root: Locator): Promise<void> {
  for (let i = 0; i < 20 && (await root.getAttribute('data-phase')) !== 'over'; i++)
    await root.locator('.q-choices button:enabled:visible').first().click();
}

test.describe('a way through scenes', () => {
  test('one scene at a time, with the reason of each choice and the focus on what is new', async ({ page }) => {
    const root = await open(page, way);
    expect(await shown(root)).toEqual([way.start]);
    await choiceOf(root, way.start, wrong).click();
    expect(await shown(root)).toEqual([way.start, astray?.to]);
    await expect(scene(root, way.start).locator('.q-fb')).toContainText(astray?.why ?? '');
    await expect(scene(root, way.start).locator('.q-choices button:visible')).toHaveCount(1);
    const said = scene(root, astray?.to ?? '').getByRole('group');
    await expect(said).toBeFocused();
    await expect(said).toHaveAccessibleName(new RegExp(way.nodes[astray?.to ?? '']?.text.slice(0, 20) ?? ''));
    await expect(said).toHaveAccessibleDescription(new RegExp(astray?.why.slice(0, 20) ?? ''));
    await expect(root.getByRole('status')).toBeEmpty();
  });

  test('the best way: its end, the score, and the comparison', async ({ page }) => {
    const root = await open(page, way);
    await goWell(root);
    await expect(root).toHaveAttribute('data-phase', 'over');
    await expect(root.locator('.q-way').getByText('It ends well')).toBeVisible();
    await expect(root.getByRole('status')).toContainText(`100 %. ${best.length} of ${best.length} choices`);
    await expect(root.locator('[data-step] .same:visible')).toHaveCount(best.length);
    expect(await stored(page, way)).toMatchObject({ v: 1, d: { tries: 1, score: 1, right: true } });
    expect(await stored(page, way, 'draft')).toBeNull();
    await expect(root.getByText('Rests on')).toBeVisible();
    await root.getByText('Answer and reasons').click();
    for (const { why } of way.nodes[way.start]?.choices ?? []) await expect(root.locator('.q-key').getByText(longest(why))).toBeVisible();
  });

  test('going back leaves what came after, keeps the try and shows the hint', async ({ page }) => {
    const root = await open(page, way);
    await choiceOf(root, way.start, wrong).click();
    await goOn(root);
    await expect(root).toHaveAttribute('data-phase', 'over');
    const { score } = (await stored(page, way)).d;
    expect(score).toBeLessThan(1);
    await expect(root.locator('[data-step] .other:visible').first()).toBeVisible();

    await scene(root, way.start).getByRole('button', { name: 'Choose differently here' }).click();
    expect(await shown(root)).toEqual([way.start]);
    await expect(scene(root, way.start).getByRole('group')).toBeFocused();
    await expect(root.getByText('Hint', { exact: true })).toBeVisible();
    expect(await stored(page, way)).toMatchObject({ d: { tries: 1, score } });
    await goWell(root);
    expect(await stored(page, way)).toMatchObject({ d: { tries: 2, score: 1, right: true, revealed: true } });
  });

  test('half a way is kept over a reload; another way begins anew', async ({ page }) => {
    const root = await open(page, way);
    await choiceOf(root, way.start, wrong).click();
    const [half, said] = [await shown(root), await root.locator('form').ariaSnapshot()];
    await page.reload();
    await expect(root).toHaveAttribute('data-ready', 'yes');
    expect(await shown(root)).toEqual(half);
    expect(await root.locator('form').ariaSnapshot()).toBe(said);
    await expect(scene(root, astray?.to ?? '').getByRole('group')).not.toBeFocused();
    expect(await stored(page, way)).toBeNull();

    await goOn(root);
    await page.reload();
    await expect(root).toHaveAttribute('data-phase', 'over');
    await again(root).click();
    expect(await shown(root)).toEqual([way.start]);
    await expect(root.locator('[data-is=wrong]')).toHaveCount(0);
    await goWell(root);
    await expect(root.getByRole('status')).toContainText('100 %');
  });

  test('by keyboard alone', async ({ page }) => {
    const root = await open(page, way);
    await choiceOf(root, way.start, wrong).focus();
    await page.keyboard.press('Enter');
    for (let i = 0; i < 12 && (await root.getAttribute('data-phase')) !== 'over'; i++) {
      await page.keyboard.press('Tab');
      await expect(root.locator('.q-choices button:focus')).toHaveCount(1);
      await page.keyboard.press('Space');
    }
    await expect(root).toHaveAttribute('data-phase', 'over');
    await expect(root.locator('.q-said:focus .q-end')).toBeVisible();
  });

  test('another tab follows', async ({ page, context }) => {
    const other = await context.newPage();
    const [here, there] = [await open(page, way), await open(other, way)];
    await choiceOf(here, way.start, wrong).click();
    await expect.poll(() => shown(there)).toEqual([way.start, astray?.to]);
  });

  test('without scripts and on paper every scene can be read, with the numbers it leads to', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
    const page = await context.newPage();
    await page.goto(address(way));
    const root = page.locator(`#q-${way.id}`);
    expect(await shown(root)).toHaveLength(Object.keys(way.nodes).length);
    await expect(root.getByText('→ 2').first()).toBeVisible();
    await context.close();
  });
  test('on paper', async ({ page }) => {
    const root = await open(page, way);
    await choiceOf(root, way.start, wrong).click();
    await page.emulateMedia({ media: 'print' });
    expect(await shown(root)).toHaveLength(Object.keys(way.nodes).length);
    await expect(scene(root, way.start).locator('.q-choices button:visible')).toHaveCount(way.nodes[way.start]?.choices?.length ?? 0);
    await expect(root.locator('.q-back').first()).toBeHidden();
    await expect(root.locator('.q-key').getByText(way.nodes[way.start]?.choices?.[0]?.why ?? '')).toBeVisible();
  });
});

test.describe('an answer in the reader’s own words', () => {
  const compare = (root: Locator) => root.getByRole('button', { name: 'Compare with a model answer' });
  const model = (root: Locator) => root.getByRole('group', { name: 'A model answer' });

  test('written, kept, compared, judged by the reader', async ({ page }) => {
    const root = await open(page, words);
    await expect(root.getByText('Hint', { exact: true })).toBeVisible();
    await expect(model(root)).toBeHidden();
    await root.getByLabel('Your answer').fill('Zażółć <b>gęślą</b>\njaźń 😀');
    expect(await stored(page, words)).toBeNull();
    await page.reload();
    await expect(root.getByLabel('Your answer')).toHaveValue('Zażółć <b>gęślą</b>\njaźń 😀');
    await expect(root).toHaveAttribute('data-phase', 'open');

    await compare(root).click();
    await expect(model(root)).toBeFocused();
    await expect(root.getByRole('status')).toContainText(`By your own report: 0 of ${words.checks.length}`);
    for (const { text, why } of words.checks) {
      await expect(model(root).getByText(text)).toBeVisible();
      await expect(model(root).getByText(longest(why))).toBeVisible();
    }
    await root.getByRole('checkbox').first().check();
    await expect(root.getByRole('checkbox').first()).toBeFocused();
    await expect(root.getByRole('status')).toContainText(`By your own report: 1 of ${words.checks.length}`);
    expect(await stored(page, words)).toMatchObject({ d: { tries: 1, score: 1 / words.checks.length, right: false } });
    await page.reload();
    await expect(root).toHaveAttribute('data-phase', 'over');
    await expect(root.getByRole('checkbox').first()).toBeChecked();
    await expect(root.getByText('Rests on')).toBeVisible();
  });

  test('every point ticked; then begun anew', async ({ page }) => {
    const root = await open(page, words);
    await root.getByLabel('Your answer').fill('So.');
    await compare(root).click();
    for (const box of await root.getByRole('checkbox').all()) await box.check();
    expect(await stored(page, words)).toMatchObject({ d: { tries: 1, score: 1, right: true } });
    await again(root).click();
    await expect(root.getByLabel('Your answer')).toHaveValue('');
    await expect(root.getByLabel('Your answer')).toBeFocused();
    await expect(model(root)).toBeHidden();
    await root.getByLabel('Your answer').fill('So again.');
    expect(await stored(page, words)).toMatchObject({ d: { score: 1 } });
    await compare(root).click();
    expect(await stored(page, words)).toMatchObject({ d: { tries: 2, score: 0, answer: { text: 'So again.' } } });
  });

  test('blanks are no answer', async ({ page }) => {
    const root = await open(page, words);
    await compare(root).click();
    await expect(root.getByRole('alert')).toContainText('Something is still open');
    await expect(root.getByLabel('Your answer')).toBeFocused();
    await expect(root.getByLabel('Your answer')).toHaveAttribute('aria-invalid', 'true');
    await expect(model(root)).toBeHidden();
  });
});

test('the end of a lesson starts drafts over too', async ({ page }) => {
  const root = await open(page, way);
  await choiceOf(root, way.start, wrong).click();
  expect(await stored(page, way, 'draft')).not.toBeNull();
  await page.reload();
  await page.getByRole('button', { name: 'Start this lesson over' }).click();
  expect(await stored(page, way, 'draft')).toBeNull();
  expect(await shown(root)).toEqual([way.start]);
});

for (const theme of ['light', 'dark'] as const)
  test(`steps pass axe at each stand, ${theme}, and fit 320 pixels`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 320, height: 700 });
    const root = await open(page, way);
    await sound(page, root, 'at the start');
    await choiceOf(root, way.start, wrong).click();
    await sound(page, root, 'on the way');
    await goOn(root);
    await sound(page, root, 'at the end');
    await root.getByText('Answer and reasons').click();
    await sound(page, root, 'with the key');
    const own = await open(page, words);
    await sound(page, own, 'empty');
    await own.getByLabel('Your answer').fill('So.');
    await own.getByRole('button', { name: 'Compare with a model answer' }).click();
    await sound(page, own, 'compared');
  });
