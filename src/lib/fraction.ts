/** An exact number: `top / bottom`, the bottom above 0. */
export interface Fraction {
  top: bigint;
  bottom: bigint;
}

/**
 * The number as it was written, without the error of its binary form: `fraction(0.7)` is 7/10. Only for finite numbers;
 * others throw.
 */
export function fraction(value: number): Fraction {
  const [, sign = '', whole = '', part = '', power = '0'] = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(`${value}`) ?? [];
  if (!whole) throw new RangeError(`${value} is no number`);
  const shift = Number(power) - part.length;
  const digits = BigInt(sign + whole + part);
  return shift < 0 ? lowest(digits, 10n ** BigInt(-shift)) : { top: digits * 10n ** BigInt(shift), bottom: 1n };
}

export const ZERO: Fraction = { top: 0n, bottom: 1n };

export const plus = (a: Fraction, b: Fraction): Fraction => lowest(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom);
export const times = (a: Fraction, b: Fraction): Fraction => ({ top: a.top * b.top, bottom: a.bottom * b.bottom });
/** `over(a, b)` is a ÷ b, for a `b` above 0. */
export const over = (a: Fraction, b: Fraction): Fraction => ({ top: a.top * b.bottom, bottom: a.bottom * b.top });

/** The smallest whole number that is not below it: 7 ÷ 0.7 % is 1,000, and not the 1,001 that doubles make of it. */
export function ceil({ top, bottom }: Fraction): bigint {
  const whole = top / bottom;
  return whole * bottom < top ? whole + 1n : whole;
}

/** The nearest double; Infinity beyond their range. `number(over(fraction(1), fraction(4)))` is `0.25`. */
export function number({ top, bottom }: Fraction): number {
  if (top < 0n) return -number({ top: -top, bottom });
  // A quotient of 60 to 68 bits, its last bit telling of a rest: Number() then rounds as one division would.
  const shift = 64 - bits(top) + bits(bottom);
  const [a, b] = shift > 0 ? [top << BigInt(shift), bottom] : [top, bottom << BigInt(-shift)];
  const quotient = a / b;
  const half = Math.trunc(shift / 2);
  return Number(quotient * b < a ? quotient | 1n : quotient) * 2 ** -half * 2 ** (half - shift);
}

/** About how many bits it has, to four. */
const bits = (n: bigint) => n.toString(16).length * 4;

/** The same with the smallest numbers; sums and products stay short that way. */
export const reduced = ({ top, bottom }: Fraction): Fraction => lowest(top, bottom);

function lowest(top: bigint, bottom: bigint): Fraction {
  let [a, b] = [top < 0n ? -top : top, bottom];
  while (b) [a, b] = [b, a % b];
  return a > 1n ? { top: top / a, bottom: bottom / a } : { top, bottom };
}
