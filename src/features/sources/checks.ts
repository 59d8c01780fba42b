import type { Entry } from '../../lib/yaml.ts';
import type { Coverage } from './citing.ts';

/**
 * A page's address as one text for all ways to write it: without protocol, `www.`, slash at the end, fragment and what
 * follows a visitor about. `normalised('http://www.Example.org/a/?utm_source=x&id=2#top')` is `'example.org/a?id=2'`.
 */
export function normalised(url: string): string {
  const { hostname, pathname, searchParams } = new URL(url);
  const kept = [...searchParams].filter(([name]) => !/^(utm_|fbclid|gclid|ref$)/.test(name)).sort();
  const query = kept.map(([name, value]) => `${name}=${value}`).join('&');
  return `${hostname.replace(/^www\./, '')}${pathname.replace(/\/+$/, '')}${query ? `?${query}` : ''}`;
}

/** What is wrong with the outside sources: two for one page, one that nothing cites, one without a day of reading. */
export function outsideFaults(list: Pick<Entry, 'data' | 'file'>[], cited: ReadonlySet<string>): string[] {
  const first = new Map<string, string>();
  return list.flatMap(({ data, file }) => {
    const { id, url, read } = data as { id: string; url: string; read?: unknown };
    const faults: string[] = [];
    const page = normalised(url);
    const before = first.get(page);
    if (before) faults.push(`${file}: ${before} has the same address: cite that one, and remove this`);
    else first.set(page, file);
    if (!cited.has(id)) faults.push(`${file}: nothing cites "${id}": cite it, or remove it`);
    if (!/^\d{4}-\d{2}-\d{2}$/.test(read instanceof Date ? read.toISOString().slice(0, 10) : String(read)))
      faults.push(`${file}: no day on which it was read: add "read: 2026-11-22"`);
    return faults;
  });
}

/** What the coverage has lost: it is under the least, or a topic that was fully taught is no longer. */
export function losses(topics: Coverage[], least: number, full: readonly string[]): string[] {
  const taught = topics.reduce((sum, topic) => sum + topic.taught, 0);
  const faults =
    taught < least ? [`${taught} claims are cited by lessons or reference entries, and ${least} were: cite again what was dropped`] : [];
  for (const topic of full) {
    const { missing = ['the whole topic'] } = topics.find((one) => one.topic === topic) ?? {};
    if (missing.length) faults.push(`the topic "${topic}" was fully taught; now nothing cites ${missing.join(', ')}`);
  }
  return faults;
}
