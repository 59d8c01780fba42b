import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { typeOf } from './all.ts';
import gaps from './gaps.ts';
import groups from './groups.ts';
import matching from './matching.ts';
import numeric, { texts } from './numeric.ts';
import ordering from './ordering.ts';
import several from './several.ts';
import single from './single.ts';
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

const bank = Object.values(questions) as unknown as Question[];
const keyOf = (question: Question) =>
  typeOf(question.type).key(question, question.type === 'case' ? [draws[0]!, draws[0]!, draws[0]!] : draws);
const of = (type: Question['type']) => bank.find((question) => question.type === type) as Question;
const grade = (question: Question, answer: Answer): Grade => typeOf(question.type).grade(keyOf(question), answer);
const RIGHT: Record<Question['type'], Answer> = {
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

describe.each(bank)('every type: $type', (question) => {
  const anything = fc.dictionary(
    fc.constantFrom(
      'a',
      'b',
      'c',
      'n',
      'draw',
      'one',
      'two',
      '0',
      '1',
      '2',
      '3',
      '4',
      '9',
      'x',
      '0-a',
      '1-n',
      '1-draw',
      '2-0',
      '2-1',
      '2-2',
      'seen',
    ),
    fc.oneof(fc.constantFrom('0', '1', '2', '3', 'on', '-1'), fc.string()),
  );

  test('the right answer scores 1, with all its parts right', () => {
    const result = grade(question, RIGHT[question.type]);
    expect(result).toMatchObject({ score: 1, right: true });
    expect(result.parts.filter(({ is }) => is === 'right')).toHaveLength(result.of);
  });
  test('no answer scores 0', () => expect(grade(question, {})).toMatchObject({ score: 0, right: false }));
  test('whatever is stored or typed scores from 0 to 1, and 1 just when it is right', () =>
    fc.assert(
      fc.property(anything, (answer) => {
        const { score, right, parts, of } = grade(question, answer);
        expect(score >= 0 && score <= 1).toBe(true);
        expect(right).toBe(score === 1);
        expect(parts.filter(({ is }) => is === 'right').length).toBeLessThanOrEqual(of);
      }),
    ));
  test('a reason shown early belongs to a choice of the reader', () =>
    fc.assert(
      fc.property(anything, (answer) => {
        for (const { is, why } of grade(question, answer).parts) if (why !== undefined) expect(['right', 'half', 'wrong']).toContain(is);
      }),
    ));
  test('grading leaves key and answer as they are', () => {
    const [key, answer] = [keyOf(question), RIGHT[question.type]];
    const before = JSON.stringify([key, answer]);
    typeOf(question.type).grade(key, answer);
    expect(JSON.stringify([key, answer])).toBe(before);
  });
});

describe('partial credit', () => {
  test.each([
    ['one right of three', { '0': 'on' }, 1 / 3],
    ['two right of three', { '0': 'on', '2': 'on' }, 2 / 3],
    ['two right, one wrong', { '0': 'on', '2': 'on', '1': 'on' }, 1 / 3],
    ['everything ticked', { '0': 'on', '1': 'on', '2': 'on', '3': 'on', '4': 'on' }, 1 / 3],
    ['only wrong ones', { '1': 'on', '4': 'on' }, 0],
  ])('several: %s', (_, answer, score) => expect(grade(bank[1]!, answer as Answer).score).toBeCloseTo(score, 12));

  const key = fc.array(fc.constantFrom(0, 1), { minLength: 2, maxLength: 6 }).filter((rights) => rights.includes(0) && rights.includes(1));
  test('several: one more right tick adds, one more wrong tick takes away or leaves 0', () =>
    fc.assert(
      fc.property(key, fc.array(fc.nat(5)), fc.nat(5), (rights, ticks, more) => {
        const answer = Object.fromEntries(ticks.filter((i) => i < rights.length).map((i) => [i, 'on']));
        const next = more % rights.length;
        fc.pre(!answer[next]);
        const [before, after] = [answer, { ...answer, [next]: 'on' }].map((a) => several.grade({ rights }, a).score) as [number, number];
        if (rights[next]) expect(after).toBeGreaterThanOrEqual(before);
        else expect(after).toBeLessThanOrEqual(before);
      }),
    ));
  test('several: ticking everything never wins', () =>
    fc.assert(
      fc.property(key, (rights) => {
        const all = Object.fromEntries(rights.map((_, i) => [i, 'on']));
        expect(several.grade({ rights }, all).score).toBeLessThan(1);
      }),
    ));
  test.each([
    ['matching', matching],
    ['groups', groups],
    ['gaps', gaps],
  ] as const)('%s: each further right part adds its share', (_, type) =>
    fc.assert(
      fc.property(
        fc.dictionary(fc.stringMatching(/^[a-z]{1,3}$/), fc.constantFrom('0', '1', '2'), { minKeys: 1, maxKeys: 6 }),
        (rights) => {
          const answer: Answer = {};
          const ids = Object.keys(rights);
          ids.forEach((id, i) => {
            expect(type.grade(rights, answer).score).toBeCloseTo(i / ids.length, 12);
            answer[id] = rights[id] as string;
          });
          expect(type.grade(rights, answer).score).toBe(1);
        },
      ),
    ),
  );
  test.each([
    ['the last two exchanged', [0, 1, 3, 2], 2 / 4],
    ['the first moved to the end', [1, 2, 3, 0], 2 / 4],
    ['backwards', [3, 2, 1, 0], 0],
  ])('ordering: %s', (_, shown, score) => {
    const answer = Object.fromEntries(shown.map((i, at) => [i, `${at}`]));
    expect(ordering.grade(4, answer).score).toBeCloseTo(score, 12);
  });
  test('ordering: only the right order scores 1', () =>
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }), (shown) => {
        const answer = Object.fromEntries(shown.map((i, at) => [i, `${at}`]));
        expect(ordering.grade(5, answer).right).toBe(shown.every((i, at) => i === at));
      }),
    ));
});

