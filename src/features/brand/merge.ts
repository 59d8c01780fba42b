import type { Sheet, Texts } from '../workbench/sheet.ts';
import type { Shape } from '../workbench/tool.ts';

/** What two tabs made of the same sheet. */
export interface Merged {
  /** Both tabs' edits; where both changed the same field, the other tab's. */
  sheet: Sheet;
  /** The same with this tab's in these places. */
  mine: Sheet;
  /** Fields that both changed, each to something else: `{ table: 'goals', row: 'g1', name: 'target' }`. */
  clashes: Place[];
}
export interface Place {
  name: string;
  table?: string;
  /** The key of the row. */
  row?: string;
}

/** The column of a table that tells its rows apart. */
export const keyOf = (shape: Pick<Shape, 'tables'>, table: string): string | undefined =>
  Object.entries(shape.tables?.[table]?.columns ?? {}).find(([, { kind }]) => kind === 'key')?.[0];

/**
 * Brings together what two tabs made of a sheet that both had seen as `base`. Fields are taken one by one, rows by
 * their key; a row that one tab removed is gone unless the other changed it. A table without a key is taken as a whole.
 * With `base` a: 1, b: 1, `mine` a: 2, `theirs` b: 3 the sheet has a: 2, b: 3 and no clash.
 */
export function merge(shape: Shape, base: Sheet, mine: Sheet, theirs: Sheet): Merged {
  const clashes: Place[] = [];
  const fields = texts(base.fields, mine.fields, theirs.fields, (name) => clashes.push({ name }));
  const sheet: Sheet = { fields: fields.both, rows: {} };
  const own: Sheet = { fields: fields.own, rows: {} };
  for (const table of Object.keys(shape.tables ?? {})) {
    const key = keyOf(shape, table);
    const lists = [base, mine, theirs].map(({ rows }) => rows[table] ?? []) as [Texts[], Texts[], Texts[]];
    const { both, own: ours } = key
      ? keyed(key, ...lists, (row, name) => clashes.push({ table, row, name }))
      : whole(...lists, () => clashes.push({ table, name: table }));
    sheet.rows[table] = both;
    own.rows[table] = ours;
  }
  return { sheet, mine: own, clashes };
}

interface Both<T> {
  both: T;
  own: T;
}

function texts(base: Texts, mine: Texts, theirs: Texts, clash: (name: string) => void): Both<Texts> {
  const both: Texts = {};
  const own: Texts = {};
  for (const name of new Set([...Object.keys(mine), ...Object.keys(theirs)])) {
    const [was, here, there] = [base[name] ?? '', mine[name] ?? '', theirs[name] ?? ''];
    const changed = here !== was;
    if (changed && there !== was && here !== there) clash(name);
    own[name] = changed ? here : there;
    both[name] = there !== was ? there : here;
  }
  return { both, own };
}

/** Rows in the other tab's order, this tab's new ones behind them. */
function keyed(key: string, base: Texts[], mine: Texts[], theirs: Texts[], clash: (row: string, name: string) => void): Both<Texts[]> {
  const by = (list: Texts[]) => new Map(list.map((row) => [`${row[key]}`, row]));
  const [was, here, there] = [by(base), by(mine), by(theirs)];
  const both: Texts[] = [];
  const own: Texts[] = [];
  for (const id of new Set([...there.keys(), ...here.keys()])) {
    const [old, a, b] = [was.get(id), here.get(id), there.get(id)];
    if (a && b) {
      const row = texts(old ?? {}, a, b, (name) => clash(id, name));
      both.push(row.both);
      own.push(row.own);
    } else {
      // One tab lacks the row: it is new in the other, or was removed. What was changed meanwhile stays.
      const left = (a ?? b)!;
      if (old && same(old, left)) continue;
      both.push(left);
      own.push(left);
    }
  }
  return { both, own };
}

function whole(base: Texts[], mine: Texts[], theirs: Texts[], clash: () => void): Both<Texts[]> {
  const changed = !same(base, mine);
  const other = !same(base, theirs);
  if (changed && other && !same(mine, theirs)) clash();
  return { both: other ? theirs : mine, own: changed ? mine : theirs };
}

/** Whether two kept things are alike; a field that is missing is empty. */
export const same = (a: unknown, b: unknown): boolean => flat(a) === flat(b);
const flat = (value: unknown): string =>
  JSON.stringify(value, (_, part) =>
    part && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(
          Object.entries(part)
            .filter(([, text]) => text !== '')
            .sort(([x], [y]) => (x < y ? -1 : 1)),
        )
      : part,
  );
