import { day } from '../../lib/day.ts';
import { fill } from '../../lib/fill.ts';

/** What the server hands to the page. */
export interface Given {
  language: string;
  /** The address of the skill graph. */
  graph: string;
  s: Record<string, string>;
}

/** The sentences of a page by their key: with a number `n` in the form that the language has for it. */
export interface Words {
  (key: string, values?: Record<string, string | number>): string;
  list(items: readonly string[]): string;
  /** What a level is called: `none` too. */
  level(level: string): string;
  /** A calendar day, `2026-11-23`, as the language writes it. */
  day(of: string): string;
}

export function wordsOf({ s, language }: Given, prefix: string): Words {
  const rules = new Intl.PluralRules(language);
  const lists = new Intl.ListFormat(language);
  const say = (key: string, values: Record<string, string | number> = {}) => {
    const form = typeof values.n === 'number' ? s[`${prefix}.${key}.${rules.select(values.n)}`] : undefined;
    return fill(form ?? s[`${prefix}.${key}`] ?? s[`${prefix}.${key}.other`] ?? key, values);
  };
  return Object.assign(say, {
    list: (items: readonly string[]) => lists.format(items),
    level: (level: string) => s[`level.${level}`] ?? s['skillMap.none.short'] ?? level,
    day: (of: string) => day(new Date(of), language),
  });
}
