import { type Action, panel, actions as shared } from './actions.ts';
import type { Bench } from './bench.ts';
import { hostOf } from './bench-host.ts';
import type { Host } from './host.ts';
import { fresh } from './rows.ts';
import { currency } from './setting.ts';
import type { Sheet } from './sheet.ts';
import { focus, replace, tell } from './told.ts';

/** What the buttons of a tool do beyond those of every tool. */
const own: Record<string, Action<Bench>> = {
  async clear(bench) {
    const host = hostOf(bench);
    const now = host.take();
    const { fields, tables = {} } = bench.tool;
    const blank = Object.fromEntries(
      Object.entries(fields).map(([name, { kind }]) => [name, /^(choice|switch)$/.test(kind) ? now.fields[name]! : '']),
    );
    const chosen = currency();
    const rows = Object.entries(tables).map(([table, { columns }]) => [
      table,
      now.rows[table]!.slice(0, 1).map(() => Object.fromEntries(Object.keys(columns).map((name) => [name, '']))),
    ]);
    await replace(
      host,
      { fields: { ...blank, ...(chosen && 'currency' in blank ? { currency: chosen } : {}) }, rows: Object.fromEntries(rows) },
      'tool.told.cleared',
    );
    focus(host, '.ins input');
  },

  async case(bench) {
    await panel(hostOf(bench), (await import('./Examples.tsx')).Examples);
  },

  add(bench, button) {
    const table = button.dataset.table!;
    const host = hostOf(bench);
    if (bench.rowsOf(table).length >= bench.tool.tables![table]!.most)
      return tell(host, 'tool.told.full', { n: bench.tool.tables![table]!.most });
    const row = fresh(bench, table);
    bench.form.querySelector(`[data-rows="${table}"]`)!.append(row);
    bench.changed();
    row.querySelector<HTMLElement>('input, select, textarea')?.focus();
  },

  async paste(bench, button) {
    const { pasteInto } = await import('./PasteRows.tsx');
    await panel(hostOf(bench), pasteInto(button.dataset.table!));
  },

  async remove(bench, button) {
    const row = button.closest<HTMLElement>('[data-row]')!;
    const table = row.parentElement!.dataset.rows!;
    const place = bench.rowsOf(table).indexOf(row);
    const host = hostOf(bench);
    const sheet = host.take();
    const rows = sheet.rows[table]!.filter((_, i) => i !== place);
    await replace(host, { ...sheet, rows: { ...sheet.rows, [table]: rows } }, 'tool.told.removed', { n: place + 1 });
    focus(host, '.undo');
  },
};

/** What the button of that name does. */
export async function run(bench: Bench, name: string, button: HTMLElement): Promise<void> {
  if (own[name]) await own[name](bench, button);
  else await (shared as Record<string, Action<Host<Sheet>> | undefined>)[name]?.(hostOf(bench), button);
}
