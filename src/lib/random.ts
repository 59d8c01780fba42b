/**
 * Numbers between 0 and 1, neither of them among these, that look random and are the same for the same seed: Blackman and
 * Vigna's xoshiro128**, its state filled from the seed by splitmix32. Not for secrets.
 * `const next = random(1); next()` is 0.7063…, in every browser.
 * Source: prng.di.unimi.it/xoshiro128starstar.c
 */
export function random(seed: number): () => number {
  const next = xoshiro(state(seed));
  return () => (next() + 0.5) / 2 ** 32;
}

/** Whole numbers of 32 bits from a state that is not all zero. */
export function xoshiro([a, b, c, d]: State): () => number {
  return () => {
    const result = Math.imul(turned(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = turned(d, 11);
    return result;
  };
}

type State = [number, number, number, number];

const turned = (n: number, by: number) => (n << by) | (n >>> (32 - by));

function state(seed: number): State {
  let at = seed | 0;
  const word = () => {
    at = (at + 0x9e3779b9) | 0;
    let n = at ^ (at >>> 16);
    n = Math.imul(n, 0x21f0aaad);
    n = Math.imul(n ^ (n >>> 15), 0x735a2d97);
    return n ^ (n >>> 15);
  };
  return [word(), word(), word(), word()];
}
