import { percentIn } from '../../lib/percent.ts';

const UNITS: Record<string, string> = { hours: 'hour', minutes: 'minute', seconds: 'second', days: 'day', months: 'month' };

/**
 * A number of a case as a language writes it, with its unit where that is money, a share or a time; what else is
 * counted stands in the label. `formatted(849.4, 'EUR', 'en') === '€849.40'`, `formatted(38, 'percent', 'en') === '38\u00a0%'`,
 * `formatted(3.2, 'hours', 'en') === '3.2 hours'`, `formatted(4215, 'people', 'en') === '4,215'`;
 * below zero with the sign of the printed page, `−72.7`. Money without its sign is an `amount`: `27.40`, `300`.
 */
export function formatted(value: number, unit: string, lang: string): string {
  const text = unit === 'percent' ? percentIn(lang, 2)(value / 100) : new Intl.NumberFormat(lang, style(value, unit)).format(value);
  return text.replace('-', '−');
}

/** A number whose unit the text says: `bare(849.4, 'EUR', 'en') === '849.40'`, `bare(38, 'percent', 'en') === '38'`. */
export const bare = (value: number, unit: string, lang: string): string => formatted(value, isMoney(unit) ? 'amount' : 'count', lang);

/** Whether a case's unit is a currency, by its code. */
export const isMoney = (unit: string): boolean => /^[A-Z]{3}$/.test(unit);

function style(value: number, unit: string): Intl.NumberFormatOptions {
  const decimals = Number.isInteger(value) ? 0 : 2;
  if (isMoney(unit)) return { style: 'currency', currency: unit, minimumFractionDigits: decimals };
  if (unit === 'amount') return { minimumFractionDigits: decimals, maximumFractionDigits: 2 };
  if (UNITS[unit]) return { style: 'unit', unit: UNITS[unit], unitDisplay: 'long', maximumFractionDigits: 2 };
  return { maximumFractionDigits: 2 };
}
