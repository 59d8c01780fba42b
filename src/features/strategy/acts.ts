import { fill } from '../../lib/fill.ts';
import { saved } from '../../lib/persist.ts';
import { $chosen } from '../brand/store.ts';
import { sheets as funnels } from '../funnel/saved.ts';
import { copied } from '../workbench/actions.ts';
import type { Bench } from '../workbench/bench.ts';
import { hostOf } from '../workbench/bench-host.ts';
import { link } from '../workbench/link.ts';
import { replace, tell } from '../workbench/told.ts';
import { documentOf, markdown, plain } from './document.ts';
import type { Drawn } from './strategy.ts';

/** Copies the strategy as text or as Markdown, under the brand's name. */
export async function copy(bench: Bench, how: 'plain' | 'markdown'): Promise<void> {
  const { given } = bench.answer.more as Drawn;
  const title = fill(bench.s['strategy.title'], { name: $chosen.get()?.brand.name ?? '' });
  const text = (how === 'plain' ? plain : markdown)(documentOf(given, bench.w), title);
  await copied(hostOf(bench), how === 'plain' ? 'tool.told.text' : 'strategy.told.markdown', text);
}

/** Opens the funnel planner with the advertising of this strategy; what stands there is kept under a name. */
export async function toFunnel(bench: Bench): Promise<void> {
  const { fields } = hostOf(bench).take();
  const folder = bench.querySelector<HTMLElement>('[data-funnel]')!.dataset.funnel!;
  const title = fill(bench.s['strategy.title'], { name: $chosen.get()?.brand.name ?? '' });
  const networks = (bench.answer.more as Drawn).given.rows.places!.filter(({ texts }) => /^(main|second)$/.test(texts.role ?? ''));
  const name = bench.s[`strategy.option.places.network.${networks[0]?.texts.network}`] ?? '';
  const sheet = {
    fields: { title, mode: 'budget', currency: fields.currency ?? 'EUR' },
    rows: { channels: [{ name, budget: fields.ads ?? '' }] },
  };
  const address = await link({ kind: funnels }, sheet, new URL(folder, location.href).href);
  if (address) location.href = address;
}

/** Takes the budgets of the funnel planner's channels together as the advertising of this strategy. */
export async function fromFunnel(bench: Bench): Promise<void> {
  const host = hostOf(bench);
  const draft = saved(funnels, 'draft').get();
  const budgets = (draft?.rows.channels ?? []).flatMap(({ budget }) => (typeof budget === 'number' ? [budget] : []));
  if (!budgets.length || $chosen.get()?.model) return tell(host, $chosen.get()?.model ? 'strategy.told.model' : 'strategy.told.noFunnel');
  const sheet = host.take();
  const currency = draft!.fields.currency || sheet.fields.currency || 'EUR';
  const ads = budgets.reduce((a, b) => a + b, 0);
  await replace(host, { ...sheet, fields: { ...sheet.fields, ads, currency } }, 'strategy.told.fromFunnel', { n: bench.w.number(ads) });
}
