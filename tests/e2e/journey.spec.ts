import { expect, ready, test } from './base.ts';

test('a reader studies, computes, leaves, comes back, and takes everything along', async ({ page }) => {
  test.setTimeout(60_000);
  const question = page.locator('#q-wsi-ask-first');
  const sidebar = page.getByRole('navigation', { name: 'Main' });

  await test.step('from the home page to the first lesson', async () => {
    await page.goto('');
    await page.getByRole('link', { name: 'Open lesson 1' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('What SMM is');
  });

  await test.step('a wrong answer brings a hint, the right one its reasons', async () => {
    await expect(question).toHaveAttribute('data-ready', 'yes');
    await question.getByRole('radio', { name: /How many hours/ }).check();
    await question.getByRole('radio', { name: 'not sure' }).check({ force: true });
    await question.getByRole('button', { name: 'Check' }).click();
    await expect(question.getByRole('status')).toContainText('Not right yet');
    await expect(question.getByText('Which answer would change what you post').first()).toBeVisible();
    await question.getByRole('radio', { name: /What should be different/ }).check();
    await question.getByRole('button', { name: 'Check' }).click();
    await expect(question.getByRole('status')).toContainText('Right');
    await expect(question.getByText('The answer names the goal').first()).toBeVisible();
  });

  await test.step('the calculator opens with the case', async () => {
    await page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name: 'Tools' }).click();
    await page
      .getByRole('main')
      .getByRole('link', { name: /engagement/i })
      .first()
      .click();
    await ready(page);
    await page.getByRole('button', { name: 'Clear' }).click();
    await page.getByRole('button', { name: 'Case numbers' }).click();
    await page.getByRole('button', { name: /cupping table/ }).click();
    await expect(page.getByLabel('Reach (people)')).toHaveValue('980');
    await expect(page.getByText('13.47 %').first()).toBeVisible();
  });

  const stateIsThere = async () => {
    await page.goto('course/profession/what-smm-is/');
    await expect(question.getByRole('radio', { name: /What should be different/ })).toBeChecked();
    await expect(question.getByText('The answer names the goal').first()).toBeVisible();
    await expect(sidebar.getByRole('link', { name: /What SMM is/ })).toHaveAttribute('data-state', 'begun');
    await page.goto('tools/engagement-rate/');
    await ready(page);
    await expect(page.getByLabel('Reach (people)')).toHaveValue('980');
    await page.goto('');
    await expect(page.getByText('Continue where you stopped')).toBeVisible();
  };

  await test.step('after a reload everything is there', stateIsThere);

  const file = await test.step('export', async () => {
    await page.goto('backup/');
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Download a copy' }).click()]);
    return download.path();
  });

  await test.step('a cleared browser knows nothing', async () => {
    await page.evaluate(() => localStorage.clear());
    await page.goto('course/profession/what-smm-is/');
    await expect(question).toHaveAttribute('data-ready', 'yes');
    await expect(question.getByRole('radio', { checked: true })).toHaveCount(0);
  });

  await test.step('import brings it back', async () => {
    await page.goto('backup/');
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByRole('button', { name: 'Restore' }).click();
    await expect(page.getByText(/Items restored/)).toBeVisible();
    await stateIsThere();
  });
});
