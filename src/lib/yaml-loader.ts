import { glob } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import type { Loader } from 'astro/loaders';
import { readYaml } from './yaml.ts';

/**
 * Loads every YAML file under a folder of `content/`. The entry's id is its own `id`; with
 * `translated` the first folder is the language and stands before it: `en/what-smm-is`.
 * Astro's `file()` builds on with stale data after a syntax error; this one stops the build.
 */
export function yaml(folder: string, { translated = false, fromPath = () => ({}) }: Options = {}): Loader {
  return {
    name: `yaml:${folder}`,
    load: async ({ store, parseData, generateDigest, watcher, logger }) => {
      const load = async () => {
        const seen = new Map<string, string>();
        store.clear();
        for await (const path of glob('**/*.yaml', { cwd: folder })) {
          const file = `${folder}/${path}`;
          for (const entry of readYaml(file)) {
            const place = `${file}:${entry.line()}`;
            const own = String(entry.data.id ?? '');
            if (!own) throw new Error(`${place} has no id: write "id: a-permanent-name"`);
            const id = translated ? `${path.split(/[\\/]/)[0]}/${own}` : own;
            const first = seen.get(id);
            if (first) throw new Error(`${place} id "${own}" is used twice (first at ${first}): give one of them another id`);
            seen.set(id, place);
            const data = await parseData({ id, data: { ...entry.data, ...fromPath(path) }, filePath: place });
            store.set({ id, data, digest: generateDigest(entry.data), filePath: file });
          }
        }
      };
      await load();
      watcher?.add(resolve(folder));
      watcher?.on('all', (_event, path) => {
        if (relative(resolve(folder), path).startsWith('..') || !path.endsWith('.yaml')) return;
        load().catch((error: Error) => logger.error(error.message));
      });
    },
  };
}

interface Options {
  translated?: boolean;
  /** Fields that the place of the file says: the lesson of a question. */
  fromPath?: (path: string) => Record<string, unknown>;
}
