import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { parse as csv } from 'csv-parse/sync';
import mammoth from 'mammoth';
import readXlsx from 'read-excel-file/node';
import { violations } from './axe.ts';
import { copyOnlyAtTheClick, expect, test } from './base.ts';

const TOOL = 'hiring/scorecards/';
const desk = (page: Page) => page.locator('smm-scorecards');
const open = async (page: Page, hash = '') => {
  await page.goto(`${TOOL}${hash}`);
  await expect(desk(page)).toHaveAttribute('data-ready', 'true');
};
const press = (page: Page, name: string | RegExp) => desk(page).getByRole('button', { name, exact: true }).first().click();
const told = (page: Page) => desk(page).locator('.told');
const step = (page: Page, name: string) => desk(page).locator('.tabs').first().getByRole('button', { name }).click();
const saved = async (page: Page, button: string, nth = 0) => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    desk(page).getByRole('button', { name: button, exact: true }).nth(nth).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
};
const give = (page: Page, field: string, name: string, content: string | Buffer) =>
  desk(page)
    .getByLabel(field, { exact: true })
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });

/** A vacancy with two criteria, two candidates and two interviewers. */
async function setUp(page: Page) {
  await open(page);
  await press(page, 'New vacancy');
  await desk(page).getByLabel('Title of the post').fill('Manager, twenty hours');
  for (const [i, name] of ['Writing', 'Numbers'].entries()) {
    await press(page, 'Add a criterion');
    await desk(page)
      .getByLabel(`Criterion ${i + 1}`, { exact: true })
      .fill(name);
  }
  await desk(page).getByLabel('Weight, 0 to 10').nth(1).fill('3');
  for (const [i, name] of ['Ada', 'Bo'].entries()) {
    await press(page, 'Add a candidate');
    await desk(page)
      .getByLabel(`Candidate ${i + 1}: name or code`)
      .fill(name);
  }
  for (const [i, name] of ['Ilse', 'Tomek'].entries()) {
    await press(page, 'Add an interviewer');
    await desk(page)
      .getByLabel(`Interviewer ${i + 1}`, { exact: true })
      .fill(name);
  }
}

/** One interviewer marks by keys: a list of keys a candidate. */
async function mark(page: Page, as: string | undefined, keys: string[][]) {
  if (as) await press(page, as);
  for (const [i, own] of keys.entries()) {
    if (i) await press(page, 'Next candidate');
    for (const [at, key] of own.entries()) {
      await desk(page).locator('.row').nth(at).getByRole('radio').first().focus();
      await page.keyboard.press(key);
    }
  }
  await press(page, 'I have finished');
}

