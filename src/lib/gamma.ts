/**
 * The natural logarithm of the gamma function, x > 0. `logGamma(5)` is ln 24, `3.178…`.
 * Lanczos' approximation with Godfrey's nine coefficients (my.fit.edu/~gabdo/gamma.txt), good to about 15 digits.
 */
export function logGamma(x: number): number {
  const base = x + 6.5;
  let sum = LANCZOS[0]!;
  for (let i = 1; i < LANCZOS.length; i++) sum += LANCZOS[i]! / (x - 1 + i);
  return (x - 0.5) * Math.log(base) - base + Math.log(Math.sqrt(2 * Math.PI) * sum);
}

/**
 * The regularised lower incomplete gamma function P(a, x), a > 0, x ≥ 0: the share of a gamma distribution of shape `a`
 * below `x`. P(a, x) with a = df ÷ 2 is the share of chi-square below 2x. `lowerGamma(1, 1)` is 1 − 1/e, `0.632…`.
 * Series below a + 1, continued fraction above (Abramowitz and Stegun 6.5.29 and 6.5.31).
 */
export const lowerGamma = (a: number, x: number): number => (x < a + 1 ? series(a, x) : 1 - fraction(a, x));

/** Its complement Q(a, x) = 1 − P(a, x), without the loss of digits in the tail. `upperGamma(1, 50)` is e⁻⁵⁰. */
export const upperGamma = (a: number, x: number): number => (x < a + 1 ? 1 - series(a, x) : fraction(a, x));

/**
 * The x at which P(a, x) is `share`, 0 < share < 1. `gammaQuantile(1, 0.975)` is −ln 0.025, `3.688…`.
 * Newton's steps from the approximation of Wilson and Hilferty; `z` is the normal quantile of the share.
 */
export function gammaQuantile(a: number, share: number, z: number): number {
  let x = a * (1 - 1 / (9 * a) + z / (3 * Math.sqrt(a))) ** 3;
  // Its error is far below a millionth up here, and the series would grow long.
  if (a > 20_000) return x;
  if (!(x > 0)) x = Math.exp((Math.log(share) + logGamma(a + 1)) / a);
  for (let i = 0; i < 50; i++) {
    const density = Math.exp((a - 1) * Math.log(x) - x - logGamma(a));
    const step = share < 0.5 ? (lowerGamma(a, x) - share) / density : (1 - share - upperGamma(a, x)) / density;
    const next = step < x ? x - step : x / 2;
    if (Math.abs(next - x) <= 1e-13 * x) return next;
    x = next;
  }
  return x;
}

const LANCZOS = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059, 12.507343278686905,
  -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];

/** x^a e^−x ÷ Γ(a) */
const front = (a: number, x: number) => Math.exp(a * Math.log(x) - x - logGamma(a));

function series(a: number, x: number): number {
  if (!x) return 0;
  let term = 1 / a;
  let sum = term;
  for (let n = 1; n < LONGEST && term > sum * 1e-17; n++) {
    term *= x / (a + n);
    sum += term;
  }
  return sum * front(a, x);
}

/** Lentz's way to evaluate the continued fraction of Q(a, x). */
function fraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = Infinity;
  let d = 1 / b;
  let value = d;
  for (let n = 1; n < LONGEST; n++) {
    const above = n * (a - n);
    b += 2;
    d = 1 / (above * d + b || TINY);
    c = b + above / c || TINY;
    value *= c * d;
    if (Math.abs(c * d - 1) < 1e-16) break;
  }
  return value * front(a, x);
}

const LONGEST = 10_000;
const TINY = 1e-300;
