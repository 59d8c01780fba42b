import type { Joined, Result } from './joined.ts';
import type { Mark, Vacancy } from './vacancy.ts';

/** The words of a table, and how it writes a number. */
export interface Heads {
  candidate: string;
  criterion: string;
  weight: string;
  mean: string;
  low: string;
  high: string;
  count: string;
  notAsked: string;
  missing: string;
  notes: string;
  result: string;
  /** `'Candidate 2'` where names stay behind. */
  code(n: number): string;
}

/** What the reader asked for: without `names` candidates are counted, without `notes` no note goes along. */
export interface Asked {
  names: boolean;
  notes: boolean;
}

/** A name, or the candidate’s number in the order in which they were entered. */
export const labelOf = ({ candidates }: Pick<Vacancy, 'candidates'>, id: string, code: Heads['code'], names: boolean): string => {
  const at = candidates.findIndex((one) => one.id === id);
  return (names && candidates[at]?.name.trim()) || code(at + 1);
};

/**
 * Everything as rows, the first one the head: a row a candidate and criterion, then the weighted result of each. Cells
 * without a number are empty, never 0.
 */
export function rowsOf(vacancy: Vacancy, joined: Joined, marks: readonly Mark[], heads: Heads, asked: Asked): (string | number)[][] {
  const { candidate, criterion, weight, mean, low, high, count, notAsked, missing, notes } = heads;
  const who = new Map(vacancy.interviewers.map(({ id, name }) => [id, name]));
  const from = new Set(joined.from);
  const noteOf = (id: string, of: string) =>
    marks
      .filter((one) => one.candidate === id && one.criterion === of && one.note && from.has(one.interviewer))
      .map((one) => `${who.get(one.interviewer) ?? ''}: ${one.note}`)
      .join('\n');
  const lines = (result: Result) =>
    vacancy.criteria.map(({ id, name, weight }) => {
      const spread = result.spreads.get(id)!;
      return [
        labelOf(vacancy, result.id, heads.code, asked.names),
        name,
        weight,
        spread.mean === undefined ? '' : round(spread.mean),
        spread.low ?? '',
        spread.high ?? '',
        spread.marks.length,
        spread.notAsked,
        spread.missing.length,
        ...(asked.notes ? [noteOf(result.id, id)] : []),
      ];
    });
  const totals = joined.results.map(({ id, total, low, high }) => [
    labelOf(vacancy, id, heads.code, asked.names),
    heads.result,
    '',
    'value' in total ? round(total.value) : '',
    low === undefined ? '' : round(low),
    high === undefined ? '' : round(high),
    '',
    '',
    '',
    ...(asked.notes ? [''] : []),
  ]);
  return [
    [candidate, criterion, weight, mean, low, high, count, notAsked, missing, ...(asked.notes ? [notes] : [])],
    ...joined.results.flatMap(lines),
    ...totals,
  ];
}

/** Without the dust of doubles: `round(2.0000000001)` is 2. */
const round = (n: number): number => Number(n.toFixed(4));
