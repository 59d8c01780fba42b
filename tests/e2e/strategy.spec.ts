import type { Page } from '@playwright/test';
import { violations } from './axe.ts';
import { expect, test } from './base.ts';
import { clipboard, open, press, told } from './bench.ts';

const TOOL = 'tools/strategy/';
const brand = (page: Page) => page.getByRole('combobox', { name: 'Brand that this page works on' });
const said = (page: Page) => page.locator('.brands .told');
const step = (page: Page, name: string) => page.locator(`[data-step="${name}"]`);
const go = (page: Page, name: string) => step(page, name).locator('summary').first().click();
const at = (page: Page, name: string) => page.locator(`.bench .ins [name="${name}"]`);

/** A new brand, on the page that stands open. */
async function make(page: Page, name: string): Promise<void> {
  await press(page, 'New brand');
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill(name);
  await page.getByRole('checkbox', { name: 'Instagram' }).check();
  await press(page, 'Save');
  await expect(said(page)).toContainText(`${name} is ready`);
}
/** What stands on the disk of a brand's strategy. */
const kept = (page: Page, id: string) =>
  page.evaluate((key) => JSON.parse(localStorage.getItem(key) ?? '{"d":{}}').d, `smm:strategy:${id}`);

test('a model is read, copied whole and changed; the model stays', async ({ page }) => {
  await open(page, TOOL);
  await expect(brand(page)).toHaveValue('ember-and-oat');
  await go(page, 'goals');
  await expect(at(page, 'wish')).toHaveJSProperty('readOnly', true);
  await expect(at(page, 'goals.target')).toHaveValue('45');
  await expect(at(page, 'goals.kpi')).toBeDisabled();
  await brand(page).selectOption('Norline Timber');
  await expect(at(page, 'goals.target')).toHaveValue('14');
  await brand(page).selectOption('Ember & Oat');
  await press(page, 'Copy and edit');
  await expect(said(page)).toContainText('Ember & Oat (my copy)');
  await expect(at(page, 'wish')).toHaveJSProperty('readOnly', false);
  await at(page, 'goals.target').fill('50');
  await expect.poll(async () => (await kept(page, 'ember-oat-my-copy')).rows?.goals?.[0]?.target).toBe(50);
  await brand(page).selectOption('Ember & Oat');
  await expect(at(page, 'goals.target')).toHaveValue('45');
  await brand(page).selectOption('Ember & Oat (my copy)');
  await expect(at(page, 'goals.target')).toHaveValue('50');
});

test('a link opens a step of a case, and the copy of it is the reader’s', async ({ page }) => {
  await open(page, `${TOOL}#case=norline-timber&at=goals`);
  await expect(brand(page)).toHaveValue('norline-timber');
  await expect(at(page, 'goals.target')).toHaveValue('14');
  await expect(step(page, 'goals')).toHaveJSProperty('open', true);
  await expect(step(page, 'goals')).toBeInViewport();
  await press(page, 'Copy and edit');
  await expect(brand(page)).toHaveValue('norline-timber-my-copy');
  await expect(at(page, 'wish')).toHaveJSProperty('readOnly', false);
});

test('what is typed outlives a reload and a killed tab, for each brand its own', async ({ page, context }) => {
  await page.clock.install();
  await open(page, TOOL);
  await make(page, 'Corner bakery');
  await go(page, 'goals');
  await at(page, 'wish').fill('More guests on Mondays');
  await press(page, 'Add a goal');
  await expect(at(page, 'goals.goal')).toHaveCount(2);
  await at(page, 'goals.goal').last().fill('Breakfast orders');
  // At once: what the last pause has not written is written as the page goes.
  await page.reload();
  await expect(at(page, 'wish')).toHaveValue('More guests on Mondays');
  await make(page, 'Bike shop');
  await expect(at(page, 'wish')).toHaveValue('');
  await go(page, 'goals');
  await at(page, 'wish').fill('Repairs in winter');
  // A tab that is killed runs nothing more: what a second of its clock had to write stands.
  await page.clock.runFor(1000);
  expect((await kept(page, 'bike-shop')).fields.wish).toBe('Repairs in winter');
  const session = await context.newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  session.send('Page.crash').catch(() => {});
  await crashed;
  const next = await context.newPage();
  await open(next, TOOL);
  await expect(brand(next)).toHaveValue('bike-shop');
  await expect(at(next, 'wish')).toHaveValue('Repairs in winter');
  await brand(next).selectOption('Corner bakery');
  await expect(at(next, 'wish')).toHaveValue('More guests on Mondays');
  await expect(at(next, 'goals.goal').last()).toHaveValue('Breakfast orders');
});

