import { readFileSync } from 'node:fs';
import type { Download, Page } from '@playwright/test';
import mammoth from 'mammoth';
import { parse } from 'node-html-parser';
import { violations } from './axe.ts';
import { expect, test } from './base.ts';
import { press } from './bench.ts';

const TOOL = 'tools/portfolio/';
const brand = (page: Page) => page.getByRole('combobox', { name: 'Brand that this page works on' });
const pieces = (page: Page) => page.locator('[data-piece]');
const piece = (page: Page, id: string) => page.locator(`[data-piece="${id}"]`);
const paper = (page: Page) => page.locator('.portfolio-paper');
const titles = (page: Page) => paper(page).locator('.contents li').allTextContents();
const order = (page: Page) => pieces(page).evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.piece));
const told = (page: Page) => page.locator('.portfolio .told');
const ready = (page: Page, id: string) => expect(page.locator('.portfolio')).toHaveAttribute('data-ready', id);

async function open(page: Page): Promise<void> {
  await page.goto(TOOL);
  await ready(page, 'ember-and-oat');
}
async function copied(page: Page): Promise<void> {
  await open(page);
  await press(page, 'Copy and edit');
  await ready(page, 'ember-oat-my-copy');
}
async function file(page: Page, name: string): Promise<Download> {
  const download = page.waitForEvent('download');
  await press(page, name);
  return download;
}

test('the models show a finished portfolio that only reads', async ({ page }) => {
  await open(page);
  expect(await titles(page)).toEqual([
    'About this portfolio',
    'Case study on one page',
    'Strategy',
    'Mix and rubrics',
    'Content plan',
    'Capstone: one thread, from the goal to the report',
  ]);
  await expect(paper(page)).toContainText('Self-reported');
  await expect(paper(page)).toContainText('invented firm');
  await expect(paper(page)).toContainText('109 of 118 answered');
  await expect(page.getByRole('textbox', { name: 'Title', exact: true })).not.toBeEditable();
  await expect(page.locator('.portfolio .thin')).toHaveCount(0);
  await brand(page).selectOption('norline-timber');
  await ready(page, 'norline-timber');
  await expect(paper(page)).toContainText('Juho Salmi, structural engineer');
  expect(await titles(page)).toContain('Content plan');
  const saved = await file(page, 'Markdown');
  expect(readFileSync(await saved.path(), 'utf8')).toContain('# Questions that architects really ask');
});

