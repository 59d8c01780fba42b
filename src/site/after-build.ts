import type { AstroIntegration } from 'astro';

/** What happens to the built pages, in order. */
export const afterBuild = (): AstroIntegration => ({ name: 'after-build', hooks: {} });
