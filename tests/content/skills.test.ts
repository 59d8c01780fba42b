import { expect, test } from 'vitest';
import { kinds } from '~/features/backup/kinds';
import { UNFIT } from '~/features/exam/unfit';
import { evidenceOf, stepOf } from '~/features/skill-map/evidence';
import { BRANDED, NAMED } from '~/features/skill-map/finished';
import { bank, entries, tools } from './read.ts';

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