test('pieces are chosen and moved by keyboard, and everything is kept', async ({ page }) => {
  await copied(page);
  await piece(page, 'mix').getByRole('checkbox').uncheck();
  expect(await titles(page)).not.toContain('Mix and rubrics');
  await piece(page, 'plan').getByRole('checkbox').focus();
  for (let i = 0; i < 3; i++) await page.keyboard.press('Alt+ArrowUp');
  await expect(told(page)).toHaveText('Content plan is now number 1 of 7.');
  await expect(piece(page, 'plan').getByRole('checkbox')).toBeFocused();
  await page.getByRole('button', { name: 'Move up: Capstone' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Move up: Capstone' })).toBeFocused();
  await page.getByRole('textbox', { name: 'Title', exact: true }).fill('For Ilse <b>');
  await piece(page, 'strategy').getByRole('textbox').fill('Ask the buyers, too.');
  await expect(paper(page).getByRole('heading', { name: 'For Ilse <b>' })).toBeVisible();
  await page.reload();
  await ready(page, 'ember-oat-my-copy');
  expect(await order(page)).toEqual(['plan', 'study', 'strategy', 'thread', 'mix', 'community', 'report']);
  await expect(page.getByRole('textbox', { name: 'Title', exact: true })).toHaveValue('For Ilse <b>');
  await expect(piece(page, 'strategy').getByRole('textbox')).toHaveValue('Ask the buyers, too.');
  await expect(paper(page)).toContainText('began as an exercise');
});

test('two tabs keep each other’s fields', async ({ page, context }) => {
  await copied(page);
  const other = await context.newPage();
  await other.goto(TOOL);
  await ready(other, 'ember-oat-my-copy');
  await page.getByRole('textbox', { name: 'Subtitle' }).fill('From here');
  await other.getByRole('textbox', { name: 'Your name' }).fill('From there');
  await expect(page.getByRole('textbox', { name: 'Your name' })).toHaveValue('From there');
  await expect(other.getByRole('textbox', { name: 'Subtitle' })).toHaveValue('From here');
});

test('an empty brand is led to the tools, and told what is thin', async ({ page }) => {
  await open(page);
  await press(page, 'New brand');
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Corner bakery');
  await press(page, 'Save');
  await ready(page, 'corner-bakery');
  await expect(page.locator('.portfolio .empty')).toContainText('Nothing is kept for this brand yet');
  await expect(piece(page, 'plan').getByRole('link', { name: 'Open it' })).toHaveAttribute('href', /\/tools\/plan\/$/);
  await expect(page.locator('.portfolio .thin')).toContainText('No piece is chosen');
  await page.locator('#portfolio-study summary').click();
  await page.getByRole('textbox', { name: 'Problem' }).fill('Empty tables on Mondays');
  await expect(piece(page, 'study').getByRole('checkbox')).toBeChecked();
  await expect(page.locator('.portfolio .thin')).toContainText('The case study has empty lines (7).');
  await expect(paper(page)).toContainText('Empty tables on Mondays');
  await page.goto('tools/return/');
  await expect(page.locator('.bench')).toHaveAttribute('data-kept', 'yes');
  await press(page, 'Saved work');
  await page.getByRole('textbox', { name: 'Save what stands in the tool as' }).fill('April');
  await page.keyboard.press('Enter');
  await page.goto(TOOL);
  await ready(page, 'corner-bakery');
  await piece(page, 'returns-april').getByRole('checkbox').check();
  await expect(paper(page).getByRole('heading', { name: 'Return of a month: April' })).toBeVisible();
  await expect(paper(page).getByRole('cell', { name: 'ROAS', exact: true })).toBeVisible();
});

test('every saved calculation is a piece, and a link opens the portfolio of a case', async ({ page }) => {
  const save = async (path: string, tag: string, name: string) => {
    await page.goto(path);
    const tool = page.locator(tag);
    await expect(tool).toHaveAttribute('data-kept', 'yes');
    await tool.getByRole('button', { name: 'Saved work' }).click();
    await page.getByRole('textbox', { name: 'Save what stands in the tool as' }).fill(name);
    await page.keyboard.press('Enter');
    await page.waitForFunction((end) => Object.keys(localStorage).some((key) => key.endsWith(end)), `:${name.toLowerCase()}`);
  };
  await save('tools/engagement-rate/', 'smm-calculator', 'Roast');
  await save('tools/metrics/', 'smm-metric', 'Boost');
  await save('tools/pay/', 'smm-pay', 'Offers');
  await copied(page);
  for (const id of ['engagement-roast', 'metric-boost', 'pay-offers']) await piece(page, id).getByRole('checkbox').check();
  await expect(paper(page).getByRole('heading', { name: 'Engagement rates: Roast' })).toBeVisible();
  await expect(paper(page)).toContainText('Counted: likes, comments, shares, saves');
  await expect(paper(page).getByRole('row', { name: /^by reach 10\.37 %/ })).toContainText('÷ 1,350 × 100');
  await expect(paper(page).getByRole('heading', { name: 'Engagement rate by reach: Boost' })).toBeVisible();
  await expect(paper(page).getByRole('heading', { name: 'Pay figures on one measure: Offers' })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.goto('course/cases/');
  await page.locator('a[href$="tools/portfolio/#case=norline-timber"]').click();
  await ready(page, 'norline-timber');
  await expect(page.locator('.brands .told')).toContainText('“Ember & Oat (my copy)” is as you left it.');
});

test('Word: an independent reader finds the headings and the plan', async ({ page }) => {
  await copied(page);
  const saved = await file(page, 'Word (DOCX)');
  expect(saved.suggestedFilename()).toMatch(/^Help at home.*\.docx$/);
  await expect(told(page)).toContainText('is in your downloads');
  const { value } = await mammoth.convertToHtml({ path: await saved.path() });
  const read = parse(value);
  const headings = read.querySelectorAll('h1, h2').map((one) => one.text);
  for (const name of ['About this portfolio', 'Strategy', 'Where the brand stands', 'Content plan', 'What I would do differently'])
    expect(headings).toContain(name);
  expect(read.querySelectorAll('td').map((one) => one.text)).toContain('Why filter coffee turns sour');
  expect(read.text).toContain('Self-reported');
});

test('the web page opens with scripting off and loads nothing; Markdown has the same', async ({ page, browser }) => {
  await copied(page);
  const saved = await file(page, 'Web page (HTML)');
  const context = await browser.newContext({ javaScriptEnabled: false });
  const alone = await context.newPage();
  await alone.setContent(readFileSync(await saved.path(), 'utf8'));
  await expect(alone.getByRole('heading', { name: 'Content plan' })).toBeVisible();
  await expect(alone.getByRole('cell', { name: 'Why filter coffee turns sour' })).toBeVisible();
  await expect(alone.locator('script, img, link, iframe, [src]')).toHaveCount(0);
  await context.close();
  const text = readFileSync(await (await file(page, 'Markdown')).path(), 'utf8');
  expect(text).toContain('## Content plan');
  expect(text).toMatch(/\| Tue,? 7 Jul 08:30 \| Instagram \| educational \| Why filter coffee turns sour \|/);
});

test('a file that cannot be made is told, and the page goes on', async ({ page, faults }) => {
  await copied(page);
  await page.route(/\/_astro\/word\..*\.js/, (route) => route.abort());
  await press(page, 'Word (DOCX)');
  await expect(told(page)).toContainText('The file could not be made.');
  await expect(page.getByRole('button', { name: 'Markdown' })).toBeEnabled();
  faults.length = 0;
});

test('on paper stands the document alone: a cover, each piece on a page of its own', async ({ page }) => {
  await open(page);
  await page.emulateMedia({ media: 'print' });
  await expect(paper(page)).toBeVisible();
  await expect(page.getByRole('heading', { name: '1. Cover and introduction' })).toBeHidden();
  await expect(page.locator('h1').first()).toBeHidden();
  await expect(page.locator('footer').first()).toBeHidden();
  await expect(brand(page)).toBeHidden();
  await expect(paper(page).locator(':scope > section').nth(2)).toHaveCSS('break-before', 'page');
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect((pdf.match(/\/Type\s*\/Page\b/g) ?? []).length).toBeGreaterThan(6);
});

test('without scripts the finished portfolio stands', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! });
  const page = await context.newPage();
  await page.goto(TOOL);
  await expect(paper(page).getByRole('heading', { name: 'Content plan' })).toBeVisible();
  await expect(page.locator('.portfolio noscript p')).toBeVisible();
  await context.close();
});

test('passes axe as a model and as a brand, and fits a phone', async ({ page }) => {
  await open(page);
  expect(await violations(page)).toEqual([]);
  await copied(page);
  await page.getByRole('textbox', { name: 'Your name' }).fill('');
  await expect(page.locator('.portfolio .thin')).toBeVisible();
  for (const summary of await page.locator('.portfolio summary').all()) await summary.click();
  expect(await violations(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});
