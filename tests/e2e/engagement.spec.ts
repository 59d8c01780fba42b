import type { Page } from '@playwright/test';
import { copyOnlyAtTheClick, expect, ready, test } from './base.ts';

const TOOL = 'tools/engagement-rate/';
const big = (page: Page) => page.locator('.kpi .big');
const field = (page: Page, label: string) => page.getByRole('textbox', { name: label, exact: true });
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const told = (page: Page) => page.locator('.kpi .told');
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

/** From here on, what is typed outlives the page. */
const kept = (page: Page) => expect(page.locator('smm-calculator')).toHaveAttribute('data-kept', 'yes');

async function open(page: Page, path = TOOL): Promise<void> {
  await page.goto(path);
  await ready(page);
  await expect(page.getByRole('button', { name: 'Clear' })).toBeEnabled();
}

test('numbers typed in several notations give the same rate, and an unclear one is asked about', async ({ page }) => {
  await open(page);
  await expect(big(page)).toHaveText('10.37 %');
  await press(page, 'Clear');
  await expect(big(page)).toHaveText('undefined');
  await expect(page.locator('.kpi .outs > .why')).toHaveText('no interactions given');
  await field(page, 'Likes').fill('140');
  for (const text of ['1350', '1,350', '1 350', "1'350"]) {
    await field(page, 'Reach (people)').fill(text);
    await expect(big(page)).toHaveText('10.37 %');
  }
  await expect(page.getByText('read as 1,350')).toBeVisible();
  await field(page, 'Reach (people)').fill('1.350');
  await expect(big(page)).toHaveText('undefined');
  await expect(page.getByText('Two readings. Which one?')).toBeVisible();
  await press(page, '1,350');
  await expect(big(page)).toHaveText('10.37 %');
  await expect(field(page, 'Reach (people)')).toBeFocused();
  await field(page, 'Reach (people)').fill('1.35k');
  await expect(big(page)).toHaveText('10.37 %');
});

test('what is no number stays as typed and says so; zero and nothing are undefined in words', async ({ page }) => {
  await open(page);
  const reach = field(page, 'Reach (people)');
  await reach.fill('13x0');
  await expect(page.getByText('This is no number. It stays as you typed it.')).toBeVisible();
  await expect(reach).toHaveValue('13x0');
  await expect(reach).toHaveAttribute('aria-invalid', 'true');
  await expect(page.locator('.kpi .outs > .why')).toHaveText('reach: the number cannot be read yet');
  await reach.fill('0');
  await expect(big(page)).toHaveText('undefined');
  await expect(page.locator('.kpi .outs > .why')).toHaveText('reach: 0, and nothing can be divided by 0');
  await reach.fill('-5');
  await expect(page.getByText('A count cannot be below zero.')).toBeVisible();
  await reach.fill('');
  await expect(page.locator('.kpi .outs > .why')).toHaveText('no reach given');
  await expect(page.locator('.kpi .fx').first()).toHaveText('(96 + 14 + 9 + 21) ÷ reach × 100');
});

test('by keyboard alone: saves off, another rate in front, the screen reader told once', async ({ page }) => {
  await open(page);
  await page.getByRole('checkbox', { name: 'count saves' }).focus();
  await page.keyboard.press('Space');
  await expect(page.locator('.kpi .fx').first()).toHaveText('(96 + 14 + 9) ÷ 1,350 × 100');
  await expect(page.locator('.kpi .counted')).toHaveText('Counted: likes, comments, shares');
  await page.getByRole('radio', { name: /by reach/ }).focus();
  await page.keyboard.press('ArrowUp');
  await expect(page.locator('.kpi .outs > .eyebrow')).toHaveText('by impressions');
  await expect(big(page)).toHaveText('6.54 %');
  await expect(page.locator('.kpi output')).toHaveText('by impressions: 6.54 %', { timeout: 3000 });
  await expect(page.getByText('divides by: impressions').first()).toBeVisible();
});

