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

const replaced = (formula: string, values: Record<string, string>) => formula.replace(/[a-z]\w*/gi, (name) => values[name] ?? name);
