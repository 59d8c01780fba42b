import en from '../../content/nav/en.json';
import { contentLanguage } from './locales.ts';

const all: Record<string, typeof en> = { en };

/** The labels of the navigation in a language. */
export const labels = (locale: string | undefined): typeof en => all[contentLanguage(locale)] ?? en;

/** The topics that the header links to, in order, with the folder each lives in. */
export const topics = (locale: string | undefined) =>
  (['course', 'profession', 'hiring', 'tools', 'sources'] as const).map((path) => ({ path, label: labels(locale)[path] }));
