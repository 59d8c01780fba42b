import { describe, expect, test, vi } from 'vitest';
import { a, asides, calm, fill, local, type Note, note, opened, putRow, row, rows, tab } from './records.fixture.ts';

const put = (d: Note) => ({ id: d.id, of: d.of, put: d });
const fields = (some: Partial<Note>, more = {}) => ({ id: 'a', of: 'o', fields: some, ...more });
const gone = { id: 'a', of: 'o', remove: true as const };

describe('a record', () => {
  test('is kept as version, counter and data, and read in the next visit', async () => {
    const first = await tab();
    expect(await first.notes.edit([put(a('one'))])).toMatchObject({ kept: true, inverse: [gone], missing: [] });
    await first.notes.edit([fields({ text: 'two' })]);
    expect(await rows()).toEqual([row(a('two'), 2)]);
    const second = await tab();
    expect(await second.notes.all('o')).toEqual([a('two')]);
    expect(await second.notes.all('p')).toEqual([]);
    expect(second.told).toEqual([]);
  });

  test('thousands are read slice by slice, each once', async () => {
    const { notes } = await tab();
    const many = Array.from({ length: 1001 }, (_, i) => ({ id: `n${i}`, of: 'o', text: `${i}` }));
    await notes.edit([...many, { ...a('x'), of: 'p' }].map(put));
    const second = await tab();
    const found = await second.notes.all('o');
    expect(found.map(({ text }) => Number(text)).sort((x, y) => x - y)).toEqual(many.map((_, i) => i));
  });

  test('an edit of fields gives back what stood there, and a field that goes', async () => {
    const { notes } = await tab();
    await notes.edit([put(a('one', 'more'))]);
    const { inverse } = await notes.edit([fields({ text: 'two', more: undefined })]);
    expect(await notes.all('o')).toEqual([a('two')]);
    const back = await notes.edit(inverse);
    expect(await notes.all('o')).toEqual([a('one', 'more')]);
    await notes.edit(back.inverse);
    expect(await notes.all('o')).toEqual([a('two')]);
    const { inverse: restored } = await notes.edit([gone]);
    expect(await notes.all('o')).toEqual([]);
    await notes.edit(restored);
    expect(await notes.all('o')).toEqual([a('two')]);
  });

  test('listeners hear what changed here, and stop when asked', async () => {
    const { notes } = await tab();
    const heard: unknown[] = [];
    const stop = notes.listen('o', (news) => heard.push(news));
    await notes.edit([put(a('one'))]);
    await notes.edit([gone]);
    await notes.edit([put({ ...a('x'), id: 'b', of: 'p' })]);
    stop();
    await notes.edit([put(a('two'))]);
    expect(heard).toEqual([
      { put: [a('one')], removed: [], here: true },
      { put: [], removed: ['a'], here: true },
    ]);
  });

  test('a change that does not fit is refused, with all that came with it', async () => {
    const { notes, told } = await tab();
    await notes.edit([put(a('one'))]);
    const other = { id: 'b', of: 'o', text: 'b' };
    await expect(notes.edit([put(other), fields({ text: 'x'.repeat(2000) })])).rejects.toThrow('text');
    await expect(notes.edit([{ id: 'a', of: 'o', put: other }])).rejects.toThrow('says that it is');
    expect(await notes.all('o')).toEqual([a('one')]);
    expect(told).toEqual([]);
  });

  test('a change of a record that is nowhere is said to be missing', async () => {
    const { notes } = await tab();
    expect(await notes.edit([fields({ text: 'x' })])).toMatchObject({ kept: true, missing: ['a'], inverse: [] });
    expect(await rows()).toEqual([]);
  });

  test('an owner is purged, others stay', async () => {
    const { notes } = await tab();
    await notes.edit([put(a('one')), put({ id: 'b', of: 'p', text: 'b' })]);
    expect(await notes.purge('o')).toBe(true);
    expect(await rows()).toMatchObject([{ id: 'b' }]);
    expect(await notes.all('o')).toEqual([]);
  });
});

