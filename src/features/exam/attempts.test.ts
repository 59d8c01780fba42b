import { expect, test } from 'vitest';
import { disk, tab } from '~/lib/persist.fixture';
import { addAttempt, allAttempts, removeAttempt } from './attempts.ts';

const handed = (share: number) => ({
  at: '2026-11-23T10:21:00.000Z',
  share,
  passed: share >= 0.8,
  questions: [{ id: 'a', score: share, key: 'k' }],
  answers: { a: { n: '1' } },
  flags: ['a'],
});

test('attempts are counted, the latest comes first, and answers are kept of the last five', async () => {
  await tab();
  for (const share of [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.9]) addAttempt(`s${share}`, handed(share));
  const all = allAttempts();
  expect(all.map(({ n, share }) => [n, share])).toEqual([
    [7, 0.9],
    [6, 0.6],
    [5, 0.5],
    [4, 0.4],
    [3, 0.3],
    [2, 0.2],
    [1, 0.1],
  ]);
  expect(all.map(({ answers }) => !!answers)).toEqual([true, true, true, true, true, false, false]);
  expect(all.every(({ questions }) => questions.length === 1)).toBe(true);
});

test('one that was deleted comes back as it was', async () => {
  await tab();
  const id = 's';
  addAttempt(id, handed(0.7));
  const text = disk.map.get(`smm:attempt:${id}`);
  const back = removeAttempt(id);
  expect(allAttempts().some((one) => one.id === id)).toBe(false);
  back();
  expect(disk.map.get(`smm:attempt:${id}`)).toBe(text);
  expect(allAttempts()[0]).toMatchObject({ id, share: 0.7 });
});

test('two tabs that hand in the same sitting make one attempt', async () => {
  await tab();
  addAttempt('twice', handed(0.7));
  addAttempt('twice', handed(0.7));
  expect(allAttempts().filter(({ id }) => id === 'twice')).toHaveLength(1);
});
