import type { Page } from '@playwright/test';
import { violations } from './axe.ts';
import { expect, test } from './base.ts';
import { clipboard, open, press, result, told } from './bench.ts';

const TOOL = 'tools/community/';
const brand = (page: Page) => page.getByRole('combobox', { name: 'Brand that this page works on' });
const said = (page: Page) => page.locator('.brands .told');
const shown = (page: Page) => page.locator('.page-card:not([data-off])');
const step = (page: Page, name: string) => shown(page).locator(`[data-step="${name}"]`);
const go = (page: Page, name: string) => step(page, name).locator('summary').click();
const at = (page: Page, name: string) => shown(page).locator(`[name="pages.${name}"]`);
const tab = (page: Page, name: string) => page.locator('.page-nav').getByRole('button', { name });

/** A new brand in two networks, on the page that stands open. */
async function make(page: Page, name: string): Promise<void> {
  await press(page, 'New brand');
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill(name);
  await page.getByRole('checkbox', { name: 'Instagram' }).check();
  await page.getByRole('checkbox', { name: 'X', exact: true }).check();
  await press(page, 'Save');
  await expect(said(page)).toContainText(`${name} is ready`);
  await expect(tab(page, 'Instagram')).toBeVisible();
}
/** What stands on the disk of a brand's list. */
const kept = (page: Page, id: string) =>
  page.evaluate((key) => JSON.parse(localStorage.getItem(key) ?? '{"d":{}}').d, `smm:community:${id}`);

test('a model is read, copied whole and changed; the model stays', async ({ page }) => {
  await open(page, TOOL);
  await expect(page.locator('.page-nav button')).toHaveText([/^Instagram 10\/13/, /^Facebook 8\/11/, /^TikTok 1\/13/, 'For all pages']);
  await expect(at(page, 'keys')).toHaveJSProperty('readOnly', true);
  await expect(at(page, 'keysState')).toBeDisabled();
  await tab(page, 'TikTok').click();
  await expect(at(page, 'keys')).toHaveValue('Tomek’s private account');
  await brand(page).selectOption('Norline Timber');
  await expect(page.locator('.page-nav button')).toHaveText([/^LinkedIn/, /^YouTube/, 'For all pages']);
  await expect(at(page, 'address')).toHaveValue('norlinetimber');
  await brand(page).selectOption('Ember & Oat');
  await press(page, 'Copy and edit');
  await expect(said(page)).toContainText('Ember & Oat (my copy)');
  await tab(page, 'Instagram').click();
  await go(page, 'found');
  await at(page, 'address').fill('emberoat');
  await expect.poll(async () => (await kept(page, 'ember-oat-my-copy')).rows?.pages?.[0]?.address).toBe('emberoat');
  // A page that the brand has left keeps its list until it is removed.
  await tab(page, 'TikTok').click();
  await expect(shown(page)).toContainText('Not among the brand’s networks');
  await press(page, 'Remove this list');
  await expect(tab(page, 'TikTok')).toHaveCount(0);
  await told(page).getByRole('button', { name: 'Undo' }).click();
  await expect(tab(page, 'TikTok')).toHaveCount(1);
  await brand(page).selectOption('Ember & Oat');
  await expect(at(page, 'address')).toHaveValue('emberandoat');
});

test('what is typed outlives a reload, for each brand and each page its own', async ({ page }) => {
  await open(page, TOOL);
  await make(page, 'Corner bakery');
  await expect(page.locator('.page-nav button')).toHaveText(['Instagram 0/13', 'X 0/13', 'For all pages']);
  await at(page, 'keys').fill('Ana and Ben');
  await at(page, 'keysOwner').fill('Ana');
  await tab(page, 'X').click();
  await expect(at(page, 'keys')).toHaveValue('');
  await at(page, 'keys').fill('Ben');
  // At once: what the last pause has not written is written as the page goes.
  await page.reload();
  await expect(at(page, 'keys')).toHaveValue('Ana and Ben');
  await tab(page, 'X').click();
  await expect(at(page, 'keys')).toHaveValue('Ben');
  await tab(page, 'Instagram').click();
  await make(page, 'Bike shop');
  await expect(at(page, 'keys')).toHaveValue('');
  await brand(page).selectOption('Corner bakery');
  await expect(at(page, 'keysOwner')).toHaveValue('Ana');
  // Another network of the brand gets its list.
  await press(page, 'Rename or edit');
  await page.getByRole('checkbox', { name: 'Pinterest' }).check();
  await press(page, 'Save');
  await expect(tab(page, 'Pinterest')).toBeVisible();
  await tab(page, 'Pinterest').click();
  await expect(at(page, 'keys')).toHaveValue('');
  await at(page, 'keys').fill('nobody yet');
  await expect.poll(async () => (await kept(page, 'corner-bakery')).rows?.pages?.length).toBe(3);
});

