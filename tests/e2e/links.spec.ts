import type { Page } from '@playwright/test';
import { violations } from './axe.ts';
import { expect, test } from './base.ts';
import { clipboard } from './bench.ts';

const TOOL = 'tools/links/';
const tool = (page: Page, id: 'links' | 'link-check' | 'naming') => page.locator(`smm-${id}`);
const made = (page: Page) => tool(page, 'links').locator('.made code.link');
const press = (page: Page, id: 'links' | 'link-check' | 'naming', name: string) =>
  tool(page, id).getByRole('button', { name, exact: true }).click();
const pages = (page: Page) => page.getByRole('textbox', { name: /^Pages, one a line/ });
const found = (page: Page) => page.getByRole('textbox', { name: /^Links as they stand/ });
const told = (page: Page, id: 'links' | 'link-check' | 'naming') => tool(page, id).locator('.told');

async function open(page: Page, path = TOOL): Promise<void> {
  await page.goto(path);
  for (const id of ['links', 'link-check', 'naming'] as const) await expect(tool(page, id)).toHaveAttribute('data-kept', 'yes');
}

test('every page in every channel, written by the card, and foreign bytes stay', async ({ page }) => {
  await open(page);
  await expect(made(page)).toHaveCount(6);
  await expect(made(page).first()).toHaveText(
    'https://emberandoat.example/shop/ethiopian?size=250&utm_source=instagram&utm_medium=paid_social&utm_campaign=2026-07_roast&utm_content=near_photo#brewing',
  );
  await pages(page).fill('https://a.example/?b=%7e+~&B&=#/path?x=1\nHTTP://a.example/ö?utm_source=fb');
  await page.getByRole('textbox', { name: 'Campaign (utm_campaign)' }).fill('Осенняя Распродажа');
  await expect(tool(page, 'links').getByText('written as osenniaia-rasprodazha')).toBeVisible();
  await expect(made(page)).toHaveCount(12);
  await expect(made(page).nth(0)).toHaveText(
    'https://a.example/?b=%7e+~&B&=&utm_source=instagram&utm_medium=paid_social&utm_campaign=osenniaia-rasprodazha&utm_content=near_photo#/path?x=1',
  );
  await expect(tool(page, 'links').getByText('utm_source: “fb” was replaced by “instagram”.').first()).toBeVisible();
  await tool(page, 'links').getByText('More: existing tags').click();
  await page.getByRole('combobox', { name: 'Tags that an address brings along' }).selectOption('keep');
  await expect(made(page).nth(1)).toContainText('HTTP://a.example/ö?utm_source=fb&utm_medium=');
  await expect(tool(page, 'links').getByText('the address says “fb”, and that was kept').first()).toBeVisible();
});

test('bad input: said at its place, the rest goes on, nothing typed is lost', async ({ page }) => {
  await open(page);
  const text = 'javascript:alert(1)\nemberandoat.example/shop\nhttps://a.example/spring sale\nhttps://a.example/';
  await pages(page).fill(text);
  await expect(made(page)).toHaveCount(24);
  await expect(tool(page, 'links').getByText('Only http and https are taken.').first()).toBeVisible();
  await expect(tool(page, 'links').getByText('It does not begin with https://.').first()).toBeVisible();
  await expect(tool(page, 'links').locator('[data-out="made"]')).toHaveText('6');
  await expect(tool(page, 'links').locator('[data-out="faulty"]')).toHaveText('18');
  await expect(pages(page)).toHaveValue(text);
  const source = tool(page, 'links').getByRole('textbox', { name: 'source', exact: true }).first();
  await source.fill('Facebok');
  await expect(tool(page, 'links').getByText('facebok is not on the card. Probably meant: facebook')).toBeVisible();
  await pages(page).fill('');
  await expect(tool(page, 'links').locator('[data-out="made-why"]')).toHaveText('no page address given');
  await expect(tool(page, 'links').getByText('Put an address into the field for pages.')).toBeVisible();
});

test('a pasted table with values of its own, case data, clearing and the way back', async ({ page }) => {
  await open(page);
  await press(page, 'links', 'Case numbers');
  await tool(page, 'links').locator('.panel').getByRole('button', { name: 'the same as a pasted table' }).first().click();
  await expect(made(page)).toHaveCount(6);
  await expect(made(page).last()).toHaveText(
    'https://emberandoat.example/shop/?utm_source=newsletter&utm_medium=email&utm_campaign=2026-07_roast&utm_content=2026-07-01_top',
  );
  await press(page, 'links', 'Case numbers');
  await tool(page, 'links').locator('.panel').getByRole('button', { name: 'the links of July' }).last().click();
  await expect(made(page).first()).toContainText('https://norline-timber.example/tables/?utm_source=linkedin');
  await expect(made(page).first()).toContainText('#/span?load=snow');
  await press(page, 'links', 'Clear');
  await expect(made(page)).toHaveCount(0);
  await told(page, 'links').getByRole('button', { name: 'Undo' }).click();
  await expect(made(page)).toHaveCount(6);
});