describe('two tabs', () => {
  test('400 edits of one record, each of its own field, are all kept', async () => {
    const kind = { ...note, name: 'wide', validate: (data: unknown) => ({ ...(data as Note) }) };
    const [one, two] = [await tab(), await tab()].map((each) => each.records(kind));
    await one!.edit([put(a(''))]);
    await Promise.all(
      Array.from({ length: 400 }, (_, i) => (i % 2 ? one! : two!).edit([{ id: 'a', of: 'o', fields: { [`f${i}`]: i } as Partial<Note> }])),
    );
    const [record] = await one!.all('o');
    expect(Object.keys(record!).filter((name) => name.startsWith('f'))).toHaveLength(400);
    expect((await rows())[0]!.n).toBe(401);
  });

  test('each hears of the other', async () => {
    const [one, two] = [await tab(), await tab()];
    await one.notes.edit([put(a('one', 'more'))]);
    await two.notes.all('o');
    const heard: unknown[] = [];
    two.notes.listen('o', (news) => heard.push(news));
    await one.notes.edit([fields({ text: 'two' })]);
    await calm();
    await one.notes.edit([gone]);
    await calm();
    expect(heard).toEqual([
      { put: [a('two', 'more')], removed: [], here: false },
      { put: [], removed: ['a'], here: false },
    ]);
  });

  test('a field that both changed is told, another is merged in silence', async () => {
    const [one, two] = [await tab(), await tab()];
    await one.notes.edit([put(a('first', 'more'))]);
    await two.notes.all('o');
    await one.notes.edit([fields({ text: 'theirs' })]);
    expect((await two.notes.edit([fields({ more: 'mine' })])).crossed).toEqual([]);
    await one.notes.edit([fields({ text: 'theirs 2' })]);
    const done = await two.notes.edit([fields({ text: 'mine' }, { was: { text: 'theirs' } })]);
    expect(done.crossed).toEqual([{ id: 'a', field: 'text', theirs: 'theirs 2' }]);
    expect(await one.notes.all('o')).toEqual([a('mine', 'mine')]);
    await two.notes.edit(done.inverse);
    expect(await one.notes.all('o')).toEqual([a('theirs 2', 'mine')]);
  });

  test('a record that the other removed stands again with what was typed', async () => {
    const [one, two] = [await tab(), await tab()];
    await one.notes.edit([put(a('first', 'more'))]);
    await two.notes.all('o');
    await one.notes.edit([gone]);
    const done = await two.notes.edit([fields({ text: 'typed' })]);
    expect(done).toMatchObject({ kept: true, revived: ['a'], inverse: [gone] });
    expect(await one.notes.all('o')).toEqual([a('typed', 'more')]);
  });

  test('a page from the back/forward cache let go of the database, and shows what is stored', async () => {
    const [one, two] = [await tab(), await tab()];
    await one.notes.edit([put(a('one'))]);
    await two.notes.all('o');
    const heard: unknown[] = [];
    two.notes.listen('o', (news) => heard.push(news));
    two.hear('pagehide', { persisted: true });
    await one.notes.edit([fields({ text: 'two' })]);
    await calm();
    expect(heard).toEqual([]);
    two.hear('pageshow', { persisted: true });
    await calm();
    expect(heard).toEqual([{ put: [a('two')], removed: [], here: false }]);
    await new Promise((done) => {
      one.hear('pagehide', { persisted: true });
      two.hear('pagehide', { persisted: true });
      indexedDB.deleteDatabase('smm').onsuccess = done;
    });
  });

  test('an open tab lets a newer site change the database, and says so', async () => {
    const { notes, told } = await tab();
    await notes.edit([put(a('one'))]);
    const newer = await new Promise<IDBDatabase>((done) => {
      const request = indexedDB.open('smm', 2);
      request.onsuccess = () => done(request.result);
    });
    newer.close();
    expect(await notes.edit([fields({ text: 'two' })])).toMatchObject({ kept: false });
    expect(await notes.all('o')).toEqual([a('two')]);
    expect(told).toContain('newer');
  });
});

describe('versions', () => {
  const second = { ...note, version: 2, migrations: { 2: (old: unknown) => ({ ...(old as Note), more: 'new' }) } };

  test('an old record is brought up, and written back only with the next edit', async () => {
    const first = await tab();
    await first.notes.edit([put(a('one'))]);
    const { records } = await tab();
    expect(await records(second).all('o')).toEqual([a('one', 'new')]);
    expect(await rows()).toEqual([row(a('one'))]);
    await records(second).edit([fields({ text: 'two' })]);
    expect(await rows()).toEqual([row(a('two', 'new'), 2, 2)]);
  });

  test('a record of a newer version is left alone, whatever is edited; the others go on', async () => {
    const { notes, told } = await tab();
    await notes.edit([put(a('one')), put({ id: 'b', of: 'o', text: 'b' })]);
    const newer = row(a('later'), 9, 2);
    await putRow(newer);
    const done = await notes.edit([fields({ text: 'mine' }), { id: 'b', of: 'o', fields: { text: 'b2' } }]);
    expect(done.kept).toBe(false);
    expect(await rows()).toEqual([newer, row({ id: 'b', of: 'o', text: 'b2' }, 2)]);
    expect(await notes.all('o')).toEqual(expect.arrayContaining([a('mine'), { id: 'b', of: 'o', text: 'b2' }]));
    expect(new Set(told)).toEqual(new Set(['newer']));
    const later = await tab();
    expect(await later.notes.all('o')).toEqual([{ id: 'b', of: 'o', text: 'b2' }]);
    expect(later.told).toEqual(['newer']);
  });
});

