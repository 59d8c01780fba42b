import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './base.ts';

const LESSON = 'course/profession/what-smm-is/';
const KEY = 'smm:lesson:what-smm-is';
const ASIDE = `smm-quarantine:${KEY}`;
const visit = (seen: number, done = true, n = 1) =>
  JSON.stringify({ v: 1, n, d: done ? { begun: true, done, seen } : { begun: true, seen } });
const copy = (records: unknown, more = {}) => ({
  type: 'open-smm-backup',
  version: 1,
  createdAt: '2026-11-20T10:00:00.000Z',
  records,
  ...more,
});

const notice = (page: Page) => page.getByRole('alert', { name: 'About your data' });
const done = (page: Page) => page.locator('.lesson-state').getByRole('button', { name: /done/i });
const button = (page: Page, name: string) => page.locator('.backup').getByRole('button', { name, exact: true });
const write = (page: Page, texts: Record<string, string>) =>
  page.evaluate((all) => {
    for (const [key, text] of Object.entries(all)) localStorage.setItem(key, text);
  }, texts);
/** All texts of the site, without the note of the last copy. */
const kept = (page: Page) =>
  page.evaluate(() =>
    Object.fromEntries(
      Object.entries(localStorage)
        .filter(([key]) => key.startsWith('smm') && key !== 'smm:backup:last')
        .sort(),
    ),
  );
const read = (page: Page, key: string) => page.evaluate((name) => localStorage.getItem(name), key);
const choose = (page: Page, file: unknown, name = 'copy.json') =>
  page
    .locator('.backup input[type=file]')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(typeof file === 'string' ? file : JSON.stringify(file)) });

async function downloaded(page: Page, run: () => Promise<void>) {
  const [file] = await Promise.all([page.waitForEvent('download'), run()]);
  return { name: file.suggestedFilename(), copy: JSON.parse(readFileSync(await file.path(), 'utf8')) };
}

/** Fills what room is left, to the last character. */
const fill = (page: Page) =>
  page.evaluate(() => {
    let text = '';
    for (let size = 4 * 1024 * 1024; size >= 1; size = Math.floor(size / 2))
      for (let more = true; more; )
        try {
          localStorage.setItem('filler', text + 'x'.repeat(size));
          text += 'x'.repeat(size);
        } catch {
          more = false;
        }
  });

test('storage is full: the work goes on, a notice offers the download, saving resumes with room', async ({ page }) => {
  await page.goto(LESSON);
  await done(page).click();
  const before = await read(page, KEY);
  await fill(page);
  // A longer counter needs room: edit until one does not fit.
  for (let i = 0; i < 20; i++) await done(page).click();
  await expect(notice(page)).toBeVisible({ timeout: 1000 });
  await expect(notice(page)).toContainText('no room left');
  expect(JSON.parse((await read(page, KEY))!).v).toBe(JSON.parse(before!).v);
  const { copy } = await downloaded(page, () => notice(page).getByRole('button', { name: 'Download a copy' }).click());
  const { n } = copy.records.find((record: { key: string }) => record.key === KEY);
  expect(n).toBeGreaterThan(JSON.parse((await read(page, KEY))!).n);

  await notice(page).getByRole('button', { name: 'Try again' }).click();
  await expect(notice(page)).toBeVisible();
  await page.evaluate(() => localStorage.removeItem('filler'));
  await notice(page).getByRole('button', { name: 'Try again' }).click();
  await expect(notice(page)).toBeHidden();
  expect(JSON.parse((await read(page, KEY))!)).toMatchObject({ n });
});

test('storage is refused: no errors, one notice, the work goes on', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, {
        configurable: true,
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      });
  });
  for (const place of ['', 'course/', LESSON]) await page.goto(place);
  await expect(notice(page)).toBeHidden();
  await done(page).click();
  await expect(notice(page)).toContainText('keeps nothing');
  await notice(page).getByRole('button', { name: 'Close' }).click();
  await done(page).click();
  await done(page).click();
  await expect(notice(page)).toBeHidden();
  await expect(page.locator('.lesson-state')).toContainText('Done');
});

test('a text that cannot be read is put aside, and can be downloaded after three further saves', async ({ page }) => {
  const damaged = '{"v":1,"n":3,"d":{"begun":true,"se';
  await page.goto('sources/');
  await write(page, { [KEY]: damaged });
  await page.goto(LESSON);
  await expect(notice(page)).toContainText('could not be read');
  for (let i = 0; i < 3; i++) await done(page).click();
  expect(await read(page, ASIDE)).toBe(damaged);
  await page.goto('backup/');
  await expect(page.getByRole('row', { name: /Put aside/ })).toContainText('1');
  const { copy } = await downloaded(page, () => button(page, 'Download a copy').click());
  expect(copy.records).toContainEqual({ key: ASIDE, text: damaged });
});

