import { ids, type Saved, saved } from '../../lib/persist.ts';
import type { Calculator } from './calculator.ts';
import { freeze, isEmpty, type Sheet, sheets, thaw } from './saved.ts';
import { replace, tell, view } from './steps.ts';
import type { Texts, Work } from './work.ts';

const DRAFT = 'draft';
/** Time without typing after which the draft is written; also written when the page goes out of sight. */
const PAUSE = 300;

/** Brings back the reader's draft, opens a link, and keeps the draft from then on. */
export async function begin(tool: Calculator): Promise<void> {
  const draft = saved(sheets, DRAFT);
  const kept = draft.get();
  if (kept) await show(tool, thaw(kept, tool.language), (work) => typedOver(work, tool.start, tool.store.$work.get()));
  keep(tool, draft, kept ?? freeze(tool.start, tool.language));
  addEventListener('hashchange', () => openLink(tool, draft));
  await openLink(tool, draft);
}

/** The names and ids of what the reader saved, in the order of the names. */
export function named(): { id: string; sheet: Sheet }[] {
  const all = ids(sheets).flatMap((id) => {
    const sheet = id === DRAFT ? undefined : saved(sheets, id).get();
    return sheet ? [{ id, sheet }] : [];
  });
  return all.sort((a, b) => (a.sheet.name ?? '').localeCompare(b.sheet.name ?? ''));
}

/** Saves a sheet under a name; an id that is taken gets a number. Gives the id. */
export function saveAs(name: string, sheet: Sheet): string {
  const slug = slugOf(name);
  const taken = new Set([DRAFT, ...ids(sheets)]);
  let id = slug;
  for (let n = 2; taken.has(id); n++) id = `${slug}-${n}`;
  saved(sheets, id).set({ ...sheet, name });
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

/** The draft, and over it what the reader typed or ticked while it was being fetched. */
function typedOver(draft: Work, start: Work, now: Work): Work {
  const was = start.posts[0] ?? {};
  const typed = Object.entries(now.posts[0] ?? {}).filter(([field, text]) => text !== (was[field] ?? ''));
  const ticked = Object.entries(now).filter(([name, value]) => value !== start[name as keyof Work]);
  const posts = draft.posts.map((post, i): Texts => (i ? post : { ...post, ...Object.fromEntries(typed) }));
  return { ...draft, ...Object.fromEntries(ticked), posts };
}

/** Writes the draft after each pause, what was typed before this came included; an edit in another tab shows here. */
function keep(tool: Calculator, draft: Saved<Sheet>, last: Sheet): void {
  const { $work } = tool.store;
  let wait: ReturnType<typeof setTimeout> | undefined;
  let own = false;
  let written = same(last);
  const write = () => {
    clearTimeout(wait);
    wait = undefined;
    const sheet = freeze($work.get(), tool.language);
    if (written === same(sheet)) return;
    written = same(sheet);
    own = true;
    draft.set(sheet);
    own = false;
  };
  write();
  $work.listen(() => {
    clearTimeout(wait);
    wait = setTimeout(write, PAUSE);
  });
  addEventListener('pagehide', write);
  document.addEventListener('visibilitychange', write);
  draft.listen((sheet) => {
    if (own || !sheet) return;
    written = same(sheet);
    show(tool, thaw(sheet, tool.language));
  });
}

/** Opens the sheet of the address. The reader's own work is kept under a name first; a bad link changes nothing. */
async function openLink(tool: Calculator, draft: Saved<Sheet>): Promise<void> {
  const sheet = location.hash && (await (await import('./link.ts')).linked(location.hash));
  if (!sheet) return;
  if (typeof sheet === 'string') return tell(tool, `kpi.link.${sheet}`);
  const { language: lang } = tool;
  const { s } = tool.w;
  const own = tool.store.$work.get();
  const mine = freeze(own, lang);
  const known = [sheet, freeze(tool.start, lang), ...named().map((item) => item.sheet)].map(same);
  history.replaceState(null, '', location.pathname + location.search);
  if (isEmpty(own) || known.includes(same(mine))) {
    await show(tool, thaw(sheet, lang));
    tell(tool, 'kpi.link.opened');
  } else {
    const name = s['kpi.link.mine']!;
    saveAs(name, mine);
    await replace(tool, thaw(sheet, lang), 'kpi.link.kept', { name });
  }
  draft.set(sheet);
}

/** A sheet as text without its name, to see whether two are alike. */
const same = ({ name: _, ...sheet }: Sheet) => JSON.stringify(Object.entries(sheet).sort(([a], [b]) => (a < b ? -1 : 1)));

async function show(tool: Calculator, work: Work, last = (work: Work) => work): Promise<void> {
  await view(tool, work.several);
  tool.store.$work.set(last(work));
}
