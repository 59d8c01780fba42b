import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect } from './base.ts';

/** What tests of the plan builder do. */

export const TOOL = 'tools/plan/';
/** Opens the planner and waits until it shows the brand's plan. */
export async function open(page: Page): Promise<void> {
  await page.goto(TOOL);
  await expect(page.locator('smm-plan')).toHaveAttribute('data-ready', /./);
}

export const press = (page: Page, name: string) => page.locator('smm-plan').getByRole('button', { name, exact: true }).first().click();
export const cards = (page: Page) => page.locator('smm-plan [data-card]');
export const card = (page: Page, name: string) => cards(page).filter({ hasText: name }).first();
export const told = (page: Page) => page.locator('smm-plan .told');
export const editor = (page: Page) => page.locator('smm-plan .editor');
export const dayOf = (page: Page, day: string) => page.locator(`smm-plan [data-day="${day}"]`);

/** The model as a brand of the reader's own, in July 2026. */
export async function copied(page: Page): Promise<void> {
  await open(page);
  await page.locator('smm-brands').getByRole('button', { name: 'Copy and edit' }).click();
  await expect(page.getByRole('button', { name: 'New post', exact: true })).toBeVisible();
  await expect(cards(page).first()).toBeVisible();
}

/** What a button gives to be downloaded. */
export async function file(page: Page, button: string): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), press(page, button)]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

/** Gives a file to the open import. */
export const give = (page: Page, name: string, content: string | Buffer) =>
  page.locator('#plan-file').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content) });
