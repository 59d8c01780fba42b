import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from '@playwright/test';
import type { Post } from '../../src/features/plan/post.ts';
import { samples } from '../../src/features/plan/saved.ts';
import type { Kind } from '../../src/lib/persist.ts';
import { expect, test } from './base.ts';
import { library, serveLibrary } from './library.ts';

const BLANK = 'sources/';
const sample = samples[1] as Post;
const post = (id: string, more: Partial<Post> = {}): Post => ({ ...sample, id, of: 'b-1', ...more });
const rowOf = (d: Post, n = 1, v = 1) => ({ kind: 'post', id: d.id, of: d.of, v, n, d });

test.beforeEach(({ context }) => serveLibrary(context));

const open = async (page: Page, at = BLANK) => {
  await page.goto(at);
  return library(page);
};
const another = async (context: BrowserContext) => open(await context.newPage());
const put = (page: Page, posts: Post[]) =>
  page.evaluate((all) => lib.records(lib.posts).edit(all.map((one) => ({ id: one.id, of: one.of, put: one }))), posts);
const all = (page: Page, of = 'b-1') => page.evaluate((owner) => lib.records(lib.posts).all(owner), of);
const trouble = (page: Page) => page.evaluate(() => document.documentElement.dataset.trouble ?? '');

/** Writes a row as it is, past the library. */
const putRaw = (page: Page, row: object) =>
  page.evaluate(
    (value) =>
      new Promise<void>((done) => {
        indexedDB.open('smm').onsuccess = ({ target }) => {
          const db = (target as IDBOpenDBRequest).result;
          const transaction = db.transaction('records', 'readwrite');
          transaction.objectStore('records').put(value);
          transaction.oncomplete = () => {
            db.close();
            done();
          };
        };
      }),
    row,
  );
/** All rows of both stores. */
const raw = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<{ records: unknown[]; aside: unknown[] }>((done) => {
        indexedDB.open('smm').onsuccess = ({ target }) => {
          const db = (target as IDBOpenDBRequest).result;
          const transaction = db.transaction(['records', 'aside']);
          const [records, aside] = ['records', 'aside'].map((name) => transaction.objectStore(name).getAll());
          transaction.oncomplete = () => {
            db.close();
            done({ records: records!.result, aside: aside!.result });
          };
        };
      }),
  );

test('400 edits from two tabs: none is lost', async ({ page, context }) => {
  const tabs = [await open(page), await another(context)];
  const run = (tab: Page, start: number) =>
    tab.evaluate(async (from) => {
      const kind: Kind<{ id: string; of: string }> = {
        name: 'wide',
        version: 1,
        migrations: {},
        validate: (data) => ({ ...(data as { id: string; of: string }) }),
      };
      const wide = lib.records(kind);
      // Half of them one after the other, half at once.
      for (let i = 0; i < 100; i++) await wide.edit([{ id: 'w', of: 'o', fields: { [`${from}-${i}`]: i } }]);
      await Promise.all(Array.from({ length: 100 }, (_, i) => wide.edit([{ id: 'w', of: 'o', fields: { [`${from}-${100 + i}`]: i } }])));
      return wide.all('o');
    }, start);
  await tabs[0]!.evaluate(async () => {
    const validate = (data: unknown) => ({ ...(data as { id: string; of: string }) });
    await lib.records({ name: 'wide', version: 1, migrations: {}, validate }).edit([{ id: 'w', of: 'o', put: { id: 'w', of: 'o' } }]);
  });
  await Promise.all(tabs.map((tab, i) => run(tab, i)));
  const { records } = (await raw(page)) as { records: { n: number; d: object }[] };
  expect(Object.keys(records[0]!.d).filter((name) => /^[01]-\d+$/.test(name))).toHaveLength(400);
  expect(records[0]!.n).toBe(401);
});