describe('a record that does not fit', () => {
  const whole = row(a('one'));
  const damaged: [string, object][] = [
    ['has no data', { ...whole, d: undefined }],
    ['has data of another type', { ...whole, d: [1] }],
    ['has data of another shape', { ...whole, d: { ...a(''), text: 1 } }],
    ['has data of another id', { ...whole, d: { ...a('x'), id: 'b' } }],
    ['has data of another owner', { ...whole, d: { ...a('x'), of: 'p' } }],
    ['has no version', { ...whole, v: undefined }],
    ['has version zero', { ...whole, v: 0 }],
    ['has half a version', { ...whole, v: 0.5 }],
    ['has a version in words', { ...whole, v: '1' }],
    ['has no counter', { ...whole, n: undefined }],
    ['has a negative counter', { ...whole, n: -1 }],
    ['holds what JSON cannot', { ...whole, d: new Map([[1, 2n]]) }],
  ];
  test.each(damaged)('%s: is put aside untouched, the others load', async (_, bad) => {
    const first = await tab();
    const other = { id: 'b', of: 'o', text: 'b' };
    await first.notes.edit([put(other)]);
    await putRow(bad);
    const { notes, told, recordTexts } = await tab();
    expect(await notes.all('o')).toEqual([other]);
    expect(told).toEqual(['unreadable']);
    for (let i = 0; i < 3; i++) expect((await notes.edit([put(a(`${i}`))])).kept).toBe(true);
    expect(await asides()).toEqual([['smm-quarantine:smm-record:note:a'], [bad]]);
    expect((await recordTexts()).has('smm-quarantine:smm-record:note:a')).toBe(true);
    const later = await tab();
    expect(await later.notes.all('o')).toEqual([a('2'), other]);
    expect(later.told).toEqual([]);
  });

  test('found by an edit, it is put aside in the same transaction; a second one keeps the first', async () => {
    const { notes, told } = await tab();
    await notes.edit([put(a('one'))]);
    for (const text of [1, 2, 2]) {
      await putRow({ ...whole, d: { text } });
      await notes.edit([fields({ text: 'typed' })]);
    }
    expect(await notes.all('o')).toEqual([a('typed')]);
    expect((await asides())[0]).toEqual(['smm-quarantine:smm-record:note:a', 'smm-quarantine:smm-record:note:a+']);
    expect(told).toContain('unreadable');
  });

  test('with no room to put it aside it stays, and moves once there is room', async () => {
    const bad = { ...whole, d: 1 };
    await (await tab()).notes.all('o');
    await putRow(bad);
    const { notes, told } = await tab();
    const empty = fill();
    expect(await notes.all('o')).toEqual([]);
    expect((await notes.edit([put(a('mine'))])).kept).toBe(false);
    empty();
    expect(await rows()).toEqual([bad]);
    expect((await notes.edit([fields({ text: 'mine 2' })])).kept).toBe(true);
    expect((await asides())[1]).toEqual([bad]);
    expect(await rows()).toEqual([row(a('mine 2'), 2)]);
    expect(told).toContain('unreadable');
  });

  test('written by another tab, it leaves what is on screen', async () => {
    const [one, two] = [await tab(), await tab()];
    await one.notes.edit([put(a('one'))]);
    await two.notes.all('o');
    two.notes.listen('o', () => {});
    await putRow({ ...whole, d: 1 });
    two.hear('pageshow', { persisted: true });
    await calm();
    expect((await two.notes.edit([fields({ more: 'm' })])).revived).toEqual(['a']);
    expect(await one.notes.all('o')).toEqual([a('one', 'm')]);
  });
});

