import type { Page } from '@playwright/test';
import { expect, test } from './base.ts';

const LESSON = 'course/profession/what-smm-is/';
const OTHER = 'course/profession/smm-smo-seo/';
const KEY = 'smm:lesson:what-smm-is';
const OTHER_KEY = 'smm:lesson:smm-smo-seo';

const kept = (page: Page, key: string) => page.evaluate((name) => JSON.parse(localStorage.getItem(name) ?? 'null'), key);
const inSidebar = (page: Page, lesson: string) => page.locator(`nav a[data-lesson="${lesson}"]`);
const inPage = (page: Page, lesson: string) => page.locator(`main a[data-lesson="${lesson}"]`);
const panel = (page: Page) => page.locator('.lesson-state');
const done = (page: Page) => panel(page).getByRole('button', { name: /done/i });

interface Shift extends PerformanceEntry {
  value: number;
  sources: { node: Node | null }[];
}

/** Answers every question of the lesson's end set, as a question's script would. */
async function answerAll(page: Page, lesson: string) {
  await page.evaluate((id) => {
    const { questions } = JSON.parse(document.querySelector('#smm-lessons')!.textContent!);
    for (const question of questions) {
      const d = { answer: { a: '1' }, tries: 1, score: 1, right: true, key: 'x' };
      localStorage.setItem(`smm:answer:${question}`, JSON.stringify({ v: 1, n: 1, d }));
      document.dispatchEvent(new CustomEvent('smm:answered', { detail: { id: question, lesson: id } }));
    }
  }, lesson);
}

test('a lesson goes from not started to begun, checked and done, in every place that names it', async ({ page }) => {
  await page.goto(LESSON);
  await expect(inSidebar(page, 'what-smm-is')).toHaveAttribute('data-state', 'new');
  expect(await kept(page, KEY)).toBeNull();

  await page.mouse.wheel(0, 4000);
  await expect(inSidebar(page, 'what-smm-is')).toHaveAttribute('data-state', 'begun');
  await expect(inSidebar(page, 'what-smm-is')).toHaveAccessibleName(/Begun$/);

  await answerAll(page, 'what-smm-is');
  await expect(inSidebar(page, 'what-smm-is')).toHaveAttribute('data-state', 'checked');
  await expect(panel(page)).toContainText('Questions answered');

  await done(page).click();
  await expect(inSidebar(page, 'what-smm-is')).toHaveAttribute('data-state', 'done');
  await expect(done(page)).toHaveText('Not done after all');
  await page.reload();
  await expect(inSidebar(page, 'what-smm-is')).toHaveAttribute('data-state', 'done');

  for (const place of ['course/profession/', 'course/']) {
    await page.goto(place);
    await expect(inPage(page, 'what-smm-is').filter({ visible: true })).toHaveAccessibleName(/Done$/);
    await expect(inPage(page, 'smm-smo-seo').last()).toHaveAttribute('data-state', 'new');
    await expect(page.getByRole('progressbar').first()).toHaveJSProperty('value', 1);
    await expect(page.getByText('1 of 5 done')).toBeVisible();
  }
  await page.goto('course/');
  await expect(page.locator('[data-continue]').getByRole('link')).toHaveAttribute('href', /smm-smo-seo/);

  await page.goto(LESSON);
  await done(page).click();
  await expect(inSidebar(page, 'what-smm-is')).toHaveAttribute('data-state', 'checked');
});

test('the home page names the lesson to go on with, and nothing before the first', async ({ page }) => {
  await page.goto('');
  const goOn = page.locator('[data-continue]');
  await expect(goOn).toBeHidden();
  await page.goto(LESSON);
  await page.mouse.wheel(0, 4000);
  await expect.poll(() => kept(page, KEY)).not.toBeNull();
  await page.goto(OTHER);
  await page.mouse.wheel(0, 4000);
  await expect.poll(() => kept(page, OTHER_KEY)).not.toBeNull();
  await page.goto('');
  await expect(goOn.getByRole('link')).toHaveCount(1);
  await expect(goOn.getByRole('link')).toHaveAttribute('href', /smm-smo-seo/);
  await expect(goOn).toContainText('Begun');
});

test('a lesson is begun after a while without scrolling', async ({ page }) => {
  await page.clock.install();
  await page.goto(LESSON);
  await page.clock.runFor(19_000);
  expect(await kept(page, KEY)).toBeNull();
  await page.clock.runFor(2_000);
  expect(await kept(page, KEY)).toMatchObject({ d: { begun: true } });
});

