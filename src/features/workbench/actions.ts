import type { ComponentType } from 'preact';
import { copy } from '../../lib/clipboard.ts';
import type { Host, Named } from './host.ts';
import { link } from './link.ts';
import { focus, hush, replace, tell } from './told.ts';

export type Action<T> = (tool: T, button: HTMLElement) => unknown;

/** What the buttons do that every tool has, by the name on the button; each brings the files that it needs. */
export const actions = {
  hush,
  print: () => print(),

  async undo(tool) {
    if (tool.replaced) await replace(tool, tool.replaced, 'tool.told.undone');
    focus(tool, '.undo');
  },

  async save(tool) {
    const { SavedSheets } = await import('./SavedSheets.tsx');
    await panel(tool, SavedSheets);
  },

  async link(tool) {
    const address = await link(tool, tool.take(), location.href);
    if (address) await copied(tool, 'tool.told.link', address);
    else tell(tool, 'tool.told.linkTooLong');
  },
  async text(tool) {
    await copied(tool, 'tool.told.text', (await tool.copies()).text());
  },
  async table(tool) {
    const { htmlTable, tsv } = await import('../../lib/cells.ts');
    const rows = (await tool.copies()).rows();
    await copied(tool, 'tool.told.table', tsv(rows), htmlTable(rows));
  },
  async formula(tool) {
    const formula = (await tool.copies()).formula();
    if (formula) await copied(tool, 'tool.told.formula', formula);
    else tell(tool, 'tool.told.noFormula');
  },
} satisfies Record<string, Action<Host<Named>>>;

/** Opens a panel under the tool, or closes it when it is the one that is open. */
export async function panel<S extends Named, P>(tool: Host<S>, part: ComponentType<P>): Promise<void> {
  const { show } = await import('./parts.ts');
  show(tool, 'panel', tool.parts.get('panel') === part ? undefined : part);
}

/** Copies a text and says so; where the browser refuses, shows it to be copied by hand. */
export async function copied<S extends Named>(tool: Host<S>, key: string, text: string, html?: string): Promise<void> {
  if (await copy(text, html)) return tell(tool, key);
  const { byHand } = await import('./ByHand.tsx');
  hush(tool);
  await panel(tool, byHand(text));
}