test('another tab hears of an edit; a field that both changed is told', async ({ page, context }) => {
  await put(await open(page), [post('p')]);
  const second = await another(context);
  await all(second);
  await second.evaluate(() => {
    lib.records(lib.posts).listen('b-1', ({ put: some, here }) => {
      document.title = `${here ? 'here' : 'elsewhere'}: ${some[0]?.title}`;
    });
  });
  await page.evaluate(() => lib.records(lib.posts).edit([{ id: 'p', of: 'b-1', fields: { title: 'Theirs' } }]));
  await expect.poll(() => second.title()).toBe('elsewhere: Theirs');
  const done = await second.evaluate(() =>
    lib.records(lib.posts).edit([{ id: 'p', of: 'b-1', fields: { title: 'Mine', text: 'Mine' }, was: { title: 'Before' } }]),
  );
  expect(done).toMatchObject({ kept: true, crossed: [{ id: 'p', field: 'title', theirs: 'Theirs' }] });
  expect(done.inverse).toEqual([{ id: 'p', of: 'b-1', fields: { title: 'Theirs', text: sample.text } }]);
});

test('a keystroke is on disk within a second, and survives a killed tab', async ({ page, context }) => {
  await put(await open(page), [post('p')]);
  await all(page);
  await page.evaluate(async () => {
    const typing = lib.gather(lib.records(lib.posts).edit);
    // Faster than the pause, for longer than a second.
    for (let i = 0; i < 40; i++) {
      typing.add({ id: 'p', of: 'b-1', fields: { title: `key ${i}` } });
      await new Promise((done) => setTimeout(done, 50));
    }
  });
  const beside = await another(context);
  expect(Number((await all(beside))[0]!.title.slice(4))).toBeGreaterThan(10);
  await page.waitForTimeout(1000);
  await page.close({ runBeforeUnload: false });
  expect((await all(beside))[0]!.title).toBe('key 39');
});

test('a renderer that crashes a second after the last key loses nothing', async ({ page, context }) => {
  await put(await open(page), [post('p')]);
  const beside = await another(context);
  await page.evaluate(() => lib.gather(lib.records(lib.posts).edit).add({ id: 'p', of: 'b-1', fields: { title: 'last word' } }));
  await page.waitForTimeout(1000);
  await page.goto('chrome://crash').catch(() => {});
  expect((await all(beside))[0]!.title).toBe('last word');
});

test('a page left at once after a key hands the edit on', async ({ page, context }) => {
  await put(await open(page), [post('p'), post('q')]);
  const key = (id: string) =>
    page.evaluate((one) => lib.gather(lib.records(lib.posts).edit).add({ id: one, of: 'b-1', fields: { title: 'at once' } }), id);
  await key('p');
  await page.goto('course/');
  await library(page);
  expect((await all(page)).find(({ id }) => id === 'p')!.title).toBe('at once');
  await key('q');
  await page.close();
  const later = await another(context);
  await expect.poll(async () => (await all(later)).find(({ id }) => id === 'q')!.title).toBe('at once');
  expect(await later.evaluate(() => Object.keys(localStorage).filter((name) => name.startsWith('smm-flight')))).toEqual([]);
});

test('an import broken off leaves nothing', async ({ page, context }) => {
  await put(await open(page), [post('p')]);
  const many = Array.from({ length: 2000 }, (_, i) => post(`n${i}`, { of: 'b-2' }));
  const counts: number[] = [];
  for (const wait of [0, 5, 20, 60]) {
    const tab = await another(context);
    await tab.evaluate((posts) => {
      void lib.records(lib.posts).edit(
        posts.map((one) => ({ id: one.id, of: one.of, put: one })),
        { whole: true },
      );
    }, many);
    await page.waitForTimeout(wait);
    await tab.goto('chrome://crash').catch(() => {});
    counts.push((await all(page, 'b-2')).length);
    await page.evaluate(() => lib.records(lib.posts).purge('b-2'));
  }
  for (const count of counts) expect([0, 2000]).toContain(count);
  expect(await all(page)).toHaveLength(1);
});

/** From now on the disk takes as many characters; a transaction with more fails as a full disk makes it fail. */
const room = (page: Page, most: number) =>
  page.evaluate((characters) => {
    const store = IDBObjectStore.prototype as IDBObjectStore & { whole?: IDBObjectStore['put'] };
    store.whole ??= store.put;
    const { whole } = store;
    let left = characters;
    store.put = function (value, ...key) {
      left -= JSON.stringify(value).length;
      if (left < 0) throw new DOMException('full', 'QuotaExceededError');
      return whole.call(this, value, ...key);
    };
  }, most);

