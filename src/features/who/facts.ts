import type { Undefined } from '../kpi/metric.ts';
import type { Given } from '../workbench/tool.ts';

/** Kinds of work, each of which some role is there for. */
export const KINDS = ['plan', 'pieces', 'answers', 'advertising', 'numbers', 'leading'] as const;
export type Kind = (typeof KINDS)[number];

/** Hours a week of one kind: what is wanted, what of it somebody there does already, what of the rest is in the house. */
export interface Hours {
  kind: Kind;
  wanted: number;
  covered: number;
  inside: number;
  open: number;
}

/** The situation as numbers; a yes is 1, a no is 0, and what is not known is absent. The rules speak of these names. */
export type Facts = Partial<Record<FactName, number>>;
export const FACTS = [
  ...KINDS,
  ...['goal', 'number', 'date', 'wanted', 'open', 'paid', 'inside', 'kinds', 'days', 'leads', 'helpers', 'lasting'],
  ...['insideShare', 'answersShare', 'piecesShare', 'advertisingShare', 'adMoney', 'adFee', 'regulated', 'attacked', 'confidential'],
] as const;
export type FactName = (typeof FACTS)[number];

/** A month of a year of 52 weeks. */
export const MONTH = 52 / 12;

/** What was wrong with the list; the answer waits for it. */
export interface Fault {
  row: number;
  field: 'hours' | 'inside' | 'covered';
  key: 'unreadable' | 'negative' | 'inside-more' | 'covered-more';
}

/** Every row of the list that cannot be so: a number that cannot be read or is below 0, more in the house or covered than wanted. */
export function faultsOf({ rows }: Pick<Given, 'rows'>): Fault[] {
  return (rows.work ?? []).flatMap(({ numbers }, row) => {
    const { hours = 0, inside = 0, covered = 0 } = numbers;
    const bad = (['hours', 'inside', 'covered'] as const).flatMap((field): Fault[] => {
      const n = numbers[field] ?? 0;
      return Number.isNaN(n) ? [{ row, field, key: 'unreadable' }] : n < 0 ? [{ row, field, key: 'negative' }] : [];
    });
    if (bad.length) return bad;
    const more: Fault[] = [];
    if (inside > hours) more.push({ row, field: 'inside', key: 'inside-more' });
    if (covered > hours) more.push({ row, field: 'covered', key: 'covered-more' });
    return more;
  });
}

/**
 * Hours a week by kind, those without any left out. What somebody there does already is taken from the work outside the
 * house first. 8 hours of pieces, 5 in the house, 4 covered: open 4, inside 4.
 */
export function hoursOf({ rows }: Pick<Given, 'rows'>): Hours[] {
  return KINDS.flatMap((kind) => {
    const sum: Hours = { kind, wanted: 0, covered: 0, inside: 0, open: 0 };
    for (const { texts, numbers } of rows.work ?? []) {
      if (texts.kind !== kind) continue;
      const { hours = 0, inside = 0, covered = 0 } = numbers;
      sum.wanted += hours;
      sum.covered += covered;
      sum.open += hours - covered;
      sum.inside += Math.min(inside, hours - covered);
    }
    return sum.wanted > 0 ? [sum] : [];
  });
}

/** What the fields say, as the names of which the rules speak. Open hours of a kind below half an hour are no kind. */
export function factsOf(given: Given, hours = hoursOf(given)): Facts {
  const { numbers, texts } = given;
  const sum = (part: 'wanted' | 'open' | 'inside') => round(hours.reduce((all, one) => all + one[part], 0));
  const of = (kind: Kind) => round(hours.find((one) => one.kind === kind)?.open ?? 0);
  const yes = (is: boolean) => (is ? 1 : 0);
  const open = sum('open');
  const share = (n: number) => (open ? (n / open) * 100 : 0);
  const known = (n: number | undefined) => (n === undefined || Number.isNaN(n) || n < 0 ? undefined : n);
  const hourCost = known(numbers.hourCost);
  const facts: Record<string, number | undefined> = {
    ...Object.fromEntries(KINDS.map((kind) => [kind, of(kind)])),
    goal: yes(texts.goal !== 'none'),
    number: yes(texts.number === 'on'),
    date: yes(texts.date === 'on'),
    wanted: sum('wanted'),
    open,
    paid: known(numbers.paid),
    inside: sum('inside'),
    kinds: KINDS.filter((kind) => of(kind) >= 0.5).length,
    days: Number(texts.days),
    leads: yes(texts.there === 'leads'),
    helpers: yes(texts.there !== 'nobody'),
    lasting: yes(texts.lasting !== 'project'),
    insideShare: share(sum('inside')),
    answersShare: share(of('answers')),
    piecesShare: share(of('pieces')),
    advertisingShare: share(of('advertising')),
    adMoney: known(numbers.adMoney),
    adFee: hourCost === undefined ? undefined : of('advertising') * hourCost * MONTH,
    regulated: yes(texts.regulated === 'on'),
    attacked: yes(texts.attacked === 'on'),
    confidential: yes(texts.confidential === 'on'),
  };
  return Object.fromEntries(Object.entries(facts).filter(([, n]) => n !== undefined)) as Facts;
}

/** Hours have few decimals; doubles would leave dust. */
export const round = (n: number): number => Number(n.toFixed(6));

/** What a number that is asked for lacks, as a reason. */
export const lacks = (n: number | undefined, input: string): Undefined | undefined =>
  n === undefined
    ? { undefined: 'missing', input }
    : Number.isNaN(n)
      ? { undefined: 'unreadable', input }
      : n < 0
        ? { undefined: 'negative', input }
        : undefined;
