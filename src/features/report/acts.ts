import { fill } from '../../lib/fill.ts';
import { ids, saved } from '../../lib/persist.ts';
import { records } from '../../lib/records.ts';
import { contentOf } from '../brand/content.ts';
import { $chosen } from '../brand/store.ts';
import { posts } from '../plan/saved.ts';
import { markdownOf } from '../portfolio/markdown.ts';
import { sheets as strategies } from '../strategy/saved.ts';
import { copied } from '../workbench/actions.ts';
import type { Bench } from '../workbench/bench.ts';
import { hostOf } from '../workbench/bench-host.ts';
import type { Sheet } from '../workbench/sheet.ts';
import { replace, tell } from '../workbench/told.ts';
import { type More, monthIn } from './answer.ts';
import { pieceFrom } from './document.ts';
import { after } from './figures.ts';
import { taken } from './from-plan.ts';
import { goalRows, nextMonth, withPosts } from './moves.ts';
import { shape } from './saved.ts';
import { months } from './saved-months.ts';

/** What the buttons of the report do, by their names. A model stays as it is. */
export const acts: Record<string, (bench: Bench) => unknown> = {
  async 'take-goals'(bench) {
    const [host, chosen] = [hostOf(bench), own(bench)];
    if (!chosen) return;
    const strategy = await contentOf(strategies, chosen);
    const sheet = host.take();
    const rows = goalRows(strategy, sheet, (kpi) => bench.s[`report.kpi.${kpi}`] ?? kpi).slice(0, shape.tables.goals.most);
    if (!rows.length) return tell(host, 'report.told.noGoals');
    await replace(host, { ...sheet, rows: { ...sheet.rows, goals: rows } }, 'report.told.goals', { n: rows.length });
  },

  async 'take-plan'(bench) {
    const [host, chosen] = [hostOf(bench), own(bench)];
    if (!chosen) return;
    const month = monthIn(host.take().fields);
    if (!month) return tell(host, 'report.told.noMonth');
    const found = taken(await records(posts).all(chosen.id), month, shape.tables.posts.most);
    if (!found.published) return tell(host, 'report.told.noPosts');
    const key = found.left ? 'report.told.planMost' : found.silent ? 'report.told.planSilent' : 'report.told.plan';
    await replace(host, withPosts(host.take(), found), key, { n: found.published, silent: found.silent, most: found.rows.length });
  },

  async 'next-month'(bench) {
    const [host, chosen] = [hostOf(bench), own(bench)];
    if (!chosen) return;
    const sheet = host.take();
    const month = monthIn(sheet.fields);
    const next = after(month);
    if (!next) return tell(host, 'report.told.noMonth');
    put(chosen.id, month, sheet);
    const kept = saved(months, idOf(chosen.id, next)).get();
    await replace(host, kept ?? nextMonth(sheet, next), 'report.told.next', { month: nameOf(bench, next) });
    listMonths(bench);
  },

  async markdown(bench) {
    const piece = pieceFrom(bench.answer.more as More, bench.w);
    const { brand } = $chosen.get()!;
    const whole = { title: brand.name, subtitle: '', author: '', date: '', language: bench.language, pieces: [piece] };
    await copied(hostOf(bench), 'report.told.markdown', markdownOf(whole));
  },
};

/** Puts the report on the page by and shows that of another month. */
export async function openMonth(bench: Bench, wanted: string): Promise<void> {
  const [host, chosen] = [hostOf(bench), own(bench)];
  if (!chosen) return;
  const sheet = host.take();
  const here = monthIn(sheet.fields);
  const found = saved(months, idOf(chosen.id, wanted)).get();
  if (wanted === here || !found) return;
  if (here) put(chosen.id, here, sheet);
  await replace(host, found, 'report.told.opened', { month: nameOf(bench, wanted) });
  listMonths(bench);
}

/** Lists the months that are kept, and the one on the page. */
export function listMonths(bench: Bench): void {
  const chosen = $chosen.get();
  if (!chosen || chosen.model) return;
  const here = monthIn({ month: bench.textOf('month'), year: bench.textOf('year') });
  const start = `${chosen.id}.`;
  const kept = ids(months).flatMap((id) => (id.startsWith(start) ? [id.slice(start.length)] : []));
  const all = [...new Set([...kept, ...(here ? [here] : [])])].sort().reverse();
  const select = bench.querySelector<HTMLSelectElement>('[data-at="month"]')!;
  if ([...select.options].map(({ value }) => value).join() !== all.join())
    select.replaceChildren(...all.map((month) => new Option(nameOf(bench, month), month)));
  select.value = here;
  select.disabled = all.length < 2 && all[0] === here;
}

const idOf = (brand: string, month: string) => `${brand}.${month}`;
const put = (brand: string, month: string, sheet: Sheet) => saved(months, idOf(brand, month)).set(sheet);

/** The brand of the page, where it may be changed; else says that it is a model. */
function own(bench: Bench) {
  const chosen = $chosen.get();
  if (chosen && !chosen.model) return chosen;
  tell(hostOf(bench), 'report.told.model');
  return;
}

function nameOf({ s }: Bench, month: string): string {
  const [year = '', number = ''] = month.split('-');
  return fill(s['report.monthOf'], { month: s[`report.option.month.${number}`]!, year });
}
