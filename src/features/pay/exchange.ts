/**
 * Exchange rates of one day, as the price of one unit in zloty: the table of the National Bank of Poland of 3 June 2026
 * (source `nbp-rates-2026-06`). A starting point for a comparison and no rate for a payment; whoever needs another day
 * types its rate. The rouble is not among them: since 1 March 2022 the European Central Bank sets no rate for it either
 * (source `nbs-rouble-rate`).
 */
const ZLOTY: Record<string, number> = {
  PLN: 1,
  EUR: 4.2433,
  USD: 3.6553,
  GBP: 4.9138,
  CHF: 4.6301,
  CZK: 0.1754,
  SEK: 0.39,
  NOK: 0.3935,
  UAH: 0.0824,
};

export const RATES_SOURCE = 'nbp-rates-2026-06';
/** The currencies with a rate, and the rouble, in which the course's sources count. */
export const CURRENCIES = [...Object.keys(ZLOTY), 'RUB'];

/** What one unit of a currency costs in another that day: `rateOf('EUR', 'PLN')` is 4.2433; nothing where the table is silent. */
export function rateOf(from: string, to: string): number | undefined {
  if (from === to) return 1;
  const [of, by] = [ZLOTY[from], ZLOTY[to]];
  return of && by && of / by;
}