test('two interviewers mark two candidates apart, one by file; joined, ranked and decided', async ({ page, browser, baseURL }) => {
  await setUp(page);
  const sheet = await saved(page, 'Save their sheet as a file', 1);
  expect(sheet.name).toBe('Scorecard of Tomek.json');
  expect(sheet.bytes.toString()).not.toContain('weight');
  await press(page, 'On to the marks');
  await mark(page, 'Ilse', [
    ['4', '2'],
    ['2', '4'],
  ]);
  await press(page, 'See the joined sheet');
  await expect(desk(page).getByText('1 interviewer has not finished')).toBeVisible();
  await expect(desk(page).getByText('Ranking')).toHaveCount(0);

  const away = await browser.newContext({ baseURL });
  const tomek = await away.newPage();
  await open(tomek);
  await give(tomek, 'Open a sheet as a file', 'sheet.json', sheet.bytes);
  await expect(told(tomek)).toContainText('The sheet for Tomek is open');
  await expect(desk(tomek).locator('input:checked')).toHaveCount(0);
  await mark(tomek, undefined, [
    ['2', '3'],
    ['3', '0'],
  ]);
  const back = await saved(tomek, 'Save my marks as a file');
  await away.close();

  await give(page, 'Take a sheet that came back', 'back.json', back.bytes);
  await expect(desk(page).locator('.incoming')).toContainText('4 new entries.');
  await press(page, 'Take them');
  const cells = desk(page).locator('table.cells tbody tr');
  // The columns stand in the order of the ranking: Bo, then Ada.
  await expect(cells.nth(0).locator('td').nth(2)).toContainText('3 2–4 talk');
  // Ada (5 × 3 + 3 × 2.5) ÷ 8, Bo (5 × 2.5 + 3 × 4) ÷ 8: what was not asked is no 0.
  const ranking = desk(page).locator('table.ranking tbody tr');
  await expect(ranking.nth(0)).toContainText('Bo3.06');
  await expect(ranking.nth(1)).toContainText('Ada2.81');
  await expect(desk(page).locator('.lead')).toContainText('puts Ada before Bo: the weight of “Numbers” from 3 to below 1.67');
  await expect(desk(page).getByText('Ada, Writing: 2 and 4')).toBeVisible();

  await press(page, 'On to the decision');
  await desk(page).getByLabel('The post goes to').selectOption('Bo');
  await desk(page).getByLabel('Reasons for it').fill('Reads numbers =1+1');
  await desk(page).getByLabel('Decided by').fill('Ilse');
  const word = await saved(page, 'Word (DOCX)');
  const { value } = await mammoth.extractRawText({ buffer: word.bytes });
  for (const text of ['Decision on a vacancy', 'Reads numbers =1+1', 'Bo', 'Candidate 1']) expect(value).toContain(text);
  expect(value).not.toContain('Ada');
  const text = (await saved(page, 'Markdown')).bytes.toString();
  expect(text).toContain('# Decision on a vacancy');
  expect(text).toContain('| 1 | Bo | 3.06 |');

  // The same interviewer again: what changes is said, and nothing is replaced unasked.
  await step(page, 'Join');
  const data = JSON.parse(back.bytes.toString()) as { marks: { mark: unknown }[] };
  data.marks[0]!.mark = 4;
  await give(page, 'Take a sheet that came back', 'again.json', JSON.stringify(data));
  await expect(desk(page).locator('.incoming')).toContainText('Ada, Writing: from 2 to 4');
  await press(page, 'Leave them');
  await expect(ranking.nth(0)).toContainText('Bo3.06');
  await give(page, 'Take a sheet that came back', 'again.json', JSON.stringify(data));
  await press(page, 'Replace them');
  await expect(ranking.nth(0)).toContainText('Ada3.44');
  await told(page).getByRole('button', { name: 'Undo' }).click();
  await expect(ranking.nth(0)).toContainText('Bo3.06');

  // Tables leave names and reasons behind unless they are asked for.
  const plain = csv((await saved(page, 'CSV')).bytes, { bom: true }) as string[][];
  expect(plain[0]).toEqual(['Candidate', 'Criterion', 'Weight', 'Mean', 'Lowest', 'Highest', 'Marks', 'not asked', 'Missing']);
  expect(plain.flat()).not.toContain('Ada');
  expect(plain).toContainEqual(['Candidate 2', 'Numbers', '3', '4', '4', '4', '1', '1', '0']);
  await desk(page).getByLabel('with the candidates’ names').check();
  const sheetRows = await readXlsx((await saved(page, 'Excel (XLSX)')).bytes);
  expect(JSON.stringify(sheetRows)).toContain('Ada');
});

test('bad files are refused with a reason, and nothing changes', async ({ page }) => {
  await setUp(page);
  const sheet = (await saved(page, 'Save their sheet as a file', 1)).bytes.toString();
  await step(page, 'Join');
  const changed = (change: (data: { vacancy: { id: string }; candidates: { id: string; name: string }[]; marks: object[] }) => void) => {
    const data = JSON.parse(sheet);
    change(data);
    return JSON.stringify(data);
  };
  const bad: [string, string, string][] = [
    ['{', 'not JSON', 'it is not JSON'],
    ['{"type":"open-smm-plan","version":1}', 'another kind', 'no scorecard sheet'],
    [sheet.replace('"version": 1', '"version": 9'), 'newer', 'a newer version'],
    [changed((data) => (data.vacancy.id = 'other')), 'another vacancy', 'another vacancy, “Manager, twenty hours”'],
    [
      changed((data) => {
        data.candidates.push({ id: 'x', name: 'Xenia' });
        data.marks.push({ candidate: 'x', criterion: 'k', mark: 1, note: '' });
      }),
      'unknown candidate',
      'it marks “Xenia”',
    ],
    [changed((data) => data.marks.push({ candidate: 'x', criterion: 'k', mark: 7, note: '' })), 'a mark of 7', 'no mark from 1 to 4'],
    [' '.repeat(1024 * 1024 + 1), 'too large', 'larger than a sheet can be'],
  ];
  for (const [content, name, reason] of bad) {
    await give(page, 'Take a sheet that came back', `${name}.json`, content);
    await expect(told(page), name).toContainText(reason);
    await expect(desk(page).locator('.incoming')).toHaveCount(0);
  }
});