describe('no room', () => {
  test('the edit stays in memory, the old record stays whole, saving resumes with room', async () => {
    const { notes, told, recordTexts } = await tab();
    await notes.edit([put(a('old')), put({ id: 'b', of: 'o', text: 'b' })]);
    const before = await rows();
    const empty = fill();
    for (let i = 0; i < 20; i++) expect((await notes.edit([fields({ text: `edit ${i}` })])).kept).toBe(false);
    expect(await notes.edit([{ id: 'c', of: 'o', put: { id: 'c', of: 'o', text: 'c' } }])).toMatchObject({ kept: false });
    expect(await notes.all('o')).toContainEqual(a('edit 19'));
    expect((await recordTexts()).get('smm-record:note:a')).toContain('edit 19');
    expect(new Set(told)).toEqual(new Set(['full']));
    empty();
    expect(await rows()).toEqual(before);
    expect(await notes.edit([{ id: 'b', of: 'o', fields: { text: 'b2' } }])).toMatchObject({ kept: true });
    expect((await rows()).map(({ d }) => (d as Note).text)).toEqual(['edit 19', 'b2', 'c']);
    expect(told.at(-1)).toBeUndefined();
  });

  test('retry writes what waits, merged into what another tab wrote meanwhile', async () => {
    const [one, two] = [await tab(), await tab()];
    await one.notes.edit([put(a('old', 'old'))]);
    await two.notes.all('o');
    const empty = fill();
    const { inverse } = await two.notes.edit([fields({ text: 'mine' })]);
    two.retry();
    await calm();
    expect(two.told.at(-1)).toBe('full');
    empty();
    await one.notes.edit([fields({ more: 'theirs' })]);
    two.retry();
    await calm();
    expect(await one.notes.all('o')).toEqual([a('mine', 'theirs')]);
    expect(two.told.at(-1)).toBeUndefined();
    await two.notes.edit(inverse);
    expect(await one.notes.all('o')).toEqual([a('old', 'theirs')]);
  });

  test('undoing a second edit while the first waits leaves the first', async () => {
    const { notes } = await tab();
    await notes.edit([put(a('old', 'old'))]);
    const empty = fill();
    await notes.edit([fields({ text: 'first' })]);
    empty();
    const { inverse } = await notes.edit([fields({ more: 'second' })]);
    await notes.edit(inverse);
    expect(await notes.all('o')).toEqual([a('first', 'old')]);
  });

  test('what waits stands again when another tab removed the record', async () => {
    const [one, two] = [await tab(), await tab()];
    await one.notes.edit([put(a('old'))]);
    await two.notes.all('o');
    two.notes.listen('o', () => {});
    const empty = fill();
    await two.notes.edit([fields({ text: 'typed' })]);
    empty();
    await one.notes.edit([gone]);
    await calm();
    two.retry();
    await calm();
    expect(await one.notes.all('o')).toEqual([a('typed')]);
  });

  test('an import that does not fit leaves nothing, not even in memory', async () => {
    const { notes } = await tab();
    await notes.edit([put(a('old'))]);
    let left = 50;
    const original = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given) {
      if (!left--) throw new DOMException('full', 'QuotaExceededError');
      return original.apply(this, given);
    });
    const many = Array.from({ length: 100 }, (_, i) => put({ id: `n${i}`, of: 'o', text: '' }));
    expect(await notes.edit(many, { whole: true })).toMatchObject({ kept: false, inverse: [] });
    vi.restoreAllMocks();
    expect(await notes.all('o')).toEqual([a('old')]);
    expect(await rows()).toHaveLength(1);
  });
});

describe('a refused or lost database', () => {
  const refuse = {
    'throws at every open': () => {
      throw new DOMException('no', 'SecurityError');
    },
    'is not there': undefined,
  };
  test.each(Object.entries(refuse))('that %s: works in memory, says so', async (_, open) => {
    vi.stubGlobal('indexedDB', open && { open });
    const { notes, told, recordTexts, putRecords } = await tab();
    expect(await notes.all('o')).toEqual([]);
    expect(await notes.edit([put(a('one'))])).toMatchObject({ kept: false, inverse: [gone] });
    const { inverse } = await notes.edit([fields({ text: 'two' })]);
    expect(await notes.all('o')).toEqual([a('two')]);
    expect((await recordTexts()).get('smm-record:note:a')).toContain('two');
    await notes.edit(inverse);
    expect(await notes.all('o')).toEqual([a('one')]);
    await notes.edit([gone]);
    expect(await notes.all('o')).toEqual([]);
    expect(await putRecords(new Map([['smm-record:note:b', '{}']]))).toBe(false);
    expect(await notes.purge('o')).toBe(false);
    expect(new Set(told)).toEqual(new Set(['refused']));
  });

  test('a connection that is lost once is opened again, in silence', async () => {
    const { notes, told } = await tab();
    await notes.edit([put(a('one'))]);
    const spy = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(() => {
      throw new DOMException('closing', 'InvalidStateError');
    });
    expect(await notes.edit([fields({ text: 'two' })])).toMatchObject({ kept: true });
    spy.mockRestore();
    expect(await notes.all('o')).toEqual([a('two')]);
    expect(told).toEqual([]);
  });

  test('one that stays lost is told, without a storm; what waited is written when it is back', async () => {
    const { notes, told, retry } = await tab();
    await notes.edit([put(a('one'))]);
    const before = opened;
    const spy = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
      throw new DOMException('lost', 'InvalidStateError');
    });
    expect(await notes.edit([fields({ text: 'two' })])).toMatchObject({ kept: false });
    await calm();
    expect([spy.mock.calls.length, opened - before]).toEqual([2, 1]);
    expect(told).toEqual(['refused']);
    expect(await notes.all('o')).toEqual([a('two')]);
    spy.mockRestore();
    retry();
    await calm();
    expect(await rows()).toEqual([row(a('two'), 2)]);
    expect(told.at(-1)).toBeUndefined();
  });
});

