import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/**
 * Takes out of the islands' runtime what no island uses: the client half of `@astrojs/preact` (with signals and
 * hooks), and Vite's helper that preloads the files of a dynamic import (our tools load one small file on a click).
 */
export const leanIslands = (): Plugin => ({
  name: 'lean-islands',
  enforce: 'pre',
  apply: 'build',
  config: () => ({ build: { modulePreload: false } }),
  resolveId: {
    filter: { id: /^@astrojs\/preact\/client\.js$/ },
    handler: () => fileURLToPath(new URL('./island-client.ts', import.meta.url)),
  },
  load: {
    filter: { id: /vite\/preload-helper/ },
    handler: () => 'export const __vitePreload = (load) => load();',
  },
});
