import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { violations } from './axe.ts';
import { copyOnlyAtTheClick, expect, test } from './base.ts';

const PASSPORT = 'course/passport/';
const CERTIFICATE = 'course/certificate/';
const ROLE = 'profession/roles/smm-manager/';
const desk = (page: Page) => page.locator('.passport-page');
const drop = (page: Page) => page.locator('.passport-drop');
const told = (page: Page) => page.locator('.passport-page .told, .passport-drop .told').first();
const wide = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

/** A learner’s records: answers, ratings, work, a module test, and an exam if it is asked for. */
async function seed(page: Page, exam?: 'passed' | 'failed'): Promise<void> {
  await page.goto('backup/');
  await page.evaluate(async (exam) => {
    const graph = await (await fetch('../course/graph.json')).json();
    // biome-ignore lint/suspicious/noExplicitAny: the graph as it is fetched
    const questions = Object.entries<any>(graph.questions).filter(([, { fit }]) => fit);
    const put = (key: string, d: object) => localStorage.setItem(key, JSON.stringify({ v: 1, n: 1, d }));
    for (const [id, { key }] of questions.filter(([, { skills }]) => skills.includes('copywriting') || skills.includes('reporting')))
      put(`smm:answer:${id}`, { answer: {}, tries: 1, score: 1, right: true, key, day: '2026-11-20', first: { right: true } });
    put('smm:rating:copywriting', { level: 'lead', day: '2026-11-21' });
    put('smm:rating:paid-social', { level: 'do', day: '2026-11-21' });
    put('smm:artefact:a1', {
      title: 'Four weeks for Ember & Oat',
      where: 'https://example.org/capstone',
      skills: ['reporting'],
      day: '2026-11-20',
      piece: 'capstone',
    });
    put('smm:artefact:a2', { title: '<b>Answers</b>', where: 'I bring it along.', skills: ['copywriting'], day: '2026-11-18' });
    put('smm:test:profession', { taken: 1, best: 0.9, passed: '2026-11-10' });
    if (!exam) return;
    const asked = questions.slice(0, 40).map(([id], i) => ({ id, score: i < (exam === 'passed' ? 36 : 20) ? 1 : 0 }));
    put('smm:attempt:x1', {
      at: '2026-11-22T10:00:00.000Z',
      of: 'exam',
      n: 1,
      share: exam === 'passed' ? 0.9 : 0.5,
      passed: exam === 'passed',
      questions: asked,
    });
  }, exam);
}

async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(desk(page)).toHaveAttribute('data-ready', 'true');
}

async function saved(page: Page, button: string): Promise<{ name: string; text: string; path: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), desk(page).getByRole('button', { name: button }).click()]);
  const path = join(tmpdir(), `${process.pid}-${Math.random()}-${download.suggestedFilename()}`);
  await download.saveAs(path);
  return { name: download.suggestedFilename(), text: readFileSync(path, 'utf8'), path };
}

const give = (page: Page, ...files: { name: string; text: string | Buffer }[]) =>
  drop(page)
    .locator('input[type=file]')
    .setInputFiles(files.map(({ name, text }) => ({ name, mimeType: 'text/html', buffer: Buffer.from(text) })));

/** A passport of the format, for the employer’s side. */
const file = (change: object = {}) =>
  JSON.stringify({
    type: 'open-smm-passport',
    version: 1,
    created: '2026-11-23',
    name: 'Amara Okafor',
    note: '',
    skills: [
      { skill: 'copywriting', level: 'lead', basis: 'work', day: '2026-11-20', questions: [], sheets: [], artefacts: ['a1'] },
      { skill: 'paid-social', level: 'do', basis: 'self', questions: [], sheets: [], artefacts: [] },
      { skill: 'reporting', level: 'assist', basis: 'questions', questions: ['pf-best-line', 'gone-long-ago'], sheets: [], artefacts: [] },
      { skill: 'moderation', level: 'do', basis: 'self', questions: [], sheets: [], artefacts: [] },
      { skill: 'telepathy', level: 'do', basis: 'self', questions: [], sheets: [], artefacts: [] },
    ],
    modules: [],
    exam: { day: '2026-11-22', share: 0.9, of: 40 },
    artefacts: [{ id: 'a1', title: 'A plan', where: 'https://example.org/plan', skills: ['copywriting'], piece: 'capstone' }],
    ...change,
  });

