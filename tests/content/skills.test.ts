import { describe, expect, test } from 'vitest';
import { kinds } from '~/features/backup/kinds';
import { modules } from '~/features/course/structure';
import { UNFIT } from '~/features/exam/unfit';
import { evidenceOf, stepOf } from '~/features/skill-map/evidence';
import { BRANDED, NAMED } from '~/features/skill-map/finished';
import { gapTo, lessonsFor } from '~/features/skill-map/gap';
import { LEVELS, type Level } from '~/features/skills/levels';
import { bank, entries, lessons as pages, tools } from './read.ts';

const skills = entries('skills/en').map(({ data }) => String(data.id));
const graph = {
  skills: Object.fromEntries(skills.map((id) => [id, { name: id, domain: '', href: '' }])),
  tools: {},
  questions: Object.fromEntries(
    bank.map(({ question: { id, lesson, kind, type, skills, difficulty } }) => [
      id,
      { lesson, kind, type, skills, difficulty, about: '', key: '', fit: !UNFIT.has(type) },
    ]),
  ),
};

test('questions and one artefact can show every skill at the level of working alone', () => {
  const answers = Object.fromEntries(Object.keys(graph.questions).map((id) => [id, { tries: 1, right: true, key: '' }]));
  const artefacts = Object.fromEntries(skills.map((id) => [id, { title: id, where: '', skills: [id], day: '2026-11-23' }]));
  const found = evidenceOf(graph, { answers, attempts: [], ratings: {}, artefacts, sheets: [] });
  expect(skills).toHaveLength(48);
  expect(skills.filter((id) => stepOf(found[id]!.level) < stepOf('do'))).toEqual([]);
});

test('finished work is looked for in sheets that are kept, and counts for pages of tools', () => {
  const pages = new Set(tools.map(({ address }) => address));
  expect([...Object.keys(NAMED), ...BRANDED].filter((kind) => !kinds.has(kind))).toEqual([]);
  expect([...Object.values(NAMED), ...BRANDED.map((kind) => `tools/${kind}`)].filter((path) => !pages.has(`/${path}/`))).toEqual([]);
});

describe('the lessons to a role', () => {
  const lessons = Object.fromEntries(
    pages.map(({ id, module, skills }) => [id, { module, title: id, href: '', minutes: 20 + (id.length % 7), skills }]),
  );
  const order = modules.flatMap((module) => module.lessons as readonly string[]);
  const roles = entries('roles/en').map(({ data }) => data as unknown as { id: string; skills: { skill: string; level: Level }[] });
  const every = LEVELS.map((level) => ({ id: `every skill at ${level}`, skills: skills.map((skill) => ({ skill, level })) }));

  test.each([...roles, ...every])('$id, from nothing: found at once, and every skill is named', ({ skills: asked }) => {
    const began = performance.now();
    const plan = lessonsFor(
      gapTo(asked, () => undefined),
      lessons,
      order,
      new Set(),
    );
    expect(performance.now() - began).toBeLessThan(1000);
    const named = new Set([...plan.lessons.flatMap((lesson) => lesson.skills), ...plan.beyond].map(({ skill }) => skill));
    expect(asked.filter(({ skill }) => !named.has(skill))).toEqual([]);
  });
});