test('several posts: the case, add, remove and bring back, pooled against mean', async ({ page }) => {
  await open(page);
  await press(page, 'Case numbers');
  await press(page, 'All 4 posts on instagram');
  await expect(big(page)).toHaveText('4.81 %');
  await page.getByRole('radio', { name: 'Mean of the posts' }).check();
  await expect(big(page)).toHaveText('7.03 %');
  await expect(page.locator('.kpi .fx').first()).toHaveText('(2.00 + 13.47 + 2.29 + 10.37) ÷ 4');
  await page.getByRole('radio', { name: 'All together' }).check();
  await press(page, 'Remove staff at the cupping table');
  await expect(big(page)).toHaveText('3.66 %');
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(big(page)).toHaveText('4.81 %');
  await press(page, 'Add a post');
  await expect(page.getByRole('group', { name: 'Post 5' }).getByRole('textbox', { name: 'Post' })).toBeFocused();
  await expect(big(page)).toHaveText('4.81 %');
  await expect(page.locator('.kpi .left')).toContainText('1 post is left out of this rate:');
  await expect(page.locator('.kpi .left')).toContainText('Post 5: no interactions given');
  await page.getByRole('group', { name: 'Post 5' }).getByRole('textbox', { name: 'Likes' }).fill('100');
  await page.getByRole('group', { name: 'Post 5' }).getByRole('textbox', { name: 'Reach (people)' }).fill('1 000');
  await expect(big(page)).toHaveText('5.37 %');
  await press(page, 'One post');
  await expect(big(page)).toHaveText('2.00 %');
  await press(page, 'Several posts');
  await expect(big(page)).toHaveText('5.37 %');
});

test('paste from a spreadsheet with German numbers: shown first, then taken over, then undone', async ({ page }) => {
  await open(page);
  await press(page, 'Paste posts');
  const cells = 'Titel;Gefällt mir;Kommentare;Reichweite;Notiz\n"Röstung; neu";96;44;1.350;gut\nOstern;58;0;2.900;\nGesamt;154;44;4.250;';
  await page.getByRole('textbox', { name: /Paste the cells/ }).fill(cells);
  const panel = page.getByRole('region', { name: 'Paste posts from a spreadsheet' });
  await expect(panel.getByRole('status')).toHaveText('2 posts understood. 1 row left out:');
  await expect(panel.getByText('row 4: a total of the others')).toBeVisible();
  await expect(panel.getByRole('row').nth(1)).toContainText('1,350');
  await panel.getByRole('combobox', { name: 'Meaning of column Notiz' }).selectOption({ label: 'Saves' });
  await expect(panel.getByRole('status')).toContainText('1 cell is no number');
  await panel.getByRole('combobox', { name: 'Meaning of column Notiz' }).selectOption({ label: '(leave out)' });
  await press(page, 'Use these posts');
  await expect(big(page)).toHaveText('4.66 %');
  await expect(page.getByRole('textbox', { name: 'Post', exact: true }).first()).toHaveValue('Röstung; neu');
  await press(page, 'Undo');
  await expect(big(page)).toHaveText('10.37 %');
});

test('copies: text, table, formula', async ({ page }) => {
  await open(page);
  await press(page, 'Spreadsheet formula');
  await expect(told(page)).toContainText('Formula copied');
  expect(await clipboard(page)).toBe('=(96+14+9+21)/1350*100');
  await press(page, 'Copy as text');
  await expect(told(page)).toContainText('Copied as text');
  expect(await clipboard(page)).toContain('by reach: 10.37 % = (96 + 14 + 9 + 21) ÷ 1,350 × 100');
  await field(page, 'Post').fill('=1+1');
  await press(page, 'Copy as table');
  await expect(told(page)).toContainText('Copied as a table');
  const html = await page.evaluate(async () => (await (await navigator.clipboard.read())[0]!.getType('text/html')).text());
  expect(html).toContain("<td>'=1+1</td><td>96</td>");
  expect(await clipboard(page)).toContain("'=1+1\t96\t14\t9\t21\t35\t4200\t1350\t1820");
});

test('a browser that lets a page copy only at the click itself gets its copy then', async ({ page }) => {
  await copyOnlyAtTheClick(page);
  await open(page);
  await press(page, 'Copy link');
  await expect(told(page)).toContainText('Link copied');
  expect(await clipboard(page)).toMatch(/#smm=/);
  await press(page, 'Copy as table');
  await expect(told(page)).toContainText('Copied as a table');
  expect(await clipboard(page)).toContain('\t');
});

test('a refused clipboard leaves the text to be copied by hand', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.write = navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
  });
  await open(page);
  await press(page, 'Spreadsheet formula');
  await expect(page.getByRole('textbox', { name: /copy it with the keyboard/ })).toHaveValue('=(96+14+9+21)/1350*100');
});

