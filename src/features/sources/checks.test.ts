import { expect, test } from 'vitest';
import { losses, normalised, outsideFaults } from './checks.ts';

test.each([
  ['http://www.example.org/a/', 'example.org/a'],
  ['https://example.org/a?utm_source=x#top', 'example.org/a'],
  ['https://example.org/a?b=2&a=1', 'example.org/a?a=1&b=2'],
  ['https://example.org', 'example.org'],
])('%s is %s', (url, same) => expect(normalised(url)).toBe(same));

const entry = (id: string, url: string, read: unknown = '2026-11-22') => ({ data: { id, url, read }, file: `${id}.yaml` });

test('outside sources', () => {
  const cited = new Set(['a', 'b']);
  expect(outsideFaults([entry('a', 'https://x.org/1'), entry('b', 'https://x.org/2', new Date('2026-11-22'))], cited)).toEqual([]);
  expect(outsideFaults([entry('a', 'https://x.org/1'), entry('b', 'http://www.x.org/1/')], cited).join()).toMatch(
    /^b\.yaml: a\.yaml has the same address/,
  );
  expect(outsideFaults([entry('c', 'https://x.org/1')], cited).join()).toMatch(/nothing cites "c"/);
  expect(
    outsideFaults(
      [entry('a', 'https://x.org/1', undefined)].map((e) => ({ ...e, data: { ...e.data, read: undefined } })),
      cited,
    ).join(),
  ).toMatch(/no day/);
});

test('coverage that was lost', () => {
  const topics = [{ topic: 'day', total: 2, taught: 1, inLessons: 1, missing: ['day-rest'] }];
  expect(losses(topics, 1, [])).toEqual([]);
  expect(losses(topics, 2, []).join()).toMatch(/^1 claims are cited .*and 2 were/);
  expect(losses(topics, 1, ['day']).join()).toMatch(/"day" was fully taught; now nothing cites day-rest/);
  expect(losses(topics, 1, ['gone']).join()).toMatch(/the whole topic/);
});
