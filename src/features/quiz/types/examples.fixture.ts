import { typeOf } from './all.ts';
import type { Answer, Grade, Question } from './type.ts';

const option = (right?: true) => ({ text: 'an option', why: 'because of this', ...(right && { right }) });
const common = {
  id: 'q',
  module: 'm',
  lesson: 'l',
  kind: 'apply',
  place: 'end',
  skills: ['s'],
  outcome: 1,
  difficulty: 1,
  claims: [],
  sources: [],
  stem: 'stem',
  hint: 'hint',
  see: '#see',
} as const;
const choice = (to: string, score: number) => ({ text: 'an option', to, why: 'because of this', score });
const item = { text: 'an item', why: 'because of this' };

/** One question of each type; its right answer stands in `RIGHT`. */
const questions = {
  single: { ...common, type: 'single', options: [option(), option(true), option()] },
  several: { ...common, type: 'several', options: [option(true), option(), option(true), option(true), option()] },
  numeric: {
    ...common,
    type: 'numeric',
    metric: 'x',
    generate: {},
    fixed: {},
    unit: 'percent',
    tolerance: 0.05,
    mistakes: [{ when: 'a / b', why: 'because of this' }],
    why: 'because of this',
  },
  matching: {
    ...common,
    type: 'matching',
    pairs: [
      { left: 'a', right: 'x', why: 'because of this' },
      { left: 'b', right: 'y', why: 'because of this' },
      { left: 'c', right: 'x', why: 'because of this' },
    ],
    others: ['z'],
  },
  groups: { ...common, type: 'groups', groups: ['A', 'B'], items: [0, 1, 0, 1].map((group) => ({ ...item, group })) },
  ordering: { ...common, type: 'ordering', items: [item, item, item, item] },
  gaps: {
    ...common,
    type: 'gaps',
    text: '{one} and {two}',
    gaps: { one: { options: [option(), option(true)] }, two: { options: [option(true), option()] } },
  },
  mark: {
    ...common,
    type: 'mark',
    look: 'post',
    from: 'stem',
    text: '[x]{a} [x]{b} [x]{c}',
    passages: { a: { right: true, why: 'because of this' }, b: { why: 'because of this' }, c: { right: true, why: 'because of this' } },
  },
  case: {
    ...common,
    type: 'case',
    case: 'c',
    title: 'stem',
    data: 'stem',
    rows: [],
    parts: [
      { type: 'single', stem: 'stem', options: [option(), option(true), option()] },
      {
        type: 'numeric',
        stem: 'stem',
        metric: 'x',
        fixed: {},
        unit: 'percent',
        tolerance: 0.05,
        mistakes: [{ when: 'a / b', why: 'because of this' }],
        why: 'because of this',
      },
      { type: 'several', stem: 'stem', options: [option(true), option(), option(true), option()] },
    ],
  },
  branching: {
    ...common,
    type: 'branching',
    start: 'one',
    nodes: {
      one: { text: 'stem', choices: [choice('a', 0), choice('two', 1)] },
      a: { text: 'stem', choices: [choice('two', 0.5), choice('x', 0)] },
      two: { text: 'stem', choices: [choice('n', 1), choice('x', 0.5)] },
      n: { text: 'stem', ending: 'good', lesson: 'stem' },
      x: { text: 'stem', ending: 'bad', lesson: 'stem' },
    },
  },
  open: { ...common, type: 'open', model: 'stem', checks: [item, item, item] },
} as const satisfies Record<Question['type'], unknown>;
const draws = [
  { inputs: {}, value: 10.37037, mistakes: [0.1037037] },
  { inputs: {}, value: 21.4, mistakes: [0.214] },
];

export const bank = Object.values(questions) as unknown as Question[];
export const keyOf = (question: Question) =>
  typeOf(question.type).key(question, question.type === 'case' ? [draws[0]!, draws[0]!, draws[0]!] : draws);
export const of = (type: Question['type']) => bank.find((question) => question.type === type) as Question;
export const grade = (question: Question, answer: Answer): Grade => typeOf(question.type).grade(keyOf(question), answer);
export const RIGHT: Record<Question['type'], Answer> = {
  single: { a: '1' },
  several: { '0': 'on', '2': 'on', '3': 'on' },
  numeric: { draw: '0', n: '10.4' },
  matching: { '0': '0', '1': '1', '2': '0' },
  groups: { '0': '0', '1': '1', '2': '0', '3': '1' },
  ordering: { '0': '0', '1': '1', '2': '2', '3': '3' },
  gaps: { one: '1', two: '0' },
  mark: { a: 'on', c: 'on' },
  case: { '0-a': '1', '1-draw': '0', '1-n': '10.4', '2-0': 'on', '2-2': 'on' },
  branching: { one: '1', two: '0', a: '' },
  open: { text: 'words', seen: 'on', '0': 'on', '1': 'on', '2': 'on' },
};
