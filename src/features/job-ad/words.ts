import { CURRENCIES } from '../workbench/currencies.ts';
import type { Note } from '../workbench/tool.ts';
import { type Hit, matches } from './match.ts';
import type { Vocabulary, Wording } from './vocabulary.ts';
import { listed } from './vocabulary.ts';

/** More trades than this in one person are a department. */
export const MOST_TRADES = 4;

const faults = (words: Wording[]) => words.filter(({ kind }) => kind !== 'trade' && kind !== 'said');
const ofKind = (words: Wording[], kind: Wording['kind']) => words.filter((entry) => entry.kind === kind);

/** Where the wording of a text is at fault, in its order; no two places overlap. */
export function faultsIn(text: string, { words }: Pick<Vocabulary, 'words'>): Hit[] {
  let last = 0;
  return matches(text, faults(words)).filter(({ at, end }) => {
    if (at < last) return false;
    last = end;
    return true;
  });
}

/** The faults of wording in a text, each phrase once, as notes at a field: what was written, why it is one, what to write. */
export function wordNotes(text: string, field: string, vocabulary: Pick<Vocabulary, 'words'>): Note[] {
  const { words } = vocabulary;
  const seen = new Set<string>();
  return faultsIn(text, vocabulary).flatMap(({ id, found }) => {
    const entry = words.find((one) => one.id === id)!;
    const key = `${id} ${found.toLowerCase()}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [
      { key: 'word', field, level: 'care' as const, values: { found, why: entry.why ?? '', better: entry.better ?? '', kind: entry.kind } },
    ];
  });
}

/** The names of the trades that a text asks for, each once: `tradesIn('Photoshop, SEO and reels', vocabulary)`. */
export const tradesIn = (text: string, { words }: Pick<Vocabulary, 'words'>): string[] => {
  const found = new Set(matches(text, ofKind(words, 'trade')).map(({ id }) => id));
  return ofKind(words, 'trade').flatMap(({ id, name }) => (found.has(id) && name ? [name] : []));
};

const CODES = CURRENCIES.join('|');
const AMOUNT = new RegExp(`(?:\\p{Sc}|\\b(?:${CODES}))\\s?\\p{Nd}|\\p{Nd}[\\p{Nd}.,\\s]*(?:k\\s?)?(?:\\p{Sc}|(?:${CODES})\\b)`, 'u');

/** Whether an amount of money stands in a text, in any currency: `'1 560 €'`, `'PLN 7,000'`. */
export const saysPay = (text: string): boolean => AMOUNT.test(text);

/**
 * What there is to say to an advertisement that somebody pastes: its words, the trades that it heaps up, and what it
 * owes the reader. Without a text nothing; under forty signs it is no advertisement yet, and nothing is missing.
 */
export function pastedNotes(text: string, vocabulary: Vocabulary): Note[] {
  if (!text.trim()) return [];
  const trades = tradesIn(text, vocabulary);
  const says = (id: string) =>
    matches(
      text,
      ofKind(vocabulary.words, 'said').filter((entry) => entry.id === id),
    ).length > 0;
  const missing: [key: string, said: boolean][] = [
    ['pasted-pay', saysPay(text)],
    ['pasted-hours', says('hours')],
    ['pasted-goal', says('goal') && /\p{Nd}/u.test(text)],
    ['pasted-test', says('test')],
    ['pasted-apply', says('apply')],
  ];
  return [
    ...wordNotes(text, 'pasted', vocabulary),
    ...(trades.length > MOST_TRADES
      ? [{ key: 'trades', field: 'pasted', level: 'care' as const, values: { n: trades.length, list: listed(trades, vocabulary.lang) } }]
      : []),
    ...(text.trim().length < 40 ? [] : missing.flatMap(([key, said]) => (said ? [] : [{ key, field: 'pasted', level: 'care' as const }]))),
  ];
}
