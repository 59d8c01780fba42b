import { violations } from './axe.ts';
import { expect, test } from './base.ts';
import { clipboard, field, open, press, result, told } from './bench.ts';

const TOOL = 'hiring/job-ad/';

test('the ad is written as its fields are typed, and says what is wrong at its field', async ({ page }) => {
  await open(page, TOOL);
  const ad = page.locator('.ad');
  await expect(ad.getByRole('heading', { level: 2 })).toHaveText('SMM manager');
  await expect(ad).toContainText('€1,560 to €1,820 a month, before tax');
  await expect(ad).toContainText('Answers and comments, seven days: 6 hours');
  await expect(page.locator('[data-at="findings"]')).toContainText('Nothing is missing');
  await field(page, 'Title of the post').fill('Social media rockstar');
  await expect(ad.getByRole('heading', { level: 2 })).toHaveText('Social media rockstar');
  await expect(page.locator('#job-ad-title-note')).toContainText('A figure instead of a trade');
  await field(page, 'Hours a week').first().fill('15');
  await expect(page.locator('#job-ad-hours-note')).toContainText('The duties take 20 hours, the post has 15: 5 too many.');
  await expect(result(page, 'left')).toHaveText('−5');
  await field(page, 'From, before tax').fill('15oo');
  await expect(page.locator('#job-ad-payFrom-note')).toContainText('This is no number');
  await expect(ad).toContainText('up to €1,820 a month');
  await page.locator('[data-at="findings"]').getByRole('button', { name: 'Title of the post' }).click();
  await expect(field(page, 'Title of the post')).toBeFocused();
});

test('duties and skills of the role are ticked, and come back', async ({ page }) => {
  await open(page, TOOL);
  await page.getByRole('combobox', { name: 'Role' }).selectOption({ label: 'Community administrator' });
  await page.getByText('Take duties of this role').click();
  await page.getByRole('checkbox', { name: 'Moderate', exact: true }).check();
  await expect(page.locator('[data-rows="duties"] .row-card')).toHaveCount(5);
  await expect(page.locator('.ad')).toContainText('Moderate');
  await expect(page.locator('[data-at="findings"]')).toContainText('The others say their hours, this one does not.');
  await page.getByRole('checkbox', { name: 'Moderate', exact: true }).uncheck();
  await expect(told(page)).toContainText('“Moderate” is out of the ad.');
  await told(page).getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('checkbox', { name: 'Moderate', exact: true })).toBeChecked();
});

test('place and test task ask for what they need', async ({ page }) => {
  await open(page, TOOL);
  await page.getByRole('radio', { name: 'remote' }).check();
  await expect(field(page, 'Hours a week on site')).toBeHidden();
  await field(page, 'From which countries').fill('Poland, Kenya');
  await expect(page.locator('.ad')).toContainText('You work from where you like in Poland and Kenya');
  await page.getByRole('combobox', { name: 'Test task' }).selectOption('there is none');
  await expect(field(page, 'Minutes that it takes')).toBeHidden();
  await expect(page.locator('.ad')).toContainText('There is no test task.');
});

test('any ad that is pasted has its words marked and is told what it owes', async ({ page }) => {
  await open(page, TOOL);
  const other = page.locator('.other');
  await expect(other.locator('mark')).toHaveCount(9);
  await field(page, 'The advertisement').fill(
    'We are hiring: 20 hours a week, 30 € an hour. A goal: 45 orders. <b>No test task.</b> Apply by 3 May.',
  );
  await expect(other.locator('.fine')).toContainText('No word of the lists');
  await field(page, 'The advertisement').fill('Youngster teams express interest. A digital-native!');
  await expect(other.locator('mark')).toHaveText(['digital-native']);
});

