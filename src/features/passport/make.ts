import type { Evidence } from '../skill-map/evidence.ts';
import type { Artefact } from '../skill-map/saved-artefact.ts';
import type { Rating } from '../skill-map/saved-rating.ts';
import { LEVELS, type Level } from '../skills/levels.ts';
import type { Graph } from '../skills/load.ts';
import { type Basis, type Claim, clean, LIMITS, type Passed, type Passport } from './passport.ts';
import type { Draft } from './saved.ts';

/** What a reader has, out of which a passport is made. */
export interface Have {
  graph: Pick<Graph, 'modules' | 'skills'>;
  evidence: Readonly<Record<string, Evidence>>;
  ratings: Readonly<Record<string, Rating>>;
  artefacts: Readonly<Record<string, Artefact>>;
  /** Module tests that were passed. */
  modules: readonly Passed[];
  exam?: Passport['exam'];
}

/** A level that a reader may claim for a skill, and what it would rest on. */
export interface Option {
  level: Level;
  basis: Basis;
  day?: string;
}

/**
 * The levels that may be claimed for a skill, what questions and work carry first, then the reader’s own rating where it is
 * another one. Nothing for a skill without either.
 */
export function optionsOf(of: Evidence | undefined, rated: Rating | undefined): Option[] {
  const options: Option[] = [];
  if (of?.level) {
    const basis = of.reported || of.level !== LEVELS[0] ? 'work' : 'questions';
    options.push({ level: of.level, basis, ...(of.day && { day: of.day }) });
  }
  if (rated && rated.level !== 'none' && rated.level !== of?.level) options.push({ level: rated.level, basis: 'self', day: rated.day });
  return options;
}

/** Skills that may stand in a passport, in the order of the graph, with the levels that may be claimed. */
export const claimable = ({ graph, evidence, ratings }: Have): { skill: string; options: Option[] }[] =>
  Object.keys(graph.skills)
    .map((skill) => ({ skill, options: optionsOf(evidence[skill], ratings[skill]) }))
    .filter(({ options }) => options.length > 0);

/** The option that a draft takes: the reader’s own rating where they chose it, otherwise the first. */
export const chosen = (draft: Draft, skill: string, options: readonly Option[]): Option =>
  (draft.own.includes(skill) && options.find(({ basis }) => basis === 'self')) || options[0]!;

/** The passport that a draft makes of what a reader has. `created` is today, `site` the address of this site. */
export function passportOf(draft: Draft, have: Have, created: string, site?: string): Passport {
  const { evidence, artefacts, graph, modules, exam } = have;
  const hides = (part: Draft['hide'][number]) => draft.hide.includes(part);
  const taken = Object.keys(artefacts)
    .filter((id) => !draft.withoutPieces.includes(id))
    .sort((a, b) => order(artefacts[a]!, artefacts[b]!))
    .slice(0, LIMITS.artefacts);
  const skills = claimable(have)
    .filter(({ skill }) => !draft.without.includes(skill))
    .map(({ skill, options }): Claim => {
      const { level, basis, day } = chosen(draft, skill, options);
      const of = evidence[skill];
      return {
        skill,
        level,
        basis,
        ...(day && { day }),
        questions: hides('questions') ? [] : (of?.passed ?? []).map(({ id }) => id).slice(0, LIMITS.questions),
        sheets: (of?.sheets ?? []).slice(0, LIMITS.sheets),
        artefacts: taken.filter((id) => artefacts[id]!.skills.includes(skill)),
      };
    });
  return {
    created,
    name: clean(draft.name).trim().slice(0, LIMITS.name),
    note: clean(draft.note).trim().slice(0, LIMITS.note),
    ...(site && { site }),
    skills,
    modules: hides('modules') ? [] : graph.modules.flatMap(({ id }) => modules.filter(({ module }) => module === id)),
    ...(exam && !hides('exam') && { exam }),
    artefacts: taken.map((id) => {
      const { title, where, skills, piece } = artefacts[id]!;
      return {
        id,
        title: clean(title).slice(0, LIMITS.title),
        where: clean(where).slice(0, LIMITS.where),
        skills,
        ...(piece && { piece }),
      };
    }),
  };
}

/** The capstone first, then the newest; of one day by title. */
const order = (a: Artefact, b: Artefact): number =>
  Number(b.piece === 'capstone') - Number(a.piece === 'capstone') || (a.day < b.day ? 1 : a.day > b.day ? -1 : a.title < b.title ? -1 : 1);
