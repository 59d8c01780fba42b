/** Gives a copy that was begun what it copies, by type; refused when the browser refuses it. */
export type Begun = (parts: Record<string, string>) => Promise<void>;

let begun: Begun | undefined;

// Safari lets a page copy only while the click is fresh: not after code has been fetched for it, nor after a link has
// been packed. So the copy begins with the click on a button that names its types (`data-copies`), and `copy` brings
// the text.
document.addEventListener(
  'click',
  ({ target }) => {
    begun = begin((target as Element).closest<HTMLElement>('[data-copies]')?.dataset.copies);
  },
  true,
);

/** The copy that the last click began, once. */
export function begunCopy(): Begun | undefined {
  const now = begun;
  begun = undefined;
  return now;
}

function begin(types?: string): Begun | undefined {
  if (!types) return;
  let give!: (parts: Record<string, string>) => void;
  const parts = new Promise<Record<string, string>>((resolve) => {
    give = resolve;
  });
  try {
    const blobs = types.split(' ').map((type) => [type, parts.then((all) => new Blob([all[type] ?? ''], { type }))]);
    const written = navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    written.catch(() => {});
    return (all) => {
      give(all);
      return written;
    };
  } catch {
    // The browser knows no such copy: it is made when the text is there.
    return;
  }
}
