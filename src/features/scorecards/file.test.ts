import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unfit } from './evidence.ts';
import { comingOf, lentOf, MOST_BYTES, type Refused, readSheet, type Sheet, writeSheet } from './file.ts';
import { samples, vacancies } from './saved.ts';
import { blankVacancy, daysBetween, isOver, type Mark, markId, monthsLater, type Said, type Vacancy } from './vacancy.ts';

const vacancy: Vacancy = {
  ...vacancies.validate(samples[1]),
  candidates: [
    { id: 'a', name: 'Ada', note: 'a secret' },
    { id: 'b', name: 'Bo', note: '' },
  ],
  interviewers: [
    { id: 'i', name: 'Ilse' },
    { id: 't', name: 'Tomek' },
  ],
};
const mark = (interviewer: string, candidate: string, criterion: string, said: Said, note = ''): Mark => ({
  id: markId(vacancy.id, interviewer, candidate, criterion),
  of: vacancy.id,
  interviewer,
  candidate,
  criterion,
  mark: said,
  note,
});
const marks = [mark('i', 'a', 'k-1', 3, 'cut it'), mark('i', 'b', 'k-1', 'not-asked'), mark('t', 'a', 'k-1', 1, 'another’s')];
const text = writeSheet(vacancy, vacancy.interviewers[0]!, marks, true);
/** A sheet with any of its fields spoilt. */
interface Spoilt {
  vacancy: Record<string, unknown>;
  interviewer: Record<string, unknown>;
  candidates: unknown[];
  marks: [Record<string, unknown>, Record<string, unknown>, ...unknown[]];
}
const changed = (change: (data: Spoilt) => unknown) => {
  const data = JSON.parse(text) as Spoilt;
  change(data);
  return JSON.stringify(data);
};
const sheet = (from = text) => readSheet(from) as Sheet;

