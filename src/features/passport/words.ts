import { fill } from '../../lib/fill.ts';

/** Sentences by key, with gaps filled; of plural forms that which `n` asks for. */
export interface Words {
  (key: string, values?: Record<string, string | number>): string;
  language: string;
  /** A day as the language writes it. */
  day(day: string): string;
  percent(share: number): string;
  number(n: number): string;
  list(names: readonly string[]): string;
}

/** `wordsOf({ 'passport.x': '{n} of {m}' }, 'en')('x', { n: 1, m: 2 })` is `'1 of 2'`. */
export function wordsOf(s: Record<string, string>, language: string, start = 'passport'): Words {
  const tag = language === 'en' ? 'en-GB' : language;
  const plural = new Intl.PluralRules(tag);
  const number = new Intl.NumberFormat(tag, { maximumFractionDigits: 1 });
  const days = new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeZone: 'UTC' });
  const names = new Intl.ListFormat(tag, { type: 'conjunction' });
  const find = (key: string) => s[`${start}.${key}`] ?? s[`passport.${key}`] ?? s[key];
  const words = (key: string, values: Record<string, string | number> = {}) => {
    const form = typeof values.n === 'number' ? find(`${key}.${plural.select(values.n)}`) : undefined;
    const written = Object.entries(values).map(([name, value]) => [name, typeof value === 'number' ? number.format(value) : value]);
    return fill(form ?? find(key) ?? find(`${key}.other`) ?? key, Object.fromEntries(written));
  };
  return Object.assign(words, {
    language,
    day: (day: string) => days.format(Date.parse(day)),
    percent: (share: number) => `${number.format(share * 100)}\u00a0%`,
    number: (n: number) => number.format(n),
    list: (all: readonly string[]) => names.format(all),
  });
}
