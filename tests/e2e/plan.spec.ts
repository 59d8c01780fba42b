import type { Page } from '@playwright/test';
import { parse as csv } from 'csv-parse/sync';
import ICAL from 'ical.js';
import readXlsx from 'read-excel-file/node';
import { violations } from './axe.ts';
import { expect, test } from './base.ts';
import { card, cards, copied, dayOf, editor, file, give, open, press, TOOL, told } from './planner.ts';

const list = (page: Page) => press(page, 'List');

test('a model is read-only, and its posts can be looked at', async ({ page }) => {
  await open(page);
  await expect(page.getByText('The plan is being opened')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'New post', exact: true })).toHaveCount(0);
  await card(page, 'Why filter coffee turns sour').getByRole('button').click();
  await expect(editor(page).getByLabel('One point')).toBeDisabled();
  await page.keyboard.press('Escape');
  await expect(editor(page)).toHaveCount(0);
  await expect(card(page, 'Why filter coffee turns sour').getByRole('button')).toBeFocused();
});

test('a post is made, written and kept within a second, and stands after the page was closed', async ({ page, context }) => {
  await copied(page);
  await press(page, 'New post');
  await editor(page).getByLabel('One point').pressSequentially('Harbour tour');
  await page.waitForTimeout(1000);
  await page.close();
  const again = await context.newPage();
  await open(again);
  await again.locator('smm-plan').getByRole('searchbox').fill('harbour tour');
  await expect(card(again, 'Harbour tour')).toBeVisible();
});

test('what was typed last survives a page that is closed at once', async ({ page, context }) => {
  await copied(page);
  await card(page, 'Why filter coffee turns sour').getByRole('button').click();
  await editor(page).getByLabel('One point').fill('Sour no more');
  await page.close({ runBeforeUnload: true });
  const again = await context.newPage();
  await open(again);
  await expect(card(again, 'Sour no more')).toBeVisible();
});

test('moved by drag and by keyboard in month and week, on the board to another state, in the list by a day', async ({ page }) => {
  await copied(page);
  const name = 'Why filter coffee turns sour';
  await card(page, name).getByRole('button').dragTo(dayOf(page, '2026-07-08'));
  await expect(dayOf(page, '2026-07-08').locator('[data-card]')).toHaveCount(1);
  await expect(told(page)).toContainText('Moved to Wednesday');
  await card(page, name).getByRole('button').focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(dayOf(page, '2026-07-15').locator('[data-card]')).toContainText(name);
  await expect(card(page, name).getByRole('button')).toBeFocused();
  await press(page, 'Week');
  await card(page, name).getByRole('button').focus();
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(dayOf(page, '2026-07-14')).toContainText(name);
  await press(page, 'Board');
  await card(page, name).getByRole('button').focus();
  await page.keyboard.press('Alt+ArrowRight');
  await expect(page.locator('.column', { hasText: 'scheduled' }).locator('[data-card]')).toContainText(name);
  await list(page);
  await card(page, name).getByRole('button').focus();
  await page.keyboard.press('Alt+ArrowRight');
  await expect(card(page, name)).toContainText('Wed 15 July');
});

test('several at once: moved together, then taken back and done again', async ({ page }) => {
  await copied(page);
  await list(page);
  const boxes = cards(page).getByRole('checkbox');
  await boxes.nth(0).click();
  await boxes.nth(2).click({ modifiers: ['Shift'] });
  await expect(page.getByText('3 selected', { exact: true })).toBeVisible();
  await press(page, 'A week later');
  await expect(card(page, 'Why filter coffee turns sour')).toContainText('Tue 14 July');
  await press(page, 'Undo');
  await expect(card(page, 'Why filter coffee turns sour')).toContainText('Tue 7 July');
  await press(page, 'Redo');
  await expect(card(page, 'Why filter coffee turns sour')).toContainText('Tue 14 July');
  await press(page, 'Delete');
  await expect(page.locator('.sum')).toHaveText('11 posts');
  await page.keyboard.press('Control+z');
  await expect(page.locator('.sum')).toHaveText('14 posts');
});

