/**
 * The word of a list that was probably meant: the same but for case and separators, else one or two letters away, in a
 * word of at least four. `near('Face-book', ['instagram', 'facebook'])` is `'facebook'`; `near('x', ['y'])` is nothing.
 */
export function near(word: string, list: readonly string[]): string | undefined {
  const bare = folded(word);
  const same = list.find((other) => folded(other) === bare);
  if (same !== undefined || bare.length < 4) return same;
  const far = list.map((other) => distance(bare, folded(other)));
  const least = Math.min(...far);
  return least <= (bare.length < 8 ? 1 : 2) ? list[far.indexOf(least)] : undefined;
}

/** A value without what only looks different: case, and the signs between words. `folded('Spring_Sale')` is `'springsale'`. */
export const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_.+-]+/g, '');

/** How many letters have to be put in, taken out, changed, or swapped with their neighbour. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let line = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      const swap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? before[j - 2]! + 1 : Infinity;
      next.push(Math.min(line[j]! + 1, next[j - 1]! + 1, line[j - 1]! + change, swap));
    }
    before = line;
    line = next;
  }
  return line[b.length]!;
}
