import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { Change } from '../../lib/change.ts';
import type { News } from '../../lib/listeners.ts';
import type { Records } from '../../lib/records.ts';
import { blank } from './post.fixture.ts';
import type { Post } from './post.ts';
import { openPlan } from './store.ts';

/** A disk that notes what it is told, and can speak for another tab. */
function disk(posts: Post[] = []) {
  const written: Change<Post>[] = [];
  let hear: ((news: News<Post>) => void) | undefined;
  const records: Records<Post> = {
    all: async () => posts,
    edit: async (changes) => {
      written.push(...changes);
      return { kept: true, inverse: [], crossed: [], revived: [], missing: [] };
    },
    listen: (_, run) => {
      hear = run;
      return () => {
        hear = undefined;
      };
    },
    purge: async () => true,
  };
  return { records, written, say: (news: Partial<News<Post>>) => hear?.({ put: [], removed: [], here: false, ...news } as News<Post>) };
}
const shownBy = (plan: { posts: ReadonlyMap<string, Post> }) => Object.fromEntries([...plan.posts].sort());

describe('a plan', () => {
  test('typing is one step, and on disk when the field is left', async () => {
    const { records, written } = disk([blank('a')]);
    const plan = await openPlan('brand', records);
    for (const title of ['R', 'Ro', 'Roast']) plan.change([{ id: 'a', of: 'brand', fields: { title } }], 'a/title');
    expect(written).toEqual([]);
    plan.rest();
    expect(written.at(-1)).toMatchObject({ id: 'a', fields: { title: 'Roast' } });
    expect(plan.undo()).toBe(true);
    expect(plan.posts.get('a')!.title).toBe('');
    expect(plan.canUndo()).toBe(false);
    expect(plan.redo()).toBe(true);
    expect(plan.posts.get('a')!.title).toBe('Roast');
  });

  test('a removed post comes back as it was', async () => {
    const post = blank('a', { title: 'Roast', result: { reach: 2 } });
    const plan = await openPlan('brand', disk([post]).records);
    plan.change([{ id: 'a', of: 'brand', remove: true }]);
    expect(plan.posts.size).toBe(0);
    plan.undo();
    expect(plan.posts.get('a')).toEqual(post);
  });

  test('a model stays as it is', async () => {
    const plan = await openPlan('brand', disk().records, [blank('a')]);
    plan.change([{ id: 'a', of: 'brand', fields: { title: 'x' } }]);
    expect(plan.posts.get('a')!.title).toBe('');
    expect(plan.fixed).toBe(true);
  });

  test('another tab’s posts come in, and its removals', async () => {
    const { records, say } = disk([blank('a')]);
    const plan = await openPlan('brand', records);
    const heard: string[] = [];
    plan.listen(({ changed, removed }) => heard.push(`${changed} - ${removed}`));
    say({ put: [blank('b')] });
    say({ removed: ['a'] });
    expect(heard).toEqual(['b - ', ' - a']);
    expect([...plan.posts.keys()]).toEqual(['b']);
    plan.close();
    say({ put: [blank('c')] });
    expect(plan.posts.size).toBe(1);
  });

  test('an edit of this tab brings along what another one wrote into the same post, and nothing older than what waits', async () => {
    const { records, say } = disk([blank('a'), blank('b')]);
    const plan = await openPlan('brand', records);
    const told = vi.fn();
    plan.listen(told);
    plan.change([{ id: 'a', of: 'brand', fields: { title: 'Roast' } }], 'a/title');
    told.mockClear();
    say({ here: true, put: [blank('a', { title: 'R', hashtags: '#one' }), blank('b')] });
    expect(plan.posts.get('a')).toMatchObject({ title: 'Roast', hashtags: '#one' });
    expect(told).toHaveBeenCalledExactlyOnceWith({ changed: ['a'], removed: [], crossed: [] });
  });

  test('what waits here is not lost to what another tab writes meanwhile, and what was typed over is told', async () => {
    const { records, written, say } = disk([blank('a', { title: 'Old', text: 'Old' })]);
    const plan = await openPlan('brand', records);
    const told: unknown[] = [];
    plan.listen(({ crossed }) => told.push(...crossed));
    plan.change([{ id: 'a', of: 'brand', fields: { title: 'Mine' } }], 'a/title');
    say({ put: [blank('a', { title: 'Theirs', text: 'Theirs' })] });
    expect(plan.posts.get('a')).toMatchObject({ title: 'Mine', text: 'Theirs' });
    expect(told).toEqual([]);
    plan.rest();
    expect(written).toMatchObject([{ fields: { title: 'Mine' }, was: { title: 'Old' } }]);
    plan.change([{ id: 'a', of: 'brand', fields: { title: 'Mine again' } }], 'a/title');
    await vi.waitFor(() => expect(written).toHaveLength(2));
    await new Promise((done) => setTimeout(done));
    say({ put: [blank('a', { title: 'Later' })] });
    expect(told).toEqual([{ id: 'a', field: 'title', theirs: 'Mine again', lost: true }]);
    expect(plan.posts.get('a')!.title).toBe('Later');
    plan.close();
  });

  const ID = fc.constantFrom('a', 'b', 'c');
  const STEP = fc.oneof(
    fc.record({ id: ID, title: fc.string({ maxLength: 5 }), group: fc.option(fc.constant('g'), { nil: undefined }) }),
    fc.record({ id: ID, remove: fc.constant(true) }),
    fc.record({ id: ID, day: fc.constantFrom('2026-01-01', '', '2027-02-03') }),
    fc.record({ id: ID, whole: fc.constant(true) }),
  );
  test('undo after any steps gives back what stood, and redo what came of them', () =>
    fc.assert(
      fc.asyncProperty(fc.array(STEP, { maxLength: 25 }), async (steps) => {
        const plan = await openPlan('brand', disk([blank('a'), blank('b')]).records);
        const before = shownBy(plan);
        for (const step of steps) {
          const { id } = step;
          if ('remove' in step) plan.change([{ id, of: 'brand', remove: true }]);
          else if ('whole' in step) plan.change([{ id, of: 'brand', put: blank(id, { title: 'whole' }) }]);
          else if ('day' in step) plan.change([{ id, of: 'brand', fields: { day: step.day } }]);
          else plan.change([{ id, of: 'brand', fields: { title: step.title } }], step.group);
        }
        const after = shownBy(plan);
        while (plan.undo());
        expect(shownBy(plan)).toEqual(before);
        while (plan.redo());
        expect(shownBy(plan)).toEqual(after);
        plan.close();
      }),
    ));
});
