import { type CollectionEntry, getCollection } from 'astro:content';
import { globSync } from 'node:fs';
import type { AstroGlobal } from 'astro';
import { readYaml } from '~/lib/yaml';
import { all } from '~/site/content';
import { address } from '~/site/paths';
import { RAW } from '~/site/strings';
import { type Citing, citing, type Place } from './citing';

let read: Promise<Citing> | undefined;

/** What the whole site cites, read once in a build; paths are the same in every language. */
export function siteCiting(): Promise<Citing> {
  if (import.meta.env.DEV) return load();
  read ??= load();
  return read;
}

async function load(): Promise<Citing> {
  const docs = (await getCollection('docs')).filter(({ filePath }) => !/docs\/[a-z]{2}\//.test(filePath ?? ''));
  const pages = docs
    .filter(({ id }) => !id.startsWith('sources'))
    .map(({ id, body = '', data }) => ({ path: id === 'index' ? '' : `${id}/`, lesson: data.lesson?.id, body }));
  const [questions, roles, duties, myths, glossary, skills, platforms, toolbox] = await Promise.all([
    all('questions'),
    all('roles'),
    all('duties'),
    all('myths'),
    all('glossary'),
    all('skills'),
    all('platforms'),
    all('toolbox'),
  ]);
  // A limit rests on its own page.
  const networks = platforms.map((entry) => ({ ...entry, sources: [...entry.sources, ...entry.limits.map(({ source }) => source)] }));
  return citing({ pages, questions, roles, duties, myths, glossary, skills, platforms: networks, toolbox });
}

/** Names a citing place for readers, with its address: `{ href: '/profession/duties/#moderate', text: 'Duty: Moderate' }`. */
export async function namer(locale: string | undefined, t: AstroGlobal['locals']['t']): Promise<(place: Place) => Link> {
  const docs = await getCollection('docs');
  const title = (id: string) => docs.find((doc) => doc.id === (locale ? `${locale}/${id}` : id)) ?? docs.find((doc) => doc.id === id);
  const names = {
    roles: new Map((await all('roles', locale)).map(({ id, name }) => [id, t('sources.place.role', { name, ...RAW })])),
    skills: new Map((await all('skills', locale)).map(({ id, name }) => [id, t('sources.place.skill', { name, ...RAW })])),
    duties: new Map((await all('duties', locale)).map(({ id, name }) => [id, t('sources.place.duty', { name, ...RAW })])),
    myths: new Map((await all('myths', locale)).map(({ id, claim }) => [id, t('sources.place.myth', { name: claim, ...RAW })])),
    platforms: new Map((await all('platforms', locale)).map(({ id, name }) => [id, t('sources.place.platform', { name, ...RAW })])),
    toolbox: new Map((await all('toolbox', locale)).map(({ id, name }) => [id, t('sources.place.tool', { name, ...RAW })])),
    glossary: new Map((await all('glossary', locale)).map(({ id, term }) => [id, t('sources.place.term', { name: term, ...RAW })])),
  };
  return ({ path, by }) => {
    const href = address(path, locale);
    const [, folder, id = ''] = /^profession\/(\w+)\/#?([\w-]+)\/?$/.exec(path) ?? [];
    const named = folder && folder in names ? names[folder as keyof typeof names].get(id) : undefined;
    if (named) return { href, text: named };
    const name = title(path.replace(/\/$/, '') || 'index')?.data.title ?? path;
    const key = by === 'question' ? 'sources.place.question' : by === 'lesson' ? 'sources.place.lesson' : 'sources.place.page';
    return { href, text: t(key, { name, ...RAW }) };
  };
}

export interface Link {
  href: string;
  text: string;
}

/** Lessons that exist, by id; disagreements also name lessons that are still to be written. */
export async function lessonLinks(locale: string | undefined): Promise<Map<string, Link>> {
  const found = new Map<string, Link>();
  for (const { id, data } of await getCollection('docs'))
    if (data.lesson && (!locale || id.startsWith(`${locale}/`) || !found.has(data.lesson.id)))
      found.set(data.lesson.id, { href: address(`${locale ? id.replace(`${locale}/`, '') : id}/`, locale), text: data.title });
  return found;
}

type Ledger = 'claims' | 'disagreements';
const FILES: Record<Ledger, string> = { claims: 'content/claims/**/*.yaml', disagreements: 'content/sources/disagreements/*.yaml' };

/** The entries as their file lists them, topic by topic; a collection forgets that order. */
export async function inOrder<C extends Ledger>(collection: C): Promise<CollectionEntry<C>['data'][]> {
  const written = globSync(FILES[collection]).flatMap((file) => readYaml(file).map(({ data }) => String(data.id)));
  const order = new Map(written.map((id, i) => [id, i]));
  const entries = (await getCollection(collection)).map(({ data }) => data as CollectionEntry<C>['data']);
  return entries.sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
}
