import type { Page } from '@playwright/test';
import { parse as csv } from 'csv-parse/sync';
import writeXlsx from 'write-excel-file/node';
import { expect, test } from './base.ts';
import { card, copied, editor, file, give, open, press, told } from './planner.ts';

const sum = (page: Page) => page.locator('smm-plan .sum');
const coming = (page: Page) => page.locator('.import .coming li');
/** An own file of so many posts. */
const ownFile = (many: number, text: string) =>
  JSON.stringify({
    type: 'open-smm-plan',
    version: 1,
    posts: Array.from({ length: many }, (_, i) => ({
      ...EMPTY,
      id: `mine-${i}`,
      day: `2027-${`${(i % 12) + 1}`.padStart(2, '0')}-${`${(i % 28) + 1}`.padStart(2, '0')}`,
      title: `Post ${i}`,
      text: `${text} ${i}`,
    })),
  });
const TEXTS = 'time rubric goal title text visual media alt hashtags link owner wrongIf'.split(' ');
const EMPTY = {
  ...Object.fromEntries(TEXTS.map((name) => [name, ''])),
  network: 'facebook',
  category: 'educational',
  state: 'draft',
  result: {},
};

test('Buffer’s file, cell by cell', async ({ page }) => {
  await copied(page);
  for (const [title, day, text, media] of [
    ['Second', '2030-05-03', '+48 58 000 00 00 takes orders', ''],
    ['First', '2030-05-02', 'Say “sour”, "bitter"; or neither.\n\n☕ Zażółć', 'https://a.example/cups.jpg'],
  ] as const) {
    await press(page, 'New post');
    await editor(page).getByLabel('One point').fill(title);
    await editor(page).getByLabel('Day').fill(day);
    await editor(page).getByLabel('Time').fill('08:30');
    await editor(page).getByLabel('Network').selectOption('facebook');
    await editor(page).getByLabel('Text', { exact: true }).fill(text);
    await editor(page).getByLabel('Hashtags').fill('#coffee');
    await editor(page).getByLabel('Tagged link').fill('https://a.example/?utm_source=facebook');
    if (media) {
      await editor(page).getByText('Picture', { exact: true }).click();
      await editor(page).getByLabel('Address of the picture').fill(media);
    }
    await page.keyboard.press('Escape');
  }
  await press(page, 'Export');
  await page.locator('#export-from').fill('2030-01-01');
  await press(page, 'Buffer');
  const { name, bytes } = await file(page, 'buffer-facebook.csv');
  expect(name).toBe('buffer-facebook.csv');
  const end = '\n\nhttps://a.example/?utm_source=facebook\n\n#coffee';
  expect(csv(bytes, { bom: true })).toEqual([
    ['Text', 'Image URL', 'Tags', 'Posting Time'],
    [`Say “sour”, "bitter"; or neither.\n\n☕ Zażółć${end}`, 'https://a.example/cups.jpg', '', '2030-05-02 08:30'],
    // A word joiner keeps spreadsheets from taking the number for a formula.
    [`\u2060+48 58 000 00 00 takes orders${end}`, '', '', '2030-05-03 08:30'],
  ]);
});

for (const [order, mark] of [
  ['little', [0xff, 0xfe]],
  ['big', [0xfe, 0xff]],
] as const)
  test(`a table in UTF-16, ${order} end first, comes in whole`, async ({ page }) => {
    await copied(page);
    await press(page, 'Import');
    const text = 'Day\tTime\tOne point\tText\n2030-03-02\t9:05\tŻółw и кофе ☕\t"Line one\nline ""two"""\n';
    const bytes = Buffer.from(text, 'utf16le');
    await give(page, 'plan.txt', Buffer.concat([Buffer.from(mark), order === 'big' ? bytes.swap16() : bytes]));
    await expect(coming(page)).toHaveText([/Żółw и кофе ☕.*09:05/]);
    await press(page, 'Take 1 post');
    await expect(sum(page)).toHaveText('15 posts');
    await page.locator('smm-plan').getByRole('searchbox').fill('кофе');
    await card(page, 'Żółw и кофе ☕').getByRole('button').first().click();
    await expect(editor(page).getByLabel('Text', { exact: true })).toHaveValue('Line one\nline "two"');
    await expect(editor(page).getByLabel('Day')).toHaveValue('2030-03-02');
  });

