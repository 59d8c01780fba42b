import { type CollectionEntry, getCollection, getEntry } from 'astro:content';
import { contentLanguage } from './locales.ts';

type Translated =
  | 'questions'
  | 'skills'
  | 'roles'
  | 'duties'
  | 'myths'
  | 'glossary'
  | 'metrics'
  | 'platforms'
  | 'toolbox'
  | 'cases'
  | 'wording'
  | 'onboarding'
  | 'interview'
  | 'workSamples'
  | 'referenceChecks';

/** Every entry of a translated collection in a language; English stands in where a translation is missing. */
export async function all<C extends Translated>(collection: C, locale?: string): Promise<CollectionEntry<C>['data'][]> {
  const entries = await getCollection(collection);
  const language = contentLanguage(locale);
  const found = new Map<string, CollectionEntry<C>['data']>();
  for (const wanted of new Set(['en', language]))
    for (const entry of entries) if (entry.id.startsWith(`${wanted}/`)) found.set(entry.data.id, entry.data as CollectionEntry<C>['data']);
  return [...found.values()];
}

/** One entry of a translated collection; throws with the page's file when the id is unknown. */
export async function one<C extends Translated>(
  collection: C,
  id: string,
  locale?: string,
  from = '',
): Promise<CollectionEntry<C>['data']> {
  const entry = (await getEntry(collection, `${contentLanguage(locale)}/${id}`)) ?? (await getEntry(collection, `en/${id}`));
  if (!entry)
    throw new Error(`${from ? `${from}: ` : ''}"${id}" is no entry of ${collection}: write the id of a file in content/${collection}/en/`);
  return entry.data as CollectionEntry<C>['data'];
}
