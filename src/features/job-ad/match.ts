/** Where a phrase stands in a text: its entry, the words as written there, and their place. */
export interface Hit {
  id: string;
  /** As it stands in the text. */
  found: string;
  at: number;
  end: number;
}
/** Phrases under one id. A word may end in `*` (any ending), `#` is any whole number. */
export interface Phrases {
  id: string;
  phrases: readonly string[];
}

interface Word {
  text: string;
  at: number;
  end: number;
}

/** A letter or digit, then letters, marks and digits; an apostrophe only between letters. In any script with spaces. */
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’][\p{L}\p{M}\p{N}]+)*/gu;
/** Between the words of a phrase stand spaces, dashes, slashes or a plus, an apostrophe after the first, at most one line break, and no end of a sentence. */
const BETWEEN = /^['’]?[\p{Zs}\t\p{Pd}/+,]*(?:\r?\n[\p{Zs}\t]*)?$/u;

/**
 * A word without its case, its typographic apostrophe and its way of being encoded: `fold('Straße’s')` is
 * `"strasse's"`. The long way round brings ß, ẞ, ς and ı together with what they are in capitals.
 */
export const fold = (text: string): string =>
  text.normalize('NFKC').replaceAll('’', "'").toLowerCase().toUpperCase().toLowerCase().normalize('NFKC');

/** `wordsOf('A “young” team')` are `a`, `young` and `team` with their places. */
export const wordsOf = (text: string): Word[] =>
  [...text.matchAll(WORD)].map(({ 0: word, index }) => ({ text: fold(word), at: index, end: index + word.length }));

type Part = (word: string) => boolean;
const partsOf = (phrase: string): Part[] =>
  [...phrase.matchAll(/#|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’][\p{L}\p{M}\p{N}]+)*\*?/gu)].map(([part]) => {
    if (part === '#') return (word) => /^\p{Nd}+$/u.test(word);
    if (!part.endsWith('*')) return (word) => word === fold(part);
    const start = fold(part.slice(0, -1));
    return (word) => word.startsWith(start);
  });

const known = new WeakMap<Phrases, Part[][]>();
const phrasesOf = (entry: Phrases) => {
  const parts = known.get(entry) ?? entry.phrases.map(partsOf).filter((all) => all.length > 0);
  known.set(entry, parts);
  return parts;
};

/**
 * Every place where a phrase of the lists stands in a text, whole words only, in any case and any encoding, in the order
 * of the text. Of several phrases at one place the longest counts.
 * `matches('A Young  Team!', [{ id: 'age', phrases: ['young team'] }])` is `[{ id: 'age', found: 'Young  Team', at: 2, end: 13 }]`;
 * `'youngster teams'` gives nothing.
 */
export function matches(text: string, lists: readonly Phrases[]): Hit[] {
  const words = wordsOf(text);
  const all = words.flatMap((_, from) => {
    const here = lists.flatMap((entry) => {
      const long = Math.max(
        0,
        ...phrasesOf(entry)
          .filter((parts) => stands(text, words, from, parts))
          .map(({ length }) => length),
      );
      return long ? [{ id: entry.id, from, to: from + long }] : [];
    });
    return here;
  });
  const whole = all.filter(
    (hit) =>
      !all.some((other) => other !== hit && other.from <= hit.from && other.to >= hit.to && other.to - other.from > hit.to - hit.from),
  );
  return whole.map(({ id, from, to }) => {
    const [{ at }, { end }] = [words[from]!, words[to - 1]!];
    return { id, found: text.slice(at, end), at, end };
  });
}

const stands = (text: string, words: Word[], from: number, parts: Part[]): boolean =>
  from + parts.length <= words.length &&
  parts.every((part, i) => part(words[from + i]!.text)) &&
  parts.every((_, i) => i === 0 || BETWEEN.test(text.slice(words[from + i - 1]!.end, words[from + i]!.at)));
