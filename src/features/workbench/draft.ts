import { ids, type Saved, saved } from '../../lib/persist.ts';
import type { Host, Named } from './host.ts';
import { over } from './over.ts';
import { replace, tell } from './told.ts';

const DRAFT = 'draft';
/** Time without typing after which the draft is written; also written when the page goes out of sight. */
const PAUSE = 300;

/** Brings back the reader's draft, opens a link, and keeps the draft from then on. */
export async function begin<S extends Named>(tool: Host<S>): Promise<void> {
  const draft = saved(tool.kind, DRAFT);
  const kept = draft.get();
  if (kept) await tool.give(over(kept, tool.start, tool.take()));
  keep(tool, draft, kept ?? tool.start);
  addEventListener('hashchange', () => openLink(tool, draft));
  await openLink(tool, draft);
}

/** The names and ids of what the reader saved, in the order of the names. */
export function named<S extends Named>({ kind }: Host<S>): { id: string; sheet: S }[] {
  const all = ids(kind).flatMap((id) => {
    const sheet = id === DRAFT ? undefined : saved(kind, id).get();
    return sheet ? [{ id, sheet }] : [];
  });
  return all.sort((a, b) => (a.sheet.name ?? '').localeCompare(b.sheet.name ?? ''));
}

/** Saves a sheet under a name; an id that is taken gets a number. Gives the id. */
export function saveAs<S extends Named>({ kind }: Host<S>, name: string, sheet: S): string {
  const slug = slugOf(name);
  const taken = new Set([DRAFT, ...ids(kind)]);
  let id = slug;
  for (let n = 2; taken.has(id); n++) id = `${slug}-${n}`;
  saved(kind, id).set({ ...sheet, name });
  return id;
}

/** `slugOf('April: Łódź & co')` is `april-łódź-co`. */
export const slugOf = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60) || 'sheet';

/** Writes the draft after each pause, what was typed before this came included; an edit in another tab shows here. */
function keep<S extends Named>(tool: Host<S>, draft: Saved<S>, last: S): void {
  let wait: ReturnType<typeof setTimeout> | undefined;
  let own = false;
  let written = same(last);
  const write = () => {
    clearTimeout(wait);
    wait = undefined;
    const sheet = tool.take();
    if (written === same(sheet)) return;
    written = same(sheet);
    own = true;
    draft.set(sheet);
    own = false;
  };
  write();
  tool.listen(() => {
    clearTimeout(wait);
    wait = setTimeout(write, PAUSE);
  });
  addEventListener('pagehide', write);
  document.addEventListener('visibilitychange', write);
  draft.listen((sheet) => {
    if (own || !sheet) return;
    written = same(sheet);
    tool.give(sheet);
  });
}

/** Opens the sheet of the address. The reader's own work is kept under a name first; a bad link changes nothing. */
async function openLink<S extends Named>(tool: Host<S>, draft: Saved<S>): Promise<void> {
  if (location.hash.startsWith('#case=')) return (await import('./case.ts')).openCase(tool, draft);
  const sheet = location.hash && (await (await import('./link.ts')).linked(tool, location.hash));
  if (!sheet) return;
  if (typeof sheet === 'string') return tell(tool, `tool.link.${sheet}`);
  const mine = tool.take();
  const known = [sheet, tool.start, ...named(tool).map((item) => item.sheet)].map(same);
  history.replaceState(null, '', location.pathname + location.search);
  if (tool.isEmpty(mine) || known.includes(same(mine))) {
    await tool.give(sheet);
    tell(tool, 'tool.link.opened');
  } else {
    const name = tool.s['tool.link.mine']!;
    saveAs(tool, name, mine);
    await replace(tool, sheet, 'tool.link.kept', { name });
  }
  draft.set(sheet);
}

/** A sheet as text without its name, to see whether two are alike. */
export const same = ({ name: _, ...sheet }: Named) => JSON.stringify(Object.entries(sheet).sort(([a], [b]) => (a < b ? -1 : 1)));
