import { all } from '~/site/content';
import { address } from '~/site/paths';
import en from '../../../content/i18n/en.json';
import type { Library } from './words.ts';

/** The texts of the review in a language. */
export const textsOf = (t: (key: string) => string): Record<string, string> =>
  Object.fromEntries(
    Object.keys(en)
      .filter((key) => key.startsWith('review.'))
      .map((key) => [key, t(key)]),
  );

/** What `course/review/cards.json` holds. Runs in the build only. */
export async function libraryOf(locale: string | undefined, t: (key: string) => string): Promise<Library> {
  const terms = await all('glossary', locale);
  return {
    terms: Object.fromEntries(
      terms.map(({ id, term, short, more, lesson }) => [
        id,
        { term, short, more, lesson, href: `${address('profession/glossary/', locale)}#${id}` },
      ]),
    ),
    s: textsOf(t),
  };
}