test('a link opens the same numbers for somebody else, and keeps what they had', async ({ page, browser }) => {
  await open(page);
  await field(page, 'Likes').fill('200');
  await page.getByRole('checkbox', { name: 'count clicks' }).check();
  await expect(big(page)).toHaveText('20.67 %');
  await press(page, 'Copy link');
  await expect(told(page)).toContainText('Link copied');
  const link = await clipboard(page);
  expect(link).toMatch(/\/tools\/engagement-rate\/#smm=[\w-]+$/);

  const context = await browser.newContext();
  const other = await context.newPage();
  await open(other, new URL(TOOL, link).href.replace(/tools\/.*tools/, 'tools'));
  await kept(other);
  await field(other, 'Likes').fill('7');
  await other.goto(link);
  await expect(big(other)).toHaveText('20.67 %');
  await expect(other).toHaveURL(/engagement-rate\/$/);
  await expect(told(other)).toContainText('Your own are kept under “My numbers before a link”');
  await press(other, 'Saved work');
  await press(other, 'Open: My numbers before a link');
  await expect(field(other, 'Likes')).toHaveValue('7');
  await context.close();
});

test('a damaged, foreign or oversized link: one message, own numbers untouched', async ({ page }) => {
  await open(page);
  await field(page, 'Likes').fill('77');
  await expect(big(page)).toHaveText('8.96 %');
  for (const hash of ['#smm=AAAA', '#smm=%20', `#smm=${'A'.repeat(20_000)}`, '#smm=']) {
    await page.evaluate((to) => {
      location.hash = to;
    }, hash);
    await expect(told(page)).toContainText('This link is damaged');
    await expect(field(page, 'Likes')).toHaveValue('77');
    await page.locator('.hush').click();
    await expect(told(page)).toHaveText('');
  }
  const foreign = await page.evaluate(async () => {
    const stream = new Blob([JSON.stringify({ t: 'funnel', v: 1, d: {} })]).stream().pipeThrough(new CompressionStream('deflate-raw'));
    const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
    return btoa(String.fromCharCode(...bytes))
      .replaceAll('+', '-')
      .replaceAll('/', '_')
      .replace(/=+$/, '');
  });
  await page.evaluate((to) => {
    location.hash = `#smm=${to}`;
  }, foreign);
  await expect(told(page)).toContainText('belongs to another tool');
  await expect(field(page, 'Likes')).toHaveValue('77');
});

test('the draft survives a reload, an unread text too; two tabs show the same', async ({ page, context }) => {
  await open(page);
  await kept(page);
  await field(page, 'Likes').fill('200');
  await field(page, 'Video views').fill('12o');
  await page.reload();
  await ready(page);
  await expect(field(page, 'Likes')).toHaveValue('200');
  await expect(field(page, 'Video views')).toHaveValue('12o');
  const other = await context.newPage();
  await open(other);
  await expect(field(other, 'Likes')).toHaveValue('200');
  await field(other, 'Likes').fill('300');
  await expect(field(page, 'Likes')).toHaveValue('300');
});

test('saved sheets: save, open, rename, side by side, delete and bring back', async ({ page }) => {
  await open(page);
  await press(page, 'Saved work');
  const name = page.getByRole('textbox', { name: 'Save what stands in the tool as' });
  await name.fill('April');
  await name.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Saved: April' })).toBeVisible();
  await page.getByRole('checkbox', { name: 'count saves' }).uncheck();
  await name.fill('April');
  await press(page, 'Save');
  const second = page.getByRole('listitem').filter({ hasText: 'April' }).nth(1);
  await second.getByRole('button', { name: 'Rename: April' }).click();
  await page.getByRole('textbox', { name: 'New name' }).fill('Without saves');
  await page.keyboard.press('Enter');
  await page.getByRole('checkbox', { name: 'April', exact: true }).check();
  await page.getByRole('checkbox', { name: 'Without saves' }).check();
  const table = page.getByRole('table', { name: 'Side by side' });
  await expect(table.getByRole('row', { name: /by reach/ })).toContainText('8.81 %');
  await expect(table.getByRole('row', { name: /by reach/ })).toContainText('10.37 %');
  await expect(page.getByText('These do not count or average in the same way')).toBeVisible();
  await press(page, 'Delete: April');
  await expect(page.getByRole('button', { name: 'Open: April' })).toHaveCount(0);
  await page.locator('.panel').getByRole('button', { name: 'Undo' }).click();
  await press(page, 'Open: April');
  await expect(big(page)).toHaveText('10.37 %');
  await page.reload();
  await ready(page);
  await press(page, 'Saved work');
  await expect(page.getByRole('button', { name: 'Open: Without saves' })).toBeVisible();
});

test('what is typed before the script comes stays', async ({ page }) => {
  let go = () => {};
  const held = new Promise<void>((done) => {
    go = done;
  });
  await page.route('**/_astro/Calculator*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(TOOL, { waitUntil: 'commit' });
  await field(page, 'Reach (people)').fill('700');
  await page.getByRole('checkbox', { name: 'count saves' }).uncheck();
  await page.getByRole('radio', { name: /by followers/ }).check();
  await expect(page.getByRole('button', { name: 'Clear' })).toBeDisabled();
  go();
  await ready(page);
  await expect(page.locator('.kpi .outs > .eyebrow')).toHaveText('by followers');
  await expect(big(page)).toHaveText('2.83 %');
  await page.getByRole('radio', { name: /by reach/ }).check();
  await expect(big(page)).toHaveText('17.00 %');
  await expect(page.getByRole('checkbox', { name: 'count saves' })).not.toBeChecked();
});

test('what is typed and ticked before the draft comes stays over it', async ({ page }) => {
  await open(page);
  await kept(page);
  await field(page, 'Likes').fill('200');
  let go = () => {};
  const held = new Promise<void>((done) => {
    go = done;
  });
  await page.route('**/_astro/draft*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.reload({ waitUntil: 'commit' });
  await ready(page);
  await field(page, 'Comments').fill('15');
  await page.getByRole('checkbox', { name: 'count saves' }).uncheck();
  await expect(page.locator('.kpi .fx').first()).toHaveText('(96 + 15 + 9) ÷ 1,350 × 100');
  go();
  await expect(page.locator('.kpi .fx').first()).toHaveText('(200 + 15 + 9) ÷ 1,350 × 100');
});

test('in a lesson: one post, and the way to the whole tool with its numbers', async ({ page }) => {
  await page.goto('course/profession/nine-myths/');
  await ready(page);
  await field(page, 'Likes').fill('231');
  await expect(big(page)).toHaveText('20.37 %');
  await page.getByRole('link', { name: 'Open the whole tool with these numbers' }).click();
  await page.waitForURL('**/tools/engagement-rate/**');
  await expect(big(page)).toHaveText('20.37 %');
  await expect(field(page, 'Likes')).toHaveValue('231');
});

test('a new tab opens the whole tool with the numbers too', async ({ page, context }) => {
  await page.goto('course/profession/nine-myths/');
  await ready(page);
  const link = page.getByRole('link', { name: 'Open the whole tool with these numbers' });
  await link.focus();
  for (const likes of ['231', '7']) {
    await field(page, 'Likes').fill(likes);
    const [other] = await Promise.all([context.waitForEvent('page'), link.click({ modifiers: ['ControlOrMeta'] })]);
    await expect(field(other, 'Likes')).toHaveValue(likes);
    await other.close();
  }
  await field(page, 'Likes').fill('8');
  await link.focus();
  await expect(link).toHaveAttribute('href', /#smm=[\w-]+$/);
  await expect(page).toHaveURL(/nine-myths\/$/);
});

test('a notice goes when the reader types on; one with a way back not before ten seconds', async ({ page }) => {
  await page.clock.install();
  await open(page);
  await press(page, 'Copy as text');
  await expect(told(page)).toContainText('Copied as text');
  await field(page, 'Likes').fill('97');
  await expect(told(page)).toBeEmpty();
  await press(page, 'Clear');
  await expect(field(page, 'Likes')).toHaveValue('');
  await field(page, 'Likes').fill('5');
  await press(page, 'Undo');
  await expect(told(page)).toContainText('Undone.');
  await expect(field(page, 'Likes')).toHaveValue('97');
  await press(page, 'Undo');
  await expect(field(page, 'Likes')).toHaveValue('5');
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.clock.runFor(11_000);
  await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
  await field(page, 'Likes').fill('6');
  await expect(told(page)).toBeEmpty();
});

test('one post, several, and one again: nothing is lost and every field has its own', async ({ page }) => {
  await open(page);
  await field(page, 'Likes').fill('100');
  await press(page, 'Several posts');
  await expect(page.getByRole('button', { name: 'Several posts' })).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('[name="0.likes"]')).toHaveCount(1);
  await page.locator('[name="0.likes"]').fill('1.350');
  await page.locator('.post').getByRole('button', { name: '1,350' }).click();
  await expect(page.locator('[name="0.likes"]')).toHaveValue('1350');
  await expect(page.locator('[name="0.likes"]')).toBeFocused();
  await press(page, 'One post');
  await expect(page.locator('[name="0.likes"]')).toHaveCount(1);
  await expect(field(page, 'Likes')).toHaveValue('1350');
  await expect(page.locator('.kpi .averages')).toHaveCount(0);
  await expect(page.locator('.kpi .fx').first()).toHaveText('(1,350 + 14 + 9 + 21) ÷ 1,350 × 100');
});

test('three fields and two rates in the list of tools', async ({ page }) => {
  await page.goto('tools/');
  await ready(page);
  await page.getByRole('textbox', { name: 'Interactions' }).fill('70');
  await expect(page.locator('.mini-calc .results')).toContainText('1.67 % by followers');
  await expect(page.locator('.mini-calc .results')).toContainText('5.19 % by reach');
  await page.getByRole('textbox', { name: 'Reach' }).fill('');
  await expect(page.locator('.mini-calc .results')).toContainText('undefined by reach no reach given');
});

test('markup in titles and texts stays text', async ({ page }) => {
  await open(page);
  const attack = '<img src=x onerror="window.__xss=1">';
  await field(page, 'Post').fill(attack);
  await press(page, 'Several posts');
  await press(page, 'Saved work');
  await page.getByRole('textbox', { name: 'Save what stands in the tool as' }).fill(attack);
  await press(page, 'Save');
  await page.locator('.sheets input[type=checkbox]').check();
  await press(page, 'Paste posts');
  await page.getByRole('textbox', { name: /Paste the cells/ }).fill(`Title\tLikes\tReach\n${attack}\t5\t9`);
  await expect(page.locator('.panel td').first()).toHaveText(attack);
  expect(await page.evaluate(() => (window as { __xss?: number }).__xss)).toBeUndefined();
});

test('no sideways scrolling on a phone, in any state', async ({ page }) => {
  for (const width of [360, 320]) {
    await page.setViewportSize({ width, height: 800 });
    await open(page);
    const wide = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(await wide()).toBeLessThanOrEqual(0);
    await press(page, 'Case numbers');
    await press(page, 'All 4 posts on instagram');
    await expect(big(page)).toHaveText('4.81 %');
    expect(await wide()).toBeLessThanOrEqual(0);
    await press(page, 'Paste posts');
    await page
      .getByRole('textbox', { name: /Paste the cells/ })
      .fill('Post\tLikes\tComments\tShares\tSaves\tReach\nA\t1\t2\t3\t4\t5000000');
    expect(await wide()).toBeLessThanOrEqual(0);
    await press(page, 'Saved work');
    await page.getByRole('textbox', { name: 'Save what stands in the tool as' }).fill(`A${'very'.repeat(20)}`);
    await press(page, 'Save');
    await page.locator('.sheets input[type=checkbox]').first().check();
    expect(await wide()).toBeLessThanOrEqual(0);
    await page.evaluate(() => localStorage.clear());
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('formula and worked example stand on the page', async ({ page }) => {
    await page.goto(TOOL);
    await expect(page.locator('.noscript')).toContainText('Without JavaScript the fields do not compute');
    await expect(page.getByText('(96 + 14 + 9 + 21) ÷ 4,200 × 100 = 3.33 %')).toBeVisible();
    await expect(page.getByText('(96 + 14 + 9 + 21) ÷ 1,350 × 100 = 10.37 %')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Copy link' })).toBeHidden();
  });
});

test('an address opens a post of a case, or all of a network', async ({ page }) => {
  await open(page, `${TOOL}#case=ember-and-oat-filter-discount`);
  await expect(told(page)).toContainText('These are the numbers of Ember & Oat.');
  await expect(big(page)).not.toHaveText('10.37 %');
  await page.goto(`${TOOL}#case=ember-and-oat-instagram`);
  await expect(big(page)).toHaveText('4.81 %');
});
