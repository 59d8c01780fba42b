import { globSync, readFileSync } from 'node:fs';
import { modules } from '../features/course/structure.ts';
import { metrics } from '../features/kpi/metrics.ts';
import { type Entry, readYaml } from '../lib/yaml.ts';

/** Which field of which collection names entries of which other one. `[]` means every item of a list. */
const FIELDS: Record<string, [path: string, target: string][]> = {
  skills: [['claims[]', 'claims']],
  roles: [
    ['skills[].skill', 'skills'],
    ['duties[]', 'duties'],
    ['claims[]', 'claims'],
  ],
  duties: [
    ['roles[]', 'roles'],
    ['skills[]', 'skills'],
    ['claims[]', 'claims'],
  ],
  myths: [
    ['claims[]', 'claims'],
    ['sources[]', 'outside'],
    ['lesson', 'lessons'],
  ],
  glossary: [
    ['see[]', 'glossary'],
    ['claims[]', 'claims'],
    ['metric', 'metrics'],
    ['lesson', 'lessons'],
  ],
  metrics: [
    ['id', 'formulas'],
    ['benchmarks[].source', 'outside'],
    ['calledBy[].source', 'outside'],
    ['variants[].source', 'outside'],
    ['confusedWith[].id', 'metrics'],
    ['lesson', 'lessons'],
  ],
  platforms: [
    ['limits[].source', 'outside'],
    ['sources[]', 'outside'],
    ['claims[]', 'claims'],
  ],
  toolbox: [
    ['skills[]', 'skills'],
    ['claims[]', 'claims'],
    ['sources[]', 'outside'],
  ],
  questions: [
    ['skills[]', 'skills'],
    ['claims[]', 'claims'],
    ['sources[]', 'outside'],
    ['case', 'cases'],
    ['metric', 'formulas'],
    ['parts[].metric', 'formulas'],
  ],
  interview: [
    ['skill', 'skills'],
    ['claims[]', 'claims'],
    ['sources[]', 'outside'],
  ],
  workSamples: [
    ['skills[].skill', 'skills'],
    ['roles[]', 'roles'],
    ['case', 'cases'],
    ['claims[]', 'claims'],
    ['sources[]', 'outside'],
  ],
  referenceChecks: [['skills[]', 'skills']],
  wording: [
    ['claims[]', 'claims'],
    ['sources[]', 'outside'],
  ],
  onboarding: [
    ['roles[]', 'roles'],
    ['skill', 'skills'],
    ['lesson', 'lessons'],
    ['claims[]', 'claims'],
    ['sources[]', 'outside'],
  ],
  claims: [['sources[].text', 'texts']],
  disagreements: [
    ['sides[].claims[]', 'claims'],
    ['sources[]', 'outside'],
  ],
  texts: [],
  outside: [],
  scorecards: [
    ['id', 'cases'],
    ['role', 'roles'],
    ['criteria[].skill', 'skills'],
  ],
  cases: [],
};

const FOLDERS: Record<string, string> = {
  texts: 'sources/texts',
  outside: 'sources/outside',
  disagreements: 'sources/disagreements',
  workSamples: 'work-samples',
  referenceChecks: 'reference-checks',
};

/** Attributes of components in MDX that name an entry. */
const TAGS: [RegExp, string][] = [
  [/<Cite\b[^>]*?\bclaim=(?:"([^"]*)"|\{([^}]*)\})/g, 'claims'],
  [/<Cite\b[^>]*?\bsource=(?:"([^"]*)"|\{([^}]*)\})/g, 'outside'],
  [/<Term\b[^>]*?\bid="([^"]*)"/g, 'glossary'],
  [/<Question\b[^>]*?\bid="([^"]*)"/g, 'questions'],
  [/<(?:CaseCard|Calculator)\b[^>]*?\bcase="([^"]*)"/g, 'cases'],
];

/**
 * Every reference under a content folder that leads nowhere, as sentences with file, line and what to write.
 * `brokenReferences('content')` is `[]` when all is well.
 */
export function brokenReferences(root: string): string[] {
  const entries = Object.fromEntries(Object.keys(FIELDS).map((name) => [name, read(root, name)]));
  const known: Record<string, Set<string>> = {
    ...Object.fromEntries(Object.entries(entries).map(([name, list]) => [name, new Set(list.map(({ data }) => String(data.id)))])),
    lessons: new Set(modules.flatMap((module) => module.lessons)),
    formulas: new Set(Object.keys(metrics)),
  };
  const faults: string[] = [];
  const check = (id: string, target: string, place: string) => {
    if (!known[target]?.has(id)) faults.push(`${place} "${id}" is no entry of ${target}: ${advice(id, known[target] ?? new Set())}`);
  };
  for (const [name, fields] of Object.entries(FIELDS))
    for (const entry of entries[name] ?? [])
      for (const [path, target] of fields)
        for (const { value, at } of values(entry.data, path.split('.'))) check(value, target, `${entry.file}:${entry.line(at)}`);
  for (const page of globSync('docs/**/*.mdx', { cwd: root })) {
    const text = readFileSync(`${root}/${page}`, 'utf8');
    for (const [tag, target] of TAGS)
      for (const match of text.matchAll(tag)) {
        const line = text.slice(0, match.index).split('\n').length;
        const ids = match[1] !== undefined ? [match[1]] : [...(match[2] ?? '').matchAll(/['"]([^'"]+)['"]/g)].map((m) => m[1] ?? '');
        for (const id of ids) check(id, target, `${root}/docs/${page}:${line}`);
      }
    const front = text.split('---')[1] ?? '';
    for (const match of front.matchAll(/skill:\s*([\w-]+)/g)) check(match[1] ?? '', 'skills', `${root}/docs/${page}`);
  }
  return faults;
}

function read(root: string, name: string): Entry[] {
  const folder = `${root}/${FOLDERS[name] ?? name}`;
  return globSync('**/*.yaml', { cwd: folder }).flatMap((path) => readYaml(`${folder}/${path}`));
}

/** The texts at a path such as `skills[].skill`, each with where it stands. */
function values(data: unknown, path: string[], at: (string | number)[] = []): { value: string; at: (string | number)[] }[] {
  const [step, ...rest] = path;
  if (step === undefined) return typeof data === 'string' ? [{ value: data, at }] : [];
  const key = step.replace('[]', '');
  const inner = (data as Record<string, unknown> | null)?.[key];
  if (inner === undefined) return [];
  if (!step.endsWith('[]')) return values(inner, rest, [...at, key]);
  return (Array.isArray(inner) ? inner : []).flatMap((item, i) => values(item, rest, [...at, key, i]));
}

/** What to write instead: the nearest known id, when one is near. */
function advice(id: string, known: Set<string>): string {
  const near = [...known].map((other) => ({ other, far: distance(id, other) })).sort((a, b) => a.far - b.far)[0];
  return near && near.far <= Math.max(2, id.length / 3) ? `did you mean "${near.other}"?` : 'write the id of one that exists, or add it';
}

/** How many letters have to change to make one word of another (Levenshtein). `distance('reach', 'teach') === 1`. */
export function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1));
    row = next;
  }
  return row[b.length] ?? 0;
}
