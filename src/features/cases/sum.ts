import { evaluate } from '../../lib/expression.ts';

const PATH = /[a-z0-9-]+(?:\/[a-zA-Z0-9-]+)+/g;

/** The paths of case numbers in a sum: `paths('facts/revenue * facts/margin / 100')` is `['facts/revenue', 'facts/margin']`. */
export const paths = (sum: string): string[] => [...new Set(sum.match(PATH) ?? [])];

/**
 * The value of a sum over case numbers; operators stand between spaces, so that a slash inside a path is none.
 * `sumOf('facts/revenue * facts/margin / 100', { 'facts/revenue': 849.4, 'facts/margin': 38 })` is `322.772`.
 * Throws where the sum can't be read, names a number that is not given, or divides by zero.
 */
export function sumOf(sum: string, values: Record<string, number>): number {
  const list = paths(sum);
  const named = sum.replace(PATH, (path) => `v${list.indexOf(path)}`);
  const given = list.flatMap((path, i) => (values[path] === undefined ? [] : [[`v${i}`, values[path]] as const]));
  const value = evaluate(named, Object.fromEntries(given));
  if (!Number.isFinite(value)) throw new Error(`"${sum}" divides by zero`);
  return value;
}

/**
 * Whether a sum comes to money: twice every price, twice the result. `facts/revenue * facts/margin / 100` does,
 * `facts/revenue / facts/ad-spend` does not. `money` are the paths of the values that are money.
 */
export function isSumOfMoney(sum: string, values: Record<string, number>, money: string[]): boolean {
  const value = sumOf(sum, values);
  const twice = sumOf(sum, { ...values, ...Object.fromEntries(money.map((path) => [path, 2 * (values[path] ?? 0)])) });
  return value !== 0 && Math.abs(twice - 2 * value) < 1e-9 * Math.abs(value);
}
