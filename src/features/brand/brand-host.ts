import { load, PREFIX } from '../../lib/disk.ts';
import { decode, saved } from '../../lib/persist.ts';
import type { Bench, Control } from '../workbench/bench.ts';
import { hostOf } from '../workbench/bench-host.ts';
import type { Host } from '../workbench/host.ts';
import { setCurrency } from '../workbench/setting.ts';
import type { Sheet } from '../workbench/sheet.ts';
import { tell } from '../workbench/told.ts';
import { blank, whole } from './blank.ts';
import { FORMATS, type Format } from './brand.ts';
import { localDay } from './days.ts';
import { keyOf, merge, type Place, same } from './merge.ts';
import { brands } from './saved.ts';
import { $chosen, type Chosen, choose, edit, make, zoneHere } from './store.ts';

/*
 * How a planning page is made: the brand's bar on top, and under it a sheet that is kept with the brand.
 *
 * 1. `saved.ts`: the `shape` of the sheet, `sheets = sheetKind(shape)`, `samples`. A table whose rows another tab may
 *    add or remove has a last column of the kind `key`. Name the kind in `backup/kinds.ts` and in `RECORDS` of `parts.ts`.
 * 2. `<tool>.ts`: the pure `Tool`, as for every tool. It asks no clock: a day that it reckons from is a field.
 * 3. `content/models/en/<case>/<kind>.yaml`: what the sheet holds for a case; `{facts/orders}` is that number of the case.
 * 4. `<Tool>.astro`: `const page = pageOf(Astro, tool, await modelSheets('<kind>', locale), true)`, then `<Brands />`,
 *    `<Bench of={page} without={['save', 'case']}>` and its fields. Its script calls `defineSheet(tool)` of `sheet.ts`.
 * 5. What another page reads of the sheet it gets by `contentOf(kind, chosen)` of `content.ts`; `$chosen` of `store.ts` is the
 *    brand of the page and tells when another is chosen.
 */

/** A key is on disk after this time at the latest. */
const PAUSE = 400;
/** So long after the last key another tab may have written without having seen what this one wrote. */
const SEEN = 1500;

/** Binds the tool to the record of the brand that the page works on, and to another one when another is chosen. */
export async function keep(bench: Bench): Promise<void> {
  const host = hostOf(bench);
  let session: Session | undefined;
  const show = (chosen: Chosen | undefined) => {
    if (!chosen) return;
    if (session?.id === chosen.id && session.model === chosen.model) return session.told?.(chosen);
    session?.end();
    session = chosen.model ? model(bench, host, chosen) : own(bench, host, chosen);
  };
  bench.form.addEventListener('change', ({ target }) => {
    if ((target as Control).name === 'currency') setCurrency((target as Control).value);
  });
  show($chosen.get());
  $chosen.listen(show);
  addEventListener('hashchange', () => openLink(host));
  await openLink(host);
}

interface Session {
  id: string;
  model: boolean;
  /** The brand itself has changed. */
  told?(chosen: Chosen): void;
  end(): void;
}

/** A model's sheet, to be read. */
function model(bench: Bench, host: Host<Sheet>, { id }: Chosen): Session {
  const example = bench.examples.find((one) => one.model === id);
  const sheet = example?.sheet ?? blank(bench.tool);
  // The server drew the first model; its parts come with the first change.
  if (!same(whole(bench.tool, host.take()), whole(bench.tool, sheet))) host.give(sheet);
  lock(bench, true);
  return { id, model: true, end: () => {} };
}

