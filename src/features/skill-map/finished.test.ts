import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { POINTS } from '../community/points.ts';
import { finished, type Raw, rawOf, type Works } from './finished.ts';

const none: Works = { named: [], brands: [], plans: [], cards: [] };
const of = (more: Partial<Works>) => finished({ ...none, ...more });
const sheet = (fields: object, rows: object = {}) => ({ fields, rows }) as Raw;
const post = (day = '2026-07-01', text = 'Hello') => ({ day, text });

const strategy = sheet(
  { promise: 'Roasted on Friday' },
  { goals: [{ goal: 'Orders', target: 45, date: '2026-09-30' }], places: [{ network: 'instagram', role: 'main' }] },
);
const points = (state: string) => Object.fromEntries(POINTS.map((point) => [`${point}State`, state]));
const rubric = { name: 'One coffee', network: 'instagram', tue: 'on' };
const report = { month: '04', inShort: 'On the way.', didNot: 'Clips.', next: 'More of them.' };

test.each<[string, Partial<Works>, string[]]>([
  ['nothing kept', {}, []],
  ['a calculation under a name', { named: ['funnel'] }, ['tools/funnel']],
  ['two sheets of one page', { named: ['links', 'naming'] }, ['tools/links']],
  ['a kind that is no tool', { named: ['answer'] }, []],
  ['a strategy', { brands: [{ strategy }] }, ['tools/strategy']],
  ['a strategy without a promise', { brands: [{ strategy: { ...strategy, fields: { promise: ' ' } } }] }, []],
  [
    'a goal without a date',
    { brands: [{ strategy: { ...strategy, rows: { ...strategy.rows, goals: [{ goal: 'Orders', target: 0 }] } } }] },
    [],
  ],
  [
    'a checklist with every point',
    { brands: [{ community: sheet({}, { pages: [{ ...points('done'), nameState: 'none' }] }) }] },
    ['tools/community'],
  ],
  ['a checklist with one point open', { brands: [{ community: sheet({}, { pages: [{ ...points('done'), nameState: '' }] }) }] }, []],
  ['three rubrics', { brands: [{ mix: sheet({}, { rubrics: [rubric, rubric, rubric] }) }] }, ['tools/mix']],
  ['three rubrics, one without a day', { brands: [{ mix: sheet({}, { rubrics: [rubric, rubric, { ...rubric, tue: '' }] }) }] }, []],
  ['a report', { brands: [{ report: sheet(report) }] }, ['tools/report']],
  ['a report without a failure', { brands: [{ report: sheet({ ...report, didNot: '' }) }] }, []],
  [
    'a portfolio',
    { brands: [{ portfolio: sheet({}, { pieces: [{ on: 'on', reflection: 'Ask first.' }, { on: 'on' }, { on: 'on' }] }) }] },
    ['tools/portfolio'],
  ],
  [
    'a portfolio of two',
    { brands: [{ portfolio: sheet({}, { pieces: [{ on: 'on', reflection: 'Ask.' }, { on: 'on' }, { on: '' }] }) }] },
    [],
  ],
  ['a plan of eight', { plans: [Array.from({ length: 8 }, () => post())] }, ['tools/plan']],
  ['eight posts of two brands', { plans: [Array.from({ length: 4 }, () => post()), Array.from({ length: 4 }, () => post())] }, []],
  ['posts without a day', { plans: [Array.from({ length: 9 }, () => post(''))] }, []],
  ['a marked card', { cards: [{ done: false }, { done: true }] }, ['hiring/scorecards']],
])('%s', (_, more, paths) => expect(of(more)).toEqual(paths));

describe('a text as a sheet', () => {
  test.each<[string, string, Raw | undefined]>([
    [
      'a sheet',
      '{"v":1,"n":2,"d":{"name":"July","fields":{"a":1},"rows":{"b":[{"c":"d"}]}}}',
      { name: 'July', fields: { a: 1 }, rows: { b: [{ c: 'd' }] } },
    ],
    ['rows that are none', '{"v":1,"n":2,"d":{"fields":{},"rows":{"b":[null,3],"c":4}}}', { fields: {}, rows: { b: [] } }],
    ['a sheet without fields', '{"v":1,"n":2,"d":{"name":"April","posts":[]}}', { name: 'April', fields: {}, rows: {} }],
    ['no sheet', '{"v":1,"n":2,"d":null}', undefined],
    ['no text', '{', undefined],
  ])('%s', (_, text, raw) => expect(rawOf(text)).toEqual(raw));

  test('never throws, and what it gives can be judged', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        const raw = rawOf(`{"d":${text}}`);
        if (raw) of({ brands: [{ strategy: raw, community: raw, mix: raw, report: raw, portfolio: raw }] });
      }),
    );
  });
});
