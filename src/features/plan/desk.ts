import { fill } from '../../lib/fill.ts';
import type { Brand } from '../brand/brand.ts';
import { numberOfDay } from './calendar.ts';
import type { Finding } from './finding.ts';
import type { Limits } from './limits.ts';
import type { Rubric } from './mix.ts';
import type { Move } from './moves.ts';
import type { Post } from './post.ts';
import type { Plan } from './store.ts';
import type { Filter, Sort, View } from './view.ts';

export interface Network {
  id: string;
  name: string;
}

/** What the page brings along. */
export interface Given {
  language: string;
  s: Record<string, string>;
  networks: Network[];
  limits: Limits;
  /** Outside pages by their ids: those of limits and of holidays. */
  sources: Record<string, { name: string; url: string }>;
  /** Where links are tagged, and where limits are read. */
  links: string;
}

export type Panel = 'rhythm' | 'checks' | 'clocks' | 'export' | 'import';

export interface DeskState {
  view: View;
  /** A day of the stretch of time that is shown. */
  cursor: string;
  filter: Filter;
  /** Whether the filters are in sight. */
  filtering: boolean;
  sort: Sort;
  /** Ids of selected posts. */
  picked: ReadonlySet<string>;
  /** The post in the editor. */
  open: string | undefined;
  panel: Panel | undefined;
  /** The last thing that was done, as a sentence. */
  told: string;
  /** The other of two texts that two tabs wrote into one field, to be taken while that is what is told. */
  crossed?: { told: string; label: string; take: () => void };
}

/** A finding as a sentence. */
export interface Said extends Finding {
  text: string;
}

/** What every part of the planner is given: one object for as long as the page shows the plan; what it holds moves on. */
export interface Desk {
  given: Given;
  readonly brand: Brand;
  /** Day and hour where the brand is. */
  readonly now: { day: string; time: string };
  firstDay: number;
  plan: Plan;
  rubrics: readonly Rubric[];
  /** Goals of the brand’s strategy. */
  goals: readonly string[];
  readonly state: DeskState;
  /** Whether the editor stands beside the views. */
  readonly beside: boolean;
  /** The posts that the filter leaves, in order. */
  readonly shown: readonly Post[];
  /** The same by day; those without a day under `''`. */
  readonly days: ReadonlyMap<string, readonly Post[]>;
  /** Who is named in the plan. */
  readonly owners: readonly string[];
  /** Networks and rubrics that posts of the plan have. */
  readonly used: { networks: ReadonlySet<string>; rubrics: ReadonlySet<string> };
  set(change: Partial<DeskState>): void;
  /** Changes posts and says so; `group` joins typing into one step. */
  move(moves: readonly Move[], told?: string): void;
  edit(post: Post, fields: Move['fields'], group: string): void;
  add(posts: readonly Post[], told: string): void;
  remove(posts: readonly Post[]): void;
  undo(): void;
  redo(): void;
  /** A new post on a day, opened in the editor. */
  create(fields: Partial<Post>): void;
  pick(post: Post, more: boolean): void;
  /** Changes the second zone or the country of the brand. */
  setBrand(change: { otherZone?: string | undefined; country?: string | undefined }): void;
  /** Whether all posts have been checked. */
  readonly checked: boolean;
  duplicate(posts: readonly Post[]): void;
  /** What the checks say of a post. */
  findings(id: string): Said[];
  /** What they say of the plan, faults first. */
  allFindings(): Said[];
  /** Goes to a post: its day in the view, itself in the editor. */
  show(post: Post): void;
  /** Holidays from a day on, for two years, with their names. */
  holidaysFrom(day: string): [day: string, name: string][];
  pickedPosts(): Post[];
  /** The holiday of a day, where a country was chosen. */
  holidays(day: string): string | undefined;
  /** An interface text, with what goes into its gaps. */
  w(key: string, values?: Record<string, string | number>): string;
  dates: Dates;
}

/** Days and months as the language writes them. */
export interface Dates {
  /** `Thursday 16 July 2026` */
  long(day: string): string;
  /** `Thu 16 July` */
  short(day: string): string;
  /** `16 July 2026` */
  full(day: string): string;
  /** `16` */
  date(day: string): string;
  /** `July 2026` */
  month(day: string): string;
  /** `Thu` */
  weekday(day: string): string;
  number(n: number): string;
}

const moment = (day: string) => (numberOfDay(day) ?? 0) * 86_400_000;

export function datesOf(language: string): Dates {
  const format = (options: Intl.DateTimeFormatOptions) => {
    const made = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { ...options, timeZone: 'UTC' });
    const known = new Map<string, string>();
    return (day: string) => {
      const text = known.get(day) ?? (day ? made.format(moment(day)) : '');
      known.set(day, text);
      return text;
    };
  };
  const numbers = new Intl.NumberFormat(language);
  return {
    long: format({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
    short: format({ weekday: 'short', day: 'numeric', month: 'long' }),
    full: format({ day: 'numeric', month: 'long', year: 'numeric' }),
    date: format({ day: 'numeric' }),
    month: format({ month: 'long', year: 'numeric' }),
    weekday: format({ weekday: 'short' }),
    number: (n) => numbers.format(n),
  };
}

/** Texts by key, with gaps filled: `{n}` by `n`, as the language writes it; of plural forms that which the number asks for. */
export function wordsOf(s: Record<string, string>, language: string) {
  const plurals = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  return (key: string, values: Record<string, string | number> = {}): string => {
    const { n } = values;
    if (typeof n !== 'number') return fill(s[`plan.${key}`] ?? s[`plan.${key}.other`] ?? key, values);
    const text = s[`plan.${key}.${plurals.select(n)}`] ?? s[`plan.${key}`] ?? s[`plan.${key}.other`] ?? key;
    return fill(text, { ...values, n: numbers.format(n) });
  };
}

/** What a post is called where there is little room. */
export const nameOf = (post: Post, untitled: string): string => post.title || post.text.split('\n')[0]!.slice(0, 80) || untitled;
