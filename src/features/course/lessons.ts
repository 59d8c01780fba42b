import { getEntry } from 'astro:content';
import { all } from '~/site/content';
import { address } from '~/site/paths';
import { minutes } from './minutes.ts';
import { type ModuleId, modules } from './structure.ts';

export interface Lesson {
  id: string;
  module: ModuleId;
  title: string;
  description: string;
  href: string;
  minutes: number;
  /** The set at its end: the lesson counts as checked when all of these are answered. */
  questions: string[];
}

/** Every lesson in the order of the course, as the pages of the language say it; English stands in. */
export async function lessons(locale: string | undefined): Promise<Lesson[]> {
  const questions = await all('questions', locale);
  const list = modules.flatMap(({ id: module, lessons }) => lessons.map((id) => ({ id, module })));
  return Promise.all(
    list.map(async ({ id, module }) => {
      const path = `course/${module}/${id}`;
      const entry = (locale && (await getEntry('docs', `${locale}/${path}`))) || (await getEntry('docs', path));
      if (!entry) throw new Error(`structure.ts names the lesson "${id}", but content/docs/${path}.mdx does not exist`);
      const { title, description = '' } = entry.data;
      const end = questions.filter((question) => question.lesson === id && question.place === 'end');
      return {
        id,
        module,
        title,
        description,
        href: address(`${path}/`, locale),
        minutes: minutes(entry.body ?? ''),
        questions: end.map((question) => question.id),
      };
    }),
  );
}
