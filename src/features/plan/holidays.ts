import { addDays, daysInMonth, weekday } from './calendar.ts';
import { easterOf, orthodoxEasterOf } from './easter.ts';

/** A public holiday: the id of its name, and the day on which it is free where it is moved from a weekend (`instead`). */
export interface Holiday {
  id: string;
  day: string;
  instead?: true;
}

/**
 * When a holiday comes: on a date (`'05-03'`), so many days from Easter Sunday of the Western or the Eastern churches,
 * or on the nth such weekday of a month (`[5, 1, -1]`: the last Monday of May). `since`: the first year.
 */
type Rule = { id: string; since?: number } & (
  | { on: string }
  | { easter: number }
  | { orthodox: number }
  | { nth: [number, number, number] }
);

interface Country {
  rules: Rule[];
  /** What happens to one on a weekend; nothing where it stays. */
  moves?: 'monday' | 'nearest' | 'sunday';
  /** Ids of what cannot be computed: moons, decrees, regions. */
  missing: string[];
  /** Ids of outside pages. */
  sources: string[];
}

const on = (id: string, date: string, since?: number): Rule => ({ id, on: date, ...(since && { since }) });
const easter = (id: string, days: number): Rule => ({ id, easter: days });
const nth = (id: string, month: number, day: number, which: number): Rule => ({ id, nth: [month, day, which] });

const CHRISTMAS = [on('christmas', '12-25'), on('second-christmas', '12-26')];
const RULES: Record<string, Country> = {
  PL: {
    rules: [
      on('new-year', '01-01'),
      on('epiphany', '01-06', 2011),
      easter('easter', 0),
      easter('easter-monday', 1),
      on('labour', '05-01'),
      on('constitution', '05-03'),
      easter('pentecost', 49),
      easter('corpus-christi', 60),
      on('assumption', '08-15'),
      on('all-saints', '11-01'),
      on('independence', '11-11'),
      on('christmas-eve', '12-24', 2025),
      ...CHRISTMAS,
    ],
    missing: [],
    sources: ['poland-accounting-holidays'],
  },
  DE: {
    rules: [
      on('new-year', '01-01'),
      easter('good-friday', -2),
      easter('easter-monday', 1),
      on('labour', '05-01'),
      easter('ascension', 39),
      easter('whit-monday', 50),
      on('unity', '10-03'),
      ...CHRISTMAS,
    ],
    missing: ['regions'],
    sources: ['citiesinsider-germany-holidays'],
  },
  GB: {
    rules: [
      on('new-year', '01-01'),
      easter('good-friday', -2),
      easter('easter-monday', 1),
      nth('early-may', 5, 1, 1),
      nth('spring-bank', 5, 1, -1),
      nth('summer-bank', 8, 1, -1),
      on('christmas', '12-25'),
      on('boxing', '12-26'),
    ],
    moves: 'monday',
    missing: ['announced', 'regions'],
    sources: ['hackage-england-bank-holidays'],
  },
  US: {
    rules: [
      on('new-year', '01-01'),
      nth('martin-luther-king', 1, 1, 3),
      nth('washington', 2, 1, 3),
      nth('memorial', 5, 1, -1),
      on('juneteenth', '06-19', 2021),
      on('independence', '07-04'),
      nth('labour', 9, 1, 1),
      nth('columbus', 10, 1, 2),
      on('veterans', '11-11'),
      nth('thanksgiving', 11, 4, 4),
      on('christmas', '12-25'),
    ],
    moves: 'nearest',
    missing: ['regions'],
    sources: ['okwb-federal-holidays'],
  },
  KE: {
    rules: [
      on('new-year', '01-01'),
      easter('good-friday', -2),
      easter('easter-monday', 1),
      on('labour', '05-01'),
      on('madaraka', '06-01'),
      on('mazingira', '10-10', 2024),
      on('mashujaa', '10-20'),
      on('jamhuri', '12-12'),
      on('christmas', '12-25'),
      on('boxing', '12-26'),
    ],
    moves: 'sunday',
    missing: ['eid', 'diwali', 'announced'],
    sources: ['kenya-public-holidays-act', 'kenya-mazingira-day'],
  },
  TZ: {
    rules: [
      on('new-year', '01-01'),
      on('zanzibar-revolution', '01-12'),
      easter('good-friday', -2),
      easter('easter', 0),
      easter('easter-monday', 1),
      on('karume', '04-07'),
      on('union', '04-26'),
      on('labour', '05-01'),
      on('saba-saba', '07-07'),
      on('nane-nane', '08-08'),
      on('nyerere', '10-14'),
      on('independence', '12-09'),
      on('christmas', '12-25'),
      on('boxing', '12-26'),
    ],
    missing: ['eid', 'maulid', 'announced'],
    sources: ['everything-explained-tanzania'],
  },
  RU: {
    rules: [
      ...[1, 2, 3, 4, 5, 6, 8].map((date) => on('new-year-holidays', `01-0${date}`)),
      on('orthodox-christmas', '01-07'),
      on('defenders-ru', '02-23'),
      on('women', '03-08'),
      on('spring-and-labour', '05-01'),
      on('victory', '05-09'),
      on('russia', '06-12'),
      on('people-unity', '11-04'),
    ],
    missing: ['moved-by-decree'],
    sources: ['lawnotes-labour-code-112'],
  },
  UA: {
    rules: [
      on('new-year', '01-01'),
      on('women', '03-08'),
      { id: 'orthodox-easter', orthodox: 0 },
      on('labour', '05-01'),
      on('remembrance', '05-08', 2024),
      { id: 'orthodox-pentecost', orthodox: 49 },
      on('constitution', '06-28'),
      on('statehood', '07-15', 2024),
      on('independence', '08-24'),
      on('defenders-ua', '10-01', 2023),
      on('christmas', '12-25'),
    ],
    missing: ['martial-law'],
    sources: ['interfax-ukraine-holidays', 'kharkiv-court-8-may', 'abills-ukraine-2023'],
  },
  NO: {
    rules: [
      on('new-year', '01-01'),
      easter('maundy-thursday', -3),
      easter('good-friday', -2),
      easter('easter', 0),
      easter('easter-monday', 1),
      on('labour', '05-01'),
      on('constitution', '05-17'),
      easter('ascension', 39),
      easter('pentecost', 49),
      easter('whit-monday', 50),
      ...CHRISTMAS,
    ],
    missing: [],
    sources: ['public-holidays-norway'],
  },
};

