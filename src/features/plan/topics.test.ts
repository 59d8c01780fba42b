import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CATEGORIES } from './post.ts';
import { QUESTIONS, SOURCES } from './questions.ts';
import { PROPOSALS } from './shares.ts';
import { linesOf, TEMPLATES, topicsOf } from './topics.ts';

const full = Object.fromEntries(QUESTIONS.map((question) => [question, `${question} one\n${question} two`]));

describe('thirty topics', () => {
  test('out of sixteen answers of two lines, by the mix', () => {
    const { topics, short, open } = topicsOf(full, { shares: PROPOSALS.mixed });
    expect(topics).toHaveLength(30);
    expect(CATEGORIES.map((category) => topics.filter((topic) => topic.category === category).length)).toEqual([8, 11, 4, 4, 3]);
    expect(short).toEqual([]);
    expect(open).toEqual([]);
  });

  test('one answer asks for the others, the most useful first, and says how much each would open', () => {
    const { topics, short, open } = topicsOf({ asked: 'Which grind for a French press?' });
    expect(topics.map(({ template, values }) => [template, values])).toEqual([
      ['customers-answer', { asked: 'Which grind for a French press?' }],
    ]);
    expect(short.map(({ missing }) => missing)).toEqual([6, 6, 6, 5, 6]);
    expect(open[0]).toEqual({ question: 'events', opens: 4 });
    expect(open.find(({ question }) => question === 'people')).toEqual({ question: 'people', opens: 3 });
    expect(open).toHaveLength(15);
  });

  test('a category without answers is told and its place taken by the others', () => {
    const { topics, short } = topicsOf({ ...full, guests: '', praise: '', uses: '', asked: '', events: '' }, { shares: PROPOSALS.mixed });
    expect(short).toEqual([{ category: 'user-generated', missing: 4 }]);
    expect(topics).toHaveLength(30);
  });

  test('only the sources that the brand can use', () => {
    const { topics, open } = topicsOf({ people: 'Juho', asked: 'Does rain harm it?' }, { sources: ['people'] });
    expect(new Set(topics.map(({ source }) => source))).toEqual(new Set(['people']));
    expect(open.map(({ question }) => question)).not.toContain('events');
  });

  test('a category that the mix does not want has none', () => {
    const shares = { entertaining: 0, educational: 60, commercial: 20, 'user-generated': 0, news: 20 };
    expect(topicsOf(full, { shares }).topics.some(({ category }) => category === 'entertaining')).toBe(false);
  });

  test('nothing answered, nothing said', () => {
    const { topics, open } = topicsOf({});
    expect(topics).toEqual([]);
    expect(open).toHaveLength(QUESTIONS.length);
  });
});

test('every category and every source has sentences, every question is needed, no id comes twice', () => {
  for (const category of CATEGORIES) expect(TEMPLATES.filter((one) => one.category === category).length).toBeGreaterThanOrEqual(6);
  for (const source of SOURCES) expect(TEMPLATES.some((one) => one.source === source)).toBe(true);
  for (const question of QUESTIONS) expect(TEMPLATES.some(({ gaps }) => gaps.includes(question))).toBe(true);
  expect(new Set(TEMPLATES.map(({ id }) => id)).size).toBe(TEMPLATES.length);
});

test.each([
  ['blank lines and ends', ' beans \r\n\r\n cups ', ['beans', 'cups']],
  ['a line twice', 'beans\nbeans', ['beans']],
  ['spaces inside', 'one  bag', ['one bag']],
  ['nothing', ' \n ', []],
])('lines: %s', (_, answer, lines) => {
  expect(linesOf(answer)).toEqual(lines);
});

const answers = fc.dictionary(
  fc.constantFrom(...QUESTIONS),
  fc.array(fc.string({ maxLength: 12 }), { maxLength: 4 }).map((all) => all.join('\n')),
);

describe('laws', () => {
  test('every word comes from an answer, no topic comes twice, no gap is empty', () => {
    fc.assert(
      fc.property(answers, fc.subarray([...SOURCES]), fc.integer({ min: 0, max: 60 }), (given, sources, want) => {
        const { topics } = topicsOf(given, { sources, want });
        expect(topics.length).toBeLessThanOrEqual(want);
        expect(new Set(topics.map(({ id }) => id)).size).toBe(topics.length);
        for (const { template, values } of topics) {
          const gaps = TEMPLATES.find(({ id }) => id === template)!.gaps;
          expect(Object.keys(values).sort()).toEqual([...gaps].sort());
          for (const gap of gaps) expect(linesOf(given[gap])).toContain(values[gap]);
        }
      }),
    );
  });

  test('another answer never takes topics away, and opens what it said it would', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const before = topicsOf(given, { want: 500 });
        for (const { question, opens } of before.open) {
          const after = topicsOf({ ...given, [question]: 'x' }, { want: 500 });
          const kinds = (list: typeof after.topics) => new Set(list.map(({ template }) => template)).size;
          expect(kinds(after.topics)).toBe(kinds(before.topics) + opens);
        }
      }),
    );
  });
});
