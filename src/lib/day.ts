/** A calendar day as a language writes it, day before month in English: `day(new Date('2026-11-22'), 'en') === '22 Nov 2026'`. */
export function day(date: Date, lang: string): string {
  return new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, { dateStyle: 'medium', timeZone: 'UTC' }).format(date);
}
