import { $chosen } from '../brand/store.ts';
import type { Bench } from '../workbench/bench.ts';
import { hostOf } from '../workbench/bench-host.ts';
import type { Texts } from '../workbench/sheet.ts';

/** A page for each network of the brand; one of another network stays while something stands in it. */
export function pagesFor(networks: readonly string[], rows: readonly Texts[]): Texts[] {
  const written = ({ network, ...texts }: Texts) => Object.values(texts).some((text) => text !== '');
  const kept = rows.filter((row) => networks.includes(`${row.network}`) || (row.network && row.network !== 'first' && written(row)));
  const have = new Set(kept.map(({ network }) => network));
  return [...kept, ...networks.filter((network) => !have.has(network)).map((network) => ({ network }))];
}

/** Brings the pages of an own brand's checklist to its networks; says whether that changed the form. */
export function seed(bench: Bench): boolean {
  const chosen = $chosen.get();
  if (!chosen || chosen.model) return false;
  const host = hostOf(bench);
  const sheet = host.take();
  const before = sheet.rows.pages ?? [];
  const pages = pagesFor(chosen.brand.networks, before);
  const keys = (rows: Texts[]) => rows.map(({ network }) => network).join();
  if (keys(pages) === keys(before)) return false;
  const blank = Object.fromEntries(Object.keys(bench.tool.tables!.pages!.columns).map((name) => [name, '']));
  host.give({ ...sheet, rows: { pages: pages.map((row) => ({ ...blank, ...row })) } });
  bench.dispatchEvent(new Event('community:rows'));
  return true;
}
