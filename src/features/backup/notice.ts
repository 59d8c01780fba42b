import { $trouble, put, retry, texts } from '~/lib/persist';
import { downloadCopy } from './export.ts';

const box = document.querySelector<HTMLElement>('.storage-notice')!;
const rows = [...box.querySelectorAll<HTMLElement>('[data-trouble]')];
const closed = new Set<string>();

/** Shows a row for each trouble until it ends or is closed. */
function show() {
  const type = $trouble.get()?.type;
  for (const row of rows) {
    const name = row.dataset.trouble!;
    if (name === type && !closed.has(name)) row.hidden = false;
    if (name === 'full' && !type) {
      row.hidden = true;
      closed.delete(name);
    }
  }
  appear();
  const full = !box.hidden && rows.some((row) => row.dataset.trouble === 'full' && !row.hidden);
  window[full ? 'addEventListener' : 'removeEventListener']('beforeunload', warn);
}

/** In sight while one of its rows is; the page then scrolls as far as it covers. */
function appear() {
  box.hidden = rows.every((row) => row.hidden);
  document.documentElement.toggleAttribute('data-notice', !box.hidden);
}

/** Leaving while something waits for room would lose it. */
function warn(event: Event) {
  event.preventDefault();
}

const acts: Record<string, () => void> = {
  download: () => void downloadCopy(),
  retry: () => void retry(),
  reload: () => location.reload(),
  keep: () => {
    for (const [key, text] of texts()) put(key, text);
    close('cleared');
  },
  close: () => {
    for (const row of rows) if (!row.hidden) close(row.dataset.trouble!);
  },
};

function close(name: string) {
  closed.add(name);
  for (const row of rows) if (row.dataset.trouble === name) row.hidden = true;
  appear();
}

box.addEventListener('click', ({ target }) => {
  if (target instanceof HTMLElement) acts[target.closest<HTMLElement>('[data-do]')?.dataset.do ?? '']?.();
});
$trouble.listen(show);
show();