test('deleted, undone, deleted, restored from the bin, deleted for good; renamed', async ({ page }) => {
  await open(page, TOOL);
  await make(page, 'Corner bakery');
  await go(page, 'goals');
  await at(page, 'wish').fill('More guests');
  await press(page, 'Rename or edit');
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Bakery at the corner');
  await press(page, 'Save');
  await expect(brand(page).getByRole('option', { name: 'Bakery at the corner' })).toHaveCount(1);
  await press(page, 'Delete');
  await expect(said(page)).toContainText('Bakery at the corner is in the bin');
  await expect(brand(page)).toHaveValue('ember-and-oat');
  await said(page).getByRole('button', { name: 'Undo' }).click();
  await expect(at(page, 'wish')).toHaveValue('More guests');
  await press(page, 'Delete');
  await page.reload();
  await page.getByRole('button', { name: 'Bin (1)' }).click();
  await expect(page.locator('.brands .bin')).toContainText('30 days left');
  await page.getByRole('button', { name: 'Restore: Bakery at the corner' }).click();
  await expect(at(page, 'wish')).toHaveValue('More guests');
  await press(page, 'Delete');
  await page.getByRole('button', { name: 'Bin (1)' }).click();
  await page.getByRole('button', { name: 'Delete for good: Bakery at the corner' }).click();
  await page.getByRole('button', { name: 'Really delete' }).click();
  await expect(said(page)).toContainText('deleted');
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('corner')))).toEqual([]);
});

test('a brand that waited thirty days in the bin goes with all its work', async ({ page }) => {
  await page.clock.setFixedTime('2026-11-22T10:00:00Z');
  await open(page, TOOL);
  await make(page, 'Corner bakery');
  await go(page, 'goals');
  await at(page, 'wish').fill('More guests');
  await press(page, 'Delete');
  await page.clock.setFixedTime('2026-12-21T10:00:00Z');
  await page.reload();
  await page.getByRole('button', { name: 'Bin (1)' }).click();
  await expect(page.locator('.brands .bin')).toContainText('1 day left');
  await page.clock.setFixedTime('2026-12-23T10:00:00Z');
  await page.reload();
  await expect(page.locator('smm-brands')).toHaveAttribute('data-ready', 'yes');
  await expect(page.getByRole('button', { name: /^Bin/ })).toBeHidden();
  await expect.poll(() => page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('corner-bakery')))).toEqual([]);
});

test('two tabs: another field is taken over, the same field is told and can be had back', async ({ page, context, baseURL }) => {
  await open(page, TOOL);
  await make(page, 'Corner bakery');
  const other = await context.newPage();
  await open(other, `${baseURL}${TOOL}`);
  for (const tab of [page, other]) await go(tab, 'goals');
  await at(page, 'wish').fill('More guests');
  await expect(at(other, 'wish')).toHaveValue('More guests');
  // Both type in the same breath, in different fields.
  await Promise.all([at(page, 'business').fill('The oven runs on Mondays'), at(other, 'failed').fill('Fewer than ten orders')]);
  await expect(at(other, 'business')).toHaveValue('The oven runs on Mondays');
  await expect(at(page, 'failed')).toHaveValue('Fewer than ten orders');
  await expect
    .poll(async () => (await kept(page, 'corner-bakery')).fields)
    .toMatchObject({ business: 'The oven runs on Mondays', failed: 'Fewer than ten orders' });
  await page.waitForTimeout(1800);
  // The same field: the later one stands, and the tab whose text went says so.
  await Promise.all([at(other, 'guard').pressSequentially('theirs'), at(page, 'guard').pressSequentially('mine')]);
  await expect
    .poll(async () => [await at(page, 'guard').inputValue(), await at(other, 'guard').inputValue()].join())
    .toMatch(/^(mine,mine|theirs,theirs)$/);
  const loser = (await told(page).textContent()) ? page : other;
  await expect(told(loser)).toContainText('Another tab changed the same field (What must not get worse)');
  await told(loser).getByRole('button', { name: 'Undo' }).click();
  await expect(at(loser, 'guard')).toHaveValue(loser === page ? 'mine' : 'theirs');
  // Deleted here, it is left there.
  await press(page, 'Delete');
  await expect(said(other)).toContainText('was put into the bin in another tab');
  await expect(brand(other)).toHaveValue('ember-and-oat');
});