test('hundreds of rows in every channel; the page shows some, the copy and the file hold all', async ({ page }) => {
  await open(page);
  const list = Array.from({ length: 120 }, (_, i) => `https://a.example/p/${i}?ref=A%7e${i}#/route/${i}`).join('\n');
  // Pasted, because a filled field is told of every line.
  await page.evaluate((text) => navigator.clipboard.writeText(text), list);
  await pages(page).focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('ControlOrMeta+v');
  await expect(tool(page, 'links').locator('[data-out="made"]')).toHaveText('720');
  await expect(tool(page, 'links').getByText('520 more links are in the copy and in the file.')).toBeVisible();
  await press(page, 'links', 'Copy as text');
  await expect(told(page, 'links')).toContainText('Copied as text');
  const lines = (await clipboard(page)).split('\n');
  expect(lines).toHaveLength(720);
  expect(lines[119]).toContain('https://a.example/p/119?ref=A%7e119&utm_source=instagram&');
  expect(lines[119]).toMatch(/#\/route\/119$/);
  const [file] = await Promise.all([page.waitForEvent('download'), press(page, 'links', 'Download as CSV')]);
  const csv = Buffer.concat(await (await file.createReadStream()).toArray()).toString();
  expect(csv.trim().split('\r\n')).toHaveLength(721);
});

test('data about a person is said where it is typed, although the rules write it otherwise', async ({ page }) => {
  await open(page);
  await tool(page, 'links').getByRole('textbox', { name: 'content', exact: true }).first().fill('anna@example.com');
  await expect(tool(page, 'links').getByText('This looks like data about a person.')).toBeVisible();
  await expect(made(page).first()).toContainText('utm_content=anna-example-com');
  await expect(tool(page, 'links').locator('.made > li').first().getByText('utm_content holds an e-mail address.')).toBeVisible();
  await pages(page).fill('url\tutm_term\nhttps://a.example/\t+48 600 123 456');
  await expect(tool(page, 'links').getByText('utm_term looks like a telephone number.').first()).toBeVisible();
});

test('nine parameters, each with what it is for and where GA4 shows it', async ({ page }) => {
  await open(page);
  const rows = page.getByRole('table').filter({ hasText: 'Where GA4 shows it' }).locator('tbody tr');
  await expect(rows).toHaveCount(9);
  await expect(rows.filter({ hasText: 'in no report' })).toHaveCount(2);
  await tool(page, 'links').getByText('More: existing tags').click();
  await page.getByRole('textbox', { name: /^Tactic \(utm_marketing_tactic\)/ }).fill('remarketing');
  await expect(tool(page, 'links').getByText('Google Analytics shows it in no report.')).toBeVisible();
  await expect(made(page).first()).toContainText('utm_marketing_tactic=remarketing#brewing');
});

test('every fault of a list is named; the card decides, and a changed card at once', async ({ page }) => {
  await open(page);
  const faults = tool(page, 'link-check').locator('.faults');
  await expect(tool(page, 'link-check').locator('[data-out="faulty"]')).toHaveText('6');
  await expect(faults.first()).toContainText('“Facebook” stands here, another form elsewhere');
  const good = 'https://a.example/?utm_source=facebook&utm_medium=social&utm_campaign=x';
  const said: [string, string][] = [
    ['https://a.example/', 'No tags.'],
    ['https://a.example/?utm_source=facebook&utm_campaign=x', 'utm_medium is missing.'],
    [`${good}&utm_content=near%20photo`, 'utm_content has a space'],
    [`${good}&utm_content=near--photo`, 'marks doubled'],
    [`${good}?size=250`, 'A second question mark.'],
    [`https://a.example/#top?${good.split('?')[1]}`, 'Tags behind the #.'],
    [`${good}&utm_source=instagram`, 'utm_source stands there twice'],
    ['https://a.example/?utm_source=fb&utm_medium=social&utm_campaign=x', '“fb” is not on the card'],
    [`${good}&utm_content=anna%40example.com`, 'holds an e-mail address'],
    [`${good}&utm_content=%2B48600123456`, 'looks like a telephone number'],
    [`${good}&utm_content=%40anna`, 'holds an @'],
    ['javascript:alert(1)', 'Only http and https are taken.'],
    [`${good}&utm_content=50%`, 'without two hexadecimal digits'],
    [`${good}&utm_souce=x`, 'utm_souce is none of the nine parameters and is ignored. Probably meant: utm_source'],
  ];
  for (const [link, text] of said) {
    await found(page).fill(link);
    await expect(faults.filter({ hasText: text })).toHaveCount(1);
    await expect(faults).toHaveCount(1);
  }
  await found(page).fill(`${good.replace('facebook', 'Facebook')}\n${good}`);
  await expect(faults).toHaveText(/another form elsewhere.*Probably meant: facebook/);
  await found(page).fill('https://emberandoat.example/?utm_source=facebook&utm_medium=social&utm_campaign=x');
  await expect(tool(page, 'link-check').getByText('Nothing wrong by the card.')).toBeVisible();
  await page.getByRole('checkbox', { name: 'these links stand on my own site' }).check();
  await expect(faults).toContainText('Tags on a link inside your own site');
  await page.getByRole('checkbox', { name: 'these links stand on my own site' }).uncheck();
  await page.getByRole('textbox', { name: /^utm_source/ }).fill('instagram');
  await expect(faults).toContainText('“facebook” is not on the card');
});

test('the card tries its rules, and its link carries it alone', async ({ page, browser, baseURL }) => {
  await open(page);
  const sample = page.getByRole('textbox', { name: /^Try the rules/ });
  await sample.fill('Łódź Щедрая');
  await expect(tool(page, 'naming').getByText('becomes lodz-shchedraia')).toBeVisible();
  await page.getByRole('combobox', { name: 'A space becomes' }).selectOption('_');
  await page.getByRole('textbox', { name: /^utm_medium/ }).fill('social, Paid Social');
  await expect(tool(page, 'naming').getByText('Against your own rules: Paid Social. By the rules: paid_social')).toBeVisible();
  await press(page, 'naming', 'Copy link');
  await expect(told(page, 'naming')).toContainText('Link copied');
  const link = await clipboard(page);
  const context = await browser.newContext();
  const other = await context.newPage();
  await open(other, `${baseURL}${TOOL}`);
  await pages(other).fill('https://mine.example/');
  await other.goto(link);
  await expect(other.getByRole('textbox', { name: /^utm_medium/ })).toHaveValue('social, Paid Social');
  await expect(pages(other)).toHaveValue('https://mine.example/');
  await expect(told(other, 'links')).toHaveText('');
  await context.close();
});

test('the sheet by its link; a damaged link changes nothing', async ({ page, browser, baseURL }) => {
  await open(page);
  await pages(page).fill('https://a.example/x?y=1#/z');
  await press(page, 'links', 'Copy link');
  await expect(told(page, 'links')).toContainText('Link copied');
  const link = await clipboard(page);
  const context = await browser.newContext();
  const other = await context.newPage();
  await open(other, link.startsWith('http') ? link : `${baseURL}${link}`);
  await expect(pages(other)).toHaveValue('https://a.example/x?y=1#/z');
  await expect(other).toHaveURL(/tools\/links\/$/);
  await other.evaluate(() => {
    location.hash = '#smm=AAAA';
  });
  await expect(told(other, 'links')).toContainText('This link is damaged');
  await expect(pages(other)).toHaveValue('https://a.example/x?y=1#/z');
  await context.close();
});

test('taken as one link, as text, as a table, as a file and as a code; all of it is remembered', async ({ page }) => {
  await open(page);
  await tool(page, 'links').getByRole('button', { name: 'Copy: Post on Facebook' }).click();
  await expect(told(page, 'links')).toContainText('Link copied, and kept');
  expect(await clipboard(page)).toContain('utm_source=facebook');
  await press(page, 'links', 'Copy as text');
  await expect(told(page, 'links')).toContainText('Copied as text');
  expect((await clipboard(page)).split('\n')).toHaveLength(6);
  await press(page, 'links', 'Copy as table');
  await expect(told(page, 'links')).toContainText('Copied as a table');
  expect(await clipboard(page)).toContain(
    'Where it stands\tPage\tutm_source\tutm_medium\tutm_campaign\tutm_content\tLink\nRoast ad, people nearby\t',
  );
  await tool(page, 'links').getByRole('textbox', { name: 'Where it stands' }).first().fill('=1+1');
  const [file] = await Promise.all([page.waitForEvent('download'), press(page, 'links', 'Download as CSV')]);
  expect(file.suggestedFilename()).toBe('Ember - Oat- the links of July.csv');
  const csv = await (await file.createReadStream()).toArray();
  expect(Buffer.concat(csv).toString()).toContain('\r\n"\'=1+1","https://emberandoat.example/shop/ethiopian?size=250#brewing","instagram"');
  await tool(page, 'links').getByRole('button', { name: 'QR code: Newsletter of 1 July' }).click();
  await expect(tool(page, 'links').getByRole('img', { name: /^QR code of https:/ })).toBeVisible();
  const [svg] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Download as SVG' }).click()]);
  expect(svg.suggestedFilename()).toBe('qr-Newsletter of 1 July.svg');
  await press(page, 'links', 'Links made so far');
  const list = tool(page, 'links').locator('.panel .sheets > li');
  await expect(list).toHaveCount(6);
  await list
    .first()
    .getByRole('button', { name: /^Delete/ })
    .click();
  await expect(list).toHaveCount(5);
  await tool(page, 'links').locator('.panel').getByRole('button', { name: 'Undo' }).click();
  await expect(list).toHaveCount(6);
  await page.reload();
  await press(page, 'links', 'Links made so far');
  await expect(list).toHaveCount(6);
});

test('two sheets under names, side by side; the draft outlives a reload', async ({ page }) => {
  await open(page);
  await press(page, 'links', 'Saved work');
  const panel = tool(page, 'links').locator('.panel');
  await panel.getByRole('textbox', { name: 'Save what stands in the tool as' }).fill('July');
  await page.keyboard.press('Enter');
  await pages(page).fill('https://a.example/\nmailto:x');
  await panel.getByRole('checkbox', { name: 'July', exact: true }).check();
  const row = panel.getByRole('table', { name: 'Side by side' }).getByRole('row', { name: /addresses that are none/ });
  await expect(row.getByRole('cell')).toHaveText(['6 ', '0 ']);
  await page.reload();
  await expect(tool(page, 'links')).toHaveAttribute('data-kept', 'yes');
  await expect(pages(page)).toHaveValue('https://a.example/\nmailto:x');
  await expect(made(page)).toHaveCount(12);
});

test('by keyboard alone; a value of the card is offered', async ({ page }) => {
  await open(page);
  await pages(page).focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('https://a.example/');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.locator('#links-allowed option').first()).toHaveAttribute('value', 'instagram');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('tiktok');
  await expect(made(page).first()).toContainText('https://a.example/?utm_source=tiktok&');
  await expect(tool(page, 'links').locator('[data-at="spoken"]')).toHaveText('links: 6 ');
});

