import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig({
  root,
  resolve: { alias: [{ find: /^~\//, replacement: `${root}src/` }] },
  test: {
    include: ['src/**/*.test.ts', 'src/**/*.test.tsx', 'tests/*.test.ts', 'tests/content/**/*.test.ts'],
    exclude: ['**/node_modules/**', 'tests/built/**', 'tests/e2e/**'],
    // Laws are tried on hundreds of examples; a busy machine takes its time.
    testTimeout: 30_000,
  },
});
