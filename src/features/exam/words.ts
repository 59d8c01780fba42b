import { fill } from '~/lib/fill';

export type Words = (key: string, values?: Record<string, string | number>) => string;

/** The exam's sentences by key, with gaps filled; of plural forms that which `n` asks for. */
export const wordsOf =
  (strings: Record<string, string>, language: string): Words =>
  (key, values = {}) => {
    const form = typeof values.n === 'number' ? strings[`${key}.${new Intl.PluralRules(language).select(values.n)}`] : undefined;
    return fill(form ?? strings[key] ?? strings[`${key}.other`] ?? key, values);
  };

/** What the server puts into the page's JSON. */
export interface Given {
  strings: Record<string, string>;
  /** The address of the skill graph. */
  graph: string;
  review: string;
  skills: string;
  calibration: string;
  certificate: string;
}

/** An instant as the page's language writes it, in the reader's own time: `22 Nov 2026, 10:21`. */
export const instant = (at: string, language: string): string => {
  const date = new Date(at);
  if (Number.isNaN(date.getTime())) return at;
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { dateStyle: 'medium', timeStyle: 'short' }).format(date);
};