test('the example is read-only, can be copied, and says how far its order hangs on the weights', async ({ page }) => {
  await open(page, '#case=ember-and-oat');
  const ranking = desk(page).locator('table.ranking tbody tr');
  await expect(ranking.first()).toContainText('Candidate A');
  await expect(ranking.first()).toContainText('3.38');
  await expect(desk(page).locator('.lead')).toContainText('the weight of “Reading a report” from 2 to above 6');
  await expect(desk(page).getByText('missing: the freelancer')).toBeVisible();
  await step(page, 'Set up');
  await expect(desk(page).getByLabel('Title of the post')).toBeDisabled();
  await press(page, 'Copy and edit');
  await expect(desk(page).getByLabel('Title of the post')).toBeEnabled();
  await desk(page).getByLabel('Weight, 0 to 10').nth(2).fill('7');
  await step(page, 'Join');
  await expect(ranking.first()).toContainText('Candidate C');
  await page.reload();
  await expect(desk(page).locator('.vacancies > li')).toHaveCount(1);
});

test('criteria come from a role, travel in a link without names, and what is typed stays', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await copyOnlyAtTheClick(page);
  await setUp(page);
  await desk(page).getByLabel('Role').selectOption('SMM manager');
  await press(page, 'Take the skills of the role');
  await expect(told(page)).toContainText('14 criteria were added');
  await told(page).getByRole('button', { name: 'Undo' }).click();
  await expect(desk(page).locator('.criteria > li')).toHaveCount(2);
  await press(page, 'Copy a link to these criteria');
  await expect(told(page)).toContainText('The link is copied');
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await page.goto('about:blank');
  await open(page, link.slice(link.indexOf('#')));
  await expect(desk(page).getByText('A new vacancy with 2 criteria')).toBeVisible();
  await press(page, 'Begin a vacancy with them');
  await expect(desk(page).getByLabel('Criterion 1', { exact: true })).toHaveValue('Writing');
  await expect(desk(page).locator('.people > li')).toHaveCount(0);
  await page.reload();
  await expect(desk(page).locator('.vacancies > li')).toHaveCount(2);
  await page.goto('about:blank');
  await page.goto(`${TOOL}#smm=abc`);
  await expect(told(page)).toContainText('The link is incomplete');
});

test('files of a candidate are kept, listed and saved, and bad ones are refused', async ({ page }) => {
  await setUp(page);
  const files = desk(page).locator('.evidence').first();
  await files.locator('summary').click();
  const add = (name: string, content: string | Buffer) =>
    files.getByLabel('Add a file').setInputFiles({ name, mimeType: 'text/html', buffer: Buffer.from(content) });
  await add(
    'portfolio.html',
    '<!doctype html><meta http-equiv="Content-Security-Policy" content="x"><script>document.title="run"</script><main><nav><ol><li><a href="#piece-1">A &lt;b&gt;strategy</a></li></ol></nav></main>',
  );
  await expect(files).toContainText('Self-reported A <b>strategy');
  await expect(page).not.toHaveTitle('run');
  await add('a.exe', 'x');
  await expect(files).toContainText('“a.exe” was not taken');
  await add('big.pdf', Buffer.alloc(5 * 1024 ** 2 + 1));
  await expect(files).toContainText('“big.pdf” was not taken: it is larger than 5 MB');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    files.getByRole('button', { name: 'Save the file: portfolio.html' }).click(),
  ]);
  expect(readFileSync(await download.path()).toString()).toContain('document.title="run"');
  await files.getByRole('button', { name: 'Remove: portfolio.html' }).click();
  await expect(files).not.toContainText('portfolio.html');
  await told(page).getByRole('button', { name: 'Undo' }).click();
  await expect(files).toContainText('portfolio.html');
  await page.reload();
  await press(page, /^Open: Manager/);
  await expect(desk(page).locator('.evidence').first()).toContainText('portfolio.html');
});

