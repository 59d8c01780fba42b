import type { AstroIntegration } from 'astro';
import { brokenReferences } from './references.ts';

/** Stops the build when content refers to something that does not exist. */
export const contentCheck = (): AstroIntegration => ({
  name: 'content-check',
  hooks: {
    'astro:build:start': () => {
      const faults = brokenReferences('content');
      if (faults.length) throw new Error(`content refers to what is not there:\n${faults.join('\n')}`);
    },
  },
});