test('the disk is full: the work goes on in memory, and is written once there is room', async ({ page }) => {
  await put(await open(page), [post('p')]);
  await room(page, 1000);
  const long = 'x'.repeat(90_000);
  const done = await page.evaluate(
    (text) => lib.records(lib.posts).edit([{ id: 'p', of: 'b-1', fields: { title: 'waits', text, visual: text } }]),
    long,
  );
  expect(done.kept).toBe(false);
  expect(await trouble(page)).toBe('full');
  expect((await all(page))[0]!.title).toBe('waits');
  expect((await raw(page)).records).toMatchObject([{ d: { title: sample.title } }]);
  expect(
    await page.evaluate(
      (text) =>
        lib
          .records(lib.posts)
          .edit([{ id: 'q', of: 'b-1', put: { ...(lib.samples[1] as Post), id: 'q', of: 'b-1', text } }], { whole: true }),
      long,
    ),
  ).toMatchObject({ kept: false });
  expect(await all(page)).toHaveLength(1);
  await room(page, Number.POSITIVE_INFINITY);
  await page.evaluate(() => lib.retry());
  await expect.poll(() => trouble(page)).toBe('');
  expect((await raw(page)).records).toMatchObject([{ n: 2, d: { title: 'waits', text: long } }]);
});

test('the database is refused: no errors, the work goes on in memory, one notice', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('denied', 'SecurityError');
    };
  });
  await open(page);
  expect(await all(page)).toEqual([]);
  expect((await put(page, [post('p')])).kept).toBe(false);
  expect(await all(page)).toHaveLength(1);
  expect(await trouble(page)).toBe('refused');
  await page.goto('backup/');
  await expect(page.getByRole('alert', { name: 'About your data' })).toContainText('keeps nothing');
  await expect(page.getByText('Nothing is kept yet.')).toBeVisible();
});

test('a lost connection is opened again; one that stays lost is told once', async ({ page }) => {
  await put(await open(page), [post('p')]);
  await page.evaluate(() => {
    const real = IDBDatabase.prototype.transaction;
    let left = 1;
    let calls = 0;
    const lose = (n: number) => {
      left = n;
      calls = 0;
    };
    Object.assign(globalThis, { lose, calls: () => calls });
    IDBDatabase.prototype.transaction = function (...given) {
      calls++;
      if (left-- > 0) throw new DOMException('closing', 'InvalidStateError');
      return real.apply(this, given);
    };
  });
  const edit = (title: string) =>
    page.evaluate((text) => lib.records(lib.posts).edit([{ id: 'p', of: 'b-1', fields: { title: text } }]), title);
  expect((await edit('again')).kept).toBe(true);
  expect(await trouble(page)).toBe('');
  await page.evaluate('lose(Infinity)');
  expect((await edit('in memory')).kept).toBe(false);
  expect(await trouble(page)).toBe('refused');
  await page.waitForTimeout(500);
  expect(await page.evaluate('calls()')).toBe(2);
  await page.evaluate('lose(0)');
  await page.evaluate(() => lib.retry());
  await expect.poll(() => trouble(page)).toBe('');
  expect((await raw(page)).records).toMatchObject([{ d: { title: 'in memory' } }]);
});

test('a damaged record is put aside, a newer one stays; the others load, and the copy holds all', async ({ page }) => {
  await put(await open(page), [post('p')]);
  const damaged = { ...rowOf(post('bad')), d: { title: 'half' } };
  const newer = rowOf(post('later'), 9, 2);
  await putRaw(page, damaged);
  await putRaw(page, newer);
  expect((await all(page)).map(({ id }) => id)).toEqual(['p']);
  for (let i = 0; i < 3; i++) await put(page, [post('bad', { title: `${i}` }), post('later', { title: `${i}` })]);
  expect(await raw(page)).toEqual({
    records: [rowOf(post('bad', { title: '2' }), 3), newer, rowOf(post('p'))],
    aside: [damaged],
  });
  await page.goto('backup/');
  await expect(page.getByRole('row', { name: /Put aside/ })).toContainText('1');
  await expect(page.getByRole('row', { name: /Posts/ })).toContainText('3');
  const file = await copy(page);
  expect(file.records).toContainEqual({ key: 'smm-quarantine:smm-record:post:bad', text: JSON.stringify(damaged) });
  expect(file.records).toContainEqual({ key: 'smm-record:post:later', v: 2, n: 9, of: 'b-1', d: newer.d });
});