test('a brand without networks says where they are chosen', async ({ page }) => {
  await open(page, TOOL);
  await press(page, 'New brand');
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Corner bakery');
  await press(page, 'Save');
  await expect(page.getByText('This brand has no networks yet.')).toBeVisible();
  await expect(result(page, 'done')).toHaveText('undefined');
});

test('what does not fit is said at its field, counted at its step and listed with a way there', async ({ page }) => {
  await open(page, TOOL);
  await make(page, 'Corner bakery');
  await page.getByRole('textbox', { name: 'Name of the brand' }).fill('Corner bakery');
  await page.getByRole('textbox', { name: 'Main query' }).fill('sourdough bread');
  await go(page, 'found');
  await at(page, 'name').fill('Corner bakery');
  await expect(step(page, 'found')).toContainText('Neither name nor description has the main query: sourdough bread.');
  await at(page, 'description').fill('Bread from sourdough, every morning at six');
  await expect(step(page, 'found')).toContainText('The main query stands in the description.');
  await at(page, 'address').fill('corner-bakery');
  await expect(step(page, 'found')).toContainText('Not taken or not typed everywhere: -.');
  await at(page, 'address').fill('cornerbakery');
  await expect(step(page, 'found')).toContainText('Instagram takes at most 30 characters.');
  await tab(page, 'X').click();
  await at(page, 'address').fill('cornerbakeryandcafe');
  await expect(step(page, 'found')).toContainText('19 characters; X takes at most 15.');
  await expect(at(page, 'address')).toHaveAttribute('aria-invalid', 'true');
  await at(page, 'address').fill('cornerbread');
  await expect(step(page, 'found')).toContainText('On Instagram it is cornerbakery.');
  await go(page, 'doors');
  await at(page, 'comments').selectOption('open');
  await expect(step(page, 'doors')).toContainText('Comments are open, and no words are held back.');
  await expect(step(page, 'doors')).toContainText('Comments are open, and nobody is told of them.');
  await expect(step(page, 'doors').locator('[data-part="faults"]')).toHaveText('2');
  await at(page, 'alertsDate').fill('2020-01-01');
  await expect(step(page, 'doors')).toContainText('This day has passed, and the point is not done.');
  await expect(step(page, 'doors')).toContainText('Nobody’s name stands here');
  await tab(page, 'Instagram').click();
  await page.locator('.clashes').getByRole('button', { name: 'X, Alerts: This day has passed' }).click();
  await expect(tab(page, 'X')).toHaveAttribute('aria-pressed', 'true');
  await expect(at(page, 'alertsDate')).toBeFocused();
});

test('progress: at the step, at the page, over all; what is not needed counts nowhere', async ({ page }) => {
  await open(page, TOOL);
  await make(page, 'Corner bakery');
  await at(page, 'keysState').selectOption('done');
  await expect(step(page, 'keys').locator('[data-part="count"]')).toHaveText('1 / 1');
  await expect(tab(page, 'Instagram')).toHaveText('Instagram 1/13');
  await go(page, 'window');
  await at(page, 'showcaseState').selectOption('none');
  await expect(tab(page, 'Instagram')).toHaveText('Instagram 1/12');
  await expect(result(page, 'done')).toHaveText('4.00 %');
  await expect(result(page, 'unowned')).toHaveText('24');
});

