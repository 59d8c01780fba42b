import { describe, expect, test } from 'vitest';
import { type Content, cited, citing, coverage } from './citing.ts';

const empty: Content = { pages: [], questions: [], roles: [], duties: [], myths: [], glossary: [], skills: [], platforms: [], toolbox: [] };

test.each([
  ['one claim', '<Cite claim="a" />', ['a'], []],
  ['a list', `<Cite claim={['a', "b"]} />`, ['a', 'b'], []],
  ['claim and source', '<Cite claim="a" source={["x"]} />', ['a'], ['x']],
  ['a tag over two lines', '<Cite\n  claim="a"\n  source="x"\n/>', ['a'], ['x']],
  ['another tag', '<Case claim="a" /> <Citeable claim="b" />', [], []],
])('cited reads %s', (_, body, claims, sources) => expect(cited(body)).toEqual({ claims, sources }));

describe('citing', () => {
  const lesson = { path: 'course/m/one/', lesson: 'one', body: '<Cite claim="a" /> <Cite claim="a" /> <Question id="q2" />' };
  const questions = [
    { id: 'q1', lesson: 'one', place: 'end', claims: ['b'] },
    { id: 'q2', lesson: 'one', place: 'text', claims: ['a', 'c'], sources: ['x'] },
    { id: 'q3', lesson: 'two', place: 'end', claims: ['d'] },
  ];

  test('names a page once for each claim, prose before questions', () => {
    const { claims, sources } = citing({ ...empty, pages: [lesson], questions });
    expect(claims.get('a')).toEqual([{ path: 'course/m/one/', by: 'lesson' }]);
    expect(claims.get('c')).toEqual([{ path: 'course/m/one/', by: 'question' }]);
    expect(sources.get('x')).toEqual([{ path: 'course/m/one/', by: 'question' }]);
    expect(claims.has('b')).toBe(false);
  });
  test("draws the lesson's own set where the page does", () => {
    const { claims } = citing({ ...empty, pages: [{ ...lesson, body: '<LessonQuestions />' }], questions });
    expect([...claims.keys()]).toEqual(['b']);
  });
  test('reference entries stand on their own page or at their anchor', () => {
    const { claims } = citing({
      ...empty,
      roles: [{ id: 'r', claims: ['a'] }],
      duties: [{ id: 'd', claims: ['a'] }],
      skills: [{ id: 's', claims: ['a'] }],
    });
    expect(claims.get('a')?.map(({ path }) => path)).toEqual(['profession/roles/r/', 'profession/duties/#d', 'profession/skills/s/']);
  });
});

test('coverage counts prose and reference entries, not questions and other pages', () => {
  const claims = ['a', 'b', 'c', 'd'].map((id) => ({ id, topic: id === 'd' ? 't2' : 't1' }));
  const found = citing({
    ...empty,
    pages: [
      { path: 'course/m/one/', lesson: 'one', body: '<Cite claim="a" /><Question id="q" />' },
      { path: 'about/', body: '<Cite claim="d" />' },
    ],
    questions: [{ id: 'q', lesson: 'one', place: 'text', claims: ['c'] }],
    glossary: [{ id: 'g', claims: ['b'] }],
  });
  expect(coverage(claims, found)).toEqual([
    { topic: 't1', total: 3, taught: 2, inLessons: 1, missing: ['c'] },
    { topic: 't2', total: 1, taught: 0, inLessons: 0, missing: ['d'] },
  ]);
});
