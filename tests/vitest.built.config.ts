import { defineConfig, mergeConfig } from 'vitest/config';
import base from './vitest.config.ts';

/** The checks that read the built site in `dist/`. */
const { test, ...rest } = base;
export default mergeConfig(
  rest,
  defineConfig({ test: { ...test, include: ['tests/built/**/*.test.ts'], exclude: ['**/node_modules/**'], testTimeout: 60_000 } }),
);
