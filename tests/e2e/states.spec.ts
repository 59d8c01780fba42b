import type { Page } from '@playwright/test';
import { violations } from './axe.ts';
import { expect, ready, test } from './base.ts';

/** States that a reader brings about: axe has to pass in them as on the page that was served. */
const STATES: Record<string, (page: Page) => Promise<void>> = {
  'calculator: nothing typed': async (page) => {
    await tool(page);
    await page.getByRole('button', { name: 'Clear' }).click();
    await expect(page.locator('.kpi .big')).toHaveText('undefined');
  },
  'calculator: unreadable and ambiguous numbers': async (page) => {
    await tool(page);
    await page.getByRole('textbox', { name: 'Likes', exact: true }).fill('many');
    await page.getByRole('textbox', { name: 'Reach (people)', exact: true }).fill('1.350');
    await expect(page.getByText('Two readings. Which one?')).toBeVisible();
  },
  'calculator: several posts, pasted': async (page) => {
    await tool(page);
    await page.getByText('Several posts', { exact: true }).click();
    await page.getByRole('button', { name: 'Paste posts' }).click();
    await page.locator('.kpi textarea').fill('Post\tLikes\tComments\tReach\nA\t12\t3\t400\nB\tx\t1\t300\n');
    await expect(page.getByRole('table').filter({ hasText: 'Reach' }).first()).toBeVisible();
  },
  'calculator: saved work': async (page) => {
    await tool(page);
    await page.getByRole('button', { name: 'Saved work' }).click();
  },
  'a citation, opened': async (page) => {
    await page.goto('course/profession/what-smm-is/');
    await page.locator('button.cite').first().click();
    await expect(page.locator('[popover]:popover-open')).toBeVisible();
  },
  'the search, with results': async (page) => {
    await page.goto('course/');
    await page.keyboard.press('/');
    await page.keyboard.type('reach');
    await expect(page.getByRole('dialog').getByRole('listitem').first()).toBeVisible();
  },
  'your data: a file refused': async (page) => {
    await page.goto('backup/');
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"type":"other"}') });
    await expect(page.locator('.backup')).toContainText(/not|no /i);
  },
  'a notice about storage': async (page) => {
    await page.goto('sources/');
    await page.evaluate(() => localStorage.setItem('smm:lesson:what-smm-is', '{"v":1,"n":'));
    await page.goto('course/profession/what-smm-is/');
    await expect(page.getByRole('alert', { name: 'About your data' })).toBeVisible();
  },
};

async function tool(page: Page): Promise<void> {
  await page.goto('tools/engagement-rate/');
  await ready(page);
  await expect(page.getByRole('button', { name: 'Clear' })).toBeEnabled();
}

for (const [name, bring] of Object.entries(STATES))
  test(`${name}: no axe violation in either theme`, async ({ page }) => {
    test.setTimeout(90_000);
    await bring(page);
    expect(await violations(page)).toEqual([]);
  });
