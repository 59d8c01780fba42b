import { readFileSync } from 'node:fs';
import mammoth from 'mammoth';
import { expect, test } from './base.ts';

test('the employer’s path: from the need to a decision that can be read', async ({ page }) => {
  test.setTimeout(90_000);
  await page.goto('hiring/');
  await page.getByRole('link', { name: 'Ember & Oat looks for twenty hours' }).click();
  await expect(page.locator('.outs .say')).toHaveText('SMM manager, employed: one person, 20 hours a week.');

  await page.getByRole('link', { name: 'See the roles side by side' }).click();
  await expect(page.locator('[data-fact="focus"] h3:visible')).toContainText(['SMM manager']);
  const next = page.locator('[data-fact="next"] [data-role="smm-manager"]');
  await next.getByRole('link', { name: 'Write the ad' }).click();

  const ad = page.locator('smm-job-ad');
  await expect(ad).toHaveAttribute('data-kept', 'yes');
  // The role that was handed over stands in the form now.
  await expect(page).toHaveURL(/hiring\/job-ad\/$/);
  await expect(ad.getByRole('combobox', { name: 'Role' })).toHaveValue('smm-manager');
  await ad.getByLabel('Title of the post').fill('Manager for the café’s pages');
  await ad.getByRole('combobox', { name: 'Level' }).selectOption('do');
  await expect(page.locator('.ad').getByRole('heading', { name: 'Manager for the café’s pages' })).toBeVisible();
  await ad.getByRole('link', { name: 'Take it to the interview kit' }).click();

  const kit = page.locator('smm-interview');
  await expect(kit).toHaveAttribute('data-kept', 'yes');
  await expect(kit.getByRole('combobox', { name: 'Role' })).toHaveValue('smm-manager');
  await expect(page).toHaveURL(/hiring\/interview\/$/);
  const cards = kit.getByRole('link', { name: 'Make scorecards of this kit' });
  await cards.focus();
  await expect(cards).toHaveAttribute('href', /#/);
  await cards.click();

  const desk = page.locator('smm-scorecards');
  await expect(desk).toHaveAttribute('data-ready', 'true');
  await desk.getByRole('button', { name: 'Begin a vacancy with them' }).click();
  await expect(desk.getByLabel('Criterion 1', { exact: true })).toBeVisible();
  const criteria = await desk.getByLabel(/^Criterion \d+$/).count();
  expect(criteria).toBeGreaterThan(2);
  for (const [what, names] of [
    ['candidate', ['Ada', 'Bo']],
    ['interviewer', ['Ilse', 'Tomek']],
  ] as const)
    for (const [i, name] of names.entries()) {
      await desk.getByRole('button', { name: new RegExp(`^Add an? ${what}$`) }).click();
      await desk.getByLabel(what === 'candidate' ? `Candidate ${i + 1}: name or code` : `Interviewer ${i + 1}`, { exact: true }).fill(name);
    }
  await desk.getByRole('button', { name: 'On to the marks', exact: true }).click();
  for (const [as, marks] of [
    ['Ilse', ['4', '2']],
    ['Tomek', ['3', '2']],
  ] as const) {
    if (as === 'Tomek') await desk.getByRole('button', { name: 'Somebody else' }).click();
    await desk.getByRole('button', { name: as, exact: true }).first().click();
    for (const [i, key] of marks.entries()) {
      if (i) await desk.getByRole('button', { name: 'Next candidate' }).click();
      for (let at = 0; at < criteria; at++) {
        await desk.locator('.row').nth(at).getByRole('radio').first().focus();
        await page.keyboard.press(key);
      }
    }
    await desk.getByRole('button', { name: 'I have finished', exact: true }).click();
  }
  await desk.getByRole('button', { name: 'See the joined sheet', exact: true }).click();
  await expect(desk.locator('table.ranking tbody tr').first()).toContainText('Ada3.5');
  await desk.getByRole('button', { name: 'On to the decision', exact: true }).click();
  await desk.getByLabel('The post goes to').selectOption('Ada');
  await desk.getByLabel('Reasons for it').fill('Plans with numbers and says what was dropped.');
  await desk.getByLabel('Decided by').fill('Ilse');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    desk.getByRole('button', { name: 'Word (DOCX)', exact: true }).click(),
  ]);
  const { value } = await mammoth.extractRawText({ buffer: readFileSync(await download.path()) });
  for (const text of ['Decision on a vacancy', 'Ada', 'Plans with numbers and says what was dropped.']) expect(value).toContain(text);
  expect(value).not.toContain('Bo ');
});

test('the candidate’s path: from the role to what it takes, the questions and the portfolio', async ({ page }) => {
  await page.goto('hiring/');
  await page.getByRole('main').getByRole('link', { name: 'role', exact: true }).click();
  await page.getByRole('main').getByRole('link', { name: 'Community administrator' }).first().click();
  await page.getByRole('link', { name: 'How a candidate shows it' }).first().click();
  const moderation = page.locator('.show > li', { has: page.getByRole('heading', { name: /^Moderation/ }) });
  await expect(moderation).toContainText('Show house rules of yours');
  await expect(moderation.getByRole('link', { name: 'House rules and moderation' })).toHaveAttribute('href', /course\/community\//);
  await page.getByRole('link', { name: 'Open your portfolio' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/portfolio/i);

  await page.goto('hiring/interview/#role=community-administrator&level=do&format=in-house&view=candidate');
  const kit = page.locator('smm-interview');
  await expect(kit.getByRole('combobox', { name: 'Role' })).toHaveValue('community-administrator');
  await expect(kit.getByRole('radio', { name: 'For the candidate' })).toBeChecked();
  await expect(kit.getByText('How answers differ, with examples').first()).toBeHidden();
});
