import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { disk } from '../../lib/persist.fixture.ts';
import { post } from '../plan/files/post.fixture.ts';
import type { Brand } from './brand.ts';
import type * as Store from './store.ts';

let store: typeof Store;
const brand = (name: string): Brand => ({ name, zone: 'Europe/Warsaw', networks: ['instagram'], format: 'mixed' });
const model = { id: 'ember-and-oat', brand: brand('Ember & Oat') };

beforeEach(async () => {
  vi.resetModules();
  vi.stubGlobal('addEventListener', () => {});
  vi.stubGlobal('document', { ...document, addEventListener: () => {} });
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('IDBKeyRange', IDBKeyRange);
  store = await import('./store.ts');
});

describe('brands', () => {
  test('an id is made from the name, and never twice', () => {
    expect(store.make(brand('Bäckerei am Eck'), [])).toBe('bäckerei-am-eck');
    expect(store.make(brand('Bäckerei am Eck'), [])).toBe('bäckerei-am-eck-2');
    expect(store.make(brand('Ember and Oat'), ['ember-and-oat'])).toBe('ember-and-oat-2');
    expect(store.own().map(({ brand }) => brand.name)).toHaveLength(3);
  });

  test('edited, put into the bin, brought back', () => {
    const id = store.make(brand('Bakery'), []);
    store.edit(id, { name: 'Corner bakery', country: 'PL' });
    store.bin(id, '2026-11-22');
    expect(store.own()).toEqual([]);
    expect(store.binned()[0]!.brand).toEqual({ ...brand('Corner bakery'), country: 'PL', gone: '2026-11-22' });
    store.restore(id);
    store.edit(id, { country: undefined });
    expect(store.own()[0]!.brand).toEqual(brand('Corner bakery'));
  });

  test('the bin is emptied after thirty days, with every record of the brand and of no other', async () => {
    const [one, two] = [store.make(brand('One'), []), store.make(brand('Two'), [])];
    for (const id of [one, two])
      for (const kind of ['strategy', 'community', 'mix', 'report', 'portfolio'])
        disk.setItem(`smm:${kind}:${id}`, '{"v":1,"n":1,"d":{"fields":{},"rows":{}}}');
    const { records } = await import('../../lib/records.ts');
    const { posts } = await import('../plan/saved.ts');
    const put = (id: string, of: string) => ({ id, of, put: post({ id, of }) });
    await records(posts).edit([put('a', one), put('b', two)]);
    store.bin(one, '2026-11-22');
    await store.purge('2026-12-21');
    expect(store.binned()).toHaveLength(1);
    await store.purge('2026-12-22');
    expect(store.binned()).toHaveLength(0);
    expect([...disk.map.keys()].filter((key) => key.endsWith(`:${one}`))).toEqual([]);
    expect(await records(posts).all(one)).toEqual([]);
    expect(await records(posts).all(two)).toHaveLength(1);
    expect([...disk.map.keys()].filter((key) => key.endsWith(`:${two}`))).toHaveLength(6);
  });

  test('a copy of a model has its sheets', async () => {
    const d = { fields: { wish: 'x' }, rows: {} };
    const id = await store.copyOf(model.id, { brand: model.brand, parts: { strategy: { v: 1, d }, unknown: { v: 1, d } } }, 'Mine', [
      model.id,
    ]);
    expect(store.own()[0]!.brand).toEqual({ ...brand('Mine'), model: 'ember-and-oat' });
    expect(JSON.parse(disk.getItem(`smm:strategy:${id}`)!)).toEqual({ v: 1, n: 1, d });
  });

  test('the page opens with what was chosen last, else with the first of the reader’s, else with a model', () => {
    expect(store.lastChosen([model])).toEqual({ ...model, model: true });
    const id = store.make(brand('Bakery'), []);
    expect(store.lastChosen([model]).id).toBe(id);
    store.choose({ ...model, model: true });
    expect(store.lastChosen([model]).model).toBe(true);
    store.choose({ id: 'gone-meanwhile', brand: brand('x'), model: false });
    expect(store.lastChosen([model]).id).toBe(id);
  });

  test('work whose brand cannot be read is found under its id', () => {
    const id = store.make(brand('Bakery'), []);
    disk.setItem('smm:strategy:half-written', '{"v":1,"n":1,"d":{"fields":{},"rows":{}}}');
    disk.setItem('smm:brand:half-written', '{"v":1,"n":1,"d":{"name":"Hal');
    expect(store.own().map((one) => one.brand.name)).toEqual(['Bakery', 'half-written']);
    store.edit('half-written', { name: 'Whole again' });
    expect(store.own().map((one) => one.id)).toEqual([id, 'half-written']);
  });
});