test('a learner chooses, downloads a passport, and the file opens without this site and without a network', async ({ page, context }) => {
  await seed(page, 'passed');
  await open(page, PASSPORT);
  const paper = page.locator('.pp');
  await desk(page).getByLabel('Your name, as it shall stand there').fill('Amara “A.” <Okafor>');
  await expect(paper.getByRole('heading', { name: 'Amara “A.” <Okafor>' })).toBeVisible();
  const row = (skill: string) => paper.getByRole('row').filter({ has: page.getByRole('rowheader', { name: skill, exact: true }) });
  // Work and the reader’s word carry the higher level; what is rated alone says so.
  await expect(row('Copywriting')).toContainText('lead');
  await expect(row('Paid social')).toContainText('own rating');
  await expect(paper).toContainText('Self-reported. Nobody has checked');
  await expect(paper).toContainText('Exam passed at home, unproctored, on 22 Nov 2026: 90\u00a0% of the points in 40 questions.');
  await desk(page).getByRole('checkbox', { name: 'Paid social' }).uncheck();
  await expect(row('Paid social')).toHaveCount(0);
  await page.reload();
  await expect(row('Copywriting')).toBeVisible();
  await expect(row('Paid social')).toHaveCount(0);
  expect(await violations(page)).toEqual([]);

  const html = await saved(page, 'Download the passport');
  expect(html.name).toMatch(/^skill-passport-.*okafor.*-\d{4}-\d\d-\d\d\.html$/);
  await expect(told(page)).toContainText('Open it once before you send it');
  expect(html.text).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
  expect(html.text).not.toContain('<b>Answers</b>');
  const json = await saved(page, 'Only the data (JSON)');
  expect(JSON.parse(json.text)).toMatchObject({ type: 'open-smm-passport', version: 1, name: 'Amara “A.” <Okafor>', exam: { of: 40 } });

  await context.setOffline(true);
  const alone = await context.newPage();
  await alone.setViewportSize({ width: 360, height: 740 });
  await alone.goto(pathToFileURL(html.path).href);
  await expect(alone.getByRole('heading', { level: 1 })).toHaveText('Amara “A.” <Okafor>');
  await expect(alone.getByRole('link', { name: 'https://example.org/capstone' })).toHaveAttribute('rel', 'noopener noreferrer');
  expect(await alone.evaluate(() => getComputedStyle(document.querySelector('.pp')!).borderTopStyle)).toBe('solid');
  expect(await wide(alone)).toBeLessThanOrEqual(0);
  await alone.close();
  await context.setOffline(false);

  await page.goto(ROLE);
  await give(page, { name: html.name, text: html.text });
  await expect(drop(page).getByRole('heading', { level: 3 })).toHaveText('Amara “A.” <Okafor>');
  // The same passport as data is known as the same.
  await give(page, { name: json.name, text: json.text });
  await expect(told(page)).toContainText('is shown already');
});

test('the passport is copied as text, also where a page may copy only at the click itself', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await copyOnlyAtTheClick(page);
  await seed(page, 'passed');
  await open(page, PASSPORT);
  await desk(page).getByLabel('Your name, as it shall stand there').fill('Amara Okafor');
  await page.getByRole('button', { name: 'Copy as text' }).click();
  await expect(told(page)).toContainText('Copied as text.');
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain('Amara Okafor');
  expect(text).toContain('Copywriting');
});

test('nothing to show yet: the page says what is needed, and a name typed in one tab stands in the other', async ({ page, context }) => {
  await open(page, PASSPORT);
  // The buttons that make cards elsewhere look like links; this part does not.
  await expect(page.locator('section.make')).toHaveCSS('text-decoration-line', 'none');
  await expect(desk(page)).toContainText('Nothing can stand here yet');
  await expect(desk(page).getByRole('link', { name: 'Rate yourself on the skill map' })).toHaveAttribute('href', /course\/skills\/$/);
  const second = await context.newPage();
  await open(second, PASSPORT);
  await desk(page).getByLabel('Your name, as it shall stand there').fill('Ada');
  await desk(second).getByLabel('A sentence or two about you (optional)').fill('Ten hours a week.');
  for (const tab of [page, second]) {
    await expect(tab.locator('.pp').getByRole('heading', { name: 'Ada' })).toBeVisible();
    await expect(tab.locator('.pp')).toContainText('Ten hours a week.');
  }
  await desk(page).getByRole('button', { name: 'Clear the name and all choices' }).click();
  await expect(page.locator('.pp')).toContainText('No name given');
  await desk(page).getByRole('button', { name: 'Undo' }).click();
  await expect(page.locator('.pp').getByRole('heading', { name: 'Ada' })).toBeVisible();
});

