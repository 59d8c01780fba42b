/** A short fingerprint of a text (FNV-1a, 32 bits): `hash('a')` is `'1raegj0'`. Not for secrets. */
export function hash(text: string): string {
  return fnv(text).toString(36);
}

/** Numbers in [0, 1) that follow from the seed alone (mulberry32): the same on every machine and in every build. */
export function random(seed: string): () => number {
  let state = fnv(seed);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** The items in an order that follows from the seed: `shuffle(['a', 'b', 'c'], 'x')` is always the same. */
export function shuffle<T>(items: readonly T[], seed: string): T[] {
  const next = random(seed);
  const left = [...items];
  return items.map(() => left.splice(Math.floor(next() * left.length), 1)[0] as T);
}

/** A shuffled order that is never the order given, as long as there are two items. */
export function disorder<T>(items: readonly T[], seed: string): T[] {
  const mixed = shuffle(items, seed);
  if (mixed.some((item, i) => item !== items[i])) return mixed;
  return [...mixed.slice(1), ...mixed.slice(0, 1)];
}

function fnv(text: string): number {
  let sum = 0x811c9dc5;
  for (const char of text) sum = Math.imul(sum ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return sum >>> 0;
}