describe('a sheet', () => {
  test('comes back as it went, with the marks of its interviewer alone', () => {
    expect(sheet().marks).toEqual([
      { candidate: 'a', criterion: 'k-1', mark: 3, note: 'cut it' },
      { candidate: 'b', criterion: 'k-1', mark: 'not-asked', note: '' },
    ]);
    expect(text).not.toContain('another’s');
    expect(text).not.toContain('a secret');
    expect(text).not.toContain('weight');
    expect(text).not.toContain('Tomek');
  });

  test.each<[string, string, Refused]>([
    ['no JSON', '{', { refused: 'json' }],
    ['empty', '', { refused: 'json' }],
    ['JSON of nothing', 'null', { refused: 'type' }],
    ['another kind of file', '{"type":"open-smm-backup","version":1}', { refused: 'type' }],
    ['a newer version', '{"type":"open-smm-scorecard","version":2}', { refused: 'newer' }],
    ['no version', '{"type":"open-smm-scorecard"}', { refused: 'shape', what: 'version' }],
    ['too large', ' '.repeat(MOST_BYTES + 1), { refused: 'size' }],
    ['a mark of 5', changed((data) => (data.marks[0].mark = 5)), { refused: 'mark', what: 'marks[1].mark' }],
    ['a mark of 0', changed((data) => (data.marks[1].mark = 0)), { refused: 'mark', what: 'marks[2].mark' }],
    ['a mark of 2.5', changed((data) => (data.marks[0].mark = 2.5)), { refused: 'mark', what: 'marks[1].mark' }],
    ['no candidates', changed((data) => delete (data as Partial<Spoilt>).candidates), { refused: 'shape', what: 'candidates' }],
    ['a note that is a list', changed((data) => (data.marks[0].note = [])), { refused: 'shape', what: 'marks[1].note' }],
    ['the same cell twice', changed((data) => data.marks.push(data.marks[0])), { refused: 'shape', what: 'marks' }],
    ['two candidates of one id', changed((data) => data.candidates.push(data.candidates[0])), { refused: 'shape', what: 'candidates' }],
    ['an id with a slash', changed((data) => (data.marks[0].candidate = 'a/b')), { refused: 'shape', what: 'marks[1].candidate' }],
    ['no day', changed((data) => (data.vacancy.deleteOn = 'soon')), { refused: 'shape', what: 'vacancy.deleteOn' }],
  ])('%s is refused with its reason', (_, given, refused) => expect(readSheet(given)).toEqual(refused));

  test('whatever stands in a file, reading never throws', () =>
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.json().map((json) => `{"type":"open-smm-scorecard","version":1,"marks":${json}}`),
        ),
        (given) => {
          expect('refused' in readSheet(given)).toBe(true);
        },
      ),
    ));

  test.each<[string, string, Refused]>([
    ['of another vacancy', changed((data) => (data.vacancy.id = 'v-2')), { refused: 'vacancy', what: vacancy.title }],
    ['of an interviewer nobody knows', changed((data) => (data.interviewer.id = 'x')), { refused: 'interviewer', what: 'Ilse' }],
    [
      'with a candidate nobody knows',
      changed((data) => {
        data.candidates.push({ id: 'x', name: 'Xenia' });
        data.marks[0].candidate = 'x';
      }),
      { refused: 'candidate', what: 'Xenia' },
    ],
  ])('%s is refused with its reason', (_, given, refused) => expect(comingOf(sheet(given), vacancy, [])).toEqual(refused));

  test('says what it would change', () => {
    const before = [mark('i', 'a', 'k-1', 2), mark('i', 'a', 'k-2', 4), mark('t', 'a', 'k-1', 1)];
    expect(comingOf(sheet(), vacancy, before)).toMatchObject({
      added: 1,
      same: 0,
      left: 0,
      gone: [markId(vacancy.id, 'i', 'a', 'k-2')],
      changed: [
        { candidate: 'a', criterion: 'k-1', from: 2, to: 3 },
        { candidate: 'a', criterion: 'k-2', from: 4, to: '' },
      ],
    });
    expect(comingOf(sheet(), vacancy, marks)).toMatchObject({ added: 0, same: 2, changed: [], gone: [] });
  });

  test('leaves out marks on criteria that are gone', () =>
    expect(comingOf(sheet(), { ...vacancy, criteria: vacancy.criteria.slice(1) }, [])).toMatchObject({ marks: [], left: 2 }));

  test('opened by its interviewer, marked and sent back, it fits the vacancy', () => {
    const lent = lentOf(sheet(), blankVacancy('new', '2026-11-22'));
    expect(vacancies.validate(lent.vacancy)).toEqual(lent.vacancy);
    expect(lent.vacancy).toMatchObject({ id: 'v-1', lent: 'i', interviewers: [{ id: 'i', name: 'Ilse' }], deleteOn: vacancy.deleteOn });
    const back = writeSheet(lent.vacancy, lent.vacancy.interviewers[0]!, [...lent.marks, mark('i', 'b', 'k-2', 4)], true);
    expect(comingOf(sheet(back), vacancy, marks)).toMatchObject({ added: 1, same: 2, changed: [] });
  });
});

test.each<[string, { name: string; size: number }, number[], string | undefined]>([
  ['a portfolio', { name: 'Portfolio.HTML', size: 9 }, [], undefined],
  ['a program', { name: 'a.exe', size: 9 }, [], 'kind'],
  ['an empty file', { name: 'a.pdf', size: 0 }, [], 'empty'],
  ['5 MiB', { name: 'a.pdf', size: 5 * 1024 ** 2 }, [], undefined],
  ['a byte more', { name: 'a.pdf', size: 5 * 1024 ** 2 + 1 }, [], 'file'],
  ['more than 20 MiB in all', { name: 'a.pdf', size: 2 }, [20 * 1024 ** 2 - 1], 'vacancy'],
  ['a file too many', { name: 'a.pdf', size: 2 }, Array(60).fill(1), 'files'],
])('%s as evidence', (_, file, kept, reason) =>
  expect(
    unfit(
      file,
      kept.map((bytes) => ({ bytes })),
    ),
  ).toBe(reason),
);

test('days', () => {
  expect(monthsLater('2026-08-31', 6)).toBe('2027-02-28');
  expect(monthsLater('2026-11-22', 6)).toBe('2027-05-22');
  expect(daysBetween('2026-11-22', '2026-12-02')).toBe(10);
  expect(isOver({ deleteOn: '2026-11-22' }, '2026-11-22')).toBe(true);
  expect(isOver({ deleteOn: '2026-11-23' }, '2026-11-22')).toBe(false);
});
