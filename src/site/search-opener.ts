/** The search's button and its keys. What answers a word comes with the first hover, focus or key. */
const box = document.querySelector<HTMLElement>('site-search')!;
const button = box.querySelector<HTMLButtonElement>('.open')!;
const dialog = box.querySelector('dialog')!;

let asked = false;

// Not lib/later: a file shared with other pages would cost each of them two requests.
function load() {
  const source = document.querySelector<HTMLTemplateElement>('.load-search')!.content.querySelector('script')!;
  if (asked) return;
  asked = true;
  const script = source.cloneNode(true) as HTMLScriptElement;
  script.onerror = () => {
    asked = false;
    box.querySelector('[role=status]')!.textContent = box.dataset.failed!;
  };
  document.body.append(script);
}

function open() {
  if (!dialog.open) dialog.showModal();
  dialog.querySelector('input')!.select();
  load();
}

for (const sign of ['pointerenter', 'focus']) button.addEventListener(sign, load, { once: true });
button.addEventListener('click', open);
dialog.addEventListener('click', ({ target }) => target === dialog && dialog.close());
dialog.addEventListener('submit', (event) => {
  if ((event.submitter as HTMLElement | null)?.className === 'close') return;
  event.preventDefault();
  dialog.querySelector<HTMLAnchorElement>('ol a')?.click();
});
document.addEventListener('keydown', (event) => {
  const typing = (event.target as HTMLElement).closest?.('input, textarea, select, [contenteditable]');
  if ((event.key === '/' && !typing) || (event.key === 'k' && (event.ctrlKey || event.metaKey))) {
    event.preventDefault();
    open();
  }
});
button.disabled = false;