test('markup in addresses, values and lists stays text', async ({ page }) => {
  await open(page);
  const attack = 'https://a.example/?<img/src=x/onerror="window.__xss=1">';
  await pages(page).fill(attack);
  await page.getByRole('textbox', { name: 'Campaign (utm_campaign)' }).fill('<img src=x onerror="window.__xss=1">');
  await found(page).fill(`${attack}\n<script>window.__xss=1</script>`);
  await expect(tool(page, 'link-check').locator('.made code').first()).toHaveText(attack);
  await tool(page, 'links')
    .getByRole('button', { name: /^QR code: / })
    .first()
    .click();
  await press(page, 'links', 'Links made so far');
  expect(await page.evaluate(() => (window as { __xss?: number }).__xss)).toBeUndefined();
});

test('without scripts and on paper the worked example stands', async ({ browser, baseURL, page }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! });
  const bare = await context.newPage();
  await bare.goto(TOOL);
  await expect(made(bare)).toHaveCount(6);
  await expect(tool(bare, 'link-check').locator('.faults').first()).toBeVisible();
  await expect(bare.locator('.noscript').first()).toBeVisible();
  await expect(tool(bare, 'links').getByRole('button', { name: 'Copy link' })).toBeHidden();
  await context.close();
  await open(page);
  await page.emulateMedia({ media: 'print' });
  await expect(tool(page, 'links').getByRole('button', { name: 'Copy link' })).toBeHidden();
  await expect(made(page).first()).toBeVisible();
});

test('passes axe with panels open, and fits a phone', async ({ page }) => {
  await open(page);
  await tool(page, 'links')
    .getByRole('button', { name: /^QR code: / })
    .first()
    .click();
  await press(page, 'naming', 'Saved work');
  await pages(page).fill('javascript:alert(1)');
  expect(await violations(page)).toEqual([]);
  await press(page, 'links', 'Links made so far');
  expect(await violations(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 700 });
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});