test('filtered, searched and sorted', async ({ page }) => {
  await copied(page);
  await list(page);
  await page.locator('.filters').getByLabel('Category').selectOption('entertaining');
  await expect(page.locator('.sum')).toHaveText(/^[1-9] posts$/);
  await press(page, 'Show all');
  await page.locator('smm-plan').getByRole('searchbox').fill('TOMEK roast');
  await expect(cards(page).first()).toContainText('The failed roast');
  await page.locator('smm-plan').getByRole('searchbox').fill('');
  await page.getByLabel('Sort by').selectOption('state');
  await expect(cards(page).first()).toContainText('idea');
});

test('a series by rhythm; the checks name what is missing and lead there', async ({ page }) => {
  await copied(page);
  await press(page, 'Rhythm');
  await page.locator('#rhythm-name').fill('Bean of the week');
  await page.locator('#rhythm-from').fill('2026-09-01');
  await page.locator('#rhythm-weeks').fill('10');
  await press(page, 'Put 20 posts into the plan');
  await expect(page.locator('.sum')).toHaveText('34 posts');
  await press(page, 'Checks');
  const missing = page.locator('.checks > li', { hasText: 'Alternative text missing' });
  await missing.getByRole('button').first().click();
  await expect(editor(page)).toContainText('Write an alternative text.');
  await press(page, 'Undo');
  await expect(page.locator('.sum')).toHaveText('14 posts');
});

test('characters as X counts them: an emoji is two, a link twenty-three', async ({ page }) => {
  await copied(page);
  await press(page, 'New post');
  await editor(page).getByLabel('Network').selectOption('x');
  await editor(page).getByLabel('Text', { exact: true }).fill('👩‍👩‍👧‍👦 https://shop.example/a-very-long-address-that-is-longer-than-that');
  await expect(editor(page).locator('.length')).toContainText('26 of 280 characters on X');
});

test('a second clock, with the weeks in which only one of both has changed', async ({ page }) => {
  await copied(page);
  await press(page, 'Clocks and holidays');
  await page.locator('#plan-other-zone').selectOption('America/New_York');
  await page.locator('#plan-country').selectOption('KE');
  await expect(page.locator('.clock-settings')).toContainText('follow the sighting of the moon');
  await page.locator('#plan-country').selectOption('PL');
  await press(page, 'Week');
  await expect(page.locator('.week .there').first()).toHaveText('02:30 in New York');
  await press(page, 'New post');
  await editor(page).getByLabel('Day').fill('2027-03-20');
  await editor(page).getByLabel('Time').fill('20:00');
  await expect(editor(page)).toContainText('15:00 in New York');
  await editor(page).getByLabel('Day').fill('2027-03-29');
  await expect(editor(page)).toContainText('14:00 in New York');
  await editor(page).getByLabel('Day').fill('2027-03-28');
  await editor(page).getByLabel('Time').fill('02:30');
  await expect(editor(page)).toContainText('the clocks jump over 02:30');
  await expect(editor(page)).toContainText('Easter Sunday');
  await page.keyboard.press('Escape');
  await page.reload();
  await expect(page.locator('smm-plan')).toHaveAttribute('data-ready', /./);
  await press(page, 'Clocks and holidays');
  await expect(page.locator('#plan-other-zone')).toHaveValue('America/New_York');
});

