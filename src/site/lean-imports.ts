import type { Plugin } from 'vite';

/** Takes out Vite's helper that preloads the files of a dynamic import: our tools load one or two small files on a click. */
export const leanImports = (): Plugin => ({
  name: 'lean-imports',
  apply: 'build',
  config: () => ({ build: { modulePreload: false } }),
  load: {
    filter: { id: /vite\/preload-helper/ },
    handler: () => 'export const __vitePreload = (load) => load();',
  },
});
