import { readFileSync } from 'node:fs';
import { memoryPages, validateXML } from 'xmllint-wasm';

const read = (name: string) => readFileSync(new URL(`./${name}`, import.meta.url), 'utf8');

/** What is wrong with files by a schema of this folder: a line each, none when all are valid. */
export async function faults(schema: 'moodle-quiz' | 'qti-item' | 'imsmanifest', files: Record<string, string>): Promise<string[]> {
  const { valid, errors } = await validateXML({
    xml: Object.entries(files).map(([fileName, contents]) => ({ fileName: fileName.replaceAll('/', '_'), contents })),
    schema: [read(`${schema}.xsd`)],
    preload: [{ fileName: 'xml-lang.xsd', contents: read('xml-lang.xsd') }],
    initialMemoryPages: 256,
    maxMemoryPages: memoryPages.GiB,
  });
  return valid ? [] : errors.map(({ rawMessage }) => rawMessage);
}