test('a graph that does not come is asked for again, and nothing is lost', async ({ page, faults }) => {
  await seed(page);
  await page.route('**/course/graph.json', (route) => route.abort());
  await page.goto(PASSPORT);
  await expect(page.getByRole('alert').filter({ hasText: 'could not be fetched' })).toBeVisible();
  await page.unroute('**/course/graph.json');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.locator('.pp').getByRole('rowheader', { name: 'Copywriting' })).toBeVisible();
  faults.splice(0);
});

test('a piece of work is added by keyboard and stands in the passport', async ({ page }) => {
  await open(page, PASSPORT);
  const summary = desk(page).getByText('Add a piece of work');
  await summary.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('What it is')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert').filter({ hasText: 'Say what the piece is' })).toBeVisible();
  await page.keyboard.type('Audit of a club');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('The skill that it shows best')).toBeFocused();
  await page.getByLabel('The skill that it shows best').selectOption('presence-audit');
  await page.getByRole('button', { name: 'Add it' }).press('Enter');
  await expect(page.locator('.pp')).toContainText('Audit of a club');
  await expect(told(page)).toContainText('“Audit of a club” is added.');
});

test('an employer lays a passport beside a role: asked, said, what it rests on, what to ask', async ({ page }) => {
  await page.goto(ROLE);
  await give(page, { name: 'amara.json', text: file() });
  const view = drop(page).locator('.pd-view');
  await expect(drop(page).getByRole('heading', { level: 3, name: 'Amara Okafor' })).toBeVisible();
  await expect(told(page)).toHaveText('Passport of Amara Okafor: shown below.');
  await expect(view).toContainText('asks for 14 skills; 2 are said at that level or above.');
  await expect(view).toContainText('Self-reported. Nobody has checked it.');
  const row = (skill: string) => view.getByRole('row').filter({ has: page.getByRole('rowheader', { name: skill, exact: true }) });
  await expect(row('Copywriting')).toContainText('reached');
  await expect(row('Paid social')).toContainText('reached, by own rating');
  await expect(row('Reporting')).toContainText('2 levels lower');
  await expect(row('Goal setting')).toContainText('not mentioned');
  await expect(view).toContainText('1 skill is not known to this site and stays out: telepathy.');
  await expect(view.locator('.pd-extra')).toContainText('Moderation');
  const link = view.getByRole('link', { name: 'https://example.org/plan' });
  await expect(link).toHaveAttribute('rel', 'noopener noreferrer');
  await view.getByText('2 questions that they say were right').click();
  await expect(view).toContainText('1 is not in the course, or no longer: gone-long-ago.');
  expect(await violations(page)).toEqual([]);

  // A second candidate, then the first is removed and comes back.
  await give(page, { name: 'bo.json', text: file({ name: 'Bo', skills: [], exam: undefined }) });
  await expect(drop(page).getByRole('heading', { level: 3 })).toHaveText(['Amara Okafor', 'Bo']);
  await drop(page).getByRole('button', { name: 'Remove the passport of Amara Okafor' }).click();
  await expect(drop(page).getByRole('heading', { level: 3 })).toHaveText(['Bo']);
  await expect(drop(page).getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(drop(page).getByRole('heading', { level: 3 })).toHaveText(['Amara Okafor', 'Bo']);
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('smm:')))).toEqual([]);
});