test('what does not fit is said at its field, counted at its step and listed with a way there', async ({ page }) => {
  await open(page, TOOL);
  await make(page, 'Corner bakery');
  await go(page, 'goals');
  await at(page, 'goals.goal').fill('Sell cakes by post');
  await at(page, 'goals.aim').selectOption('sales');
  await expect(page.getByText('This goal has no KPI').first()).toBeVisible();
  await at(page, 'goals.kpi').selectOption('followers');
  await expect(page.getByText('A KPI without a day is never missed.').first()).toBeVisible();
  await at(page, 'goals.date').fill('2020-01-01');
  await expect(at(page, 'goals.date')).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByText('This day lies before the day of the sheet.').first()).toBeVisible();
  await go(page, 'format');
  await at(page, 'format').selectOption('interest');
  await expect(page.locator('.clashes')).toContainText('A goal of sales, and a format that sells last');
  await expect(step(page, 'goals').locator('[data-at="faults"]')).not.toHaveText('0');
  await page.locator('.clashes').getByRole('button', { name: 'This day lies before' }).click();
  await expect(at(page, 'goals.date')).toBeFocused();
  // The format is the brand's own.
  await press(page, 'Rename or edit');
  await expect(page.getByRole('radio', { name: 'interest: a subject' })).toBeChecked();
});

test('five networks for one person, hours that do not suffice, a promise that rivals could sign', async ({ page }) => {
  await open(page, TOOL);
  await press(page, 'Copy and edit');
  await expect(said(page)).toContainText('my copy');
  await go(page, 'platforms');
  for (const row of [2, 3, 4]) {
    await at(page, 'places.role').nth(row).selectOption('second');
    await at(page, 'places.hours').nth(row).fill('2');
  }
  await go(page, 'budget');
  await expect(page.getByText('5 networks for 1').first()).toBeVisible();
  await expect(page.locator('.clashes')).toContainText('The networks take 17 hours a week, and there are 12');
  await go(page, 'proposition');
  await at(page, 'promise').fill('Fresh beans at your door within two days');
  await expect(page.getByText('Beanline promises nearly the same.').first()).toBeVisible();
  await expect(page.locator('[data-at="signs"]')).toContainText('Harbour Roast: Fresh beans at your door');
  await at(page, 'signers').fill('3');
  await expect(page.getByText('Could sign it: 3').first()).toBeVisible();
});

test('the networks chosen become those of the brand, at once where it has none, else by a button; with a way back', async ({ page }) => {
  await open(page, TOOL);
  await press(page, 'New brand');
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Corner bakery');
  await press(page, 'Save');
  const networks = () => page.evaluate(() => JSON.parse(localStorage.getItem('smm:brand:corner-bakery')!).d.networks.join());
  const note = page.locator('.brand-networks');
  await go(page, 'platforms');
  await expect(note).toBeHidden();
  await at(page, 'places.network').first().selectOption('instagram');
  await at(page, 'places.role').first().selectOption('second');
  await expect(note).toContainText('The brand’s networks are now Instagram');
  await press(page, 'Add a network');
  await at(page, 'places.network').nth(1).selectOption('telegram');
  await at(page, 'places.role').nth(1).selectOption('main');
  await expect(note).toContainText('The brand’s networks are now Telegram and Instagram');
  await expect.poll(networks).toBe('telegram,instagram');
  await note.getByRole('button', { name: 'Undo' }).click();
  await expect(note).toContainText('The brand has no networks yet. Chosen here: Telegram and Instagram.');
  await expect.poll(networks).toBe('');
  await at(page, 'places.role').nth(1).selectOption('trial');
  await expect.poll(networks).toBe('');
  await note.getByRole('button', { name: 'Make these the brand’s networks' }).click();
  await expect.poll(networks).toBe('instagram,telegram');
  await page.reload();
  await expect(page.locator('.bench')).toHaveAttribute('data-kept', 'yes');
  await go(page, 'platforms');
  await at(page, 'places.role').nth(1).selectOption('left');
  await expect(note).toContainText('The brand works with Instagram and Telegram. Chosen here: Instagram.');
  await expect.poll(networks).toBe('instagram,telegram');
  await note.getByRole('button', { name: 'Make these the brand’s networks' }).click();
  await expect.poll(networks).toBe('instagram');
  await note.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(networks).toBe('instagram,telegram');
  await brand(page).selectOption('Ember & Oat');
  await expect(note).toBeHidden();
});

