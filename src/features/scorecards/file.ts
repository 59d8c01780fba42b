import { DAY, ID, reader, unique } from './fields.ts';
import { SAID } from './saved-mark.ts';
import { type Criterion, type Interviewer, type Mark, MOST, markId, type Said, type Vacancy } from './vacancy.ts';

const TYPE = 'open-smm-scorecard';
const VERSION = 1;
/** Most bytes of a sheet; larger files are refused before they are read. */
export const MOST_BYTES = 1024 * 1024;

/** One interviewer’s sheet as a file: what is marked, and only the marks of this interviewer. */
export interface Sheet {
  vacancy: { id: string; title: string; role: string; deleteOn: string };
  interviewer: Interviewer;
  /** Without weights, which an interviewer needs not know. */
  criteria: Omit<Criterion, 'weight'>[];
  candidates: { id: string; name: string }[];
  /** Whether the interviewer has finished. */
  done: boolean;
  marks: { candidate: string; criterion: string; mark: Said; note: string }[];
}

/**
 * Why a file is refused; the name ends the key of the sentence that says so, `what` goes into it.
 * - `size`, `json`, `type`, `newer`: it is too large, no JSON, another kind of file, of a newer version of the site
 * - `shape`: a field is missing or does not fit; `mark`: a mark is none from 1 to 4
 * - `vacancy`, `interviewer`, `candidate`: it belongs to another vacancy, or names somebody whom this one does not know
 * - `over`: the day on which all of it is deleted has come
 */
export type Reason = 'size' | 'json' | 'type' | 'newer' | 'shape' | 'mark' | 'vacancy' | 'interviewer' | 'candidate' | 'over';
export type Refused = { refused: Reason; what?: string };

/** The sheet of one interviewer as the text of a file. Notes on candidates, weights and marks of others stay behind. */
export function writeSheet(vacancy: Vacancy, interviewer: Interviewer, marks: readonly Mark[], done: boolean): string {
  const { id, title, role, deleteOn, criteria, candidates } = vacancy;
  const sheet: Sheet = {
    vacancy: { id, title, role, deleteOn },
    interviewer: { id: interviewer.id, name: interviewer.name },
    criteria: criteria.map(({ weight: _, ...criterion }) => criterion),
    candidates: candidates.map(({ id, name }) => ({ id, name })),
    done,
    marks: marks
      .filter((mark) => mark.interviewer === interviewer.id && (mark.mark || mark.note))
      .map(({ candidate, criterion, mark, note }) => ({ candidate, criterion, mark, note })),
  };
  return `${JSON.stringify({ type: TYPE, version: VERSION, ...sheet }, null, 1)}\n`;
}

/** Reads a file’s text as a sheet, whoever’s it is. `readSheet('no')` is `{ refused: 'json' }`. */
export function readSheet(text: string): Sheet | Refused {
  if (text.length > MOST_BYTES) return { refused: 'size' };
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\ufeff/, ''), (name, value) => (name === '__proto__' ? undefined : value));
  } catch {
    return { refused: 'json' };
  }
  const { type, version } = (data ?? {}) as { type?: unknown; version?: unknown };
  if (type !== TYPE) return { refused: 'type' };
  if (typeof version === 'number' && version > VERSION) return { refused: 'newer' };
  if (version !== VERSION) return { refused: 'shape', what: 'version' };
  try {
    return sheetIn(data);
  } catch (error) {
    const what = (error as Error).message;
    return { refused: /^marks\[\d+\]\.mark$/.test(what) ? 'mark' : 'shape', what };
  }
}