describe('copies', () => {
  test('every record is a text, and comes back in one transaction that all tabs show', async () => {
    const [one, two] = [await tab(), await tab()];
    await one.notes.edit([put(a('one')), put({ id: 'b', of: 'o', text: 'b' })]);
    await putRow({ ...row(a('x')), id: 'bad', d: 1 });
    await one.notes.all('o');
    const texts = await one.recordTexts();
    expect([...texts]).toEqual([
      ['smm-record:note:a', '{"v":1,"n":1,"of":"o","d":{"id":"a","of":"o","text":"one"}}'],
      ['smm-record:note:b', '{"v":1,"n":1,"of":"o","d":{"id":"b","of":"o","text":"b"}}'],
      ['smm-quarantine:smm-record:note:bad', '{"kind":"note","id":"bad","of":"o","v":1,"n":1,"d":1}'],
    ]);
    const heard: unknown[] = [];
    one.notes.listen('o', ({ here, removed }) => heard.push(here, removed));
    expect(await two.putRecords(new Map([...texts.keys()].map((key) => [key, undefined])))).toBe(true);
    await calm();
    expect([await rows(), await asides()]).toEqual([[], [[], []]]);
    expect(heard).toEqual([false, ['a', 'b']]);
    expect(await one.putRecords(texts)).toBe(true);
    expect(await one.recordTexts()).toEqual(texts);
  });

  test('one that does not fit leaves nothing', async () => {
    const { notes, putRecords } = await tab();
    await notes.edit([put(a('one'))]);
    const bad = new Map<string, string>([
      ['smm-record:note:a', '{"v":1,"n":9,"of":"o","d":{}}'],
      ['smm-record:note:b', '{'],
    ]);
    expect(await putRecords(bad)).toBe(false);
    expect(await rows()).toEqual([row(a('one'))]);
  });

  test('edits are counted for the reminder', async () => {
    const { notes, recordEdits } = await tab();
    expect(recordEdits()).toBe(0);
    await notes.edit([put(a('one')), put({ id: 'b', of: 'o', text: 'b' })]);
    await notes.edit([fields({ text: 'two' })]);
    expect(recordEdits()).toBe(3);
  });
});

describe('a page that goes away', () => {
  test('notes what is under way; the next page brings it to an end', async () => {
    const one = await tab();
    await one.notes.edit([put(a('one'))]);
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockReturnValue({ objectStore: () => ({ get: () => ({}) }) } as never);
    void one.notes.edit([fields({ text: 'last word' })]);
    one.hear('pagehide', { persisted: false });
    vi.restoreAllMocks();
    expect([...local.map.keys()].filter((key) => key.startsWith('smm-flight:'))).toHaveLength(1);
    const two = await tab();
    expect(await two.notes.all('o')).toEqual([a('last word')]);
    expect([...local.map.keys()].filter((key) => key.startsWith('smm-flight:'))).toEqual([]);
  });

  test('what another tab has written since stays', async () => {
    const [one, two] = [await tab(), await tab()];
    await one.notes.edit([put(a('first', 'first'))]);
    const edit = one.notes.edit([fields({ text: 'noted', more: 'noted' })]);
    one.hear('pagehide', { persisted: false });
    const [key, text] = [...local.map].find(([name]) => name.startsWith('smm-flight:'))!;
    await edit;
    await two.notes.edit([fields({ text: 'later' })]);
    local.setItem(key, text);
    const three = await tab();
    expect(await three.notes.all('o')).toEqual([a('later', 'noted')]);
  });

  test('a note goes with the edit that it stands for', async () => {
    const { notes, hear } = await tab();
    const edit = notes.edit([put(a('one'))]);
    hear('pagehide', { persisted: false });
    expect([...local.map.values()].join()).toContain('"one"');
    await edit;
    expect([...local.map.keys()]).toEqual(['smm-record-edits']);
  });
});
