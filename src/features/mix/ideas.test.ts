import { expect, test } from 'vitest';
import { topicsOf } from '../plan/topics.ts';
import { ideasOf } from './ideas.ts';

test('topics become ideas without a day; what is there already is left out', () => {
  let n = 0;
  const { topics } = topicsOf({ asked: 'Why?\nHow?\nWhen?', people: 'Tomek' });
  const titles = topics.map(({ id }) => `Topic ${id}`);
  const at = { of: 'ember', network: 'instagram', id: () => `i${++n}` };
  const ideas = ideasOf(topics, titles, [{ title: titles[0]! }], at);
  expect(ideas).toHaveLength(topics.length - 1);
  expect(ideas[0]).toMatchObject({
    id: 'i1',
    of: 'ember',
    day: '',
    state: 'idea',
    title: titles[1],
    category: topics[1]!.category,
    result: {},
  });
  expect(ideasOf(topics, titles, ideas.concat({ ...ideas[0]!, title: titles[0]! }), at)).toEqual([]);
  expect(ideasOf([topics[0]!, topics[1]!], ['Same', 'Same'], [], at)).toHaveLength(1);
});

test('an idea belongs to a rubric where it is the only one of the category', () => {
  const { topics } = topicsOf({ asked: 'Why?', people: 'Tomek' });
  const topic = topics.find(({ category }) => category === 'educational')!;
  const rubric = (id: string) =>
    ({ id, name: 'Ask us', category: 'educational', network: 'tiktok', days: [], time: '', from: '', weeks: 0 }) as const;
  const at = { of: 'ember', network: 'instagram', id: () => 'i' };
  const of = (...ids: string[]) => ideasOf([topic], ['A topic'], [], { ...at, rubrics: ids.map((id) => ({ ...rubric(id), days: [] })) })[0];
  expect(of('r1')).toMatchObject({ rubric: 'r1', network: 'tiktok' });
  expect(of('r1', 'r2')).toMatchObject({ rubric: '', network: 'instagram' });
});
