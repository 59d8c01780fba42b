import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import strings from '../../../content/i18n/en.json' with { type: 'json' };
import { csv } from '../../lib/cells.ts';
import { markdownOf } from '../portfolio/markdown.ts';
import { wordsOf } from './desk.ts';
import { decisionOf, sidesOf } from './document.ts';
import { join } from './joined.ts';
import { scorecardSchema } from './schema.ts';
import { sensitivityOf } from './sentence.ts';
import { type Heads, rowsOf } from './table.ts';
import { blankVacancy, type Mark, markId, type Said, type Vacancy } from './vacancy.ts';

const w = wordsOf(strings, 'en');
const n = (value: number) => `${Number(value.toFixed(2))}`;
const percent = (share: number) => `${Math.round(share * 100)} %`;
const mark = (interviewer: string, candidate: string, criterion: string, said: Said, note = ''): Mark => ({
  id: markId('v', interviewer, candidate, criterion),
  of: 'v',
  interviewer,
  candidate,
  criterion,
  mark: said,
  note,
});
const criterion = (id: string, weight: number) => ({ id, name: id.toUpperCase(), skill: '', level: '', weight, anchors: ['', '', '', ''] });
const vacancy: Vacancy = {
  ...blankVacancy('v', '2026-11-22'),
  title: 'Manager',
  criteria: [criterion('k', 2), criterion('l', 1)],
  candidates: [
    { id: 'a', name: '=Ada', note: '' },
    { id: 'b', name: 'Bo', note: '' },
    { id: 'c', name: '', note: '' },
  ],
  interviewers: [
    { id: 'i', name: 'Ilse' },
    { id: 't', name: 'Tomek' },
  ],
  decided: 'b',
  reasonsFor: 'Reads *numbers*.',
  decidedBy: 'Ilse',
  decidedOn: '2026-12-01',
};
const marks = [
  mark('i', 'a', 'k', 4, 'safe'),
  mark('t', 'a', 'k', 2),
  mark('i', 'b', 'k', 4),
  mark('t', 'b', 'l', 'not-asked'),
  mark('t', 'b', 'k', 4),
];
const joined = join(vacancy, marks, ['i', 't']);

describe('joined marks', () => {
  test('have places, spreads of the interviewers, and what is missing', () => {
    expect(joined.results.map(({ id, place, total, low, high }) => ({ id, place, total, low, high }))).toEqual([
      { id: 'b', place: 1, total: { value: 4, covered: 2 / 3 }, low: 4, high: 4 },
      { id: 'a', place: 2, total: { value: 3, covered: 2 / 3 }, low: 2, high: 4 },
      { id: 'c', place: undefined, total: { undefined: 'no-marks' }, low: undefined, high: undefined },
    ]);
    expect(joined.apart).toEqual([{ candidate: 'a', criterion: 'k', low: 2, high: 4 }]);
    expect(joined.missing).toBe(7);
    expect(joined.swap).toBe('none');
  });

  test('leave out who has not finished', () => {
    const early = join(vacancy, marks, ['i']);
    expect(early.swap).toBe('level');
    expect(early.results[0]!.spreads.get('k')).toMatchObject({ marks: [4], missing: [] });
  });

  test.each<[string, Vacancy['candidates'], string[]]>([
    ['two', vacancy.candidates, ['share', 'steady']],
    ['one alone', vacancy.candidates.slice(0, 1), ['alone']],
    ['nobody', [], ['nobody']],
  ])('are said in a sentence: %s', (_, candidates, keys) => {
    const given = { ...vacancy, candidates };
    const said = sensitivityOf(given, join(given, marks, ['i', 't']), { label: (id) => id, n, percent });
    expect(said.map(({ key }) => key)).toEqual(keys);
    for (const { key, values } of said) expect(w(`sense.${key}`, values)).not.toMatch(/[{}]|^sense/);
  });
});

describe('taken along', () => {
  const names = ['candidate', 'criterion', 'weight', 'mean', 'low', 'high', 'count', 'notAsked', 'missing', 'notes', 'result'] as const;
  const heads = { ...Object.fromEntries(names.map((name) => [name, name])), code: (at: number) => `Candidate ${at}` } as Heads;

  test('names and reasons stay behind unless they are asked for, and nothing is 0 that is missing', () => {
    const rows = rowsOf(vacancy, joined, marks, heads, { names: false, notes: false });
    expect(rows).toContainEqual(['Candidate 1', 'K', 2, 3, 2, 4, 2, 0, 0]);
    expect(rows).toContainEqual(['Candidate 2', 'L', 1, '', '', '', 0, 1, 1]);
    expect(rows).toContainEqual(['Candidate 3', 'result', '', '', '', '', '', '', '']);
    expect(JSON.stringify(rows)).not.toMatch(/Ada|Bo|safe/);
  });

  test('a name that would be a formula is none', () => {
    const rows = rowsOf(vacancy, joined, marks, heads, { names: true, notes: true });
    expect(rows).toContainEqual(['=Ada', 'K', 2, 3, 2, 4, 2, 0, 0, 'Ilse: safe']);
    expect(csv(rows.map((row) => row.map(String)))).toContain('"\'=Ada"');
  });

  test('the decision names whom it chose, and others only when asked', () => {
    const ways = { w, n, percent, day: (day: string) => day, language: 'en', sentence: 'So it stands.', names: false };
    const text = markdownOf(decisionOf(vacancy, joined, ways));
    for (const part of ['Decision on a vacancy', 'Bo', 'Reads \\*numbers\\*.', 'K (4)', 'Candidate 1', 'So it stands.', '2026-12-01'])
      expect(text).toContain(part);
    expect(text).not.toContain('Ada');
    expect(text).not.toMatch(/\{\w+\}|scorecards\./);
    expect(markdownOf(decisionOf(vacancy, joined, { ...ways, names: true }))).toContain('=Ada');
  });

  test('strong and weak sides leave out what does not count', () => {
    const given = { criteria: [criterion('k', 2), criterion('l', 0), criterion('m', 1)] };
    const means = new Map([
      ['k', 3],
      ['l', 4],
      ['m', 2],
    ]);
    expect(sidesOf(given, { means })).toEqual({ strong: ['k'], weak: ['m'] });
  });
});

test('the example’s means are the scores that the lesson reckons with', () => {
  const yaml = (path: string) => parse(readFileSync(path, 'utf8'));
  const example = scorecardSchema.parse(yaml('content/scorecards/en/ember-and-oat.yaml'));
  const scores = yaml('content/cases/en/ember-and-oat.yaml').tables.candidates.rows as { id: string; values: Record<string, number> }[];
  const own = Object.entries(example.marks).flatMap(([interviewer, candidates]) =>
    Object.entries(candidates).flatMap(([candidate, cells]) =>
      Object.entries(cells).map(([criterion, cell]) =>
        mark(interviewer, candidate, criterion, typeof cell === 'object' ? cell.mark : cell),
      ),
    ),
  );
  const criteria = example.criteria.map((one) => ({ skill: '', level: '', ...one }));
  const { results, swap } = join({ criteria, candidates: example.candidates }, own, Object.keys(example.marks));
  for (const { id, values } of scores) {
    const { means } = results.find((one) => one.id === id)!;
    for (const one of criteria) expect(means.get(one.id), `${id} ${one.id}`).toBe(values[one.id]);
  }
  expect(results.map(({ id, total }) => [id, 'value' in total && total.value * 8])).toEqual([
    ['a', 27],
    ['c', 23],
    ['b', 16],
  ]);
  expect(swap).toEqual({ criterion: 'numbers', from: 2, to: 6 });
});
