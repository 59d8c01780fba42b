import { saved, texts } from '~/lib/persist';
import { recordEdits } from '~/lib/record-edits';
import { due, edits, unsaved } from './reminder.ts';
import { kind } from './saved.ts';

const last = saved(kind, 'last');
const line = document.querySelector<HTMLElement>('.copy-reminder');

/** Shows the reminder's line when a copy is due. */
function show() {
  const now = new Date();
  const count = edits(texts(), recordEdits());
  const known = last.get();
  const open = unsaved(known, count);
  if (open && !known?.since) last.set({ edits: 0, ...known, since: now.toISOString() });
  line!.hidden = !due(known, count, now);
  const number = new Intl.NumberFormat(document.documentElement.lang).format(open);
  line!.querySelector('span')!.textContent = line!.dataset.text!.replace('{n}', number);
}

if (line) {
  document.addEventListener('smm:answered', show);
  show();
}
