import { describe, expect, test } from 'vitest';
import { questionSchema } from './schema.ts';

const common = {
  id: 'q',
  module: 'm',
  lesson: 'l',
  kind: 'apply',
  skills: ['s'],
  outcome: 1,
  difficulty: 1,
  stem: 'stem',
  hint: 'hint',
  see: '#see',
};
const why = 'because of this';
const mark = { ...common, type: 'mark', from: 'x', text: 'We [promise]{a}.', passages: { a: { right: true, why } } };
const options = [
  { text: 'x', right: true, why },
  { text: 'y', why },
];
const parts = [
  { stem: 'first', options },
  { type: 'several', stem: 'second', options },
];
const inCase = { ...common, type: 'case', case: 'c', title: 'x', data: 'x', parts };
const choices = [
  { text: 'x', to: 'end', score: 1, why },
  { text: 'y', to: 'end', score: 0, why },
];
const branching = {
  ...common,
  type: 'branching',
  start: 'a',
  nodes: { a: { text: 'x', choices }, end: { text: 'x', ending: 'good', lesson: 'x' } },
};
const open = {
  ...common,
  type: 'open',
  model: 'x',
  checks: [
    { text: 'x', why },
    { text: 'y', why },
  ],
};

test.each([mark, inCase, branching, open])('$type: what is sound is taken', (question) => {
  expect(questionSchema.safeParse(question).error?.issues ?? []).toEqual([]);
});

test('a part of a case without a type is a single choice', () => {
  const question = questionSchema.parse(inCase);
  expect(question.type === 'case' && question.parts.map(({ type }) => type)).toEqual(['single', 'several']);
});

describe('a fault has its place', () => {
  const end = branching.nodes.end;
  test.each([
    [
      'a passage that the text does not have',
      { ...mark, text: 'We promise.' },
      'passages.a: the text must have [a passage]{a} exactly once',
    ],
    ['a mark without its passage', { ...mark, text: 'We [promise]{a} [it]{b}.' }, 'text: {b} is no passage'],
    ['a passage without a reason', { ...mark, passages: { a: { right: true } } }, 'passages.a.why: '],
    ['a part of an unknown type', { ...inCase, parts: [{ ...parts[0], type: 'gaps' }, parts[1]] }, 'parts.0.type: '],
    ['a part without options', { ...inCase, parts: [{ stem: 'x' }, parts[1]] }, 'parts.0.options: '],
    ['a case without its case', { ...inCase, case: undefined }, 'case: '],
    [
      'a choice without a reason',
      { ...branching, nodes: { ...branching.nodes, a: { text: 'x', choices: [{ ...choices[0], why: undefined }, choices[1]] } } },
      'nodes.a.choices.0.why: ',
    ],
    ['an unknown node', { ...branching, start: 'b' }, 'start: no node is called "b": write one of a, end'],
    [
      'an ending without a lesson',
      { ...branching, nodes: { ...branching.nodes, end: { text: 'x', ending: 'good' } } },
      'nodes.end: an ending has a lesson',
    ],
    ['a name of a node that HTML trips over', { ...branching, nodes: { ...branching.nodes, 'An End': end } }, 'nodes.An End: '],
    ['one check alone', { ...open, checks: open.checks.slice(1) }, 'checks: '],
  ])('%s', (_, question, fault) => {
    const issues = questionSchema.safeParse(question).error?.issues ?? [];
    expect(issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n')).toContain(fault);
  });
});