test('by keyboard alone: a brand, a step, a field, the next step', async ({ page }) => {
  await open(page, TOOL);
  await page.getByRole('button', { name: 'New brand' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Name', exact: true })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'New brand' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Name', exact: true })).toBeFocused();
  await page.keyboard.type('Corner bakery');
  await page.keyboard.press('Enter');
  await expect(brand(page)).toBeFocused();
  await step(page, 'goals').locator('summary').first().focus();
  await page.keyboard.press('Enter');
  await expect(step(page, 'stand')).not.toHaveAttribute('open');
  await at(page, 'wish').focus();
  await page.keyboard.type('More guests');
  await step(page, 'goals').getByRole('button', { name: 'Next step: Competitors' }).press('Enter');
  await expect(step(page, 'competitors').locator('summary').first()).toBeFocused();
  await expect(step(page, 'competitors')).toHaveAttribute('open');
});

test('examples of a case stand beside the fields of an own brand', async ({ page }) => {
  await open(page, TOOL);
  await make(page, 'Corner bakery');
  await go(page, 'goals');
  await expect(step(page, 'goals')).toContainText('Ember & Oat: “Let us get Instagram to 5,000 followers by September.”');
  await step(page, 'goals').getByText('How Ember & Oat filled this in').click();
  await expect(step(page, 'goals').locator('details.eg')).toContainText('Target: 45');
  await page.getByRole('combobox', { name: 'Examples beside the fields' }).selectOption('Norline Timber');
  await expect(step(page, 'goals')).toContainText('Norline Timber: “LinkedIn should look alive.”');
  await page.getByRole('combobox', { name: 'Examples beside the fields' }).selectOption('none');
  await expect(page.locator('.eg')).toHaveCount(0);
});

test('copied as text and as Markdown, with a link, to the funnel planner and back', async ({ page }) => {
  await open(page, TOOL);
  await press(page, 'Copy as text');
  await expect(told(page)).toContainText('Copied as text');
  expect(await clipboard(page)).toContain('Strategy of Ember & Oat\n\nWHERE THE BRAND STANDS\n');
  await press(page, 'Copy as Markdown');
  await expect(told(page)).toContainText('Copied as Markdown');
  expect(await clipboard(page)).toContain('## Goals, KPI, target, date');
  expect(await clipboard(page)).toMatch(/\| Orders \| .* \| 31 \| 45 \| 2026-09-30 \|/);
  await press(page, 'Copy link');
  await expect(told(page)).toContainText('Link copied');
  const link = await clipboard(page);
  await make(page, 'Corner bakery');
  await go(page, 'budget');
  await at(page, 'ads').fill('120');
  await press(page, 'Forecast it in the funnel planner');
  await expect(page).toHaveURL(/tools\/funnel/);
  await expect(page.locator('[name="channels.budget"]').first()).toHaveValue('120');
  await page.locator('[name="channels.budget"]').first().fill('140');
  await page.waitForTimeout(600);
  await open(page, TOOL);
  await go(page, 'budget');
  await press(page, 'Take the advertising from the funnel planner');
  await expect(at(page, 'ads')).toHaveValue('140');
  // A link is a brand of its own.
  await page.goto(link);
  await expect(told(page)).toContainText('“From a link”');
  await expect(brand(page).getByRole('option', { name: 'From a link' })).toHaveCount(1);
  await brand(page).selectOption('Corner bakery');
  await expect(at(page, 'ads')).toHaveValue('140');
});

test('without scripts the model is there to be read; on paper it is a document', async ({ browser, baseURL, page }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! });
  const bare = await context.newPage();
  await bare.goto(TOOL);
  await expect(bare.locator('.brands noscript p')).toHaveText(/^Without JavaScript nothing can be written here/);
  await expect(bare.getByRole('button', { name: 'Copy and edit' })).toBeHidden();
  await bare.locator('[data-step="goals"] summary').first().click();
  await expect(bare.locator('[name="wish"]')).toBeVisible();
  await expect(bare.locator('[name="wish"]')).toHaveJSProperty('readOnly', true);
  await context.close();
  await open(page, TOOL);
  await make(page, 'Corner bakery');
  await go(page, 'goals');
  await at(page, 'wish').fill('More guests');
  await expect(page.locator('.paper')).toContainText('More guests');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.paper')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Copy as text' })).toBeHidden();
  await expect(page.locator('.paper')).not.toContainText('Ember');
});

test('passes axe with steps, the form and the bin open, and fits a phone', async ({ page }) => {
  await open(page, TOOL);
  expect(await violations(page)).toEqual([]);
  await press(page, 'Copy and edit');
  await expect(said(page)).toContainText('my copy');
  await page.evaluate(() => {
    for (const details of document.querySelectorAll<HTMLDetailsElement>('.step')) {
      details.removeAttribute('name');
      details.open = true;
    }
  });
  await at(page, 'goals.date').fill('2020-01-01');
  await press(page, 'New brand');
  expect(await violations(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});
