import { readFileSync } from 'node:fs';
import { memoryPages, validateXML } from 'xmllint-wasm';

type Own = 'moodle-quiz' | 'qti-item' | 'imsmanifest';
/** The schemas that 1EdTech publishes, and what these import; the last three are stand-ins of our own (see README.md). */
type Official = '1edtech/imsqti_v2p1' | '1edtech/imsqti_metadata_v2p1' | '1edtech/imscp_v1p1';
const IMPORTED = ['1edtech/apipv1p0_qtiextv2p1_v1p0', '1edtech/imsmd_v1p2p4', 'xml', 'mathml2', 'XInclude'];

/** A schema of this folder. All lie in one place for the checker, whatever folders they name. */
const read = (name: string) =>
  readFileSync(new URL(`./${name}.xsd`, import.meta.url), 'utf8').replace(/(schemaLocation\s*=\s*")[^" ]*\//g, '$1');

/** What is wrong with files by a schema of this folder: a line each, none when all are valid. */
export async function faults(schema: Own | Official, files: Record<string, string>): Promise<string[]> {
  const { valid, errors } = await validateXML({
    xml: Object.entries(files).map(([fileName, contents]) => ({ fileName: fileName.replaceAll('/', '_'), contents })),
    schema: [read(schema)],
    preload: IMPORTED.map((name) => ({ fileName: `${name.split('/').at(-1)}.xsd`, contents: read(name) })),
    initialMemoryPages: 256,
    maxMemoryPages: memoryPages.GiB,
  });
  return valid ? [] : errors.map(({ rawMessage }) => rawMessage);
}