describe('partial credit of the further types', () => {
  test.each([
    ['one of two', { a: 'on' }, 1 / 2],
    ['both, and a sound one', { a: 'on', b: 'on', c: 'on' }, 1 / 2],
    ['only the sound one', { b: 'on' }, 0],
  ])('mark: %s', (_, answer, score) => expect(grade(of('mark'), answer as Answer).score).toBeCloseTo(score, 12));

  test.each([
    ['the choice alone', { '0-a': '1' }, 1 / 3],
    ['the number and half of the ticks', { '1-n': '10.4', '1-draw': '0', '2-0': 'on' }, 1 / 2],
    ['everything but the choice', { ...RIGHT.case, '0-a': '0' }, 2 / 3],
  ])('case: %s', (_, answer, score) => expect(grade(of('case'), answer as Answer).score).toBeCloseTo(score, 12));
  test('case: each part keeps its own reasons', () => {
    expect(grade(of('case'), { '0-a': '0', '1-n': '0.1037', '1-draw': '0', '2-1': 'on' }).parts).toEqual([
      { id: '0-0', is: 'wrong', why: '0-0' },
      { id: '0-1', is: 'missed' },
      { id: '0-2', is: 'other' },
      { id: '1-n', is: 'wrong', why: '1-slip-0' },
      { id: '2-0', is: 'missed' },
      { id: '2-1', is: 'wrong', why: '2-1' },
      { id: '2-2', is: 'missed' },
      { id: '2-3', is: 'other' },
    ]);
  });
  test('case: the part that cannot be graded is named', () => {
    const { fault } = typeOf('case');
    const key = keyOf(of('case'));
    expect(fault?.({ ...RIGHT.case, '1-n': 'ten' }, key)).toEqual(['unreadable', '1-n']);
    expect(fault?.({ '0-a': '1', '1-draw': '0', '1-n': '10.4' }, key)).toEqual(['empty', '2-0']);
    expect(fault?.(RIGHT.case, key)).toBeUndefined();
  });

  test.each([
    ['the best way', { one: '1', two: '0' }, 1, true],
    ['a detour', { one: '0', a: '0', two: '0' }, 0.5, true],
    ['half right to a bad end', { one: '1', two: '1' }, 0.75, true],
    ['on its way', { one: '1', two: '' }, 0, false],
    ['choices of a way that was left do not count', { one: '1', a: '1', two: '0' }, 1, true],
    ['a choice that is not there', { one: '7' }, 0, false],
  ])('branching: %s', (_, answer, score, done) => expect(grade(of('branching'), answer as Answer)).toMatchObject({ score, done }));

  test('open: the share that the reader ticked, once the model was seen', () => {
    expect(grade(of('open'), { text: 'words', '0': 'on' })).toMatchObject({ done: false });
    expect(grade(of('open'), { text: 'words', seen: 'on', '0': 'on' })).toMatchObject({ done: true, score: 1 / 3, right: false });
  });
});

