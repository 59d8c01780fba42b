import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Sheet } from '../workbench/sheet.ts';
import type { Shape } from '../workbench/tool.ts';
import { merge, same } from './merge.ts';

const shape: Shape = {
  id: 'trial',
  fields: { a: { kind: 'text' }, b: { kind: 'text' }, c: { kind: 'count' } },
  tables: {
    goals: { columns: { goal: { kind: 'text' }, value: { kind: 'number' }, id: { kind: 'key' } }, most: 20 },
    loose: { columns: { x: { kind: 'text' } }, most: 20 },
  },
};
const sheet = (fields: Sheet['fields'], goals: Sheet['rows'][string] = [], loose: Sheet['rows'][string] = []): Sheet => ({
  fields,
  rows: { goals, loose },
});

describe('two tabs', () => {
  test.each<[string, Sheet, Sheet, Sheet, Sheet, number]>([
    [
      'different fields: both stay',
      sheet({ a: '1', b: '1' }),
      sheet({ a: '2', b: '1' }),
      sheet({ a: '1', b: '3' }),
      sheet({ a: '2', b: '3' }),
      0,
    ],
    ['the same field: the other tab, and it is told', sheet({ a: '1' }), sheet({ a: '2' }), sheet({ a: '3' }), sheet({ a: '3' }), 1],
    ['the same to the same: nothing to tell', sheet({ a: '1' }), sheet({ a: '2' }), sheet({ a: '2' }), sheet({ a: '2' }), 0],
    [
      'two fields of one row',
      sheet({}, [{ goal: 'x', value: 1, id: 'g' }]),
      sheet({}, [{ goal: 'y', value: 1, id: 'g' }]),
      sheet({}, [{ goal: 'x', value: 2, id: 'g' }]),
      sheet({}, [{ goal: 'y', value: 2, id: 'g' }]),
      0,
    ],
    [
      'a row added in each',
      sheet({}, [{ goal: 'x', id: 'g' }]),
      sheet({}, [
        { goal: 'x', id: 'g' },
        { goal: 'mine', id: 'm' },
      ]),
      sheet({}, [
        { goal: 'x', id: 'g' },
        { goal: 'theirs', id: 't' },
      ]),
      sheet({}, [
        { goal: 'x', id: 'g' },
        { goal: 'theirs', id: 't' },
        { goal: 'mine', id: 'm' },
      ]),
      0,
    ],
    ['a row removed there', sheet({}, [{ goal: 'x', id: 'g' }]), sheet({}, [{ goal: 'x', id: 'g' }]), sheet({}, []), sheet({}, []), 0],
    [
      'a row removed there and changed here stays',
      sheet({}, [{ goal: 'x', id: 'g' }]),
      sheet({}, [{ goal: 'y', id: 'g' }]),
      sheet({}, []),
      sheet({}, [{ goal: 'y', id: 'g' }]),
      0,
    ],
    [
      'a table without keys is one value',
      sheet({}, [], [{ x: '1' }]),
      sheet({}, [], [{ x: '1' }, { x: '2' }]),
      sheet({}, [], [{ x: '1' }]),
      sheet({}, [], [{ x: '1' }, { x: '2' }]),
      0,
    ],
  ])('%s', (_, base, mine, theirs, wanted, clashes) => {
    const met = merge(shape, base, mine, theirs);
    expect(met.sheet).toEqual(wanted);
    expect(met.clashes).toHaveLength(clashes);
  });

  test('what this tab wrote can be brought back', () => {
    const met = merge(shape, sheet({ a: '1', b: '1' }), sheet({ a: '2', b: '1' }), sheet({ a: '3', b: '4' }));
    expect(met.clashes).toEqual([{ name: 'a' }]);
    expect(met.mine.fields).toEqual({ a: '2', b: '4' });
  });
});

const text = fc.constantFrom('', 'p', 'q', 'r');
const row = fc.record({ goal: text, value: fc.constantFrom('', 1, 2), id: fc.constantFrom('g1', 'g2', 'g3', 'g4') });
const goals = fc.uniqueArray(row, { selector: ({ id }) => id, maxLength: 4 });
const any = fc.record({
  fields: fc.record({ a: text, b: text, c: fc.constantFrom('', 1, 2) }),
  rows: fc.record({ goals, loose: fc.array(fc.record({ x: text }), { maxLength: 3 }) }),
}) as fc.Arbitrary<Sheet>;
/** Rows whatever their order: two tabs may append in another one. */
const sorted = (one: Sheet): Sheet => ({
  ...one,
  rows: { ...one.rows, goals: [...one.rows.goals!].sort((x, y) => (`${x.id}` < `${y.id}` ? -1 : 1)) },
});

describe('laws', () => {
  test('a tab that changed nothing takes the other’s', () =>
    fc.assert(fc.property(any, any, (base, theirs) => same(merge(shape, base, base, theirs).sheet, theirs))));

  test('a tab alone keeps its own', () =>
    fc.assert(fc.property(any, any, (base, mine) => same(sorted(merge(shape, base, mine, base).sheet), sorted(mine)))));

  test('merged once more nothing changes', () =>
    fc.assert(
      fc.property(any, any, any, (base, mine, theirs) => {
        const { sheet: once } = merge(shape, base, mine, theirs);
        return same(merge(shape, theirs, once, theirs).sheet.fields, once.fields);
      }),
    ));

  test('edits of different fields are all kept, whichever tab is asked', () =>
    fc.assert(
      fc.property(any, fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { minLength: 2, maxLength: 3 }), text, text, (base, names, x, y) => {
        const [mine, theirs] = [structuredClone(base), structuredClone(base)];
        mine.fields[names[0]!] = `${x}!`;
        theirs.fields[names[1]!] = `${y}?`;
        const [here, there] = [merge(shape, base, mine, theirs), merge(shape, base, theirs, mine)];
        return (
          !here.clashes.length &&
          same(here.sheet, there.sheet) &&
          here.sheet.fields[names[0]!] === `${x}!` &&
          here.sheet.fields[names[1]!] === `${y}?`
        );
      }),
    ));

  test('both tabs come to the same once each has heard the other', () =>
    fc.assert(
      fc.property(any, any, any, (base, one, two) => {
        // Two writes last on the disk. One hears it, and writes what it had not seen; two hears that.
        const disk = merge(shape, base, one, two).sheet;
        const second = merge(shape, two, two, disk).sheet;
        return same(disk, second);
      }),
    ));
});
