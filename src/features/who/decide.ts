import { type Facts, type Hours, KINDS, type Kind, round } from './facts.ts';
import { type Decision, decisions, holds, type RoleId, type Rule, rules, takes } from './rules.ts';

/** One question decided: the answer, what spoke for it and against it, each as the rules that say so. */
export interface Verdict {
  answer: string;
  /** The one that came nearest, with rules for it. */
  second: string | undefined;
  for: Rule[];
  against: Rule[];
  /** What speaks against the other answers. */
  others: Rule[];
}

export interface Advice {
  hire: Verdict;
  role: Verdict;
  form: Verdict;
  size: Verdict;
  /** Who is wanted: one role, or those of a split. */
  roles: RoleId[];
  /** At least so many people, at 40 hours a week each. */
  people: number;
  /** Kinds of work that stay open although these roles come. */
  uncovered: Kind[];
  /** Hours wanted beyond those that can be paid. */
  beyond: number;
}

/** A week of one person, in hours. */
const WEEK = 40;
/** A role joins a split from so many points on, and at most so many do. */
const ENOUGH = 2;
const MOST = 3;

/**
 * Decides by the rules: each that holds gives its points, the answer with most wins, and between equals the first in
 * the order of the data. `decide({ goal: 0 }).hire.answer` is `'not-yet'`.
 */
export function decide(facts: Facts, hours: Hours[] = []): Advice {
  const held = rules.filter((rule) => holds(rule, facts));
  const verdicts = Object.fromEntries((Object.keys(decisions) as Decision[]).map((decision) => [decision, verdictOf(decision, held)]));
  const { hire, role, form, size } = verdicts as Record<Decision, Verdict>;
  const roles = size.answer === 'split' ? several(held, hours) : [role.answer as RoleId];
  const open = facts.open ?? 0;
  return {
    hire,
    role,
    form,
    size,
    roles,
    people: size.answer === 'split' ? Math.max(2, roles.length, Math.ceil(open / WEEK)) : 1,
    uncovered: KINDS.filter((kind) => (facts[kind] ?? 0) > 0 && !roles.some((id) => takes[id].includes(kind))),
    beyond: facts.paid === undefined ? 0 : round(Math.max(0, open - facts.paid)),
  };
}

const scoreOf = (held: Rule[], decision: Decision, answer: string) =>
  held.reduce((sum, rule) => (rule.decision === decision && rule.answer === answer ? sum + rule.points : sum), 0);

function verdictOf(decision: Decision, held: Rule[]): Verdict {
  const scores = decisions[decision].map((answer) => ({ answer, score: scoreOf(held, decision, answer) }));
  const [first, second] = scores.toSorted((a, b) => b.score - a.score);
  const of = (answer: string | undefined) => held.filter((rule) => rule.decision === decision && rule.answer === answer);
  const answer = first!.answer;
  const rival = second && second.score > 0 ? second.answer : undefined;
  return {
    answer,
    second: rival,
    for: of(answer).filter(({ points }) => points > 0),
    // What speaks against an answer, and what speaks for the next one.
    against: [...of(answer).filter(({ points }) => points < 0), ...of(rival).filter(({ points }) => points > 0)],
    others: held.filter((rule) => rule.decision === decision && rule.answer !== answer && rule.points < 0),
  };
}

/** The roles of a split, those with most points first; only one where the others would find no work in the list. */
function several(held: Rule[], hours: Hours[]): RoleId[] {
  const open = hours.filter((one) => one.open > 0).map(({ kind }) => kind);
  const able = (id: RoleId) => !open.length || takes[id].some((kind) => open.includes(kind));
  const ranked = (decisions.role as RoleId[])
    .map((id) => ({ id, score: scoreOf(held, 'role', id) }))
    .toSorted((a, b) => b.score - a.score)
    .filter(({ id, score }, i) => i === 0 || (score >= ENOUGH && able(id)));
  return ranked.slice(0, MOST).map(({ id }) => id);
}
