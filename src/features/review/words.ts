import { fill } from '~/lib/fill';

/** What the page brings along. */
export interface Given {
  language: string;
  /** The texts of this feature, by key. */
  s: Record<string, string>;
  /** Where the skill graph and the library of terms are fetched. */
  graph: string;
  library: string;
}

/** A term of the glossary as a card asks it. */
export interface Term {
  term: string;
  short: string;
  more?: string;
  /** The lesson that explains it. */
  lesson?: string;
  href: string;
}

/** What is fetched: the terms by id, and the texts for pages that make cards. */
export interface Library {
  terms: Record<string, Term>;
  s: Record<string, string>;
}

export type Words = (key: string, values?: Record<string, string | number>) => string;

/** Texts by key, with gaps filled; of plural forms that which `n` asks for, and `n` as the language writes it. */
export const wordsOf =
  (s: Record<string, string>, language: string): Words =>
  (key, values = {}) => {
    const { n } = values;
    if (typeof n !== 'number') return fill(s[`review.${key}`] ?? key, values);
    const form = s[`review.${key}.${new Intl.PluralRules(language).select(n)}`] ?? s[`review.${key}.other`] ?? s[`review.${key}`] ?? key;
    return fill(form, { ...values, n: new Intl.NumberFormat(language).format(n) });
  };

/** A number of days in words: `inWords(45, 'en')` is `'45 days'`, `inWords(90, 'en')` is `'3 months'`. */
export function inWords(days: number, language: string): string {
  const [value, unit] = days < 60 ? [days, 'day'] : days < 360 ? [Math.round(days / 30.4), 'month'] : [1, 'year'];
  return new Intl.NumberFormat(language, { style: 'unit', unit: unit as string, unitDisplay: 'long' }).format(value as number);
}

const fetched = new Map<string, Promise<Library>>();

/** The terms, fetched once. Rejects when they cannot be had; the next call tries again. */
export function loadLibrary(at: string): Promise<Library> {
  const coming =
    fetched.get(at) ??
    fetch(at)
      .then((response) => {
        if (!response.ok) throw new Error(`${at}: ${response.status}`);
        return response.json() as Promise<Library>;
      })
      .catch((error) => {
        fetched.delete(at);
        throw error;
      });
  fetched.set(at, coming);
  return coming;
}
