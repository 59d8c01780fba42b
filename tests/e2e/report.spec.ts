import type { Page } from '@playwright/test';
import { violations } from './axe.ts';
import { expect, test } from './base.ts';
import { clipboard, open, press, told } from './bench.ts';

const TOOL = 'tools/report/';
const field = (page: Page, name: string) => page.locator(`.bench [name="${name}"]`).first();
const paper = (page: Page) => page.locator('.paper .sheet');
const cells = (page: Page, name: string) => paper(page).locator('.figures').getByRole('row', { name }).locator('td:not(.bars)');

/** The model as a brand of the reader's own. */
async function copied(page: Page): Promise<void> {
  await open(page, TOOL);
  await press(page, 'Copy and edit');
  await expect(page.locator('.bench')).not.toHaveAttribute('data-model');
  await expect(field(page, 'orders')).toBeEditable();
}

test('April of the café: seven orders more within an ordinary swing, on a model that only reads', async ({ page }) => {
  await open(page, TOOL);
  await expect(paper(page)).toContainText('Social media report, April 2026');
  await expect(cells(page, 'Orders 24')).toHaveText(['24', '31', /^\+7an ordinary swing of such counts \(±7.4\)$/]);
  await expect(cells(page, 'ROMI')).toHaveText(['unknown', '−72.74 %', 'nothing to compare with']);
  await expect(paper(page)).toContainText('Click-through rate: no clicks given');
  await expect(paper(page).locator('.ranked .post').first()).toHaveText('Ethiopian roast');
  await expect(field(page, 'orders')).not.toBeEditable();
  await page.getByRole('combobox', { name: 'Brand that this page works on' }).selectOption('norline-timber');
  await expect(cells(page, 'Enquiries 5')).toHaveText(['5', '9', /\+4/]);
});

