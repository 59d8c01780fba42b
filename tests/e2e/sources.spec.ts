import { globSync } from 'node:fs';
import { readYaml } from '../../src/lib/yaml.ts';
import { expect, test } from './base.ts';

const LESSON = 'course/profession/what-smm-is/';

test.describe('a citation', () => {
  test('opens by pointer, says its status in words, and leads to the list of claims', async ({ page }) => {
    await page.goto(LESSON);
    const marker = page.locator('.cite.disputed').first();
    await expect(marker).toHaveAccessibleName(/^Source \d+, disputed$/);
    await marker.click();
    const note = page.locator('.note:popover-open');
    await expect(note).toBeVisible();
    await expect(note.locator('.tag')).toHaveText('disputed');
    const id = await note.locator('[data-claim]').first().getAttribute('data-claim');
    await note.locator(`a[href$="#${id}"]`).first().click();
    await expect(page).toHaveURL(new RegExp(`/sources/claims/#${id}$`));
    await expect(page.locator(`#${id}`)).toBeInViewport();
  });

  test('opens by Enter, closes by Escape, and focus stays at the marker', async ({ page }) => {
    await page.goto(LESSON);
    const marker = page.locator('.cite').first();
    await marker.focus();
    await page.keyboard.press('Enter');
    const note = page.locator('.note:popover-open');
    await expect(note).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(note.locator('a').first()).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(note).toHaveCount(0);
    await expect(marker).toBeFocused();
  });

  test('opens without scripting, and its link works', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
    const page = await context.newPage();
    await page.goto(LESSON);
    await page.locator('.cite').first().click();
    const link = page.locator('.note:popover-open a').first();
    await expect(link).toBeVisible();
    await link.click();
    await expect(page).toHaveURL(/\/sources\/claims\/#[\w-]+$/);
    await context.close();
  });

  test('of an outside source gives publisher, title, address, year and the day of reading', async ({ page }) => {
    await page.goto(LESSON);
    const id = await page.locator('.note:not(:has([data-claim])):has([data-source])').first().getAttribute('id');
    await page.locator(`.cite[popovertarget=${id}]`).first().click();
    const note = page.locator('.note:popover-open [data-source]').first();
    await expect(note).toContainText(/: .+, 20\d\d · read on 22 Nov 2026/);
    await expect(note.locator('a')).toHaveAttribute('href', /^https:/);
  });
});

for (const width of [1152, 1280, 1440])
  test(`at ${width} pixels the notes stand beside the text and touch nothing`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const lesson of ['what-smm-is', 'smm-smo-seo', 'who-does-what', 'working-day', 'nine-myths']) {
      await page.goto(`course/profession/${lesson}/`);
      const found = await page.evaluate(() => {
        const box = (element: Element) => element.getBoundingClientRect();
        const notes = [...document.querySelectorAll('.side')].filter((element) => element.checkVisibility()).map(box);
        const blocks = [...document.querySelectorAll('.sl-markdown-content > *, .sl-markdown-content :is(figure, table)')].map(box);
        return {
          shown: notes.length,
          overlapping: notes.filter((note, i) => i > 0 && note.top < notes[i - 1]!.bottom - 0.5).length,
          over: notes.filter((note) => blocks.some((b) => b.right > note.left + 1 && b.bottom > note.top && b.top < note.bottom)).length,
          outside: notes.filter((note) => note.right > innerWidth).length,
        };
      });
      expect(found.shown, lesson).toBeGreaterThan(20);
      expect(found, lesson).toMatchObject({ overlapping: 0, over: 0, outside: 0 });
    }
  });

test('on a phone nothing stands in the margin, and a note opens inside the screen', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(LESSON);
  await expect(page.locator('.side').first()).toBeHidden();
  await page.locator('.cite').nth(3).click();
  const box = (await page.locator('.note:popover-open').boundingBox())!;
  expect(box.x).toBeGreaterThanOrEqual(0);
  expect(box.x + box.width).toBeLessThanOrEqual(360);
  expect(box.y).toBeGreaterThanOrEqual(0);
  expect(box.y + box.height).toBeLessThanOrEqual(740);
});

