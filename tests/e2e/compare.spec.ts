import { violations } from './axe.ts';
import { expect, test } from './base.ts';

const PAGE = 'hiring/compare/';

test('an employer compares two to four roles, and sends what they see', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(PAGE);
  const names = () => page.locator('[data-fact="focus"] h3:visible').allTextContents();
  expect((await names()).map((name) => name.trim())).toEqual(['Community administrator', 'SMM manager']);
  await expect(page.locator('[data-fact="summary"]')).toContainText('Duties: 11, only here 1.');

  await page.getByLabel('Head of SMM').check();
  await page.getByLabel('Content specialist').check();
  await expect(page.locator('[data-fact="focus"] h3:visible')).toHaveCount(4);
  await page.getByLabel('Targeting specialist').click();
  await expect(page.getByLabel('Targeting specialist')).not.toBeChecked();
  await expect(page.getByRole('status')).toHaveText(/More than 4 columns/);

  await page.getByLabel('Skills of').selectOption('analytics');
  await expect(page.locator('[data-table="skills"] tr.group:visible')).toHaveText(['Analytics']);
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByRole('status')).toHaveText(/Link copied/);
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await page.goto('about:blank');
  await page.goto(link);
  await expect(page.locator('[data-fact="focus"] h3:visible')).toHaveCount(4);
  await expect(page.getByLabel('Skills of')).toHaveValue('analytics');
});

test('differences only leaves out what the chosen roles share, and says when nothing is left', async ({ page }) => {
  await page.goto(`${PAGE}#roles=smm-manager,community-administrator`);
  const duties = page.locator('[data-table="duties"] tr[data-row]:visible');
  await expect(page.getByRole('rowheader', { name: 'Report results' })).toBeVisible();
  const all = await duties.count();
  await page.getByLabel('differences only').check();
  await expect(page.getByRole('rowheader', { name: 'Report results' })).toBeHidden();
  expect(await duties.count()).toBeLessThan(all);
  for (const row of await duties.all()) {
    const said = await row.locator('td:visible').evaluateAll((cells) => cells.map((cell) => (cell as HTMLElement).dataset.is));
    expect(new Set(said).size).toBe(2);
  }
  await page.getByLabel('Skills of').selectOption('promotion');
  await page.reload();
  await expect(page.getByLabel('differences only')).toBeChecked();
  await expect(page.getByLabel('Skills of')).toHaveValue('promotion');
});

test('one role is no comparison; by keyboard alone', async ({ page }) => {
  await page.goto(PAGE);
  await page.getByLabel('SMM manager').focus();
  await page.keyboard.press('Space');
  await expect(page.getByLabel('SMM manager')).toBeChecked();
  await expect(page.getByRole('status')).toHaveText(/at least 2 roles/);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page.locator('[data-fact="focus"] h3:visible')).toHaveCount(3);
});

test('a wrong address opens the page as it is', async ({ page }) => {
  await page.goto(`${PAGE}#roles=nobody,%E0%A4%A&domain=cooking&show=none`);
  await expect(page.locator('[data-fact="focus"] h3:visible')).toHaveCount(2);
});

test('four roles fit a phone, paper and both themes', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto(`${PAGE}#roles=smm-manager,community-administrator,head-of-smm,content-specialist`);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect(await violations(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await violations(page)).toEqual([]);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('smm-compare form')).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Purpose' })).toBeVisible();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('there is no form that does nothing, but the two roles of the start', async ({ page }) => {
    await page.goto(PAGE);
    await expect(page.locator('smm-compare form')).toBeHidden();
    await expect(page.locator('[data-fact="focus"] h3:visible')).toHaveCount(2);
  });
});