test('bad files are refused with a reason, and what is shown stays', async ({ page }) => {
  await page.goto(ROLE);
  await give(page, { name: 'amara.json', text: file() });
  await expect(drop(page).locator('.pd-view')).toBeVisible();
  for (const [text, reason] of [
    ['', 'it is empty.'],
    ['%PDF-1.7', 'it is no skill passport'],
    [file().slice(0, 200), 'it is damaged'],
    ['x'.repeat(300_000), 'larger than 256 KB'],
    [file({ version: 2 }), 'made by a newer version of this site (form 2)'],
    [file({ type: 'open-smm-scorecard' }), 'a file of another kind (open-smm-scorecard)'],
    [file({ created: '2026-02-30' }), 'a day that is not in the calendar (2026-02-30)'],
    [file().replace('"name"', '"__proto__":{"polluted":1},"name"'), 'a field name by which files do harm'],
    [
      file({ skills: [], artefacts: [{ id: 'a', title: '', where: 'javascript:alert(1)', skills: [] }] }),
      'an address that a browser should not open',
    ],
  ] as const) {
    await give(page, { name: 'bad.json', text });
    await expect(told(page)).toContainText(`bad.json was not taken: `);
    await expect(told(page)).toContainText(reason);
  }
  await expect(drop(page).getByRole('heading', { level: 3 })).toHaveText(['Amara Okafor']);
  // A good one among bad ones is taken.
  await give(page, { name: 'bad.json', text: '{' }, { name: 'bo.json', text: file({ name: 'Bo' }) });
  await expect(drop(page).getByRole('heading', { level: 3 })).toHaveText(['Amara Okafor', 'Bo']);
  expect(await page.evaluate(() => ({}) as { polluted?: unknown })).toEqual({});
});

test('a file dropped anywhere on the page is read, and markup in it stays text', async ({ page }) => {
  await page.goto(ROLE);
  const evil = '<img src=x onerror="window.__xss = 1">';
  await page.evaluate(
    (text) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], 'amara.json'));
      for (const type of ['dragover', 'drop'])
        document.querySelector('h1')!.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }));
    },
    file({ name: evil, note: evil, artefacts: [{ id: 'a1', title: evil, where: evil, skills: [] }] }),
  );
  await expect(drop(page).getByRole('heading', { level: 3 })).toHaveText(evil);
  expect(await page.evaluate(() => '__xss' in window)).toBe(false);
});

test('on the comparison the passport follows the chosen roles', async ({ page }) => {
  await page.goto('hiring/compare/');
  await give(page, { name: 'amara.json', text: file() });
  const sums = drop(page).locator('.pd-sum b');
  await expect(sums).toHaveText(['Community administrator', 'SMM manager']);
  await page.locator('smm-compare').getByRole('checkbox', { checked: false }).first().check();
  await expect(sums).toHaveCount(3);
  expect(await violations(page)).toEqual([]);
});

test('in a scorecard the passport stands beside the criteria, is kept with the files, and gives no mark', async ({ page }) => {
  await page.goto('hiring/scorecards/');
  const cards = page.locator('smm-scorecards');
  await expect(cards).toHaveAttribute('data-ready', 'true');
  await cards.getByRole('button', { name: 'New vacancy' }).click();
  await cards.getByLabel('Role').selectOption('smm-manager');
  await cards.getByRole('button', { name: 'Take the skills of the role' }).click();
  await cards.getByRole('button', { name: 'Add a candidate' }).click();
  await cards.getByLabel('Candidate 1: name or code').fill('Amara');
  await cards.getByRole('button', { name: 'Add an interviewer' }).click();
  await cards.getByText('Files of the candidate').click();
  const field = cards.getByLabel('Add a file', { exact: true });
  await field.setInputFiles({ name: 'bad.json', mimeType: 'application/json', buffer: Buffer.from(file({ version: 9 })) });
  await expect(cards.getByRole('alert').filter({ hasText: 'kept as a file, but not read as a skill passport' })).toContainText(
    'newer version',
  );
  await field.setInputFiles({ name: 'amara.json', mimeType: 'application/json', buffer: Buffer.from(file()) });
  await expect(cards.getByText('amara.json is a skill passport')).toBeVisible();
  const beside = cards.locator('.passport-beside').first();
  await beside.locator('summary').first().click();
  await expect(beside.getByRole('rowheader', { name: 'Copywriting' })).toBeVisible();
  await expect(beside).toContainText('It gives no mark');
  // It is there after a reload, and while marking; no mark is set.
  await page.reload();
  await expect(cards).toHaveAttribute('data-ready', 'true');
  await cards.getByRole('button', { name: /^Open/ }).first().click();
  await cards.getByRole('button', { name: 'On to the marks' }).click();
  await cards.getByRole('button', { name: /Interviewer 1/ }).click();
  await expect(cards.getByRole('radio', { checked: true })).toHaveCount(0);
  await expect(cards.getByText('Mark first, then open it')).toBeHidden();
  await beside.locator('summary').first().click();
  await expect(beside.getByRole('rowheader', { name: 'Copywriting' })).toBeVisible();
  expect(await violations(page)).toEqual([]);
});

