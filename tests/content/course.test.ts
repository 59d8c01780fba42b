import { expect, test } from 'vitest';
import { shortfalls, WHOLE } from '~/features/course/checks/whole';
import { modules } from '~/features/course/structure';
import { losses, outsideFaults } from '~/features/sources/checks';
import { citing, coverage } from '~/features/sources/citing';
import { bank, content, entries, lessons, namedSources } from './read.ts';
import { complete, missing, SYLLABUS } from './syllabus.ts';

/** How many claims were cited by lessons or reference entries at least once; raise it to what the test prints, never lower it. */
const LEAST_TAUGHT = 463;
/** The topics of which every claim was cited; add what the test prints. */
const FULL: readonly string[] = [
  'definition',
  'smm-vs-smo',
  'smm-vs-seo',
  'benefit',
  'duty',
  'boundary',
  'skill-hard',
  'skill-soft',
  'trait',
  'requirement',
  'myth',
  'workplace',
  'employment-form',
  'day',
  'strategy',
  'presence-format',
  'community',
  'content-strategy',
  'content-category',
  'content-source',
  'advertising',
  'targeting',
  'analytics',
  'kpi',
  'reputation',
  'tools',
  'platform',
  'admin-role',
  'role-comparison',
];

const claims = entries('claims').map(({ data }) => data as { id: string; topic: string });
const topics = coverage(claims, citing(content));
const sum = (of: 'total' | 'taught' | 'inLessons') => topics.reduce((all, topic) => all + topic[of], 0);

test('what was taught stays taught', () => {
  const full = topics.filter((topic) => topic.taught === topic.total).map(({ topic }) => topic);
  console.log(
    [
      `claims cited by lessons or reference entries: ${sum('taught')} of ${sum('total')} (by lessons ${sum('inLessons')}; at least ${LEAST_TAUGHT})`,
      `topics fully taught: ${full.join(', ')}`,
      ...topics.flatMap(({ topic, taught, total }) => (taught < total ? [`  ${topic}: ${taught} of ${total}`] : [])),
    ].join('\n'),
  );
  expect(losses(topics, LEAST_TAUGHT, FULL)).toEqual([]);
});

test('outside sources: one entry a page, each cited and with its day of reading', () => {
  const outside = entries('sources/outside');
  const cited = namedSources();
  console.log(`outside sources: ${outside.length}, named by pages and entries ${cited.size}`);
  expect(outsideFaults(outside, cited).join('\n')).toBe('');
});

test('the course holds the lessons of its syllabus, in their order', () => {
  for (const { id, lessons: own } of modules) {
    expect(Object.keys(SYLLABUS), `structure.ts: the module "${id}"`).toContain(id);
    expect(own, `structure.ts: the lessons of "${id}" and their order`).toEqual(
      (SYLLABUS[id] ?? []).filter((lesson) => own.includes(lesson as never)),
    );
  }
  const order = modules.map(({ id }) => id as string);
  expect(order, 'structure.ts: the order of the modules').toEqual(Object.keys(SYLLABUS).filter((id) => order.includes(id)));
});

test('the whole course has what it promises', () => {
  const skills = entries('skills/en').map(({ data }) => String(data.id));
  const bySkill = Object.fromEntries(skills.map((id) => [id, bank.filter(({ question }) => question.skills.includes(id)).length]));
  const totals = {
    lessons: lessons.length,
    questions: bank.length,
    terms: content.glossary.length,
    bySkill,
    untaught: topics.flatMap((topic) => topic.missing),
  };
  console.log(
    [
      `lessons ${totals.lessons} of ${WHOLE.lessons}, questions ${totals.questions} of ${WHOLE.questions}, terms ${totals.terms} of ${WHOLE.terms}`,
      `questions by skill (at least ${WHOLE.perSkill}): ${Object.entries(bySkill)
        .sort(([, a], [, b]) => a - b)
        .map(([id, count]) => `${id} ${count}`)
        .join(', ')}`,
      complete ? 'every lesson of the syllabus is there: the limits hold' : `the limits hold once these are there: ${missing.join(', ')}`,
    ].join('\n'),
  );
  if (complete) expect(shortfalls(totals).join('\n')).toBe('');
});
