import { globSync, readFileSync } from 'node:fs';
import { parse } from 'node-html-parser';
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
  for (const record of [...questions(root), ...terms()]) faults.push(...(await index.addCustomRecord(record)).errors);
  faults.push(...(await index.writeFiles({ outputPath: `${root}pagefind` })).errors);
  if (faults.length) throw new Error(`the search index could not be written: ${faults.join('; ')}`);
}

/** Each question in the words that its lesson shows, with the numbers of the first try. */
function questions(root: string): SearchRecord[] {
  const legends = new Map<string, Map<string, string>>();
  const shown = (page: string) => {
    const found = legends.get(page) ?? legendsOf(readFileSync(`${root}${page}index.html`, 'utf8'));
    legends.set(page, found);
    return found;
  };
  return read('questions').map(({ entry: { data }, path, language }) => {
    const { module, lesson } = lessonOf(path);
    const page = `course/${module}/${lesson}/`;
    const text = shown(page).get(`${data.id}`);
    if (!text) throw new Error(`${page} does not show the question "${data.id}", which the search is to find`);
    return {
      url: `/${page}#q-${data.id}`,
      content: text,
      meta: { title: text },
      filters: { kind: ['question'] },
      language,
    };
  });
}

function legendsOf(html: string): Map<string, string> {
  return new Map(
    parse(html)
      .querySelectorAll('[data-question]')
      .map((question) => [question.getAttribute('data-question')!, question.querySelector('legend')?.textContent.trim() ?? '']),
  );
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