test('starting over removes the state and the answers of this lesson only, and can be undone', async ({ page }) => {
  await page.goto(OTHER);
  await answerAll(page, 'smm-smo-seo');
  await page.goto(LESSON);
  await answerAll(page, 'what-smm-is');
  await page.mouse.wheel(0, 4000);
  await page.waitForFunction(() => scrollY > innerHeight);
  await done(page).click();
  const before = await page.evaluate(() => Object.entries(localStorage).filter(([key]) => key.startsWith('smm:')).length);
  const others = await page.evaluate(
    () => Object.keys(localStorage).filter((key) => key.includes(':sss-') || key.includes('smm-smo-seo')).length,
  );

  await panel(page).getByRole('button', { name: 'Start this lesson over' }).click();
  await expect(panel(page)).toContainText('Not started');
  await expect(panel(page).getByRole('status')).toContainText('removed');
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => /^smm:(answer|lesson)/.test(key)).length)).toBe(others);

  const back = panel(page).getByRole('button', { name: 'Put them back' });
  await expect(back).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(panel(page)).toContainText('Done');
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('smm:')).length)).toBe(before);
});

test('starting over empties a question on the page, and undo brings its answer back', async ({ page }) => {
  await page.goto(LESSON);
  const question = page.locator('smm-question[data-question-type=single][data-ready]').last();
  const initial = await question.getAttribute('data-phase');
  await question.getByRole('radio').first().check();
  await question.locator('button[type=submit]').click();
  await expect(question).not.toHaveAttribute('data-phase', initial ?? '');
  const answered = await question.getAttribute('data-phase');
  await panel(page).getByRole('button', { name: 'Start this lesson over' }).click();
  await expect(question.getByRole('radio', { checked: true })).toHaveCount(0);
  await panel(page).getByRole('button', { name: 'Put them back' }).click();
  await expect(question).toHaveAttribute('data-phase', answered ?? '');
  await expect(question.getByRole('radio').first()).toBeChecked();
});

for (const width of [1280, 360])
  test(`at ${width} px what stands below a lesson keeps its place as the lesson begins`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(LESSON);
    await expect(done(page)).toBeEnabled();
    const height = () => panel(page).evaluate((element) => element.getBoundingClientRect().height);
    const before = await height();
    await page.mouse.wheel(0, 4000);
    await expect(panel(page)).toContainText('Begun');
    await expect(panel(page).getByRole('button', { name: 'Start this lesson over' })).toBeVisible();
    expect(await height()).toBe(before);
  });

test('two tabs: of 400 edits on different lessons none is lost', async ({ page, context }) => {
  const second = await context.newPage();
  await page.goto(LESSON);
  await second.goto(OTHER);
  const toggle = (tab: Page) =>
    tab.evaluate(async () => {
      const button = document.querySelector<HTMLButtonElement>('.lesson-state button')!;
      for (let i = 0; i < 200; i++) {
        button.click();
        await new Promise((next) => setTimeout(next));
      }
    });
  await Promise.all([toggle(page), toggle(second)]);
  // Reading far enough may add one edit more to each.
  for (const key of [KEY, OTHER_KEY]) expect((await kept(page, key)).n).toBeGreaterThanOrEqual(200);
  await expect(inSidebar(page, 'smm-smo-seo')).toHaveAttribute('data-state', 'begun');
});

test('two tabs on one lesson: the later edit wins, and the other screen follows', async ({ page, context }) => {
  const second = await context.newPage();
  await page.goto(LESSON);
  await second.goto(LESSON);
  await done(page).click();
  await expect(panel(second)).toContainText('Done');
  await expect(done(second)).toHaveText('Not done after all');
  await done(second).click();
  await expect(panel(page)).toContainText('Begun');
  await expect(done(page)).toHaveText('Mark as done');
  expect((await kept(page, KEY)).d).not.toHaveProperty('done');
});

test('a clock that goes back does not decide what is newer', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-22T12:00:00Z') });
  await page.goto(LESSON);
  await done(page).click();
  await page.clock.setSystemTime(new Date('2020-01-01T00:00:00Z'));
  await page.goto(OTHER);
  await done(page).click();
  await page.goto('course/');
  await expect(inPage(page, 'smm-smo-seo').last()).toHaveAttribute('data-state', 'done');
  await expect(page.locator('[data-continue]').getByRole('link')).toHaveAttribute('href', /who-does-what/);
});

test('nothing moves when the progress comes in', async ({ page }) => {
  await page.goto(LESSON);
  await done(page).click();
  for (const place of ['', 'course/', 'course/profession/', LESSON]) {
    await page.goto(place);
    const moved = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const { value, sources } of list.getEntries() as Shift[])
              if (sources.some(({ node }) => node?.parentElement?.closest('main, nav'))) sum += value;
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => resolve(sum), 500);
        }),
    );
    expect(moved, place).toBeLessThan(0.005);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the lists of lessons stand with their minutes, and there is no dead button', async ({ page }) => {
    for (const place of ['course/', 'course/profession/']) {
      await page.goto(place);
      await expect(page.locator('main .lessons').first().locator('a[data-lesson]')).toHaveCount(5);
      await expect(page.locator('main .lessons li').first()).toContainText(/\d+ minutes/);
      await expect(page.getByRole('progressbar').filter({ visible: true })).toHaveCount(0);
      await expect(page.locator('[data-continue]').filter({ visible: true })).toHaveCount(0);
    }
    await page.goto(LESSON);
    await expect(panel(page)).toBeHidden();
    await expect(page.locator('.storage-notice')).toBeHidden();
  });
});