test('a text of a newer version is left alone', async ({ page }) => {
  const newer = '{"v":2,"n":9,"d":{"later":true}}';
  await page.goto('sources/');
  await write(page, { [KEY]: newer });
  await page.goto(LESSON);
  await expect(notice(page)).toContainText('newer version');
  for (let i = 0; i < 3; i++) await done(page).click();
  expect(await read(page, KEY)).toBe(newer);
  await expect(page.locator('.lesson-state')).toContainText('Done');
});

test('another tab clears everything: this one keeps what it shows, says so, and can keep it', async ({ page, context }) => {
  await page.goto(LESSON);
  await done(page).click();
  const text = await read(page, KEY);
  const second = await context.newPage();
  await second.goto('sources/');
  await second.evaluate(() => localStorage.clear());
  await expect(notice(page)).toContainText('Another tab removed');
  await expect(page.locator('.lesson-state')).toContainText('Done');
  await notice(page).getByRole('button', { name: 'Keep it after all' }).click();
  await expect(notice(page)).toBeHidden();
  expect(await read(page, KEY)).toBe(text);
});

test('a copy restores the same state', async ({ page }) => {
  await page.goto('backup/');
  await expect(page.getByText('Nothing is kept yet.')).toBeVisible();
  await write(page, {
    [KEY]: visit(3),
    'smm:lesson:nine-myths': visit(7, false),
    'smm:gadget:g-1': '{"v":4,"n":2,"d":{"a":[1,"<b>2</b>"]}}',
    'smm:gadget:raw': 'no json at all \ud83d\ude00',
    [ASIDE]: '{"v":1,',
  });
  await page.reload();
  const before = await kept(page);
  await expect(page.getByText('Last downloaded copy: never.')).toBeVisible();
  const { name, copy } = await downloaded(page, () => button(page, 'Download a copy').click());
  expect(name).toMatch(/^open-smm-backup-\d{4}-\d\d-\d\d\.json$/);
  expect(copy).toMatchObject({ type: 'open-smm-backup', version: 2 });
  await expect(page.locator('.last')).not.toContainText('never');

  await page.evaluate(() => localStorage.clear());
  await page.reload();
  await choose(page, copy);
  const preview = page.locator('.preview');
  await expect(preview).toContainText('New: nothing is kept here yet2');
  await expect(preview).toContainText('Taken in as they are: unknown to this site, or put aside3');
  expect(await kept(page)).toEqual({});
  await button(page, 'Restore').click();
  await expect(page.getByText('Items restored: 5.')).toBeVisible();
  expect(await kept(page)).toEqual(before);

  await choose(page, copy);
  await expect(preview).toContainText('Everything in this file is kept here already.');
  await expect(button(page, 'Restore')).toBeHidden();

  await page.reload();
  await button(page, 'Undo').click();
  await expect(page.getByText('Items put back: 5.')).toBeVisible();
  expect(await kept(page)).toEqual({});
});

test('the preview tells new, changed, same and left out apart, and undo spares later edits', async ({ page }) => {
  await page.goto('backup/');
  await write(page, { 'smm:lesson:what-smm-is': visit(1, false, 8), 'smm:lesson:nine-myths': visit(2, false) });
  const records = [
    { key: 'smm:lesson:what-smm-is', ...JSON.parse(visit(5)) },
    { key: 'smm:lesson:nine-myths', ...JSON.parse(visit(2, false)) },
    { key: 'smm:lesson:working-day', ...JSON.parse(visit(3)) },
    { key: 'smm:lesson:working-day', ...JSON.parse(visit(4)) },
    { key: 'smm:lesson:who-does-what', v: 1, n: 1, d: { begun: 'yes' } },
    { key: 'smm:lesson:smm-smo-seo', v: 7, n: 1, d: {} },
    { key: 'starlight-theme', text: 'dark' },
  ];
  await choose(page, copy(records), '<img src=x onerror="window.__xss=1">.json');
  const preview = page.locator('.preview');
  await expect(preview).toContainText('New: nothing is kept here yet1');
  await expect(preview).toContainText('Replaced: something else is kept here now1');
  await expect(preview).toContainText('The same already1');
  await expect(preview).toContainText('Left out4');
  for (const reason of ['twice', 'damaged', 'newer version', 'no item of this site']) await expect(preview).toContainText(reason);
  await button(page, 'Restore').click();
  await expect(page.getByText('Items restored: 2.')).toBeVisible();
  expect(JSON.parse((await read(page, 'smm:lesson:what-smm-is'))!)).toEqual({ v: 1, n: 9, d: { begun: true, done: true, seen: 5 } });
  expect(await page.evaluate(() => (window as { __xss?: number }).__xss)).toBeUndefined();

  await write(page, { 'smm:lesson:working-day': visit(9, false, 20) });
  await button(page, 'Undo').click();
  await expect(page.getByText('Items put back: 1. Edited since, and left as they are: 1.')).toBeVisible();
  expect(await kept(page)).toEqual({
    'smm:lesson:what-smm-is': visit(1, false, 8),
    'smm:lesson:nine-myths': visit(2, false),
    'smm:lesson:working-day': visit(9, false, 20),
  });
});