function sheetIn(data: unknown): Sheet {
  const from = reader(data);
  const { vacancy, interviewer } = data as Record<string, unknown>;
  const about = reader(vacancy, 'vacancy.');
  const who = reader(interviewer, 'interviewer.');
  const criteria = unique(
    from.list('criteria', MOST.criteria, (one) => ({
      id: one.text('id', 60, ID),
      name: one.text('name', MOST.name),
      skill: one.text('skill', 60),
      level: one.text('level', 60),
      anchors: one.texts('anchors', 4, MOST.text),
    })),
    'criteria',
  );
  const candidates = unique(
    from.list('candidates', MOST.candidates, (one) => ({ id: one.text('id', 60, ID), name: one.text('name', MOST.name) })),
    'candidates',
  );
  const marks = from.list('marks', MOST.criteria * MOST.candidates, (one) => ({
    candidate: one.text('candidate', 60, ID),
    criterion: one.text('criterion', 60, ID),
    mark: one.one('mark', SAID),
    note: one.text('note', MOST.text),
  }));
  const cells = new Set(marks.map(({ candidate, criterion }) => `${candidate}/${criterion}`));
  if (cells.size !== marks.length) throw new Error('marks');
  return {
    vacancy: {
      id: about.text('id', 60, ID),
      title: about.text('title', MOST.name),
      role: about.text('role', 60),
      deleteOn: about.text('deleteOn', 10, DAY),
    },
    interviewer: { id: who.text('id', 60, ID), name: who.text('name', MOST.name) },
    criteria,
    candidates,
    done: from.flag('done'),
    marks,
  };
}

/** What a sheet that came back would change. */
export interface Coming {
  interviewer: Interviewer;
  done: boolean;
  /** All marks of the sheet that the vacancy has a place for. */
  marks: Mark[];
  /** Ids of marks that stand here and are not in the sheet; they go. */
  gone: string[];
  added: number;
  changed: { candidate: string; criterion: string; from: Said; to: Said }[];
  same: number;
  /** Marks on criteria that the vacancy no longer has; they are left out. */
  left: number;
}

/** Whether a sheet fits a vacancy, and what it would change of the marks that stand there. */
export function comingOf(sheet: Sheet, vacancy: Vacancy, standing: readonly Mark[]): Coming | Refused {
  if (sheet.vacancy.id !== vacancy.id) return { refused: 'vacancy', what: sheet.vacancy.title };
  const interviewer = vacancy.interviewers.find(({ id }) => id === sheet.interviewer.id);
  if (!interviewer) return { refused: 'interviewer', what: sheet.interviewer.name };
  const candidates = new Set(vacancy.candidates.map(({ id }) => id));
  const stranger = sheet.marks.find(({ candidate }) => !candidates.has(candidate));
  if (stranger)
    return { refused: 'candidate', what: sheet.candidates.find(({ id }) => id === stranger.candidate)?.name ?? stranger.candidate };
  const criteria = new Set(vacancy.criteria.map(({ id }) => id));
  const own = new Map(standing.filter((mark) => mark.interviewer === interviewer.id).map((mark) => [mark.id, mark]));
  const marks = sheet.marks
    .filter(({ criterion }) => criteria.has(criterion))
    .map((mark) => ({
      id: markId(vacancy.id, interviewer.id, mark.candidate, mark.criterion),
      of: vacancy.id,
      interviewer: interviewer.id,
      ...mark,
    }));
  const coming: Coming = {
    interviewer,
    done: sheet.done,
    marks,
    gone: [],
    added: 0,
    changed: [],
    same: 0,
    left: sheet.marks.length - marks.length,
  };
  for (const { id, candidate, criterion, mark, note } of marks) {
    const before = own.get(id);
    if (!before || (!before.mark && !before.note)) coming.added++;
    else if (before.mark === mark && before.note === note) coming.same++;
    else coming.changed.push({ candidate, criterion, from: before.mark, to: mark });
  }
  const ids = new Set(marks.map(({ id }) => id));
  for (const { id, candidate, criterion, mark, note } of own.values()) {
    if (ids.has(id) || !(mark || note)) continue;
    coming.gone.push(id);
    coming.changed.push({ candidate, criterion, from: mark, to: '' });
  }
  return coming;
}

/** A sheet as a vacancy on the interviewer’s own machine, with the marks that came along. */
export function lentOf({ vacancy, interviewer, criteria, candidates, marks }: Sheet, blank: Vacancy): { vacancy: Vacancy; marks: Mark[] } {
  return {
    vacancy: {
      ...blank,
      ...vacancy,
      criteria: criteria.map((criterion) => ({ ...criterion, weight: 0 })),
      candidates: candidates.map((candidate) => ({ ...candidate, note: '' })),
      interviewers: [interviewer],
      lent: interviewer.id,
    },
    marks: marks.map((mark) => ({
      id: markId(vacancy.id, interviewer.id, mark.candidate, mark.criterion),
      of: vacancy.id,
      interviewer: interviewer.id,
      ...mark,
    })),
  };
}
