import type { Kind } from '../../lib/persist.ts';
import { DAY, DAY_OR_NONE, ID, type Reader, reader, unique } from './fields.ts';
import { ALL, type Candidate, type Criterion, type Interviewer, MOST, type Vacancy, WEIGHTS } from './vacancy.ts';

/** A vacancy is one record; its marks, cards and files are records of their own (`saved-mark.ts` and beside it). */
export const vacancies: Kind<Vacancy> = {
  name: 'vacancy',
  version: 1,
  migrations: {},
  validate(data) {
    const from = reader(data);
    return {
      id: from.text('id', 60, ID),
      of: from.one('of', [ALL]),
      title: from.text('title', MOST.name),
      role: from.text('role', 60),
      made: from.text('made', 10, DAY),
      deleteOn: from.text('deleteOn', 10, DAY),
      criteria: criteriaIn(from),
      candidates: candidatesIn(from),
      interviewers: unique(from.list('interviewers', MOST.interviewers, interviewer), 'interviewers'),
      lent: from.text('lent', 60),
      decided: from.text('decided', 60),
      reasonsFor: from.text('reasonsFor', MOST.text),
      reasonsAgainst: from.text('reasonsAgainst', MOST.text),
      conditions: from.text('conditions', MOST.text),
      decidedBy: from.text('decidedBy', MOST.name),
      decidedOn: from.text('decidedOn', 10, DAY_OR_NONE),
    };
  },
};

export const criteriaIn = (from: Reader): Criterion[] => unique(from.list('criteria', MOST.criteria, criterion), 'criteria');
export const candidatesIn = (from: Reader): Candidate[] => unique(from.list('candidates', MOST.candidates, candidate), 'candidates');

export const interviewer = (from: Reader): Interviewer => ({ id: from.text('id', 60, ID), name: from.text('name', MOST.name) });

const candidate = (from: Reader): Candidate => ({ ...interviewer(from), note: from.text('note', MOST.text) });

const criterion = (from: Reader): Criterion => ({
  id: from.text('id', 60, ID),
  name: from.text('name', MOST.name),
  skill: from.text('skill', 60),
  level: from.text('level', 60),
  weight: from.number('weight', WEIGHTS.least, WEIGHTS.most),
  anchors: from.texts('anchors', 4, MOST.text),
});

/** One record of each version that was ever released. */
export const samples: Record<number, unknown> = {
  1: {
    id: 'v-1',
    of: 'vacancies',
    title: 'Social media manager, twenty hours',
    role: 'smm-manager',
    made: '2026-11-22',
    deleteOn: '2027-05-22',
    criteria: [
      {
        id: 'k-1',
        name: 'Copywriting',
        skill: 'copywriting',
        level: 'do',
        weight: 7.5,
        anchors: ['Names no reader', 'One reader, no point', 'One reader, one point', 'Edits others, too'],
      },
      { id: 'k-2', name: 'Free on Saturdays', skill: '', level: '', weight: 0, anchors: ['', '', '', ''] },
    ],
    candidates: [{ id: 'a', name: 'Candidate A', note: 'came by a recommendation' }],
    interviewers: [{ id: 'i', name: 'Ilse' }],
    lent: '',
    decided: 'a',
    reasonsFor: 'Rewrote the post with one reader in mind.',
    reasonsAgainst: 'Has run no advertising.',
    conditions: 'A course in the first quarter.',
    decidedBy: 'Ilse Moran',
    decidedOn: '2026-12-01',
  },
};
