import type { Saved } from '../../lib/persist.ts';
import { named, same, saveAs } from './draft.ts';
import type { Host, Named, Ready } from './host.ts';
import { replace, tell } from './told.ts';

/** What stands before the id of an example in an address: `…/tools/return/#case=ember-and-oat-april`. */
const MARK = '#case=';

/**
 * Opens the example that the address names, as its button under "Case numbers" does. What the reader typed comes back
 * with Undo, and is kept under a name as well, since a link may lead through several pages. An id that no tool of the
 * page knows changes nothing.
 */
export async function openCase<S extends Named>(tool: Host<S>, draft: Saved<S>): Promise<void> {
  const examples = await tool.examples();
  const tools = [...document.querySelectorAll<HTMLElement>('[data-cases]')];
  const found = exampleAt(
    location.hash,
    examples,
    tools.flatMap(({ dataset }) => dataset.cases!.split(' ')),
  );
  if (!found) return;
  if (typeof found === 'string') {
    if (tools[0] === tool.element) tell(tool, 'tool.case.unknown', { name: found });
    return;
  }
  history.replaceState(null, '', location.pathname + location.search);
  const mine = tool.take();
  const known = [tool.start, ...[...examples, ...named(tool)].map(({ sheet }) => sheet)].map(same);
  const own = !tool.isEmpty(mine) && !known.includes(same(mine));
  const name = tool.s['tool.case.mine']!;
  if (own) saveAs(tool, name, mine);
  await replace(tool, found.sheet, own ? 'tool.case.kept' : 'tool.told.case', { name: found.name, mine: name });
  draft.set(found.sheet);
  // Of several tools on a page the lower ones are out of sight.
  if (tools[0] !== tool.element) tool.element.scrollIntoView();
}

/**
 * The example that a hash names; `undefined` when it belongs to another tool of the page, and the id itself when the
 * page (its ids in `all`) has no such example.
 */
export function exampleAt<S>(hash: string, own: Ready<S>[], all: string[]): Ready<S> | string | undefined {
  const id = plain(hash.slice(MARK.length));
  return own.find((one) => one.id === id) ?? (all.includes(id) ? undefined : id);
}

function plain(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
