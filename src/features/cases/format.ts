const UNITS: Record<string, string> = { hours: 'hour', minutes: 'minute', days: 'day', months: 'month' };

/**
 * A number of a case as a language writes it, with its unit where that is money, a share or a time; what else is
 * counted stands in the label. `formatted(849.4, 'EUR', 'en') === '€849.40'`, `formatted(38, 'percent', 'en') === '38%'`,
 * `formatted(3.2, 'hours', 'en') === '3.2 hours'`, `formatted(4215, 'people', 'en') === '4,215'`;
 * below zero with the sign of the printed page, `−72.7`.
 */
export function formatted(value: number, unit: string, lang: string): string {
  const text = new Intl.NumberFormat(lang, style(value, unit)).format(unit === 'percent' ? value / 100 : value);
  return text.replace('-', '−');
}

function style(value: number, unit: string): Intl.NumberFormatOptions {
  if (/^[A-Z]{3}$/.test(unit)) return { style: 'currency', currency: unit, minimumFractionDigits: Number.isInteger(value) ? 0 : 2 };
  if (unit === 'percent') return { style: 'percent', maximumFractionDigits: 2 };
  if (UNITS[unit]) return { style: 'unit', unit: UNITS[unit], unitDisplay: 'long', maximumFractionDigits: 2 };
  return { maximumFractionDigits: 2 };
}