test('a file that is none of ours, or too much, is refused with a reason', async ({ page }) => {
  await page.goto('backup/');
  await write(page, { [KEY]: visit(1) });
  const before = await kept(page);
  const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
  const files: [string, unknown, RegExp][] = [
    ['empty', '', /damaged or no JSON/],
    ['a picture', '\u0089PNG\r\n', /damaged or no JSON/],
    ['cut off', JSON.stringify(copy([])).slice(0, 60), /damaged or no JSON/],
    ['null', 'null', /no copy from this site/],
    ['another type', { type: 'excalidraw', version: 2, elements: [] }, /no copy from this site/],
    ['a newer version', copy([], { version: 3 }), /newer version/],
    ['without a date', copy([], { createdAt: 'soon' }), /missing or damaged/],
    ['records that are none', copy([1]), /missing or damaged/],
    ['too many items', copy(Array.from({ length: 20_001 }, (_, i) => ({ key: `smm:gadget:${i}`, text: '' }))), /more than 20,000/],
    ['too deep', deep, /32 levels/],
  ];
  for (const [name, file, reason] of files) {
    await choose(page, file, `${name}.json`);
    await expect(page.locator('.refusal'), name).toContainText(reason, { timeout: 1000 });
    await expect(page.locator('.preview'), name).toBeHidden();
  }
  await page.evaluate(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(['x'.repeat(32 * 1024 * 1024 + 1)], 'too-large.json'));
    document.querySelector('.drop')!.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, cancelable: true }));
  });
  await expect(page.locator('.refusal')).toContainText(/larger than 32 MB/, { timeout: 1000 });
  await choose(
    page,
    '{"type":"open-smm-backup","version":1,"createdAt":"2026-11-20T10:00:00Z","__proto__":{"polluted":1},"records":[{"key":"smm:lesson:a","v":1,"n":1,"d":{"begun":true,"seen":1,"__proto__":{"polluted":1}}},{"key":"smm:__proto__:polluted","v":1,"n":1,"d":1},{"key":"smm:gadget:constructor","v":1,"n":1,"d":{"constructor":{"prototype":{"polluted":1}}}}]}',
  );
  await button(page, 'Restore').click();
  await expect(page.getByText(/Items restored/)).toBeVisible();
  expect(await page.evaluate(() => [({} as { polluted?: number }).polluted, Object.keys(Object.prototype)])).toEqual([undefined, []]);
  expect(await read(page, 'smm:lesson:a')).toBe('{"v":1,"n":1,"d":{"begun":true,"seen":1}}');
  await button(page, 'Undo').click();
  await expect(page.getByText(/Items put back/)).toBeVisible();
  expect(await kept(page)).toEqual(before);
});

test('removing everything asks first, and can be undone, also after a reload', async ({ page }) => {
  await page.goto('backup/');
  await write(page, { [KEY]: visit(1), 'smm:gadget:x': '{"v":1,"n":1,"d":1}', [ASIDE]: 'damaged', 'starlight-theme': 'dark' });
  await page.reload();
  const before = await kept(page);
  await page.getByRole('button', { name: 'Remove everything …' }).click();
  await page.keyboard.press('Escape');
  expect(await kept(page)).toEqual(before);
  await page.getByRole('button', { name: 'Remove everything …' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Remove everything' }).click();
  await expect(page.getByText('Items removed: 3.')).toBeVisible();
  expect(await kept(page)).toEqual({});
  expect(await read(page, 'starlight-theme')).toBe('dark');
  await page.reload();
  await expect(page.getByText('Nothing is kept yet.')).toBeVisible();
  await button(page, 'Undo').click();
  await expect(button(page, 'Undo')).toBeHidden();
  expect(await kept(page)).toEqual(before);
});

test('a copy is due after five edits, or after three days', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-22T12:00:00Z') });
  const reminder = page.locator('.copy-reminder');
  const open = async () => {
    await page.goto(LESSON);
    await page.clock.runFor(2_000);
  };
  await page.goto('sources/');
  await write(page, { 'smm:gadget:a': '{"v":1,"n":4,"d":1}' });
  await open();
  await expect.poll(() => read(page, 'smm:backup:last')).toContain('since');
  await expect(reminder).toBeHidden();
  await page.clock.setSystemTime(new Date('2026-11-25T12:01:00Z'));
  await open();
  await expect(reminder).toContainText('Changes that no downloaded copy holds: 4.');

  await reminder.getByRole('link').click();
  await expect(page.locator('.last')).toContainText('Time for a new copy.');
  await downloaded(page, () => button(page, 'Download a copy').click());
  await expect(page.locator('.last')).not.toContainText('Time for a new copy.');
  await open();
  await expect(reminder).toBeHidden();
  await write(page, { 'smm:gadget:a': '{"v":1,"n":9,"d":1}' });
  await open();
  await expect(reminder).toContainText(': 5.');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the page says that nothing is kept and shows no dead button', async ({ page }) => {
    await page.goto('backup/');
    await expect(page.getByText('These actions need JavaScript.')).toBeVisible();
    await expect(page.locator('.backup').getByRole('button')).toHaveCount(0);
  });
});