test('files for tools, calendars, spreadsheets and people, read by others', async ({ page }) => {
  await copied(page);
  await press(page, 'New post');
  await editor(page).getByLabel('Day').fill('2030-03-31');
  await editor(page).getByLabel('Time').fill('08:30');
  await editor(page).getByLabel('Text', { exact: true }).fill('=HYPERLINK("https://evil.example")\n“Quoted”, 2; ☕');
  await editor(page)
    .getByLabel('Address of the picture')
    .or(editor(page).getByText('Picture', { exact: true }))
    .first()
    .click();
  await page.keyboard.press('Escape');
  await press(page, 'Export');
  await press(page, 'Hootsuite');
  const hootsuite = csv((await file(page, await firstFile(page))).bytes, { bom: true }) as string[][];
  expect(hootsuite.find(([when]) => when === '03/31/2030 08:30')?.[1]).toContain('HYPERLINK');
  expect(hootsuite.flat().some((cell) => /^[=+@-]/.test(cell))).toBe(false);
  await press(page, 'Publer');
  const publer = csv((await file(page, await firstFile(page))).bytes, { bom: true, columns: true }) as Record<string, string>[];
  expect(Object.keys(publer[0]!)).toHaveLength(12);
  await press(page, 'Buffer');
  await expect(page.locator('.bulk')).toContainText('no picture');
  const calendar = new ICAL.Component(ICAL.parse((await file(page, 'Calendar (ICS)')).bytes.toString()));
  const event = calendar.getAllSubcomponents('vevent').find((one) => `${one.getFirstPropertyValue('dtstart')}` === '2030-03-31T08:30:00')!;
  expect(event.getFirstProperty('dtstart')!.getParameter('tzid')).toBe('Europe/Warsaw');
  const sheet = await file(page, 'Spreadsheet (XLSX)');
  expect(sheet.name).toMatch(/\.xlsx$/);
  const rows = await readXlsx(sheet.bytes);
  expect(JSON.stringify(rows)).toContain('=HYPERLINK');
  const text = (await file(page, 'Text (Markdown)')).bytes.toString();
  expect(text).toContain('## Tuesday, 7 July 2026');
  expect(text).toContain('<https://emberandoat.example/grinding?utm_source=instagram');
  await page.locator('#export-from').fill('2030-01-01');
  await expect(page.locator('.export')).toContainText('1 post of these days goes into the file.');
  const own = JSON.parse((await file(page, 'Open SMM (JSON)')).bytes.toString());
  expect(own.posts).toHaveLength(1);
});

/** The name of the first file that a tool would get. */
const firstFile = async (page: Page) => (await page.locator('.files button').first().textContent())!.trim();

test('a file comes in by its mapping: looked at first, doubles named, all taken back at once', async ({ page }) => {
  await copied(page);
  await press(page, 'Import');
  const table = '\uFEFFDatum;Headline;Text;Network\r\n15.09.2026;=1+1;"Semi; colon";Instagram\r\nsoon;Second;Two;Instagram\r\n';
  await give(page, 'plan.csv', table);
  await page.locator('.mapping').getByLabel('Datum').selectOption('day');
  await page.locator('.mapping').getByLabel('Headline').selectOption('title');
  await expect(page.locator('.import')).toContainText('2 posts would come');
  await expect(page.locator('.import')).toContainText('row 3, Day: “soon”');
  await expect(page.locator('.sum')).toHaveText('14 posts');
  await press(page, 'Take 2 posts');
  await expect(page.locator('.sum')).toHaveText('16 posts');
  await list(page);
  await expect(card(page, '=1+1')).toContainText('Tue 15 September');
  await press(page, 'Import');
  const utf16 = Buffer.concat([
    Buffer.from([0xff, 0xfe]),
    Buffer.from('Day\tText\tNetwork\n2026-09-15\tSemi; colon\tInstagram\n', 'utf16le'),
  ]);
  await give(page, 'plan.txt', utf16);
  await expect(page.locator('.import')).toContainText('stands in the plan already');
  await press(page, 'Close');
  await press(page, 'Undo');
  await expect(page.locator('.sum')).toHaveText('14 posts');
});

test('files that are none, are damaged or come from a newer version change nothing and say so', async ({ page }) => {
  await copied(page);
  await press(page, 'Import');
  const wrong = page.locator('.import .wrong');
  await give(page, 'plan.json', JSON.stringify({ type: 'open-smm-plan', version: 2, posts: [] }));
  await expect(wrong).toContainText('newer version');
  await give(page, 'plan.json', JSON.stringify({ type: 'menu', posts: [] }));
  await expect(wrong).toContainText('no plan of this site');
  await give(page, 'plan.json', '{"type":"open-smm-plan","version":1,"posts":[{"day":"2026');
  await expect(wrong).toContainText('could not be read');
  await give(page, 'plan.xlsx', 'PK broken');
  await expect(wrong).toContainText('could not be read');
  await give(page, 'plan.csv', 'Day,Text\n');
  await expect(wrong).toContainText('no row below its head');
  await expect(page.locator('.sum')).toHaveText('14 posts');
});

