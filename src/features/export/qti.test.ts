import fc from 'fast-check';
import { expect, test } from 'vitest';
import { grade, of, RIGHT } from '../quiz/types/examples.fixture.ts';
import type { Answer, Question } from '../quiz/types/type.ts';
import { itemOf } from './items.fixture.ts';
import { qtiItems } from './qti.ts';
import { run } from './qti-run.fixture.ts';

type Responses = Record<string, string[]>;
type Type = Question['type'];

/** An answer of this site as the responses of the item: from names of controls to identifiers. */
const RESPONSES: Partial<Record<Type, (answer: Answer) => Responses>> = {
  single: ({ a }) => ({ R1: a === undefined ? [] : [`R1_${Number(a) + 1}`] }),
  several: (answer) => ({ R1: Object.keys(answer).map((i) => `R1_${Number(i) + 1}`) }),
  numeric: ({ n = '' }) => ({ R1: n ? [n] : [] }),
  matching: (answer) => ({ R1: pairs(answer) }),
  groups: (answer) => ({ R1: pairs(answer) }),
  ordering: (answer) => ({
    R1: Object.entries(answer)
      .sort(([, a], [, b]) => Number(a) - Number(b))
      .map(([i]) => `R1_${Number(i) + 1}`),
  }),
  gaps: ({ one, two }) => ({ R1: one ? [`R1_${Number(one) + 1}`] : [], R2: two ? [`R2_${Number(two) + 1}`] : [] }),
  mark: (answer) => ({ R1: Object.keys(answer).map((name) => `P_${name}`) }),
  case: (answer) => ({
    R1: answer['0-a'] ? [`R1_${Number(answer['0-a']) + 1}`] : [],
    R2: answer['1-n'] ? [answer['1-n']] : [],
    R3: Object.keys(answer).flatMap((name) => (name.startsWith('2-') ? [`R3_${Number(name.slice(2)) + 1}`] : [])),
  }),
};
const pairs = (answer: Answer) => Object.entries(answer).map(([left, right]) => `R1_L${Number(left) + 1} R1_R${Number(right) + 1}`);
const first = (type: Type) => qtiItems(itemOf(type))[0]?.text ?? '';

const ticks = (...names: string[]) => fc.subarray(names).map((some) => Object.fromEntries(some.map((name) => [name, 'on'])));
const places = (most: number, ...names: string[]) =>
  fc.record(Object.fromEntries(names.map((name) => [name, fc.integer({ min: 0, max: most }).map(String)])));
const ANSWERS: Partial<Record<Type, fc.Arbitrary<Answer>>> = {
  single: places(2, 'a'),
  several: ticks('0', '1', '2', '3', '4'),
  numeric: fc.constantFrom('10.4', '10.37', '10.5', '0.1037', '7', '-1').map((n) => ({ draw: '0', n })),
  matching: places(2, '0', '1', '2'),
  groups: places(1, '0', '1', '2', '3'),
  ordering: fc
    .shuffledSubarray(['0', '1', '2', '3'], { minLength: 4 })
    .map((order) => Object.fromEntries(order.map((item, i) => [item, `${i}`]))),
  gaps: places(1, 'one', 'two'),
  mark: ticks('a', 'b', 'c'),
  case: fc
    .tuple(places(2, '0-a'), fc.constantFrom('10.4', '3'), ticks('2-0', '2-1', '2-2', '2-3'))
    .map(([a, n, b]) => ({ ...a, '1-draw': '0', '1-n': n, ...b })),
};

test.each(Object.keys(RESPONSES) as Type[])('%s: an item scores every answer as this site does', (type) => {
  const text = first(type);
  fc.assert(
    fc.property(ANSWERS[type] as fc.Arbitrary<Answer>, (answer) => {
      expect(run(text, RESPONSES[type]?.(answer) ?? {}).score).toBeCloseTo(grade(of(type), answer).score, 5);
    }),
  );
});

test.each(Object.keys(RESPONSES) as Type[])(
  '%s: the right answer earns all and gets no hint, no answer earns nothing and gets it',
  (type) => {
    const right = run(first(type), RESPONSES[type]?.(RIGHT[type]) ?? {});
    expect(right.score).toBeCloseTo(1, 5);
    expect(right.feedback).toContain('AFTER');
    expect(right.feedback).not.toContain('HINT');
    const none = run(first(type), {});
    expect(none.score).toBe(0);
    expect(none.feedback).toEqual(['HINT', 'AFTER']);
  },
);

test('the reason of a chosen option is said, and no other', () => {
  expect(run(first('several'), { R1: ['R1_2', 'R1_4'] }).feedback).toEqual(['F_R1_2', 'F_R1_4', 'HINT', 'AFTER']);
});

test('a known slip earns nothing and says what went wrong', () => {
  expect(run(first('numeric'), { R1: ['0.1037'] })).toEqual({ score: 0, feedback: ['F_R1_2', 'HINT', 'AFTER'] });
});

test('every sentence that rules can say stands in the item', () => {
  for (const type of Object.keys(RESPONSES) as Type[]) {
    const text = first(type);
    const said = new Set([...text.matchAll(/<baseValue baseType="identifier">((?:F_|HINT|AFTER)\w*)/g)].map(([, id]) => id));
    const there = new Set([...text.matchAll(/<modalFeedback outcomeIdentifier="FEEDBACK" identifier="(\w+)"/g)].map(([, id]) => id));
    expect(there).toEqual(said);
  }
});

test('each set of numbers is an item of its own', () => {
  expect(qtiItems(itemOf('numeric')).map(({ id }) => id)).toEqual(['q-numeric-1', 'q-numeric-2']);
});

test('an open answer is left to the marker, with the model and the list', () => {
  const text = first('open');
  expect(text).toMatch(/<rubricBlock view="scorer">.*stem.*an item/s);
  expect(text).not.toContain('<setOutcomeValue identifier="SCORE">');
});

test('a way asks in every scene, and its score is their mean', () => {
  const text = first('branching');
  expect(run(text, { R1: ['R1_2'], R2: ['R2_1'], R3: ['R3_1'] }).score).toBeCloseTo((1 + 0.5 + 1) / 3, 5);
});
