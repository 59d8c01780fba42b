/**
 * Writes a share of one as the page's language does; English with the space of the prose, kept on one line.
 * `percentIn('en')(0.8) === '80\u00a0%'`, `percentIn('tr')(0.8) === '%80'`.
 */
export function percentIn(lang: string, digits = 0): (share: number) => string {
  const { format } = new Intl.NumberFormat(lang, { style: 'percent', maximumFractionDigits: digits });
  return (share) => (/^en\b/.test(lang) ? format(share).replace('%', '\u00a0%') : format(share));
}
