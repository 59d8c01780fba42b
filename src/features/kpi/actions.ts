import { copy } from '../../lib/clipboard.ts';
import type { Calculator, Part } from './calculator.ts';
import { link } from './link.ts';
import { focus, hush, replace, tell, view } from './steps.ts';
import { sheet } from './work.ts';

/** What the buttons of the tool do, by the name on the button; each brings the files that it needs. */
export const actions: Record<string, (tool: Calculator, button: HTMLElement) => unknown> = {
  one: (tool) => several(tool, false),
  many: (tool) => several(tool, true),
  hush,
  print: () => print(),

  async undo(tool) {
    if (tool.replaced) await replace(tool, tool.replaced, 'kpi.told.undone');
    focus(tool, '.undo');
  },

  add(tool) {
    const { posts } = tool.store.$work.get();
    tool.store.change({ posts: [...posts, {}] });
    focus(tool, `[name="${posts.length}.title"]`);
  },

  async remove(tool, button) {
    const place = Number(button.dataset.post);
    const work = tool.store.$work.get();
    const posts = work.posts.filter((_, i) => i !== place);
    await replace(tool, { ...work, posts: posts.length ? posts : [{}] }, 'kpi.told.removed', { post: work.posts[place]?.title ?? '' });
    focus(tool, '.undo');
  },

  async clear(tool) {
    const { metric, several: many } = tool.store.$work.get();
    await replace(tool, { ...sheet({}, metric), several: many }, 'kpi.told.cleared');
    focus(tool, '[name="0.title"]');
  },

  async case(tool) {
    await panel(tool, (await import('./Cases.tsx')).Cases);
  },
  async paste(tool) {
    await panel(tool, (await import('./Paste.tsx')).Paste);
  },
  async save(tool) {
    await panel(tool, (await import('./SavedSheets.tsx')).SavedSheets);
  },

  async link(tool) {
    const address = await link(tool.store.$work.get(), tool.language, location.href);
    if (address) await copied(tool, 'kpi.told.link', address);
    else tell(tool, 'kpi.told.linkTooLong');
  },
  async text(tool) {
    const { asText } = await import('./copies.ts');
    await copied(tool, 'kpi.told.text', asText(tool.store.$work.get(), tool.found(), tool.mode, tool.w));
  },
  async table(tool) {
    const { asRows } = await import('./copies.ts');
    const { htmlTable, tsv } = await import('../../lib/cells.ts');
    const rows = asRows(tool.store.$work.get(), tool.found(), tool.w, tool.language);
    await copied(tool, 'kpi.told.table', tsv(rows), htmlTable(rows));
  },
  async formula(tool) {
    const { asFormula } = await import('./copies.ts');
    const formula = asFormula(tool.store.$work.get(), tool.found(), tool.language);
    if (formula) await copied(tool, 'kpi.told.formula', formula);
    else tell(tool, 'kpi.told.noFormula');
  },
};

/** Goes to the table of posts, or back to one post. */
async function several(tool: Calculator, on: boolean): Promise<void> {
  await view(tool, on);
  if (tool.store.$work.get().several !== on) tool.store.change({ several: on });
}

/** Opens a panel under the tool, or closes it when it is the one that is open. */
async function panel(tool: Calculator, part: Part): Promise<void> {
  const { show } = await import('./parts.ts');
  show(tool, 'panel', tool.parts.get('panel') === part ? undefined : part);
}

async function copied(tool: Calculator, key: string, text: string, html?: string): Promise<void> {
  if (await copy(text, html)) return tell(tool, key);
  const { byHand } = await import('./ByHand.tsx');
  hush(tool);
  await panel(tool, byHand(text));
}
