import { ASIDE, PREFIX } from '~/lib/disk';
import { later } from '~/lib/later';
import { saved, texts } from '~/lib/persist';
import { recordEdits } from '~/lib/record-edits';
import { everything } from './everything.ts';
import { downloadCopy } from './export.ts';
import type { Change } from './plan.ts';
import type { Chosen } from './preview.ts';
import { due, edits, unsaved } from './reminder.ts';
import { kind } from './saved.ts';
import { forget, lastTaken, take, undo } from './steps.ts';

const page = document.querySelector<HTMLElement>('.backup')!;
const words: Record<string, string> = JSON.parse(page.dataset.words!);
const lang = document.documentElement.lang;
const number = (n: number) => new Intl.NumberFormat(lang, { maximumFractionDigits: 1 }).format(n);
const say = (name: string, values: Record<string, string> = {}) =>
  (words[name] ?? name).replace(/\{(\w+)\}/g, (all, key) => values[key] ?? all);
const one = <E extends HTMLElement>(selector: string) => page.querySelector<E>(selector)!;
const last = saved(kind, 'last');
let changes: Change[] = [];
let drawn = 0;

/** Draws what is kept, and how old the last copy is. */
async function draw() {
  const turn = ++drawn;
  const kept = await everything();
  if (turn !== drawn) return;
  kept.delete(`${PREFIX}backup:last`);
  if (page.querySelector('table')) list(kept);

  const count = edits(kept, recordEdits());
  const known = last.get();
  const date = known?.at
    ? new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeStyle: 'short' }).format(new Date(known.at))
    : say('never');
  const open = unsaved(known, count);
  const line = [say('last', { date }), open ? say('open', { n: number(open) }) : '', due(known, count, new Date()) ? say('due') : ''];
  one('.last').textContent = line.filter(Boolean).join(' ');
  one('[data-do=undo]').hidden = !lastTaken();
  page.dataset.drawn = '';
}

/** How many items of each kind are kept, where the page lists them. */
function list(kept: ReadonlyMap<string, string>) {
  const rows = [...page.querySelectorAll<HTMLElement>('[data-kind]')];
  const counts = new Map(rows.map((row) => [row.dataset.kind!, 0]));
  for (const key of kept.keys()) {
    const name = key.startsWith(ASIDE) ? 'aside' : key.split(':')[1]!;
    const to = counts.has(name) ? name : 'other';
    counts.set(to, counts.get(to)! + 1);
  }
  for (const row of rows) {
    const count = counts.get(row.dataset.kind!)!;
    row.lastElementChild!.textContent = number(count);
    row.hidden = !count && ['other', 'aside'].includes(row.dataset.kind!);
  }
  const size = [...kept].reduce((sum, [key, text]) => sum + key.length + text.length, 0);
  one('.size').textContent = kept.size ? say('size', { kb: number(size / 1000) }) : '';
  one('.none').hidden = kept.size > 0;
  one('table').hidden = !kept.size;
}

/** Says what happened; the words stay until the next action. The other parts of the page hear of it as of another tab. */
async function tell(text: string) {
  dispatchEvent(new StorageEvent('storage'));
  await draw();
  one('.done [role=status]').textContent = text;
}

/** Shows what restoring a file would change; the code for it comes with the first file. */
async function open(file: File | undefined) {
  if (!file) return;
  cancel();
  await later('preview');
  const show = (found: Change[]) => {
    changes = found;
  };
  document.dispatchEvent(new CustomEvent<Chosen>('smm:copy-chosen', { detail: { file, page, say, number, show } }));
}

function cancel() {
  changes = [];
  one('.preview').hidden = true;
  one('.refusal').textContent = '';
  one<HTMLInputElement>('input').value = '';
}

const acts: Record<string, () => unknown> = {
  async download() {
    await downloadCopy();
    await draw();
  },
  cancel,
  async apply() {
    const wanted = changes;
    cancel();
    if (!wanted.length) return;
    const kept = await everything();
    const steps = wanted.filter(({ text }) => text !== undefined).map(({ key, text }) => ({ key, before: kept.get(key), after: text }));
    const done = await take('restore', steps);
    if (
      done &&
      [...kept.keys()].every(
        (key) => key.startsWith(`${PREFIX}backup:`) || wanted.some((change) => change.key === key && change.what !== 'refused'),
      )
    )
      last.set({ at: last.get()?.at, edits: edits(texts(), recordEdits()) });
    await tell(done ? say('applied', { n: number(steps.length) }) : say('noRoom'));
    one('[data-do=undo]').focus();
  },
  ask: () => one<HTMLDialogElement>('dialog').showModal(),
  async undo() {
    const { back, stayed } = await undo();
    await tell(say(stayed ? 'undoneSome' : 'undone', { n: number(back), stayed: number(stayed) }));
  },
};

/** Everything away, with the way back. */
async function reset() {
  const steps = [...(await everything())].map(([key, before]) => ({ key, before }));
  forget();
  const done = await take('reset', steps);
  const count = steps.filter(({ key }) => !key.startsWith(`${PREFIX}backup:`)).length;
  await tell(done ? say('resetDone', { n: number(count) }) : say('notReset'));
  one('[data-do=undo]').focus();
}

page.addEventListener('click', ({ target }) => {
  const button = target instanceof HTMLElement ? target.closest<HTMLElement>('[data-do]') : null;
  acts[button?.dataset.do ?? '']?.();
});
one<HTMLDialogElement>('dialog').addEventListener('close', ({ currentTarget }) => {
  const dialog = currentTarget as HTMLDialogElement;
  if (dialog.returnValue === 'reset') void reset();
  dialog.returnValue = '';
});
one<HTMLInputElement>('input').addEventListener('change', ({ currentTarget }) => open((currentTarget as HTMLInputElement).files?.[0]));
const drop = one('.drop');
for (const type of ['dragover', 'dragleave', 'drop'])
  drop.addEventListener(type, (event) => {
    event.preventDefault();
    drop.classList.toggle('over', type === 'dragover');
    if (type === 'drop') open((event as DragEvent).dataTransfer?.files[0]);
  });
addEventListener('storage', draw);
addEventListener('pageshow', (event) => event.persisted && draw());
// Records of another tab send no such event.
document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && draw());
for (const control of page.querySelectorAll<HTMLButtonElement | HTMLInputElement>(':disabled')) control.disabled = false;
draw();
