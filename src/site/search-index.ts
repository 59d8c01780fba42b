import { globSync } from 'node:fs';
import { createIndex } from 'pagefind';
import { lessonOf } from '../features/quiz/schema.ts';
import { type Entry, readYaml } from '../lib/yaml.ts';

type SearchRecord = { url: string; content: string; meta: { title: string }; filters: { kind: string[] }; language: string };

/**
 * Writes Pagefind's index: every built page with its kind (`data-pagefind-filter="kind:…"`), and each question and
 * glossary term as a result of its own.
 */
export async function writeSearchIndex(root: string): Promise<void> {
  const { index, errors } = await createIndex({});
  if (!index) throw new Error(`the search index could not be made: ${errors.join('; ')}`);
  const faults = (await index.addDirectory({ path: root })).errors;
  for (const record of [...questions(), ...terms()]) faults.push(...(await index.addCustomRecord(record)).errors);
  faults.push(...(await index.writeFiles({ outputPath: `${root}pagefind` })).errors);
  if (faults.length) throw new Error(`the search index could not be written: ${faults.join('; ')}`);
}

function questions(): SearchRecord[] {
  return read('questions').map(({ entry: { data }, path, language }) => {
    const { module, lesson } = lessonOf(path);
    return {
      url: `/course/${module}/${lesson}/#q-${data.id}`,
      content: String(data.stem),
      meta: { title: String(data.stem) },
      filters: { kind: ['question'] },
      language,
    };
  });
}

function terms(): SearchRecord[] {
  return read('glossary').map(({ entry: { data }, language }) => ({
    url: `/profession/glossary/#${data.id}`,
    content: `${data.term}. ${data.short} ${data.more ?? ''}`,
    meta: { title: String(data.term) },
    filters: { kind: ['term'] },
    language,
  }));
}

function read(collection: string): { entry: Entry; path: string; language: string }[] {
  const folder = `content/${collection}`;
  return globSync('**/*.yaml', { cwd: folder }).flatMap((path) =>
    readYaml(`${folder}/${path}`).map((entry) => ({ entry, path, language: path.split(/[\\/]/)[0] ?? 'en' })),
  );
}
