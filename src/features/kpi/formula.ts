/**
 * A formula with something else in the place of its names, in a reader's signs.
 * `written('interactions / reach * 100', { interactions: '140', reach: '1,350' })` is `'140 ÷ 1,350 × 100'`;
 * a name without a value keeps standing.
 */
export function written(formula: string, values: Record<string, string>): string {
  return replaced(formula, values).replaceAll('*', '×').replaceAll('/', '÷').replaceAll(' - ', ' − ');
}

/** The same in the signs of a spreadsheet: `=(96+14+9+21)/1350*100`. */
export function cell(formula: string, values: Record<string, string>): string {
  return `=${replaced(formula, values).replaceAll(' ', '')}`;
}

/**
 * A formula with the numbers of lists in it; where two lists stand together their rows do. With the interactions
 * `['58', '132']` and the audiences `['2,900', '980']` `mean(interactions / audience) * 100` is
 * `'mean(58 ÷ 2,900 · 132 ÷ 980) × 100'`. `values` has the words for `mean`, `median` and `sum` too.
 */
export function writtenOut(formula: string, values: Record<string, string>, lists: Record<string, readonly string[]>): string {
  const rows = formula.replace(/\((\w+) \/ (\w+)\)/, (whole, top: string, bottom: string) =>
    lists[top] && lists[bottom] ? `(${lists[top].map((one, i) => `${one} / ${lists[bottom]![i]}`).join(' · ')})` : whole,
  );
  const joined = Object.entries(lists).map(([name, list]) => [name, list.join(' · ')]);
  return written(rows, { ...values, ...Object.fromEntries(joined) });
}

const replaced = (formula: string, values: Record<string, string>) => formula.replace(/[a-z]\w*/gi, (name) => values[name] ?? name);