test('two tabs on one plan lose nothing; what crossed is told', async ({ page, context }) => {
  await copied(page);
  const other = await context.newPage();
  await open(other);
  for (const tab of [page, other]) await card(tab, 'Why filter coffee turns sour').getByRole('button').first().click();
  await editor(page).getByLabel('Hashtags').fill('#one');
  await editor(other).getByLabel('One point').fill('Two at once');
  await expect(editor(page).getByLabel('One point')).toHaveValue('Two at once');
  await expect(editor(other).getByLabel('Hashtags')).toHaveValue('#one');
});

test('a full disk is told, and nothing typed is lost from the page', async ({ page }) => {
  await page.addInitScript(() => {
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (...given) {
      if ((window as { full?: boolean }).full) throw new DOMException('full', 'QuotaExceededError');
      return put.apply(this, given);
    };
  });
  await copied(page);
  await page.evaluate(() => {
    (window as { full?: boolean }).full = true;
  });
  await press(page, 'New post');
  await editor(page).getByLabel('One point').fill('Does not fit');
  await expect(page.locator('html')).toHaveAttribute('data-trouble', /./);
  await expect(editor(page).getByLabel('One point')).toHaveValue('Does not fit');
});

test('a deleted brand comes back with its posts', async ({ page }) => {
  await copied(page);
  const brands = page.locator('smm-brands');
  await press(page, 'New post');
  await editor(page).getByLabel('One point').fill('Mine');
  await brands.getByRole('button', { name: 'Delete', exact: true }).click();
  await brands.getByRole('button', { name: 'Undo' }).click();
  await page.locator('smm-plan').getByRole('searchbox').fill('mine');
  await expect(card(page, 'Mine')).toBeVisible();
});

test('without scripts the plan of the model is a table', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${baseURL}${TOOL}`);
  await expect(page.locator('smm-plan table')).toContainText('Why filter coffee turns sour');
  await context.close();
});

test('nothing runs out of 320 px, the days are a list, and the editor takes the place of the plan', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await copied(page);
  const wide = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  for (const view of ['Month', 'Week', 'List', 'Board']) {
    await press(page, view);
    expect(await wide(), view).toBeLessThanOrEqual(0);
  }
  await press(page, 'Month');
  await expect(dayOf(page, '2026-07-07')).toBeVisible();
  await expect(dayOf(page, '2026-07-08')).toBeHidden();
  for (const panel of ['Rhythm', 'Checks', 'Clocks and holidays', 'Import', 'Export']) {
    await press(page, panel);
    expect(await wide(), panel).toBeLessThanOrEqual(0);
    await press(page, panel);
  }
  await card(page, 'Why filter coffee turns sour').getByRole('button').click();
  await expect(page.locator('smm-plan .views')).toBeHidden();
  expect(await wide()).toBeLessThanOrEqual(0);
  await press(page, 'Close');
  await expect(card(page, 'Why filter coffee turns sour').getByRole('button')).toBeFocused();
});

test('no fault by axe in any view, with the editor and each panel, in both themes', async ({ page }) => {
  test.setTimeout(90_000);
  await copied(page);
  for (const view of ['Month', 'Week', 'List', 'Board']) {
    await press(page, view);
    expect(await violations(page), view).toEqual([]);
  }
  await card(page, 'Why filter coffee turns sour').getByRole('button').first().click();
  for (const panel of ['Rhythm', 'Checks', 'Clocks and holidays', 'Import', 'Export']) {
    await press(page, panel);
    expect(await violations(page), panel).toEqual([]);
  }
});

test('printed: the plan without its buttons', async ({ page }) => {
  await copied(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('smm-plan .bar')).toBeHidden();
  await expect(card(page, 'Why filter coffee turns sour')).toBeVisible();
});