/** The countries whose holidays are known, by their two letters. */
export const COUNTRIES: readonly string[] = Object.keys(RULES);

/**
 * The public holidays of a year in the order of days, with the days that stand in for a weekend after what they stand for.
 * Rules of today: years before them may have been different. None for a country that is not known.
 *
 * `holidaysOf('PL', 2026)[2]` is `{ id: 'easter', day: '2026-04-05' }`.
 */
export function holidaysOf(country: string, year: number): Holiday[] {
  const { rules, moves } = Object.hasOwn(RULES, country) ? RULES[country]! : { rules: [], moves: undefined };
  const found: Holiday[] = rules
    .filter(({ since = 1 }) => since <= year)
    .map((rule) => ({ id: rule.id, day: dayOf(rule, year) }))
    .sort(byDay);
  if (!moves) return found;
  const taken = new Set(found.map(({ day }) => day));
  const instead: Holiday[] = [];
  for (const { id, day } of found) {
    const moved = substitute(day, moves, taken);
    if (moved === undefined) continue;
    taken.add(moved);
    instead.push({ id, day: moved, instead: true });
  }
  // New Year's Day of the next year may be kept on the last Friday of this one.
  if (moves === 'nearest' && weekday(`${year + 1}-01-01`) === 6) instead.push({ id: 'new-year', day: `${year}-12-31`, instead: true });
  return [...found, ...instead.filter(({ day }) => day.startsWith(`${year}`))].sort(byDay);
}

/** What is missing from a country's list, as ids of sentences: `['eid', 'diwali', 'announced']` for Kenya. */
export function missingOf(country: string): string[] {
  return Object.hasOwn(RULES, country) ? RULES[country]!.missing : [];
}

/** The outside pages that a country's rules rest on. */
export function sourcesOf(country: string): string[] {
  return Object.hasOwn(RULES, country) ? RULES[country]!.sources : [];
}

function dayOf(rule: Rule, year: number): string {
  if ('on' in rule) return `${year}-${rule.on}`;
  if ('easter' in rule) return addDays(easterOf(year), rule.easter);
  if ('orthodox' in rule) return addDays(orthodoxEasterOf(year), rule.orthodox);
  const [month, day, which] = rule.nth;
  const two = `${month}`.padStart(2, '0');
  if (which < 0) {
    const last = `${year}-${two}-${daysInMonth(year, month)}`;
    return addDays(last, -((weekday(last) - day + 7) % 7));
  }
  const first = `${year}-${two}-01`;
  return addDays(first, ((day - weekday(first) + 7) % 7) + (which - 1) * 7);
}

/** On which day a holiday that falls on a weekend is kept; nothing for one that stays. */
function substitute(day: string, moves: NonNullable<Country['moves']>, taken: ReadonlySet<string>): string | undefined {
  const on = weekday(day);
  if (on < 6 || (moves === 'sunday' && on === 6)) return undefined;
  if (moves === 'nearest') return addDays(day, on === 6 ? -1 : 1);
  let next = addDays(day, 1);
  while (weekday(next) > 5 || taken.has(next)) next = addDays(next, 1);
  return next;
}

const byDay = (a: Holiday, b: Holiday) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0);
