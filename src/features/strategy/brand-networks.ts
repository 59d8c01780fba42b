import { fill } from '../../lib/fill.ts';
import { $chosen, edit } from '../brand/store.ts';
import type { Bench } from '../workbench/bench.ts';
import { networksOf } from './networks.ts';
import type { Drawn } from './strategy.ts';

/** What was written last, with what stood there before. */
let written: { id: string; before: string[]; after: string[] } | undefined;
/** Brands whose networks were taken back: they wait for the button. */
const declined = new Set<string>();
const equal = (a: readonly string[], b: readonly string[]) => a.join() === b.join();

const wanted = (bench: Bench) => networksOf((bench.answer.more as Drawn).given.rows.places!.map(({ texts }) => texts));

/** Under the networks of a strategy: how they stand to those of the brand, with which the plan works, and what can be done. */
export function show(bench: Bench): void {
  const place = bench.querySelector<HTMLElement>('[data-at="networks"]')!;
  const now = $chosen.get();
  const chosen = wanted(bench);
  place.hidden = !now || now.model || !chosen.length;
  if (place.hidden) return;
  const { id, brand } = now!;
  const names = new Intl.ListFormat(bench.language);
  const list = (ids: readonly string[]) => names.format(ids.map((one) => bench.s[`strategy.option.places.network.${one}`] ?? one));
  const mine = written?.id === id && equal(written.after, brand.networks);
  const same = equal(chosen, brand.networks);
  const key = same ? (mine ? 'taken' : 'same') : brand.networks.length ? 'differ' : 'none';
  const text = fill(bench.s[`strategy.networks.${key}`], { has: list(brand.networks), chosen: list(chosen) });
  const sentence = place.querySelector('p')!;
  if (sentence.textContent !== text) sentence.textContent = text;
  const button = (name: string) => place.querySelector<HTMLElement>(`[data-do="${name}"]`)!;
  button('networks').hidden = same;
  button('networksBack').hidden = !mine;
}

/** Makes the networks of the strategy those of the brand. */
export function take(bench: Bench): void {
  const now = $chosen.get();
  const after = wanted(bench);
  if (!now || now.model || !after.length || equal(after, now.brand.networks)) return;
  declined.delete(now.id);
  written = { id: now.id, before: now.brand.networks, after };
  edit(now.id, { networks: after });
  bench.querySelector<HTMLElement>('[data-do="networksBack"]')!.focus();
}

/** Gives the brand the networks back that it had. */
export function back(bench: Bench): void {
  if (!written) return;
  const { id, before } = written;
  written = undefined;
  declined.add(id);
  edit(id, { networks: before });
  bench.querySelector<HTMLElement>('[data-do="networks"]')!.focus();
}

/**
 * A brand that has no networks yet gets the chosen ones at once, and follows as long as nobody else changed them. What is
 * taken back waits for the button.
 */
export function follow(bench: Bench): void {
  const now = $chosen.get();
  if (!now || now.model) return;
  const { id, brand } = now;
  const mine = written?.id === id && !written.before.length && equal(written.after, brand.networks);
  if (brand.networks.length ? !mine : declined.has(id)) return;
  const after = wanted(bench);
  if (equal(after, brand.networks)) return;
  written = { id, before: [], after };
  edit(id, { networks: after });
}
