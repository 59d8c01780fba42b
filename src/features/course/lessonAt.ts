import { type CollectionEntry, getEntry } from 'astro:content';
import { modules } from './structure.ts';

/** The page of a lesson named as `module/lesson`, in the reader's language if it is there; none while the lesson is unwritten. */
export async function lessonAt(to: string, locale: string | undefined): Promise<CollectionEntry<'docs'> | undefined> {
  const [module, lesson] = to.split('/');
  const taught = modules.find(({ id }) => id === module);
  if (!taught?.lessons.some((id) => id === lesson)) return undefined;
  const path = `course/${to}`;
  return (locale && (await getEntry('docs', `${locale}/${path}`))) || (await getEntry('docs', path));
}
