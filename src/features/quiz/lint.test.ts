import { describe, expect, test } from 'vitest';
import { type Lesson, lint, type Written } from './lint.ts';

const lesson: Lesson = { id: 'reach', file: 'reach.mdx', outcomes: 2, headings: ['who-saw-it'], placed: ['t-1'], drawsSet: true };

// biome-ignore lint/suspicious/noExplicitAny: the tests spoil questions in ways that no type allows
type Spoilt = any;

/** Nine sound questions; `change` spoils them. */
function bank(change: (question: Spoilt, i: number) => void = () => {}): Written[] {
  return Array.from({ length: 9 }, (_, i) => {
    const options = [0, 1, 2].map((at) => ({
      text: `option ${at} ${at === (i + 1) % 3 ? 'long' : ''}`,
      why: 'because of this',
      ...(at === i % 3 && { right: true as const }),
    }));
    const question = {
      id: i ? `q-${i}` : 't-1',
      type: 'single',
      module: 'm',
      lesson: 'reach',
      kind: i < 2 ? 'recall' : 'apply',
      place: i ? 'end' : 'text',
      skills: ['s'],
      outcome: (i % 2) + 1,
      difficulty: 1,
      claims: ['c'],
      sources: [],
      stem: 'stem',
      hint: 'hint',
      see: '#who-saw-it',
      options,
    };
    change(question, i);
    return { question: question as Written['question'], place: `reach.yaml:${i * 10 + 1}` };
  });
}

test('a sound bank has no fault, and its figures are printed', () => {
  const { faults, figures } = lint(bank(), [lesson]);
  expect(faults).toEqual([]);
  expect(figures).toMatchObject({
    questions: '9',
    'right option is the longest': '0 of 9 single choices (at most 3)',
    'type single': '9',
    "right option's place of 3": '3 / 3 / 3 (χ² 0.00, at most 5.99)',
    reach: "9 questions, 8 beside the text's; recall 2, apply or judge 7; by outcome 5 / 4",
  });
});

test('single choices inside cases count as single choices', () => {
  const cases = bank(
    (q, i) => i < 4 && Object.assign(q, { type: 'case', parts: [{ type: 'single', options: q.options }, { type: 'numeric' }] }),
  );
  expect(lint(cases, [lesson]).figures).toMatchObject({
    'type single': '5',
    'type case': '4',
    "right option's place of 3": '3 / 3 / 3 (χ² 0.00, at most 5.99)',
  });
});

describe('each rule names the file and the change', () => {
  const first = (change: (question: Spoilt) => void) => (question: Spoilt, i: number) => void (i === 3 && change(question));
  test.each<[string, (question: Spoilt, i: number) => void, string]>([
    ['an id used twice', first((q) => (q.id = 'q-1')), 'reach.yaml:31 the id "q-1" is taken by reach.yaml:11'],
    ['two right options', first((q) => (q.options[1].right = true)), 'reach.yaml:31 "q-3": 2 options are right'],
    [
      'everything right',
      first((q) => Object.assign(q, { type: 'several', options: q.options.map((o: object) => ({ ...o, right: true })) })),
      'leave one wrong',
    ],
    [
      'a group too many',
      first((q) => Object.assign(q, { type: 'groups', groups: ['a', 'b'], items: [{ text: 'x', group: 2, why: 'because' }] })),
      'count from 0 to 1',
    ],
    [
      'a gap without a right option',
      first((q) => Object.assign(q, { type: 'gaps', text: '{g}', gaps: { g: { options: [{ text: 'x', why: 'because' }] } } })),
      'gap {g}: 0 options are right',
    ],
    [
      'more problems than sound passages',
      first((q) =>
        Object.assign(q, {
          type: 'mark',
          text: '',
          passages: { a: { right: true, why: 'because' }, b: { right: true, why: 'b' }, c: { why: 'c' } },
        }),
      ),
      '2 of 3 passages are problems',
    ],
    [
      'a text without problems',
      first((q) => Object.assign(q, { type: 'mark', text: '', passages: { a: { why: 'because' } } })),
      'no passage is a problem',
    ],
    [
      'a part of a case with two right options',
      first((q) =>
        Object.assign(q, { type: 'case', parts: [{ type: 'single', options: q.options.map((o: object) => ({ ...o, right: true })) }] }),
      ),
      'part 1: 3 options are right',
    ],
    [
      'a heading of a choice that is not there',
      first((q) => Object.assign(q, { type: 'branching', nodes: { n: { choices: [{ text: 'x', see: '#lost' }, { text: 'y' }] } } })),
      'no heading "#lost"',
    ],
    [
      'choices of a node that read the same',
      first((q) => Object.assign(q, { type: 'branching', nodes: { n: { choices: [{ text: 'x' }, { text: 'x' }] } } })),
      'node "n": two options read the same',
    ],
    ['all of the above', first((q) => (q.options[2].text = 'All of the above')), 'sums up other options'],
    ['options that read the same', first((q) => (q.options[2].text = q.options[1].text)), 'read the same'],
    ['no hint', first((q) => (q.hint = ' ')), 'there is no hint'],
    ['nothing it rests on', first((q) => (q.claims = [])), 'rests on nothing'],
    ['a heading that is not there', first((q) => (q.see = '#gone')), 'reach.mdx has no heading "#gone"'],
    ['an option’s heading that is not there', first((q) => (q.options[0].see = '#lost')), 'no heading "#lost"'],
    ['a lesson that is not there', first((q) => (q.lesson = 'nowhere')), 'no lesson is called "nowhere"'],
    ['an outcome that is not there', first((q) => (q.outcome = 3)), 'reach.mdx has 2'],
    ['too much recall', (q) => (q.kind = 'recall'), '9 of 9 questions ask to recall'],
    ['too little to apply', (q) => (q.kind = 'recall'), '0 of 9 questions apply or judge'],
    ['an outcome assessed once', (q, i) => (q.outcome = i ? 1 : 2), 'outcome 2 is assessed by 1 question'],
    ['too few beside the text', (q, i) => (q.place = i > 4 ? 'end' : 'text'), '4 questions beside those in the text'],
    [
      'long right options',
      (q) => {
        for (const [at, o] of q.options.entries()) o.text = o.right ? 'the right and longest option' : `wrong ${at}`;
      },
      '9 of 9 single choices',
    ],
    [
      'right options all first',
      (q) => {
        for (const [at, o] of q.options.entries()) o.right = at === 0 || undefined;
      },
      'move right options to the rarer places',
    ],
    ['one more in the text', first((q) => (q.place = 'text')), 'reach.mdx: place <Question id="q-3" /> once'],
  ])('%s', (_, change, fault) => expect(lint(bank(change), [lesson]).faults.join('\n')).toContain(fault));

  test.each<[string, Partial<Lesson>, string]>([
    ['a question not placed', { placed: [] }, 'place <Question id="t-1" /> once'],
    ['a question placed twice', { placed: ['t-1', 't-1'] }, 'place <Question id="t-1" /> once'],
    ['one of the set placed', { placed: ['t-1', 'q-4'] }, '<Question id="q-4" /> is no question of this lesson'],
    ['a set not drawn', { drawsSet: false }, '<LessonQuestions /> is missing'],
  ])('%s', (_, change, fault) => expect(lint(bank(), [{ ...lesson, ...change }]).faults.join('\n')).toContain(fault));

  test('text questions out of order', () => {
    const two = bank((q, i) => i < 2 && Object.assign(q, { place: 'text' }));
    expect(lint(two, [{ ...lesson, placed: ['q-1', 't-1'] }]).faults.join()).toContain('stand there as q-1, t-1');
  });
});
