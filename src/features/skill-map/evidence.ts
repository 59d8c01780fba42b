import type { Answered } from '../quiz/saved.ts';
import { LEVELS, type Level } from '../skills/levels.ts';
import type { Graph } from '../skills/load.ts';
import type { Artefact } from './saved-artefact.ts';
import type { Rated, Rating } from './saved-rating.ts';

/** What a reader keeps that can show a skill. */
export interface Kept {
  /** Answers of lessons, by question. */
  answers: Readonly<Record<string, Pick<Answered, 'tries' | 'right' | 'revealed' | 'key' | 'day' | 'first'>>>;
  /** Exams handed in, with the reader's calendar day of each. */
  attempts: readonly { day: string; questions: readonly { id: string; score: number; key?: string }[] }[];
  /** By skill. */
  ratings: Readonly<Record<string, Rating>>;
  /** By id. */
  artefacts: Readonly<Record<string, Artefact>>;
  /** Paths of the tools with finished work, as `finished.ts` gives them: `tools/funnel`. */
  sheets: readonly string[];
}

/** What stands for one skill. */
export interface Evidence {
  /** What the reader says of themselves. */
  self?: Rated;
  /** Questions that were right at once when they were asked last. */
  passed: { id: string; day?: string }[];
  /** How many of the passed ones ask to apply or to judge. */
  harder: number;
  /** How many different questions were asked. */
  tried: number;
  /** Paths of the tools of this skill with finished work. */
  sheets: string[];
  /** Ids of the artefacts that name this skill. */
  artefacts: string[];
  /** The level that all of it carries; without it, none yet. */
  level?: Level;
  /** The level rests on an artefact and on the reader's own word. */
  reported?: true;
  /** The newest day of what counts, where it has one. */
  day?: string;
}

/** What questions and work have to come to; `share` is of the questions tried. */
export const RULES = {
  assist: { right: 2, share: 2 / 3 },
  do: { right: 4, harder: 2, share: 0.8 },
} as const;

/** The place of a level, from 0 for none to 4: `stepOf('do')` is 2. */
export const stepOf = (level: Rated | undefined): number => LEVELS.indexOf(level as Level) + 1;

/**
 * The evidence for every skill of the graph. A question counts once, as it was answered last: right at the first check of a
 * lesson's run, before any hint, or with all its points in an exam; an answer to a question that has changed since, and
 * questions that no test asks, do not count. Of an answer and an exam of one day, the exam counts.
 *
 * - `assist`: two different questions right, and two thirds of those tried
 * - `do`: four right, two of them to apply or to judge, four fifths of those tried, and a finished worksheet or an artefact
 * - an artefact carries, besides, the level that the reader gives themselves: then `reported` is set
 */
export function evidenceOf(graph: Pick<Graph, 'skills' | 'questions' | 'tools'>, kept: Kept): Record<string, Evidence> {
  const found: Record<string, Evidence> = {};
  for (const id of Object.keys(graph.skills)) {
    const self = kept.ratings[id]?.level;
    found[id] = { ...(self && { self }), passed: [], harder: 0, tried: 0, sheets: [], artefacts: [] };
  }
  for (const [id, { right, day }] of last(graph, kept)) {
    const { skills, kind } = graph.questions[id]!;
    for (const skill of skills) {
      const of = found[skill];
      if (!of) continue;
      of.tried++;
      if (!right) continue;
      of.passed.push({ id, ...(day && { day }) });
      if (kind !== 'recall') of.harder++;
    }
  }
  for (const path of new Set(kept.sheets)) for (const skill of graph.tools[path]?.skills ?? []) found[skill]?.sheets.push(path);
  for (const [id, { skills }] of Object.entries(kept.artefacts)) for (const skill of skills) found[skill]?.artefacts.push(id);
  for (const of of Object.values(found)) {
    const shown = shownBy(of);
    const reported = of.artefacts.length > 0 && stepOf(of.self) > stepOf(shown);
    const level = reported ? (of.self as Level) : shown;
    const days = [...of.passed.map(({ day }) => day), ...of.artefacts.map((id) => kept.artefacts[id]!.day)].filter(
      (day) => day !== undefined,
    );
    const day = days.sort().at(-1);
    Object.assign(of, level && { level }, reported && { reported }, day && { day });
  }
  return found;
}

/** The level that questions and work show without the reader's word: `'assist'`, `'do'` or nothing. */
export function shownBy({
  passed,
  harder,
  tried,
  sheets,
  artefacts,
}: Pick<Evidence, 'passed' | 'harder' | 'tried' | 'sheets' | 'artefacts'>) {
  const right = passed.length;
  const reaches = (rule: { right: number; share: number }) => right >= rule.right && right >= rule.share * tried;
  if (reaches(RULES.do) && harder >= RULES.do.harder && sheets.length + artefacts.length > 0) return 'do';
  return reaches(RULES.assist) ? 'assist' : undefined;
}

/** How every question was answered last. */
function last({ questions }: Pick<Graph, 'questions'>, { answers, attempts }: Kept) {
  const results = new Map<string, { right: boolean; day?: string }>();
  for (const [id, { tries, right, revealed, key, day, first }] of Object.entries(answers)) {
    const asked = questions[id];
    if (!asked?.fit || asked.key !== key) continue;
    results.set(id, { right: first ? first.right : tries === 1 && right && !revealed, ...(day && { day }) });
  }
  for (const { day, questions: asked } of [...attempts].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)))
    for (const { id, score, key } of asked)
      if (questions[id]?.fit && (key ?? questions[id].key) === questions[id].key && (results.get(id)?.day ?? '') <= day)
        results.set(id, { right: score === 1, day });
  return results;
}
