import { createIndex } from 'pagefind';

/** Writes Pagefind's index of the built pages; `data-pagefind-filter="kind:…"` on a page says what it is. */
export async function writeSearchIndex(root: string): Promise<void> {
  const { index, errors } = await createIndex({});
  if (!index) throw new Error(`the search index could not be made: ${errors.join('; ')}`);
  const added = await index.addDirectory({ path: root });
  const written = await index.writeFiles({ outputPath: `${root}pagefind` });
  const faults = [...added.errors, ...written.errors];
  if (faults.length) throw new Error(`the search index could not be written: ${faults.join('; ')}`);
}
