import { ids, saved } from '../../lib/persist.ts';
import { signal } from '../../lib/signal.ts';
import { slugOf } from '../workbench/draft.ts';
import type { Brand } from './brand.ts';
import { daysLeft } from './days.ts';
import { parts, RECORDS } from './parts.ts';
import { brands } from './saved.ts';
import { current } from './saved-current.ts';

export interface Listed {
  id: string;
  brand: Brand;
}
/** The brand that a page works on. */
export interface Chosen extends Listed {
  /** A model is read-only until it is copied. */
  model: boolean;
}
/** A model's file: itself, and what each part starts with. */
export interface ModelFile {
  brand: Brand;
  parts: Record<string, { v: number; d: unknown }>;
}

/** The brand of this page; nothing until the bar has looked. Another tab's choice does not change it. */
export const $chosen = signal<Chosen | undefined>(undefined);

/** Every brand of the reader's, those in the bin too, by name. Work whose brand cannot be read is found under its id. */
function all(): Listed[] {
  const known = ids(brands);
  const found = known.flatMap((id) => {
    const brand = saved(brands, id).get();
    return brand ? [{ id, brand }] : [];
  });
  const listed = new Set(found.map(({ id }) => id));
  const lost = new Set(RECORDS.flatMap((name) => ids({ name })).filter((id) => !listed.has(id)));
  for (const id of lost) found.push({ id, brand: { name: id, zone: zoneHere(), networks: [], format: 'mixed' } });
  return found.sort((a, b) => a.brand.name.localeCompare(b.brand.name));
}

export const own = (): Listed[] => all().filter(({ brand }) => !brand.gone);
export const binned = (): Listed[] => all().filter(({ brand }) => brand.gone);

/** The time zone of this machine. */
export const zoneHere = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';

/** Keeps a new brand and gives its id, which no other brand or model has or had while its work is kept. */
export function make(brand: Brand, models: string[]): string {
  const taken = new Set([...models, ...all().map(({ id }) => id)]);
  const slug = slugOf(brand.name);
  let id = slug;
  for (let n = 2; taken.has(id); n++) id = `${slug}-${n}`;
  saved(brands, id).set(brand);
  return id;
}

/** A model as a brand of the reader's, with everything that it holds. Gives the id. */
export async function copyOf(model: string, file: ModelFile, name: string, models: string[]): Promise<string> {
  const id = make({ ...file.brand, name, model }, models);
  for (const part of parts) {
    const content = file.parts[part.name];
    if (content) await part.copy(id, content);
  }
  return id;
}

/** Changes some fields of a brand; `undefined` takes one away. One that could not be read is kept anew. */
export function edit(id: string, change: { [F in keyof Brand]?: Brand[F] | undefined }): void {
  const kept = saved(brands, id).get();
  const brand = kept ?? all().find((one) => one.id === id)?.brand;
  if (!brand || (kept && !Object.keys(change).length)) return;
  const next = Object.fromEntries(Object.entries({ ...brand, ...change }).filter(([, value]) => value !== undefined)) as unknown as Brand;
  saved(brands, id).set(next);
  if ($chosen.get()?.id === id) $chosen.set({ id, brand: next, model: false });
}

/** Into the bin, with all that belongs to it. */
export const bin = (id: string, today: string): void => edit(id, { gone: today });
export const restore = (id: string): void => edit(id, { gone: undefined });

/** A brand and all that belongs to it, for good. */
export async function destroy(id: string): Promise<void> {
  for (const part of parts) await part.remove(id);
  saved(brands, id).set(undefined);
}

/** Empties the bin of what has waited its thirty days. */
export async function purge(today: string): Promise<void> {
  for (const { id, brand } of binned()) if (!daysLeft(brand.gone!, today)) await destroy(id);
}

/** The page works on this brand from now on; pages that are opened later begin with it. */
export function choose(chosen: Chosen): void {
  saved(current, 'tools').set(chosen.id);
  $chosen.set(chosen);
}

/** The brand that was chosen last; where there is none the reader's first, else the first model. */
export function lastChosen(models: Listed[]): Chosen {
  const id = saved(current, 'tools').get();
  const mine = own();
  const model = models.find((one) => one.id === id);
  if (model) return { ...model, model: true };
  const found = mine.find((one) => one.id === id) ?? mine[0];
  return found ? { ...found, model: false } : { ...models[0]!, model: true };
}