test('copied as text and Markdown, as a Word file and for search engines', async ({ page }) => {
  await open(page, TOOL);
  await press(page, 'Copy as text');
  await expect(told(page)).toContainText('Copied as text');
  expect(await clipboard(page)).toContain('YOUR WORK\nYou do this work on your own');
  await press(page, 'Copy Markdown');
  await expect(told(page)).toContainText('Copied as Markdown');
  expect(await clipboard(page)).toContain('# SMM manager\n');
  const file = page.waitForEvent('download');
  await press(page, 'Word file');
  expect((await file).suggestedFilename()).toBe('SMM manager.docx');
  await press(page, 'Copy for search engines');
  await expect(told(page)).toContainText('Search engines do not show it before it says: Country');
  await field(page, 'Country').fill('PL');
  await press(page, 'Copy for search engines');
  await expect(told(page)).toContainText('It goes into the page of the ad');
  const script = await clipboard(page);
  const posting = JSON.parse(script.replace(/^<script[^>]*>|<\/script>$/g, ''));
  expect(posting).toMatchObject({ '@type': 'JobPosting', jobLocation: { address: { addressCountry: 'PL' } } });
});

test('clear and undo, a draft over a reload, a link, saved work side by side', async ({ page, browser }) => {
  await open(page, TOOL);
  await field(page, 'Employer or brand').fill('Corner bakery');
  await page.reload();
  await expect(field(page, 'Employer or brand')).toHaveValue('Corner bakery');
  await press(page, 'Clear');
  await expect(page.locator('[data-at="findings"]')).toContainText('No pay is said.');
  await told(page).getByRole('button', { name: 'Undo' }).click();
  await press(page, 'Copy link');
  await expect(told(page)).toContainText('Link copied');
  const link = await clipboard(page);
  const context = await browser.newContext();
  const other = await context.newPage();
  await open(other, link);
  await expect(other.locator('.ad')).toContainText('Corner bakery');
  await context.close();
  await press(page, 'Saved work');
  await page.getByRole('textbox', { name: 'Save what stands in the tool as' }).fill('Bakery');
  await page.keyboard.press('Enter');
  await field(page, 'Hours a week').first().fill('25');
  await page.getByRole('checkbox', { name: 'Bakery', exact: true }).check();
  await expect(page.getByRole('table', { name: 'Side by side' }).getByRole('row', { name: 'Hours left' })).toContainText('5');
});

test('from the comparison to the ad, from the ad to the first quarter; what was there comes back', async ({ page }) => {
  await open(page, TOOL);
  await field(page, 'Employer or brand').fill('Corner bakery');
  await expect(page.locator('.ad')).toContainText('Corner bakery');
  await page.goto('hiring/compare/');
  await page.locator('[data-fact="next"] [data-role="community-administrator"]').getByRole('link', { name: 'Write the ad' }).click();
  await expect(told(page)).toContainText('Role, level and skills came with the link');
  await expect(page.locator('.ad').getByRole('heading', { level: 2 })).toHaveText('Community administrator');
  await expect(field(page, 'Employer or brand')).toHaveValue('Corner bakery');
  await expect(page).toHaveURL(/\/hiring\/job-ad\/$/);
  await page.getByRole('link', { name: 'Take it to the first quarter' }).click();
  await page.waitForURL('**/hiring/onboarding/**');
  await expect(page.getByRole('combobox', { name: 'Role' })).toHaveValue('community-administrator');
  await expect(page.locator('.checklist')).toContainText('Name ten people who come back');
});

test('by keyboard alone, without scripts, on paper, on a phone, in both themes', async ({ page, browser, baseURL }) => {
  await open(page, TOOL);
  await field(page, 'Title of the post').focus();
  await page.keyboard.type('Page host');
  await expect(page.locator('.ad h2')).toHaveText('Page host');
  await page.getByText('Take duties of this role').press('Enter');
  await page.locator('[data-at="duties"] input').first().press('Space');
  await expect(page.locator('[data-rows="duties"] .row-card')).toHaveCount(5);
  expect(await violations(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.ad h2')).toBeVisible();
  await expect(page.locator('.bench .ins')).toBeHidden();
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! });
  const bare = await context.newPage();
  await bare.goto(TOOL);
  await expect(bare.locator('.ad')).toContainText('How to apply');
  await expect(bare.locator('.other mark')).toHaveCount(9);
  await context.close();
});

test('a case link opens the café’s post over what was typed, and keeps that', async ({ page }) => {
  await open(page, TOOL);
  await field(page, 'Employer or brand').fill('Corner bakery');
  await expect(page.locator('.ad')).toContainText('Corner bakery');
  await page.evaluate(() => location.assign('#case=ember-and-oat'));
  await expect(told(page)).toContainText('Your own are kept');
  await expect(page.locator('.ad')).toContainText('Ember & Oat');
});
