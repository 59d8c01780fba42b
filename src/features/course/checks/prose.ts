import { type Block, MARK, type Page } from './page.ts';

/** How hard a text is to read. */
export interface Reading {
  /** Flesch reading ease. */
  ease: number;
  /** Words in a sentence, on average. */
  mean: number;
  /** The share of sentences over 30 words. */
  long: number;
}

/** A sentence of more words is long. */
const LONG = 30;

/**
 * Reading ease of a lesson's paragraphs and list items by Rudolf Flesch, "A new readability yardstick", Journal of
 * Applied Psychology 32 (1948): 206.835 − 1.015 × words per sentence − 84.6 × syllables per word. 60 to 70 is plain
 * English, below 30 is academic. It measures length of words and sentences, not sense. A case number counts as one word
 * of two syllables.
 */
export function reading({ blocks }: Pick<Page, 'blocks'>): Reading {
  const counts = blocks
    .filter(({ kind }) => kind === 'paragraph' || kind === 'item')
    .flatMap((block) => sentences(block.text).map(wordsOf));
  const words = counts.flat();
  const mean = words.length / Math.max(counts.length, 1);
  const syllable = words.reduce((sum, word) => sum + syllables(word), 0) / Math.max(words.length, 1);
  return {
    ease: 206.835 - 1.015 * mean - 84.6 * syllable,
    mean,
    long: counts.filter(({ length }) => length > LONG).length / Math.max(counts.length, 1),
  };
}

/** Least reading ease and greatest share of long sentences: the first five lessons have 68 to 75 and 3 to 8 %. */
export const EASE = 60;
export const LONG_SHARE = 0.1;

/** Why a lesson is hard to read, as sentences with its file and the places to begin with. */
export function hard(page: Page): string[] {
  const { ease, mean, long } = reading(page);
  const faults: string[] = [];
  if (ease < EASE)
    faults.push(
      `${page.file}: reading ease ${ease.toFixed(0)}, at least ${EASE}: shorter words, and sentences under ${mean.toFixed(0)} words`,
    );
  if (long > LONG_SHARE)
    faults.push(
      `${page.file}: ${(long * 100).toFixed(1)} % of its sentences have over ${LONG} words, at most ${LONG_SHARE * 100} % may: part ${longest(page).join(', ')}`,
    );
  return faults;
}

/** Where the sentences over 30 words stand, the longest first. */
function longest({ blocks }: Page): string[] {
  return blocks
    .filter(({ kind }) => kind === 'paragraph' || kind === 'item')
    .flatMap(({ text, line }) => sentences(text).map((sentence) => ({ line, words: wordsOf(sentence) })))
    .filter(({ words }) => words.length > LONG)
    .sort((a, b) => b.words.length - a.words.length)
    .map(({ line, words }) => `line ${line} (${words.length} words, "${words.slice(0, 5).join(' ')} …")`);
}

/** A sentence ends with `.`, `!`, `?` or `:` before a blank and a capital, quote or number; an abbreviation ends none. */
function sentences(text: string): string[] {
  return text
    .replaceAll(MARK.value, '00')
    .replaceAll(MARK.cite, '')
    .replace(/\b(e\.g|i\.e|etc|vs|Mr|Mrs|Ms|Dr|St|No|approx)\./g, '$1')
    .replace(/\s+([.!?])/g, '$1')
    .split(/(?<=[.!?:]["'”’)*_]*)\s+(?=["'“‘(*_]*[\p{Lu}\p{N}])/u)
    .filter((sentence) => wordsOf(sentence).length > 0);
}

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu) ?? [];

/**
 * How many syllables an English word has, by its groups of vowels: a final silent `e`, `es` or `ed` is no syllable,
 * `-le` after a consonant is one, as in `table`, and some vowels part, as in `media`. A rule of thumb that misses
 * single words (`create` counts as one) and serves for a page.
 * `syllables('coffee')` is 2, `syllables('engaged')` is 2, `syllables('audience')` is 3.
 */
export function syllables(word: string): number {
  const parts = word.toLowerCase().split(/[-’']/);
  return Math.max(
    1,
    parts.reduce((sum, part) => {
      if (!/[a-z]/.test(part)) return sum + (/\d/.test(part) ? 2 : 0);
      const spoken = part.replace(/(?<![aeiouy]l|[td]|[^aeiouy]l)e[sd]?$/, '');
      const groups = spoken.match(/[aeiouy]+/g)?.length ?? 0;
      const parted = spoken.match(/(?<![tcsg])i[ao]|(?<![tcsxr])ie[nt]|(?<!p)eo(?!u)|(?<![qg])ua/g)?.length ?? 0;
      return sum + Math.max(part.length > 2 ? 1 : 0, groups + parted);
    }, 0),
  );
}

/** What says nothing. A text in quotation marks may show it as a bad example. */
const EMPTY = [
  "in today's",
  'fast-paced',
  'digital landscape',
  'digital world',
  'digital age',
  'ever-changing',
  'ever-evolving',
  "it('s| is) (important|worth|crucial|essential|vital) (to|noting|that)",
  'important to (note|remember|understand)',
  'needless to say',
  'it goes without saying',
  'in conclusion',
  'to sum up',
  'in this lesson',
  "let's (dive|explore|look|take)",
  '(dive|delve) (deep )?into',
  'when it comes to',
  'in the (realm|world) of',
  'plays? an? (crucial|key|vital|important|pivotal) role',
  'game.?changer',
  'cutting-edge',
  'take .{0,40}to the next level',
  'unlock(s|ing)? the (power|potential)',
  'harness(es|ing)? the',
  'a wide (range|variety) of',
  'look no further',
  'rest assured',
  'more than ever',
  'a testament to',
  'boost your',
];
const BANNED = new RegExp(`\\b(${EMPTY.join('|')})\\b`, 'gi');

/** The empty phrases of a page, as sentences with file and line. */
export function empty({ file, blocks }: Page): string[] {
  return blocks
    .filter(({ of }) => !of?.startsWith('<Mistake wrong'))
    .flatMap((block) =>
      [...unquoted(block).matchAll(BANNED)].map(([found]) => `${file}:${block.line} "${found}" says nothing: cut it, or say what is meant`),
    );
}

const unquoted = ({ text }: Block) =>
  text
    .replaceAll('’', "'")
    .replace(/"[^"\n]*"|“[^”]*”/g, ' ')
    .replace(/\s+/g, ' ');
