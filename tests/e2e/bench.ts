import type { Page } from '@playwright/test';
import { expect } from './base.ts';

/** What tests of every tool of the workbench do. */

/** Opens a tool's page and waits until it answers and keeps what is typed. */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.locator('.bench')).toHaveAttribute('data-ready', 'yes');
  await expect(page.locator('.bench')).toHaveAttribute('data-kept', 'yes');
}
export const field = (page: Page, label: string) => page.getByRole('textbox', { name: label });
export const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
/** The number, or the word for undefined, of a result by its id. */
export const result = (page: Page, id: string) => page.locator(`.bench .outs [data-out="${id}"]`);
export const told = (page: Page) => page.locator('.bench .told');
export const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
