import { type Ranked, ranked, type Total, totalOf } from './rank.ts';
import { firsts, type Swap, swapOf } from './sensitivity.ts';
import { meansOf, type Spread, spreadOf } from './spread.ts';
import type { Mark, Vacancy } from './vacancy.ts';

/** A candidate as the joined sheet shows it. */
export interface Result extends Ranked {
  name: string;
  /** By criterion. */
  spreads: Map<string, Spread>;
  means: Map<string, number>;
  /** Results from the marks of single interviewers: the strictest and the most generous. */
  low?: number;
  high?: number;
  /** In what share of random weightings this candidate is first; missing where there is no result. */
  first?: number;
}

/** Everything that follows from marks and weights. */
export interface Joined {
  /** Ids of interviewers whose marks are joined. */
  from: string[];
  /** Best first. */
  results: Result[];
  swap: Swap | undefined;
  /** Criteria and candidates on which the interviewers are far apart. */
  apart: { candidate: string; criterion: string; low: number; high: number }[];
  /** Marks that nobody has given yet, question by question, among those who are joined. */
  missing: number;
}

/** Joins the marks of some interviewers; `from` are their ids. */
export function join({ criteria, candidates }: Pick<Vacancy, 'criteria' | 'candidates'>, marks: readonly Mark[], from: string[]): Joined {
  const byId = new Map(
    candidates.map(({ id, name }) => {
      const spreads = new Map(criteria.map((one) => [one.id, spreadOf(marks, id, one.id, from)]));
      const means = meansOf(marks, id, criteria, from);
      const own = from.flatMap((one) => {
        const total = totalOf(meansOf(marks, id, criteria, [one]), criteria);
        return 'value' in total ? [total.value] : [];
      });
      return [id, { name, spreads, means, ...(own.length && { low: Math.min(...own), high: Math.max(...own) }) }] as const;
    }),
  );
  const totals = new Map<string, Total>([...byId].map(([id, { means }]) => [id, totalOf(means, criteria)]));
  const list = ranked(totals);
  const placed = list.filter(({ place }) => place);
  const shares = firsts(new Map(placed.map(({ id }) => [id, byId.get(id)!.means])), criteria);
  const [one, two] = placed;
  const spreads = [...byId].flatMap(([candidate, { spreads }]) =>
    [...spreads].map(([criterion, spread]) => ({ candidate, criterion, spread })),
  );
  return {
    from,
    results: list.map((result) => ({ ...result, ...byId.get(result.id)!, ...(result.place && { first: shares.get(result.id)! }) })),
    swap: one && two ? swapOf(byId.get(one.id)!.means, byId.get(two.id)!.means, criteria) : undefined,
    apart: spreads.flatMap(({ candidate, criterion, spread: { apart, low, high } }) =>
      apart ? [{ candidate, criterion, low: low!, high: high! }] : [],
    ),
    missing: spreads.reduce((sum, { spread }) => sum + spread.missing.length, 0),
  };
}