test('a spreadsheet comes in by its mapping: preview, doubles named, all taken back at once', async ({ page }) => {
  await copied(page);
  const texts = (...cells: string[]) => cells.map((value) => ({ value, type: String }));
  const row = (day: string, ...cells: string[]) => [
    { value: new Date(`${day}T00:00:00Z`), type: Date, format: 'dd.mm.yyyy' },
    ...texts(...cells),
  ];
  const sheet = await writeXlsx([
    texts('Datum', 'Uhrzeit', 'Thema', 'Text', 'Kanal'),
    row('2030-09-15', '08:30', 'Erntefest', '=1+1', 'Facebook'),
    row('2030-09-16', 'abends', 'Zweites', 'Zwei', 'Facebook'),
  ]).toBuffer();
  const bring = async () => {
    await press(page, 'Import');
    await give(page, 'plan.xlsx', sheet);
    for (const [head, field] of [
      ['Datum', 'day'],
      ['Uhrzeit', 'time'],
      ['Thema', 'title'],
      ['Kanal', 'network'],
    ] as const)
      await page.locator('.mapping').getByLabel(head).selectOption(field);
  };
  await bring();
  await expect(page.locator('.mapping').getByLabel('Text')).toHaveValue('text');
  await expect(coming(page)).toHaveText([/Erntefest.*Sun 15 September, 08:30, Facebook/, /Zweites.*Mon 16 September, Facebook/]);
  await expect(page.locator('.import')).toContainText('row 3, Time: “abends”');
  await expect(sum(page)).toHaveText('14 posts');
  await press(page, 'Take 2 posts');
  await expect(sum(page)).toHaveText('16 posts');
  await bring();
  await expect(coming(page).filter({ hasText: 'stands in the plan already' })).toHaveCount(2);
  await expect(page.getByRole('button', { name: 'Take 0 posts' })).toBeDisabled();
  await page.getByLabel('Take 2 posts once more').check();
  await press(page, 'Take 2 posts');
  await expect(sum(page)).toHaveText('18 posts');
  await press(page, 'Undo');
  await expect(sum(page)).toHaveText('16 posts');
  await press(page, 'Undo');
  await expect(sum(page)).toHaveText('14 posts');
  await press(page, 'Redo');
  await press(page, 'List');
  await page.locator('smm-plan').getByRole('searchbox').fill('erntefest');
  await card(page, 'Erntefest').getByRole('button').first().click();
  await expect(editor(page).getByLabel('Text', { exact: true })).toHaveValue('=1+1');
});

test('a long spreadsheet shows how far it is, and can be stopped', async ({ page }) => {
  test.setTimeout(60_000);
  await copied(page);
  await press(page, 'Import');
  await give(page, 'plan.json', ownFile(2500, 'Long '.repeat(40)));
  await press(page, 'Take 2,500 posts');
  await expect(sum(page)).toHaveText('2,514 posts');
  await press(page, 'Export');
  let files = 0;
  page.on('download', () => {
    files += 1;
  });
  // Stopped in the page as soon as it says how far it is: the file may be ready before a test has looked.
  const seen = page.evaluate(
    () =>
      new Promise<string>((done) => {
        const look = new MutationObserver(() => {
          const making = document.querySelector('.making');
          if (!/ rows are written|being packed/.test(making?.textContent ?? '')) return;
          look.disconnect();
          done(`${making!.querySelector('progress')!.max}: ${making!.textContent}`);
          [...making!.querySelectorAll('button')].find(({ textContent }) => textContent === 'Stop')!.click();
        });
        look.observe(document.querySelector('smm-plan')!, { subtree: true, childList: true, characterData: true });
      }),
  );
  await press(page, 'Spreadsheet (XLSX)');
  expect(await seen).toMatch(/^2515: .*(of 2,515 rows are written|being packed)/);
  await expect(page.locator('.export')).toContainText('Stopped. No file was made.');
  await page.waitForTimeout(1500);
  expect(files).toBe(0);
  expect((await file(page, 'Spreadsheet (XLSX)')).name).toMatch(/\.xlsx$/);
});

/** From the 700th post of an import on, its transaction is kept open: it is half written as long as the page lives. */
const hold = () => {
  const { put } = IDBObjectStore.prototype;
  const at = window as { hold?: boolean; written?: number };
  at.written = 0;
  IDBObjectStore.prototype.put = function (...given) {
    const done = put.apply(this, given);
    at.written = (at.written ?? 0) + 1;
    if (at.hold && at.written === 700) {
      const on = () => {
        this.count().onsuccess = on;
      };
      on();
    }
    return done;
  };
};

for (const end of ['killed', 'reloaded'] as const)
  test(`an import broken off by a tab that is ${end} leaves the plan whole, and can be done again`, async ({ page, context }) => {
    test.setTimeout(60_000);
    await page.addInitScript(hold);
    await copied(page);
    await press(page, 'Import');
    await give(page, 'plan.json', ownFile(1500, 'Kept'));
    await page.evaluate(() => Object.assign(window, { hold: true, written: 0 }));
    await press(page, 'Take 1,500 posts');
    await page.waitForFunction(() => (window as { written?: number }).written! >= 700);
    let now = page;
    if (end === 'killed') {
      const session = await context.newCDPSession(page);
      const crashed = page.waitForEvent('crash');
      session.send('Page.crash').catch(() => {});
      await crashed;
      now = await context.newPage();
      await open(now);
      // Nothing of it was written, and the plan that stood there stands.
      await expect(sum(now)).toHaveText('14 posts');
      await press(now, 'Import');
      await give(now, 'plan.json', ownFile(1500, 'Kept'));
      await press(now, 'Take 1,500 posts');
      await expect(told(now)).toContainText('1,500 posts taken from the file.');
    } else {
      await page.reload();
      await expect(page.locator('smm-plan')).toHaveAttribute('data-ready', /./);
    }
    // A page that still could say goodbye noted what was under way; the next one brought it to an end.
    await expect(sum(now)).toHaveText('1,514 posts');
    await now.waitForTimeout(800);
    await now.reload();
    await expect(sum(now)).toHaveText('1,514 posts');
    await press(now, 'List');
    await now.locator('smm-plan').getByRole('searchbox').fill('kept 1499');
    await expect(card(now, 'Post 1499')).toBeVisible();
  });
