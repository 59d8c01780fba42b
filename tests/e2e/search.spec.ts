import { expect, test } from './base.ts';

test('a reader finds a term by keyboard and opens it', async ({ page }) => {
  await page.goto('course/');
  await page.keyboard.press('/');
  const box = page.getByRole('dialog', { name: 'Search the site' });
  await expect(box).toBeVisible();
  await page.keyboard.type('impression');
  await expect(box.getByRole('status')).toHaveText(/\d+ results?/);
  await expect(box.getByRole('listitem').first()).toContainText(/impression/i);
  await box.getByRole('radio', { name: 'Glossary' }).check({ force: true });
  await expect(box.getByRole('listitem').first().locator('small')).toHaveText('Glossary');
  await box
    .getByRole('link', { name: /^Glossary Impression /i })
    .first()
    .click();
  await expect(page).toHaveURL(/profession\/glossary\/#impression$/);
});

for (const [kind, word] of [
  ['Lessons', 'myths'],
  ['Questions', 'agency'],
  ['Reference', 'moderation'],
  ['Tools', 'engagement'],
  ['Sources', 'disagree'],
] as const)
  test(`the filter “${kind}” shows only that`, async ({ page }) => {
    await page.goto('');
    await page
      .getByRole('button', { name: /search/i })
      .first()
      .click();
    const box = page.getByRole('dialog', { name: 'Search the site' });
    await box.getByRole('searchbox').fill(word);
    await box.getByRole('radio', { name: kind }).check({ force: true });
    await expect(box.getByRole('listitem').first()).toBeVisible();
    await expect(box.getByRole('status')).toHaveText(/\d+ results?/);
    // What was found before the filter stays until what it leaves is there.
    await expect.poll(async () => new Set(await box.getByRole('listitem').locator('small').allTextContents())).toEqual(new Set([kind]));
  });

test('a question is found in the words that its lesson shows, its numbers filled in', async ({ page }) => {
  await page.goto('');
  await page.keyboard.press('/');
  const box = page.getByRole('dialog', { name: 'Search the site' });
  await box.getByRole('searchbox').fill('do not follow the page share of the reach');
  await box.getByRole('radio', { name: 'Questions' }).check({ force: true });
  const found = box.getByRole('listitem').filter({ hasText: 'do not follow the page' }).first();
  await expect(found).toContainText(/A post reached [\d,]+ people/);
  await expect(box).not.toContainText('{');
});

test('a word that is nowhere is answered in words, and Escape closes', async ({ page }) => {
  await page.goto('');
  await page.keyboard.press('Control+k');
  const box = page.getByRole('dialog', { name: 'Search the site' });
  await box.getByRole('searchbox').fill('ქვა');
  await expect(box.getByRole('status')).toHaveText(/Nothing found for “ქვა”/);
  await page.keyboard.press('Escape');
  await expect(box).toBeHidden();
});

test('when the index cannot be loaded, the search says so', async ({ page, faults }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto('');
  await page.keyboard.press('/');
  await page.keyboard.type('reach');
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText(/could not be loaded/);
  faults.length = 0;
});