test('the certificate appears with a passed exam, prints on one page, and goes with the attempt', async ({ page }) => {
  await seed(page, 'failed');
  await open(page, CERTIFICATE);
  await expect(desk(page)).toContainText('50\u00a0% in 1 attempt. A pass takes 80\u00a0%.');
  await expect(desk(page)).toContainText('1 of 8.');
  await expect(desk(page).getByRole('link', { name: 'To the exam' })).toHaveAttribute('href', /course\/exam\/$/);
  expect(await violations(page)).toEqual([]);

  await seed(page, 'passed');
  await open(page, CERTIFICATE);
  const sheet = page.locator('.sheet-of-honour');
  await desk(page).getByLabel('Your name, as it shall stand there').fill('Amara Okafor');
  await expect(sheet).toContainText('Amara Okafor');
  await expect(sheet).toContainText('on 22 Nov 2026 with 36 of 40 points, 90\u00a0%.');
  await expect(sheet).toContainText('Self-reported. Taken at home, unproctored');
  // The capstone is attached by itself, other work by a tick.
  await expect(sheet).toContainText('Four weeks for Ember & Oat');
  await expect(sheet).not.toContainText('<b>Answers</b>');
  await desk(page).getByRole('checkbox', { name: '<b>Answers</b>' }).check();
  await expect(sheet).toContainText('<b>Answers</b>');
  await page.reload();
  await expect(sheet).toContainText('<b>Answers</b>');
  expect(await violations(page)).toEqual([]);
  for (const format of ['A4', 'Letter']) {
    const pdf = (await page.pdf({ format, landscape: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g), format).toHaveLength(1);
  }

  await page.evaluate(() => localStorage.removeItem('smm:attempt:x1'));
  await page.reload();
  await expect(sheet).toHaveCount(0);
  await expect(desk(page)).toContainText('Not there yet');
});

test('an attempt that another tab deletes takes the certificate away at once', async ({ page, context }) => {
  await seed(page, 'passed');
  await open(page, CERTIFICATE);
  const second = await context.newPage();
  await second.goto('backup/');
  await second.evaluate(() => localStorage.removeItem('smm:attempt:x1'));
  await expect(page.locator('.sheet-of-honour')).toHaveCount(0);
});

test('in print the paper holds the passport alone', async ({ page }) => {
  await seed(page, 'passed');
  await open(page, PASSPORT);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.pp')).toBeVisible();
  for (const other of ['.make', '.preview > .head', 'h1#_top', 'footer', '.page > .header'])
    await expect(page.locator(other).filter({ visible: true })).toHaveCount(0);
});

test.describe('on a phone', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });
  test('passport, certificate and the employer’s side fit, and targets are large enough', async ({ page }) => {
    await seed(page, 'passed');
    for (const path of [PASSPORT, CERTIFICATE]) {
      await open(page, path);
      expect(await wide(page), path).toBeLessThanOrEqual(0);
      for (const button of await desk(page).locator('button, .tick, summary').filter({ visible: true }).all())
        expect((await button.boundingBox())!.height, (await button.textContent()) ?? '').toBeGreaterThanOrEqual(43);
    }
    for (const path of [ROLE, 'hiring/compare/']) {
      await page.goto(path);
      await give(page, { name: 'amara.json', text: file() });
      await expect(drop(page).locator('.pd-view')).toBeVisible();
      expect(await wide(page), path).toBeLessThanOrEqual(0);
    }
  });
});

test('without scripts the pages say what they do', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
  const page = await context.newPage();
  for (const [path, text] of [
    [PASSPORT, 'takes JavaScript'],
    [CERTIFICATE, 'takes JavaScript'],
    [ROLE, 'Laying a passport beside a role takes JavaScript'],
  ] as const) {
    await page.goto(path);
    await expect(page.locator('noscript p').filter({ hasText: text })).toBeVisible();
  }
  await context.close();
});
