import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Lesson, lint } from '~/features/quiz/lint';
import { bank } from './read.ts';

const lessons: Lesson[] = globSync('content/docs/course/*/*.mdx')
  .sort()
  .flatMap((file) => {
    const [, front = '', body = ''] = readFileSync(file, 'utf8').split(/^---$/m);
    const { lesson } = parse(front) as { lesson?: { id: string; outcomes: string[] } };
    if (!lesson) return [];
    return [
      {
        id: lesson.id,
        file,
        outcomes: lesson.outcomes.length,
        headings: slugs(body),
        placed: [...body.matchAll(/<Question\s+id="([^"]+)"/g)].map(([, id = '']) => id),
        drawsSet: body.includes('<LessonQuestions'),
      },
    ];
  });

/** The slugs that Astro gives to the headings of a page: GitHub's. */
function slugs(body: string): string[] {
  const seen = new Map<string, number>();
  return [...body.replace(/^```[\s\S]*?^```/gm, '').matchAll(/^#{2,6} (.+)$/gm)].map(([, text = '']) => {
    const slug = text
      .replace(/<[^>]+>|\[([^\]]+)\]\([^)]*\)/g, '$1')
      .trim()
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
      .replaceAll(' ', '-');
    const again = seen.get(slug) ?? 0;
    seen.set(slug, again + 1);
    return again ? `${slug}-${again}` : slug;
  });
}

test('the bank of questions keeps the rules for writing them', () => {
  const { figures, faults } = lint(bank, lessons);
  const width = Math.max(...Object.keys(figures).map((name) => name.length));
  console.log(
    Object.entries(figures)
      .map(([name, figure]) => `${name.padEnd(width)}  ${figure}`)
      .join('\n'),
  );
  expect(faults.join('\n')).toBe('');
});

test('every lesson ends its address with its own id', () => {
  for (const { id, file } of lessons) expect(basename(file, '.mdx'), `${file}: its lesson.id`).toBe(id);
});