test('a term opens its definition in place, with the way to the glossary', async ({ page }) => {
  await page.goto(LESSON);
  await page.locator('.term', { hasText: 'traffic goal' }).first().focus();
  await page.keyboard.press('Enter');
  const note = page.locator('.note:popover-open');
  await expect(note).toContainText('traffic goal:');
  await note.getByRole('link').click();
  await expect(page).toHaveURL(/\/profession\/glossary\/#traffic-goal$/);
});

test('on paper the notes stand numbered at the end, and nothing in the margin', async ({ page }) => {
  await page.goto(LESSON);
  await page.emulateMedia({ media: 'print' });
  const markers = new Set(await page.locator('.sl-markdown-content .cite').allTextContents());
  await expect(page.locator('.note:has(> .no):visible')).toHaveCount(markers.size);
  await expect(page.locator('.note .no').nth(2)).toHaveText('3');
  await expect(page.locator('.notes-title')).toBeVisible();
  await expect(page.locator('.side:visible')).toHaveCount(0);
  await expect(page.locator('.predict .then').first()).toBeVisible();
});

test('the search does not find the notes', async ({ page }) => {
  await page.goto(LESSON);
  await expect(page.locator('.notes')).toHaveAttribute('data-pagefind-ignore', '');
  expect(await page.locator('.cite:not([data-pagefind-ignore]), .side:not([data-pagefind-ignore])').count()).toBe(0);
});

test.describe('the list of claims', () => {
  test('filters by words, topic and status, says how many, and shows all again', async ({ page }) => {
    await page.goto('sources/claims/');
    const shown = page.locator('.claims ol > li:visible');
    const output = page.locator('claim-filter output');
    await expect(output).toHaveText('463 of 463 claims shown');
    await page.getByLabel('Status').selectOption('disputed');
    await expect(shown).toHaveCount(32);
    await expect(output).toHaveText('32 of 463 claims shown');
    await page.locator('select[name=topic]').selectOption('smm-vs-smo');
    const few = await shown.count();
    expect(few).toBeLessThan(12);
    await page.getByLabel('Words').fill('off-site');
    await expect(shown).toHaveCount(1);
    await page.getByRole('button', { name: 'Show all' }).click();
    await expect(output).toHaveText('463 of 463 claims shown');
  });

  test('shows the claim that a link names, lit up, even when the filter hides it', async ({ page }) => {
    await page.goto('sources/claims/#seo-smm-cheaper');
    const target = page.locator('#seo-smm-cheaper');
    await expect(target).toBeInViewport();
    expect(await target.evaluate((element) => element.matches(':target') && getComputedStyle(element).outlineStyle)).toBe('solid');
    await page.getByLabel('Status').selectOption('opinion');
    await expect(target).toBeHidden();
    await page.evaluate(() => {
      location.hash = 'def-smm';
    });
    await expect(page.locator('#def-smm')).toBeInViewport();
    await expect(page.locator('claim-filter output')).toHaveText('463 of 463 claims shown');
  });

  test('reads without scripting, without a filter that does nothing', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
    const page = await context.newPage();
    await page.goto('sources/claims/');
    await expect(page.locator('.claims ol > li')).toHaveCount(463);
    await expect(page.locator('claim-filter')).toBeHidden();
    await context.close();
  });
});

const disputes = globSync('content/sources/disagreements/*.yaml').flatMap((file) => readYaml(file)).length;

test('disagreements name the side that is followed in words', async ({ page }) => {
  await page.goto('sources/disagreements/#delete-criticism');
  const dispute = page.locator('#delete-criticism');
  await expect(dispute.locator('.won')).toContainText('we follow this side');
  await expect(dispute.locator('.won')).toContainText('Criticism stays and is answered');
  await expect(page.locator('.disputes > section')).toHaveCount(disputes);
});

test('the bars of the coverage page add up to its figures', async ({ page }) => {
  await page.goto('sources/coverage/');
  const figure = async (name: string) => Number.parseInt((await page.locator(`[data-sum=${name}]`).textContent()) ?? '', 10);
  const said = (await page.locator('.bars .say').allInnerTexts()).map((text) => (text.match(/\d+/g) ?? []).map(Number));
  const sum = (i: number) => said.reduce((all, numbers) => all + (numbers[i] ?? 0), 0);
  expect([sum(0), sum(1), sum(2)]).toEqual([await figure('taught'), await figure('total'), await figure('inLessons')]);
  const longest = await page.locator('[data-topic=duty] .bar').evaluate((bar) => bar.children[0]!.clientWidth / bar.clientWidth);
  expect(longest).toBeCloseTo(1, 1);
});

test.describe('a worksheet', () => {
  test('marks its examples, and prints alone as a form', async ({ page }) => {
    await page.addInitScript(() => {
      window.print = () => document.documentElement.setAttribute('data-printed', '');
    });
    await page.goto('course/profession/working-day/');
    const sheet = page.locator('.sheet').first();
    await expect(sheet.locator('tr.example')).toHaveCount(4);
    await expect(sheet.locator('tr.example .tag').first()).toHaveText('example');
    await sheet.getByRole('button', { name: 'Print this sheet' }).click();
    await expect(page.locator('html')).toHaveAttribute('data-printed', '');
    await page.emulateMedia({ media: 'print' });
    await expect(sheet.locator('table')).toBeVisible();
    await expect(sheet.locator('.fill')).toBeVisible();
    await expect(page.locator('.sl-markdown-content > p:visible, header.header:visible, .notes:visible')).toHaveCount(0);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await expect(page.locator('.sl-markdown-content > p').first()).toBeVisible();
  });

  test('scrolls inside itself on a phone, by keyboard too', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto('course/profession/working-day/');
    const region = page.locator('.sheet .scroll').first();
    await region.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => region.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
  });
});

test('a question to think about opens its answer, a mistake is named in words', async ({ page }) => {
  await page.goto(LESSON);
  const predict = page.locator('.predict').first();
  await expect(predict.locator('.then')).toBeHidden();
  await predict.locator('summary').click();
  await expect(predict.locator('.then')).toBeVisible();
  await expect(page.locator('.mistake .wrong').first()).toContainText('Wrong');
  await expect(page.locator('.mistake .right').first()).toContainText('Repaired');
});

test('the two cases stand with units, and say that they are fictional', async ({ page }) => {
  await page.goto('course/cases/');
  await expect(page.getByText('are fictional').first()).toBeVisible();
  await expect(page.getByRole('row', { name: /web shop revenue from social media €/ })).toContainText('€849.40');
  await expect(page.getByRole('row', { name: /gross margin on beans/ })).toContainText('38\u00a0%');
  await expect(page.getByRole('row', { name: /Ethiopian roast/ }).locator('.sum')).toHaveText('140');
});