const button = (page: Page, name: string) => page.locator('.backup').getByRole('button', { name, exact: true });
const choose = (page: Page, file: unknown) =>
  page
    .locator('.backup input[type=file]')
    .setInputFiles({ name: 'copy.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(file)) });
async function copy(page: Page) {
  const [file] = await Promise.all([page.waitForEvent('download'), button(page, 'Download a copy').click()]);
  return JSON.parse(readFileSync(await file.path(), 'utf8'));
}

test('a copy restores records and items together, and the restoring can be undone', async ({ page }) => {
  await put(await open(page), [post('p'), post('q')]);
  await putRaw(page, { ...rowOf(post('bad')), d: 1 });
  await all(page);
  await page.evaluate(() => localStorage.setItem('smm:gadget:a', '{"v":1,"n":1,"d":1}'));
  const before = await raw(page);
  await page.goto('backup/');
  const file = await copy(page);
  expect(file).toMatchObject({ type: 'open-smm-backup', version: 2 });
  expect(file.records).toHaveLength(4);

  await page.getByRole('button', { name: 'Remove everything …' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Remove everything' }).click();
  await expect(page.getByText('Items removed: 4.')).toBeVisible();
  expect(await raw(page)).toEqual({ records: [], aside: [] });
  await page.reload();
  await button(page, 'Undo').click();
  await expect(page.getByText('Items put back: 5.')).toBeVisible();
  expect(await raw(page)).toEqual(before);

  await library(page);
  await page.evaluate(() => lib.records(lib.posts).edit([{ id: 'q', of: 'b-1', remove: true }]));
  await put(page, [post('p', { title: 'Edited' }), post('r')]);
  await page.reload();
  await choose(page, file);
  const preview = page.locator('.preview');
  await expect(preview).toContainText('New: nothing is kept here yet1');
  await expect(preview).toContainText('Replaced: something else is kept here now1');
  await expect(preview).toContainText('The same already2');
  await button(page, 'Restore').click();
  await expect(page.getByText('Items restored: 2.')).toBeVisible();
  expect((await raw(page)).records).toMatchObject([
    { id: 'p', n: 3, d: { title: sample.title } },
    { id: 'q', n: 1 },
    { id: 'r', n: 1 },
  ]);
  await library(page);
  await page.evaluate(() => lib.records(lib.posts).edit([{ id: 'q', of: 'b-1', fields: { title: 'Edited since' } }]));
  await button(page, 'Undo').click();
  await expect(page.getByText('Items put back: 1. Edited since, and left as they are: 1.')).toBeVisible();
  expect((await raw(page)).records).toMatchObject([{ id: 'p', d: { title: 'Edited' } }, { id: 'q', d: { title: 'Edited since' } }, {}]);
});

test('a restore that finds no room changes nothing, in either place', async ({ page }) => {
  await put(await open(page), [post('p')]);
  await page.goto('backup/');
  await page.waitForLoadState('networkidle');
  const before = await raw(page);
  const records = [
    { key: 'smm:gadget:a', v: 1, n: 1, d: 1 },
    ...Array.from({ length: 20 }, (_, i) => ({
      key: `smm-record:post:n${i}`,
      v: 1,
      n: 1,
      of: 'b-1',
      d: post(`n${i}`, { text: 'x'.repeat(90_000) }),
    })),
  ];
  await choose(page, { type: 'open-smm-backup', version: 2, createdAt: '2026-11-20T10:00:00Z', records });
  await expect(button(page, 'Restore')).toBeVisible();
  // Ten of the twenty fit.
  await room(page, 1_000_000);
  await button(page, 'Restore').click();
  await expect(page.getByText('There is no room for these items, so nothing was changed.')).toBeVisible();
  expect(await raw(page)).toEqual(before);
  expect(await page.evaluate(() => localStorage.getItem('smm:gadget:a'))).toBeNull();
});

test('a file of a newer version is refused, one of version 1 is taken', async ({ page }) => {
  await page.goto('backup/');
  const file = { type: 'open-smm-backup', version: 3, createdAt: '2026-11-20T10:00:00Z', records: [] };
  await choose(page, file);
  await expect(page.locator('.refusal')).toContainText('newer version');
  await choose(page, { ...file, version: 1, records: [{ key: 'smm:gadget:a', v: 1, n: 1, d: 1 }] });
  await button(page, 'Restore').click();
  await expect(page.getByText('Items restored: 1.')).toBeVisible();
});
