import { everything } from './everything.ts';
import { type Copy, LIMITS, Refusal, readCopy } from './file.ts';
import { kinds, recordKinds } from './kinds.ts';
import { type Change, plan } from './plan.ts';

/** A file that the reader chose, and what the page lends for showing it. */
export interface Chosen {
  file: File;
  page: HTMLElement;
  say: Say;
  number: (n: number) => string;
  /** Takes what a restore would do. */
  show: (changes: Change[]) => void;
}
type Say = (name: string, values?: Record<string, string>) => string;
const ORDER = ['new', 'changed', 'kept', 'same', 'refused'] as const;

/** Reads a chosen file and shows what restoring it would change, or why it is refused. Writes nothing. */
async function preview({ file, page, say, number, show }: Chosen): Promise<void> {
  let copy: Copy;
  try {
    if (file.size > LIMITS.bytes) throw new Refusal('size');
    copy = readCopy(await file.text());
  } catch (error) {
    const reason = error instanceof Refusal ? error.reason : 'json';
    const refusal = page.querySelector('.refusal')!;
    refusal.textContent = say(`refused.${reason}`);
    refusal.scrollIntoView({ block: 'nearest' });
    return;
  }
  const changes = plan(copy, await everything(), kinds, recordKinds);
  const box = page.querySelector<HTMLElement>('.preview')!;
  const some = changes.some(({ text }) => text !== undefined);
  box.querySelector('h3, h4')!.textContent = say('preview', { file: file.name.slice(0, 100) });
  box.querySelector('dl')!.replaceChildren(
    ...ORDER.flatMap((what) => {
      const group = changes.filter((change) => change.what === what);
      return group.length ? [term(say(`what.${what}`), number(group.length)), items(group, say)] : [];
    }),
    ...(some ? [] : [element('dd', say('nothing'))]),
  );
  box.querySelector<HTMLElement>('[data-do=apply]')!.hidden = !some;
  box.hidden = false;
  show(changes);
  box.focus();
}

document.addEventListener('smm:copy-chosen', (event) => preview((event as CustomEvent<Chosen>).detail));

function term(text: string, count: string): HTMLElement {
  const row = element('dt', text);
  row.append(element('span', count));
  return row;
}

/** The items of a group by kind, each with its reason when it is left out. */
function items(group: Change[], say: Say): HTMLElement {
  const row = element('dd', '');
  const list = element('ul', '');
  for (const { kind, key, id, reason } of group.slice(0, 500)) {
    const name = [say(`kind.${kind}`), say('kind.other')].find((text) => !text.startsWith('kind.'));
    const text = kind ? `${name}: ${id}` : key.slice(0, 200);
    list.append(element('li', reason ? `${text} (${say(`reason.${reason}`)})` : text));
  }
  const details = element('details', '');
  details.append(element('summary', kindsOf(group, say)), list);
  row.append(details);
  return row;
}

function kindsOf(group: Change[], say: Say): string {
  const names = new Set(group.map(({ kind }) => [say(`kind.${kind}`), say('kind.other')].find((text) => !text.startsWith('kind.'))!));
  return new Intl.ListFormat(document.documentElement.lang, { type: 'unit' }).format(names);
}

function element(name: string, text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
