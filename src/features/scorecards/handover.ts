import type { Kind } from '../../lib/persist.ts';
import { link } from '../workbench/link.ts';
import { type Reader, reader } from './fields.ts';
import { criteriaIn } from './saved.ts';
import { type Criterion, MOST, WEIGHTS } from './vacancy.ts';

/** What another tool hands over: a post and what to mark. Of candidates and interviewers a link knows nothing. */
export interface Prepared {
  name?: string;
  title: string;
  role: string;
  criteria: Criterion[];
}

/** A prepared sheet in an address, `…/hiring/scorecards/#smm=…`; it becomes a new vacancy once the reader takes it. */
export const prepared: Kind<Prepared> = {
  name: 'scorecards',
  version: 1,
  migrations: {},
  validate(data) {
    const from: Reader = reader(data);
    return { title: from.text('title', MOST.name), role: from.text('role', 60), criteria: criteriaIn(from) };
  },
};

/**
 * The address of the scorecards with these criteria in it; nothing when it is too much for a link. Weights that are
 * not given are 5, ids are counted. `page` is the address of the scorecards.
 */
export function scorecardsLink(
  title: string,
  role: string,
  criteria: readonly (Pick<Criterion, 'name' | 'anchors'> & Partial<Criterion>)[],
  page: string,
): Promise<string | undefined> {
  const whole = criteria
    .slice(0, MOST.criteria)
    .map((one, i) => ({ id: `k-${i + 1}`, skill: '', level: '', weight: WEIGHTS.usual, ...one }));
  return link({ kind: prepared }, prepared.validate({ title, role, criteria: whole }), page);
}
