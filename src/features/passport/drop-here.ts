import { later } from '../../lib/later.ts';

/** Takes files that are chosen, or dropped anywhere on the page; what reads them comes with the first. */
const root = document.querySelector<HTMLElement>('.passport-drop')!;
const input = root.querySelector('input')!;
let loaded: Promise<void> | undefined;

const load = () => {
  loaded ??= later('passport').catch((error) => {
    loaded = undefined;
    throw error;
  });
  return loaded;
};

async function take(files: File[]): Promise<void> {
  if (!files.length) return;
  try {
    await load();
    root.dispatchEvent(new CustomEvent('smm:passports', { detail: files }));
  } catch {
    root.querySelector('.told')!.textContent = root.dataset.failed!;
  }
}

input.disabled = false;
input.addEventListener('change', () => {
  const files = [...input.files!];
  // The same file may be chosen twice.
  input.value = '';
  void take(files);
});
const isFile = ({ dataTransfer }: DragEvent) => !!dataTransfer?.types.includes('Files');
const over = (is: boolean) => root.classList.toggle('over', is);
document.addEventListener('dragover', (event) => {
  if (!isFile(event)) return;
  event.preventDefault();
  over(true);
  load().catch(() => {});
});
document.addEventListener('dragleave', ({ relatedTarget }) => relatedTarget || over(false));
document.addEventListener('drop', (event) => {
  if (!isFile(event)) return;
  event.preventDefault();
  over(false);
  void take([...event.dataTransfer!.files]);
});
