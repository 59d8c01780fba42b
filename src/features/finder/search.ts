/** What a metric is found by. */
export interface Entry {
  id: string;
  name: string;
  /** Other names: synonyms, and what networks call it. */
  also: readonly string[];
  /** Questions that lead to it. */
  asks: readonly string[];
}

export interface Hit {
  id: string;
  score: number;
  /** The name or question by which it was found, where that is not its own name. */
  by: string | undefined;
}

/** A text without case, accents and signs: `fold('Łódź: CTR (all)')` is `'lodz ctr all'`. */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ł/g, 'l')
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();

/**
 * The entries that a query fits, the best first. Every word that is not in `stop` must fit a word of the entry, or at
 * least half of them in a longer question; words may be begun (`answ`) or bent (`answering`, `answered`).
 * `search('what did a sale cost', entries, stop)[0].id` is `'cost-per-sale'`.
 */
export function search(query: string, entries: readonly Entry[], stop: ReadonlySet<string>): Hit[] {
  const text = fold(query);
  const words = text.split(' ').filter(Boolean);
  const wanted = words.filter((word) => !stop.has(word));
  const asked = [...new Set(wanted.length ? wanted : words)];
  if (!asked.length) return [];
  return entries
    .flatMap((entry) => {
      const hit = fit(entry, text, asked);
      return hit ? [hit] : [];
    })
    .sort((a, b) => b.score - a.score);
}

function fit({ id, name, also, asks }: Entry, text: string, asked: string[]): Hit | undefined {
  let best = { score: 0, by: undefined as string | undefined };
  const fields: [list: readonly string[], weight: number][] = [
    [[name], 3],
    [also, 2.8],
    [asks, 2],
  ];
  const found = new Set<string>();
  for (const [list, weight] of fields)
    for (const one of list) {
      const folded = fold(one);
      const own = folded.split(' ');
      const fits = asked.map((word) => Math.max(...own.map((other) => near(word, other))));
      for (const [i, n] of fits.entries()) if (n) found.add(asked[i]!);
      const sum = fits.reduce((a, b) => a + b, 0);
      // A name of few words that all fit is more to the point than a long one.
      const score = sum
        ? (weight * sum * sum) / asked.length + sum / own.length + (folded === text ? 20 : folded.startsWith(text) ? 4 : 0)
        : 0;
      if (score > best.score) best = { score, by: one === name ? undefined : one };
    }
  const enough = asked.length < 3 ? found.size === asked.length : found.size * 2 >= asked.length;
  return enough && best.score ? { id, ...best } : undefined;
}

/** How well a typed word fits one of the entry: 1 begun or whole, less when bent. */
function near(typed: string, word: string): number {
  if (word === typed) return 1.2;
  if (word.startsWith(typed)) return typed.length > 1 ? 1 : 0.5;
  if (typed.length < 4 || word.length < 4) return 0;
  let same = 0;
  while (same < typed.length && typed[same] === word[same]) same++;
  return same >= 4 && same >= 0.6 * Math.max(typed.length, word.length) ? 0.7 : 0;
}