test('deleted by hand it comes back while the page is open; on its day it goes for good', async ({ page, context }) => {
  await setUp(page);
  await press(page, 'Delete this vacancy');
  await expect(desk(page).locator('.vacancies > li')).toHaveCount(0);
  const other = await context.newPage();
  await open(other);
  await expect(desk(other).locator('.vacancies > li')).toHaveCount(0);
  await other.close();
  await told(page).getByRole('button', { name: 'Undo' }).click();
  await expect(desk(page).locator('.vacancies > li')).toHaveCount(1);
  await page.clock.setFixedTime(Date.now() + 175 * 86_400_000);
  await page.reload();
  await expect(desk(page).locator('.vacancies')).toContainText(/Is deleted in \d+ days/);
  await page.clock.setFixedTime(Date.now() + 190 * 86_400_000);
  await page.reload();
  await expect(told(page)).toContainText('The day had come to delete “Manager, twenty hours”');
  const left = await page.evaluate(
    () =>
      new Promise((done) => {
        const request = indexedDB.open('smm');
        request.onsuccess = () => {
          const all = request.result.transaction('records').objectStore('records').count();
          all.onsuccess = () => done(all.result);
        };
      }),
  );
  expect(left).toBe(0);
});

test('two tabs that mark at the same time lose nothing', async ({ page, context }) => {
  await setUp(page);
  const other = await context.newPage();
  await open(other);
  await press(other, /^Open: Manager/);
  for (const [one, name] of [
    [page, 'Ilse'],
    [other, 'Tomek'],
  ] as const) {
    await step(one, 'Mark');
    await press(one, name);
  }
  const rate = async (one: Page, key: string) => {
    for (const at of [0, 1]) await desk(one).locator('.row').nth(at).locator(`input[value="${key}"]`).check();
  };
  await Promise.all([rate(page, '4'), rate(other, '1')]);
  for (const one of [page, other]) await press(one, 'I have finished');
  await other.reload();
  await press(other, /^Open: Manager/);
  await step(other, 'Join');
  await expect(desk(other).locator('table.cells tbody tr').nth(0)).toContainText('2.5 1–4');
  await expect(desk(other).locator('table.cells tbody tr').nth(1)).toContainText('2.5 1–4');
});

test('axe finds nothing in any step, on a phone too, and nothing is wider than it', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await open(page, '#case=ember-and-oat');
  for (const name of ['Set up', 'Mark', 'Join', 'Decide']) {
    await step(page, name);
    if (name === 'Mark') await press(page, 'Ilse Moran finished');
    expect(await violations(page), name).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), name).toBeLessThanOrEqual(0);
  }
  await press(page, '‹ All vacancies');
  expect(await violations(page)).toEqual([]);
});

test('printed, the joined sheet has its table and none of its buttons', async ({ page }) => {
  await open(page, '#case=ember-and-oat');
  await page.emulateMedia({ media: 'print' });
  await expect(desk(page).locator('table.ranking')).toBeVisible();
  await expect(desk(page).locator('.whiskers')).toBeVisible();
  await expect(desk(page).getByRole('button')).toHaveCount(0);
});

test('without scripts an empty sheet is there to print', async ({ browser, baseURL }) => {
  const page = await (await browser.newContext({ baseURL, javaScriptEnabled: false })).newPage();
  await page.goto(TOOL);
  await expect(desk(page).locator('.blank tbody tr')).toHaveCount(6);
  // Text that is for browsers without scripts alone is no text to a locator.
  expect(await page.content()).toContain('Print the empty sheet below');
  await expect(page.locator('.blank th').filter({ hasNotText: /\S/ })).toHaveCount(0);
  await page.context().close();
});
