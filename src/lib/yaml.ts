import { readFileSync } from 'node:fs';
import { LineCounter, parseDocument } from 'yaml';

/** One entry of a YAML file: its data and where each part of it stands. */
export interface Entry {
  data: Record<string, unknown>;
  file: string;
  /** The line of a path inside the entry: `line(['options', 0])`; the entry's own without a path. */
  line: (path?: (string | number)[]) => number;
}

/**
 * The entries of a YAML file: a list gives one for each item, a map gives one.
 * Throws with file, line and what is wrong when the text is no valid YAML or repeats a key.
 */
export function readYaml(file: string): Entry[] {
  const lines = new LineCounter();
  const doc = parseDocument(readFileSync(file, 'utf8'), { lineCounter: lines });
  const fault = doc.errors[0];
  if (fault) throw new Error(`${file}:${lines.linePos(fault.pos[0]).line} ${fault.message.split('\n')[0]}`);
  const content: unknown = doc.toJS() ?? [];
  const lineOf = (path: (string | number)[]) => {
    const node = (path.length ? doc.getIn(path, true) : doc.contents) as { range?: [number, number, number] } | undefined;
    return node?.range ? lines.linePos(node.range[0]).line : 1;
  };
  if (!Array.isArray(content)) return [{ data: content as Record<string, unknown>, file, line: (path = []) => lineOf(path) }];
  return content.map((data, i) => ({ data, file, line: (path = []) => lineOf([i, ...path]) }));
}