test('house rules are chosen and copied; the whole list as text', async ({ page }) => {
  await open(page, TOOL);
  await make(page, 'Corner bakery');
  await page.getByRole('textbox', { name: 'Name of the brand' }).fill('Corner bakery');
  await tab(page, 'For all pages').click();
  await expect(page.getByText('Choose at least one rule.')).toBeVisible();
  await page.getByRole('checkbox', { name: 'Praise and criticism stay' }).check();
  await page.getByRole('checkbox', { name: 'Whoever is removed hears' }).check();
  await page.getByRole('textbox', { name: 'Who hears objections' }).fill('Ana');
  await press(page, 'Copy the house rules');
  await expect(told(page)).toContainText('House rules copied');
  expect(await clipboard(page)).toBe(
    'At Corner bakery\n\n1. Praise and criticism stay, also when they hurt.\n2. Whoever is removed hears which rule it was, and may object to Ana.',
  );
  await press(page, 'Copy as text');
  await expect(told(page)).toContainText('Copied as text');
  expect(await clipboard(page)).toContain('Community checklist of Corner bakery\nName of the brand: Corner bakery');
  expect(await clipboard(page)).toContain('INSTAGRAM 0/13\n[ ] Keys');
});

test('examples of a case stand under the fields of an own brand', async ({ page }) => {
  await open(page, TOOL);
  await make(page, 'Corner bakery');
  await expect(step(page, 'keys')).toContainText('Ember & Oat, Instagram: Ilse and the freelancer');
  await tab(page, 'X').click();
  await page.getByRole('combobox', { name: 'Examples under the fields' }).selectOption('Norline Timber');
  await expect(step(page, 'keys')).toContainText('Norline Timber, LinkedIn: Petra Lind and Anders Brekke');
  await page.getByRole('combobox', { name: 'Examples under the fields' }).selectOption('none');
  await expect(page.locator('.eg')).toHaveCount(0);
});

test('by keyboard alone: a page, a step, a point, the next step; a lesson’s link opens its step', async ({ page }) => {
  await open(page, TOOL);
  await make(page, 'Corner bakery');
  await tab(page, 'X').focus();
  await page.keyboard.press('Enter');
  await expect(tab(page, 'X')).toHaveAttribute('aria-pressed', 'true');
  await expect(tab(page, 'X')).toBeFocused();
  await step(page, 'found').locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(step(page, 'keys')).not.toHaveAttribute('open');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Corner bakery');
  await expect(at(page, 'name')).toHaveValue('Corner bakery');
  await step(page, 'found').getByRole('button', { name: 'Next step: Which doors stay open' }).press('Enter');
  await expect(step(page, 'doors').locator('summary')).toBeFocused();
  await expect(page.locator('.step[open]')).toHaveCount(1);
  await open(page, `${TOOL}#house-rules`);
  await page.reload();
  await expect(step(page, 'house-rules')).toHaveAttribute('open');
});

test('without scripts the model is there to be read; on paper it is a checklist', async ({ browser, baseURL, page }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! });
  const bare = await context.newPage();
  await bare.goto(TOOL);
  await expect(bare.locator('.brands noscript p')).toHaveText(/^Without JavaScript nothing can be written here/);
  for (const name of ['Instagram', 'Facebook', 'TikTok', 'For all pages'])
    await expect(bare.locator('.page-card').getByRole('heading', { name, exact: true })).toBeVisible();
  await expect(bare.locator('.page-nav')).toBeHidden();
  await bare.locator('[data-network="facebook"] [data-step="found"] summary').click();
  await expect(bare.locator('[data-network="facebook"] [name="pages.address"]')).toHaveValue('emberandoat');
  await context.close();
  await open(page, TOOL);
  await make(page, 'Corner bakery');
  await at(page, 'keys').fill('Ana and Ben');
  await at(page, 'keysState').selectOption('done');
  await expect(page.locator('.paper')).toContainText('Ana and Ben');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.paper tr', { hasText: '☑' })).toHaveCount(1);
  await expect(page.locator('.paper table')).toHaveCount(2);
  await expect(page.locator('.page-nav')).toBeHidden();
  await expect(page.locator('.paper')).not.toContainText('Ilse');
});

for (const theme of ['light', 'dark'] as const)
  test(`passes axe with every step open, and fits a phone: ${theme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme });
    await open(page, TOOL);
    expect(await violations(page)).toEqual([]);
    await press(page, 'Copy and edit');
    await expect(said(page)).toContainText('my copy');
    await at(page, 'keysDate').fill('2020-01-01');
    await at(page, 'keysState').selectOption('doing');
    await page.evaluate(() => {
      for (const details of document.querySelectorAll<HTMLDetailsElement>('.step')) {
        details.removeAttribute('name');
        details.open = true;
      }
    });
    expect(await violations(page)).toEqual([]);
    await tab(page, 'For all pages').click();
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 700 });
    for (const name of ['Instagram', 'For all pages']) {
      await tab(page, name).click();
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    }
  });