test('a link opens a case; the reader’s own brand stays, and one click leads back to it', async ({ page }) => {
  const brand = page.getByRole('combobox', { name: 'Brand that this page works on' });
  const said = page.locator('.brands .told');
  await open(page, `${TOOL}#case=norline-timber`);
  await expect(brand).toHaveValue('norline-timber');
  await expect(cells(page, 'Enquiries 5')).toHaveText(['5', '9', /\+4/]);
  await expect(said).toContainText('This is the model of Norline Timber. Read it as it is, or press “Copy and edit”');
  await expect(page).not.toHaveURL(/#/);
  await page.goto(`${TOOL}#case=ember-and-oat`);
  await expect(cells(page, 'Orders 24')).toHaveText(['24', '31', /^\+7/]);
  await press(page, 'Copy and edit');
  await expect(field(page, 'orders')).toBeEditable();
  await field(page, 'orders').fill('99');
  await expect(cells(page, 'Orders 24').nth(1)).toHaveText('99');
  // A lesson in another tab, and then on this page.
  await page.evaluate(() => {
    location.hash = '#case=norline-timber';
  });
  await expect(brand).toHaveValue('norline-timber');
  await expect(field(page, 'orders')).not.toBeEditable();
  await expect(said).toContainText('“Ember & Oat (my copy)” is as you left it.');
  await press(page, 'Back to “Ember & Oat (my copy)”');
  await expect(brand).toBeFocused();
  await expect(field(page, 'orders')).toHaveValue('99');
  await page.goto('course/analytics/monthly-report/');
  await page
    .getByRole('link', { name: 'Norline’s April' })
    .or(page.getByRole('link', { name: "Norline's April" }))
    .click();
  await expect(brand).toHaveValue('norline-timber');
  await expect(said).toContainText('“Ember & Oat (my copy)” is as you left it.');
  expect(await violations(page)).toEqual([]);
  // What the link opened is no choice: the next planning page opens with the reader's own.
  await page.goto('tools/mix/');
  await expect(brand).toHaveValue('ember-oat-my-copy');
  await page.goto(`${TOOL}#case=corner`);
  await expect(said).toContainText('No model here is called “corner”.');
  await expect(brand).toHaveValue('ember-oat-my-copy');
});

test('what is typed is on the page at once and there after a reload', async ({ page }) => {
  await copied(page);
  await field(page, 'inShort').fill('Please say yes <b>today</b>.');
  await field(page, 'orders').fill('0');
  await expect(paper(page)).toContainText('Please say yes <b>today</b>.');
  await expect(paper(page)).toContainText('orders: 0, and nothing can be divided by 0');
  await page.waitForTimeout(900);
  await page.reload();
  await expect(page.locator('.bench')).toHaveAttribute('data-kept', 'yes');
  await expect(field(page, 'inShort')).toHaveValue('Please say yes <b>today</b>.');
  await expect(field(page, 'orders')).toHaveValue('0');
});

test('an empty brand: everything undefined, nothing 0', async ({ page }) => {
  await open(page, TOOL);
  await press(page, 'New brand');
  await page.getByRole('textbox', { name: 'Name' }).fill('Bike shop');
  await press(page, 'Save');
  await expect(paper(page)).toContainText('Here stands the sentence for the client.');
  await expect(paper(page).locator('table')).toHaveCount(0);
  expect(await paper(page).textContent()).not.toMatch(/NaN|Infinity|\{/);
});

test('goals come from the strategy; published posts of the month come from the plan, with a way back', async ({ page }) => {
  await copied(page);
  await field(page, 'year').fill('2026');
  await press(page, 'Take goals from the strategy');
  await expect(told(page)).toContainText('Goals taken over from the strategy: 1.');
  await expect(field(page, 'goals.goal')).toHaveValue('Guests and strangers order beans by post');
  await press(page, 'Take results from the plan');
  await expect(told(page)).toContainText('no published post in that month');
  await field(page, 'month').selectOption('07');
  await page.evaluate(async () => {
    const open = await new Promise<IDBDatabase>((done) => {
      const request = indexedDB.open('smm');
      request.onsuccess = () => done(request.result);
    });
    const row = (id: string, result: object) => ({
      kind: 'post',
      id,
      v: 1,
      n: 1,
      of: 'ember-oat-copy',
      d: {
        id,
        of: '',
        day: '2026-07-07',
        time: '08:30',
        network: 'instagram',
        category: 'news',
        title: `Post ${id}`,
        state: 'published',
        result,
        ...Object.fromEntries(
          ['rubric', 'goal', 'text', 'visual', 'media', 'alt', 'hashtags', 'link', 'owner', 'wrongIf'].map((name) => [name, '']),
        ),
      },
    });
    const brand = Object.keys(localStorage)
      .find((key) => key.startsWith('smm:brand:'))!
      .slice('smm:brand:'.length);
    const write = open.transaction([...open.objectStoreNames], 'readwrite');
    for (const one of [row('x1', { reach: 1000, interactions: 50, clicks: 20 }), row('x2', {})])
      write.objectStore('records').put({ ...one, of: brand, d: { ...one.d, of: brand } });
    await new Promise((done) => {
      write.oncomplete = done;
    });
    open.close();
  });
  await page.waitForTimeout(900);
  await page.reload();
  await expect(page.locator('.bench')).toHaveAttribute('data-kept', 'yes');
  await press(page, 'Take results from the plan');
  await expect(told(page)).toContainText('Taken from 2 published posts; 1 of them have no result yet');
  await expect(field(page, 'clicks')).toHaveValue('20');
  await expect(field(page, 'reach')).toHaveValue('9,640');
  await expect(paper(page)).toContainText('Posts published: 2; 1 of them without a result.');
  await told(page).getByRole('button', { name: 'Undo' }).click();
  await expect(field(page, 'clicks')).toHaveValue('');
});

test('the next month begins with this one’s figures; the finished one opens again', async ({ page }) => {
  await copied(page);
  await press(page, 'Begin the next month');
  await expect(told(page)).toContainText('May 2026 begins.');
  await expect(field(page, 'orders')).toHaveValue('');
  await expect(field(page, 'before-orders')).toHaveValue('31');
  await page.waitForTimeout(900);
  await page.reload();
  await expect(page.locator('.bench')).toHaveAttribute('data-kept', 'yes');
  await page.getByRole('combobox', { name: 'Months of this brand' }).selectOption('2026-04');
  await expect(field(page, 'orders')).toHaveValue('31');
  await expect(paper(page)).toContainText('April 2026');
});

test('is copied as text and as Markdown, by keyboard', async ({ page }) => {
  await open(page, TOOL);
  await page.getByRole('button', { name: 'Copy as text' }).focus();
  await page.keyboard.press('Enter');
  await expect(told(page)).not.toBeEmpty();
  expect(await clipboard(page)).toContain('Social media report, April 2026');
  await page.getByRole('button', { name: 'Copy as Markdown' }).focus();
  await page.keyboard.press('Space');
  await expect(told(page)).toContainText('copied as Markdown');
  expect(await clipboard(page)).toContain('| Orders | 24 | 31 |');
});

test('prints one page of A4, for both models', async ({ page }) => {
  await open(page, TOOL);
  for (const model of ['ember-and-oat', 'norline-timber']) {
    await page.getByRole('combobox', { name: 'Brand that this page works on' }).selectOption(model);
    await expect(paper(page)).toContainText(model === 'ember-and-oat' ? 'Ilse Moran' : 'Anders Brekke');
    const file = (await page.pdf({ format: 'A4', margin: { top: '12mm', right: '12mm', bottom: '12mm', left: '12mm' } })).toString(
      'latin1',
    );
    expect(file.match(/\/Type\s*\/Page[^s]/g)).toHaveLength(1);
  }
});

test('without scripts the model stands', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! });
  const page = await context.newPage();
  await page.goto(TOOL);
  await expect(paper(page)).toContainText('On the way to 45 orders');
  await expect(paper(page).locator('.figures svg').first()).toBeVisible();
  await context.close();
});

test('passes axe as a model, with faults and empty, and fits a phone', async ({ page }) => {
  await open(page, TOOL);
  expect(await violations(page)).toEqual([]);
  await copied(page);
  await field(page, 'year').fill('26');
  await field(page, 'orders').fill('x');
  await expect(page.getByText('A year has four digits')).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});