describe('what is shown before the key', () => {
  test('single: the reason of the option chosen, and none of the right one', () => {
    expect(single.grade({ of: 3, right: 1 }, { a: '0' }).parts).toEqual([
      { id: '0', is: 'wrong', why: '0' },
      { id: '1', is: 'missed' },
      { id: '2', is: 'other' },
    ]);
  });
  test('matching: reasons of right lines only, as the others give the answer away', () => {
    expect(grade(bank[3]!, { '0': '1', '1': '1' }).parts).toEqual([
      { id: '0', is: 'wrong' },
      { id: '1', is: 'right', why: '1' },
      { id: '2', is: 'wrong' },
    ]);
  });
  test('gaps: the reason of the words chosen', () => {
    expect(grade(bank[6]!, { one: '0', two: '0' }).parts).toEqual([
      { id: 'one', is: 'wrong', why: 'one-0' },
      { id: 'two', is: 'right', why: 'two-0' },
    ]);
  });
  test('matching: two lines may share one partner', () => expect(keyOf(bank[3]!)).toEqual({ '0': '0', '1': '1', '2': '0' }));
});

describe('numbers', () => {
  const key = { tolerance: 0.05, ratio: false, names: ['a'], inputs: [[140], [1350.5]], draws: [[10.37037, 0.1037], [1234]] };
  test.each([
    ['10.37', '0', true],
    ['10,4', '0', true],
    ['10.42', '0', true],
    ['10.4 %', '0', true],
    ['１０．３７', '0', true],
    ['10.43', '0', false],
    ['1,234', '1', true],
    ['1.234', '1', true],
    ['1 234', '1', true],
    ['1234,0', '1', true],
    ['10.37', '7', false],
    ['10.37', 'x', false],
  ])('%s in draw %s', (n, draw, right) => expect(numeric.grade(key, { n, draw }).right).toBe(right));
  test('a known slip is recognised, rounded too', () => {
    for (const n of ['0.1037037', '0.104', '0.1', '0,10'])
      expect(numeric.grade(key, { n, draw: '0' }).parts[0]).toEqual({ id: 'n', is: 'wrong', why: 'slip-0' });
    expect(numeric.grade(key, { n: '5', draw: '0' }).parts[0]).toEqual({ id: 'n', is: 'wrong' });
  });
  test('a share may be typed in percent', () =>
    expect(numeric.grade({ tolerance: 0.005, ratio: true, names: [], inputs: [[]], draws: [[0.12]] }, { n: '12 %', draw: '0' }).right).toBe(
      true,
    ));
  test('the numbers of a try are written as the language writes them', () => {
    expect(texts(key, 0, 'en')).toEqual({ a: '140', answer: '10.37', 'slip-0': '0.1037' });
    expect(texts(key, 1, 'de')).toEqual({ a: '1.350,5', answer: '1.234' });
  });
  test.each([
    [231.333333, '231.33'],
    [27.4, '27.40'],
    [10, '10'],
  ])('an answer in money of %d is %s', (value, answer) =>
    expect(texts({ tolerance: 0.5, ratio: false, money: true, names: [], inputs: [[]], draws: [[value]] }, 0, 'en')).toEqual({ answer }),
  );
  test('what is no number is a fault', () => {
    expect(numeric.fault?.({ n: 'ten' }, key)).toEqual(['unreadable', 'n']);
    expect(numeric.fault?.({ n: '1,234' }, key)).toBeUndefined();
  });
});

test('a key knows nothing of the language: translated, it is the same', () => {
  const shout = (question: Question) =>
    JSON.parse(JSON.stringify(question).replace(/"(an option|an item|because of this|stem|hint)"/g, '"XX"')) as Question;
  for (const question of bank) expect(keyOf(shout(question))).toEqual(keyOf(question));
});
