import { written } from './formula.ts';

type Translate = (key: 'metrics.input.cost' | 'metrics.word.sum') => string;

/** How formulas are written on the server: the words in them, and a formula with the names of its inputs. */
export function naming(t: Translate): { words: Record<string, string>; input(name: string): string; written(formula: string): string } {
  const word = (name: string) => t(`metrics.word.${name}` as 'metrics.word.sum');
  const input = (name: string) => t(`metrics.input.${name}` as 'metrics.input.cost');
  const words = { sum: word('sum'), mean: word('mean'), median: word('median') };
  return {
    words,
    input,
    written: (formula) =>
      written(formula, { ...Object.fromEntries((formula.match(/[a-z]\w*/gi) ?? []).map((name) => [name, input(name)])), ...words }),
  };
}
