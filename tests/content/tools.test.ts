import { expect, test } from 'vitest';
import { entries, lessons, tools } from './read.ts';

const skills = new Set(entries('skills/en').map(({ data }) => String(data.id)));

test('every tool names lessons and skills that exist, and three things that go wrong', () => {
  expect(tools.length).toBeGreaterThanOrEqual(9);
  const known = new Set(lessons.map(({ id }) => id));
  for (const { file, tool } of tools) {
    expect(
      tool.lessons.filter((id) => !known.has(id)),
      file,
    ).toEqual([]);
    expect(
      tool.skills.filter((id) => !skills.has(id)),
      file,
    ).toEqual([]);
    expect(tool.wrong.length, file).toBe(3);
  }
});

test('a tool and the lesson that teaches it lead to each other', () => {
  const faults = tools.flatMap(({ file, address, tool }) =>
    lessons.flatMap((lesson) => {
      const linked = lesson.body.includes(`](${address}`);
      if (linked === tool.lessons.includes(lesson.id)) return [];
      return linked
        ? [`${lesson.file} leads to ${address}: name it in tool.lessons of ${file}`]
        : [`${file} names ${lesson.id}: lead from there to ${address}`];
    }),
  );
  expect(faults.join('\n')).toBe('');
});

test('from promotion and analytics every lesson hands over to a tool with numbers of a case', () => {
  const without = lessons
    .filter(({ module, body }) => /^(promotion|analytics)$/.test(module) && !/\]\(\/tools\/[\w-]+\/#/.test(body))
    .map(({ file }) => file);
  expect(without).toEqual([]);
});

test('where a lesson leads to a planning page, it leads to the sheet of a case as well', () => {
  const page = /\]\(\/tools\/(strategy|community|mix|plan|report|portfolio)\//g;
  const without = lessons.flatMap(({ file, body }) =>
    [...new Set([...body.matchAll(page)].map(([, tool]) => tool))]
      .filter((tool) => !body.includes(`](/tools/${tool}/#case=`))
      .map((tool) => `${file}: /tools/${tool}/`),
  );
  expect(without).toEqual([]);
});

test('from the profession, its duties and hiring every lesson leads to the hiring workbench', () => {
  const without = lessons
    .filter(({ module, body }) => /^(profession|duties-and-skills|career-and-hiring)$/.test(module) && !/\]\(\/hiring\/[\w-]+\//.test(body))
    .map(({ file }) => file);
  expect(without).toEqual([]);
});
