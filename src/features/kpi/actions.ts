import { type Action, panel, actions as shared } from '../workbench/actions.ts';
import type { Host } from '../workbench/host.ts';
import { focus, replace } from '../workbench/told.ts';
import type { Calculator } from './calculator.ts';
import { hostOf } from './host.ts';
import { freeze, type Sheet } from './saved.ts';
import { view } from './several.ts';
import { sheet, type Work } from './work.ts';

/** What the buttons of the calculator do beyond those of every tool. */
const own: Record<string, Action<Calculator>> = {
  one: (calculator) => several(calculator, false),
  many: (calculator) => several(calculator, true),

  add(calculator) {
    const { store } = calculator;
    const { posts } = store.$work.get();
    store.change({ posts: [...posts, {}] });
    focus(hostOf(calculator), `[name="${posts.length}.title"]`);
  },

  async remove(calculator, button) {
    const place = Number(button.dataset.post);
    const work = calculator.store.$work.get();
    const posts = work.posts.filter((_, i) => i !== place);
    await swap(calculator, { ...work, posts: posts.length ? posts : [{}] }, 'kpi.told.removed', { post: work.posts[place]?.title ?? '' });
    focus(hostOf(calculator), '.undo');
  },

  async clear(calculator) {
    const { metric, several: many } = calculator.store.$work.get();
    await swap(calculator, { ...sheet({}, metric), several: many }, 'tool.told.cleared');
    focus(hostOf(calculator), '[name="0.title"]');
  },

  async case(calculator) {
    await panel(hostOf(calculator), (await import('./Cases.tsx')).Cases);
  },
  async paste(calculator) {
    await panel(hostOf(calculator), (await import('./Paste.tsx')).Paste);
  },
};

/** What the button of that name does. */
export async function run(calculator: Calculator, name: string, button: HTMLElement): Promise<void> {
  if (own[name]) await own[name](calculator, button);
  else await (shared as Record<string, Action<Host<Sheet>> | undefined>)[name]?.(hostOf(calculator), button);
}

/** Puts other work in the place of the reader's, with a way back. */
const swap = (calculator: Calculator, work: Work, key: string, values?: Record<string, string>) =>
  replace(hostOf(calculator), freeze(work, calculator.language), key, values);

/** Goes to the table of posts, or back to one post. */
async function several(calculator: Calculator, on: boolean): Promise<void> {
  await view(calculator, on);
  if (calculator.store.$work.get().several !== on) calculator.store.change({ several: on });
}