/** The reader's own: what is typed is kept, and what another tab writes is taken over field by field. */
function own(bench: Bench, host: Host<Sheet>, { id, brand }: Chosen): Session {
  const { tool } = bench;
  const record = saved(host.kind, id);
  const key = `${PREFIX}${host.kind.name}:${id}`;
  const ours = tool.ofBrand ?? [];
  let live = true;
  let wait: ReturnType<typeof setTimeout> | undefined;
  let seen: ReturnType<typeof setTimeout> | undefined;
  /** What both tabs know, as far as this one can tell. */
  let base = whole(tool, record.get() ?? blank(tool));
  let text = load(key);
  if (!record.get()) Object.assign(base.fields, firstOf(bench));
  for (const name of ours) base.fields[name] = brand[name];
  let shown = base;

  const take = () => {
    nameRows(bench);
    return host.take();
  };
  /** What another tab has written since; nothing where it is what this one knows. */
  const theirs = (): Sheet | undefined => {
    const now = load(key);
    if (now === text || !now) return;
    text = now;
    try {
      const read = decode(host.kind, now);
      return read && whole(tool, read.d);
    } catch {
      return;
    }
  };
  const store = (sheet: Sheet) => {
    record.set(sheet);
    text = load(key);
    shown = sheet;
    const [format] = ours.map((name) => sheet.fields[name]);
    if (FORMATS.includes(format as Format) && $chosen.get()?.id === id && $chosen.get()!.brand.format !== format)
      edit(id, { format: format as Format });
  };
  /** Another tab's sheet comes in; gives what stands from now on. */
  const meet = (other: Sheet, mine: Sheet): Sheet => {
    const met = merge(tool, base, mine, other);
    base = other;
    if (!same(met.sheet, mine)) host.give(met.sheet);
    shown = met.sheet;
    if (met.clashes.length) {
      host.replaced = met.mine;
      tell(host, 'brand.told.clash', { list: labels(bench, met.clashes) }, true);
    }
    return met.sheet;
  };
  const write = () => {
    clearTimeout(wait);
    wait = undefined;
    // What another tab deleted for good stays deleted.
    if (!live || !saved(brands, id).get()) return;
    const mine = take();
    const changed = !same(mine, shown);
    const other = theirs();
    const next = other ? meet(other, mine) : mine;
    if (other ? same(next, other) : !changed) return;
    store(next);
    clearTimeout(seen);
    seen = setTimeout(() => {
      base = shown;
    }, SEEN);
  };

  lock(bench, false);
  host.give(base);
  host.replaced = undefined;
  // Not `record.listen`: of two tabs that write at once, one is older by its counter and would not be heard.
  const hear = (event: StorageEvent | PageTransitionEvent) => {
    if ('key' in event && event.key !== key) return;
    const other = theirs();
    if (!other) return;
    const next = meet(other, take());
    if (!same(next, other) || !same(record.get(), other)) store(next);
  };
  addEventListener('storage', hear);
  addEventListener('pageshow', hear);
  const run = () => {
    wait ??= setTimeout(write, PAUSE);
  };
  bench.runs.add(run);
  // A choice, or leaving a field, waits for nothing.
  bench.form.addEventListener('change', write);
  addEventListener('pagehide', write);
  document.addEventListener('visibilitychange', write);
  return {
    id,
    model: false,
    told({ brand: now }) {
      for (const name of ours) {
        const control = bench.control(name);
        if (control && bench.textOf(name) !== now[name]) host.give({ ...take(), fields: { ...take().fields, [name]: now[name] } });
      }
    },
    end() {
      write();
      live = false;
      clearTimeout(seen);
      bench.runs.delete(run);
      bench.form.removeEventListener('change', write);
      removeEventListener('storage', hear);
      removeEventListener('pageshow', hear);
      removeEventListener('pagehide', write);
      document.removeEventListener('visibilitychange', write);
    },
  };
}

/** Fields that a new brand's sheet begins with: today, where the tool reckons from a day. */
const firstOf = ({ tool }: Bench): Record<string, string> => (tool.fields.asOf?.kind === 'date' ? { asOf: localDay(new Date()) } : {});

/** Gives a key to each row that has none. */
function nameRows(bench: Bench): void {
  for (const table of Object.keys(bench.tool.tables ?? {})) {
    const key = keyOf(bench.tool, table);
    if (!key) continue;
    const taken = new Set<string>();
    for (const row of bench.rowsOf(table)) {
      const control = bench.control(`${table}.${key}`, row)!;
      if (!control.value || taken.has(control.value)) {
        control.value = crypto.randomUUID().slice(0, 8);
        bench.forget(row);
      }
      taken.add(control.value);
    }
  }
}

/** Nothing can be changed; everything can be read, marked and copied. */
function lock(bench: Bench, on: boolean): void {
  bench.toggleAttribute('data-model', on);
  for (const control of bench.form.querySelectorAll<Control>('[name]'))
    if ('readOnly' in control && !/^(checkbox|radio)$/.test(control.type)) control.readOnly = on;
    else control.disabled = on;
}

/** What the fields are called, for a sentence. */
function labels(bench: Bench, places: Place[]): string {
  const names = places.map(({ table, row, name }) => {
    const key = table && keyOf(bench.tool, table);
    const at = key ? bench.rowsOf(table!).find((one) => bench.control(`${table}.${key}`, one)?.value === row) : undefined;
    const label = bench.control(table ? `${table}.${name}` : name, at)?.labels?.[0]?.firstChild?.textContent;
    return (label ?? bench.s[`${bench.tool.id}.table.${table}`] ?? name).trim();
  });
  return new Intl.ListFormat(bench.language).format(new Set(names));
}

/** The sheet of an address becomes a brand of its own, so that nothing of the reader's is touched. */
async function openLink(host: Host<Sheet>): Promise<void> {
  const sheet = location.hash && (await (await import('../workbench/link.ts')).linked(host, location.hash));
  if (!sheet) return;
  if (typeof sheet === 'string') return tell(host, `tool.link.${sheet}`);
  history.replaceState(null, '', location.pathname + location.search);
  const name = host.s['brand.told.linked']!;
  const brand = { name, zone: zoneHere(), networks: [], format: 'mixed' } as const;
  const models = (host.element as Bench).examples.flatMap((one) => one.model ?? []);
  const id = make({ ...brand, networks: [], format: (sheet.fields.format as Format) || brand.format }, models);
  saved(host.kind, id).set(sheet);
  choose({ id, brand: saved(brands, id).get()!, model: false });
  tell(host, 'brand.told.opened', { name });
}
