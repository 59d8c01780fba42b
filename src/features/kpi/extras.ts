import { copy } from '../../lib/clipboard.ts';
import type Calculator from './Calculator.tsx';
import { begin } from './draft.ts';
import { link } from './link.ts';
import { focus, panel, replace, several, tell } from './steps.ts';
import { sheet } from './work.ts';

/** What the buttons of the tool do, by the name on the button; each brings the files that it needs. */
export const actions: Record<string, (tool: Calculator, button?: HTMLElement) => unknown> = {
  start: begin,
  one: (tool) => several(tool, false),
  many: (tool) => several(tool, true),
  hush: (tool) => tool.setState({ told: '' }),
  undo(tool) {
    tool.store.undo();
    several(tool, tool.store.$work.get().several);
  },
  print: () => print(),

  add(tool) {
    const { posts } = tool.store.$work.get();
    tool.store.change({ posts: [...posts, {}] });
    focus(tool, `[name="${posts.length}.title"]`);
  },

  remove(tool, button) {
    const place = Number(button?.dataset.post);
    const work = tool.store.$work.get();
    const posts = work.posts.filter((_, i) => i !== place);
    replace(tool, { ...work, posts: posts.length ? posts : [{}] }, 'kpi.told.removed', { post: work.posts[place]?.title ?? '' });
    focus(tool, '.undo');
  },

  clear(tool) {
    const { metric, several: many } = tool.store.$work.get();
    replace(tool, { ...sheet({}, metric), several: many }, 'kpi.told.cleared');
    focus(tool, '[name="0.title"]');
  },

  async case(tool) {
    panel(tool, (await import('./Cases.tsx')).Cases);
  },
  async paste(tool) {
    panel(tool, (await import('./Paste.tsx')).Paste);
  },
  async save(tool) {
    panel(tool, (await import('./SavedSheets.tsx')).SavedSheets);
  },

  async link(tool) {
    const address = await link(tool.store.$work.get(), tool.props.lang, location.href);
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
    const rows = asRows(tool.store.$work.get(), tool.found(), tool.w, tool.props.lang);
    await copied(tool, 'kpi.told.table', tsv(rows), htmlTable(rows));
  },
  async formula(tool) {
    const { asFormula } = await import('./copies.ts');
    const formula = asFormula(tool.store.$work.get(), tool.found(), tool.props.lang);
    if (formula) await copied(tool, 'kpi.told.formula', formula);
    else tell(tool, 'kpi.told.noFormula');
  },

  /** From a lesson to the whole tool, the numbers in the link. */
  async open(tool) {
    const { href, lang } = tool.props;
    location.href = (await link(tool.store.$work.get(), lang, new URL(href, location.href).href)) ?? href;
  },
};

async function copied(tool: Calculator, key: string, text: string, html?: string): Promise<void> {
  if (await copy(text, html)) return tell(tool, key);
  const { byHand } = await import('./ByHand.tsx');
  tool.setState({ told: '', Panel: byHand(text) });
}
