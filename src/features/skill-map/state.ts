import { ids, saved } from '../../lib/persist.ts';
import { kind as visits } from '../progress/saved.ts';
import { lessonState } from '../progress/state.ts';
import type { Graph } from '../skills/load.ts';
import { type Evidence, evidenceOf, type Kept } from './evidence.ts';
import { type Asked, type Basis, gapTo, lessonsFor, ownStep, type Plan } from './gap.ts';

/** What the page draws, from what is kept and what is chosen. */
export interface Map_ {
  graph: Graph;
  kept: Kept;
  basis: Basis;
  role: string;
  evidence: Record<string, Evidence>;
  /** By skill; without a role nothing is asked. */
  asked: ReadonlyMap<string, Asked>;
  plan: Plan | undefined;
  own(skill: string): number | undefined;
}

/** Works out the map. Lessons that are done are read off what is kept. */
export function mapOf(graph: Graph, kept: Kept, role: string, basis: Basis): Map_ {
  const evidence = evidenceOf(graph, kept);
  const own = (skill: string) => ownStep(evidence[skill] ?? {}, basis);
  const asks = graph.roles[role];
  const list = asks ? gapTo(asks.skills, own) : [];
  const order = graph.modules.flatMap(({ lessons }) => lessons).filter((id) => graph.lessons[id]);
  return {
    graph,
    kept,
    basis,
    role: asks ? role : '',
    evidence,
    asked: new Map(list.map((one) => [one.skill, one])),
    plan: asks && lessonsFor(list, graph.lessons, order, done()),
    own,
  };
}

const done = () => new Set(ids(visits).filter((id) => lessonState(saved(visits, id).get()) === 'done'));
