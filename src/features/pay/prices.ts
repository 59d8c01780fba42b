import type { Result } from '../kpi/metric.ts';

/**
 * By how many percent consumer prices of a year stood above those of the year before, annual means. Up to 2024: World
 * Bank, indicator FP.CPI.TOTL.ZG, rounded to hundredths (source `worldbank-cpi`); its series for Russia ends with 2021.
 * 2025: Poland and Germany from their statistical offices (sources `gus-prices-2025`, `destatis-prices-2025`).
 */
const RISES: Record<string, { from: number; percent: number[] }> = {
  DEU: { from: 2011, percent: [2.08, 2.01, 1.5, 0.91, 0.51, 0.49, 1.51, 1.73, 1.45, 0.14, 3.07, 6.87, 5.95, 2.26, 2.2] },
  POL: { from: 2011, percent: [4.24, 3.56, 0.99, 0.05, -0.87, -0.66, 2.08, 1.81, 2.23, 3.37, 5.06, 14.43, 11.53, 3.78, 3.6] },
  RUS: { from: 2011, percent: [8.44, 5.07, 6.75, 7.82, 15.53, 7.04, 3.68, 2.88, 4.47, 3.38, 6.69] },
  USA: { from: 2011, percent: [3.16, 2.07, 1.46, 1.62, 0.12, 1.26, 2.13, 2.44, 1.81, 1.23, 4.7, 8, 4.12, 2.95] },
};

export const PRICES_SOURCES = ['worldbank-cpi', 'gus-prices-2025', 'destatis-prices-2025'];
/** The countries of the table, and the last year of each. */
export const COUNTRIES: Record<string, number> = Object.fromEntries(
  Object.entries(RISES).map(([country, { from, percent }]) => [country, from + percent.length - 1]),
);

/** The rise from the year before, in percent; nothing outside the table. `riseOf('USA', 2021)` is 4.7. */
export function riseOf(country: string, year: number): number | undefined {
  const row = RISES[country];
  return row?.percent[year - row.from];
}

/**
 * How many times the prices of one year another year's are: the product of (1 + rise ÷ 100) over the years between,
 * and its reciprocal on the way back. `priceFactor('USA', 2020, 2022)` is `{ value: 1.13076 }`; a year that the table
 * does not have: `missing`, `prices`.
 */
export function priceFactor(country: string | undefined, from: number | undefined, to: number): Result {
  if (from === undefined) return { undefined: 'missing', input: 'year' };
  if (from === to) return { value: 1 };
  if (!country) return { undefined: 'missing', input: 'place' };
  let value = 1;
  for (let year = Math.min(from, to) + 1; year <= Math.max(from, to); year++) {
    const rise = riseOf(country, year);
    if (rise === undefined) return { undefined: 'missing', input: 'prices' };
    value *= 1 + rise / 100;
  }
  return { value: from < to ? value : 1 / value };
}
