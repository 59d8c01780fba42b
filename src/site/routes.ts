import type { AstroIntegration } from 'astro';

/** Own routes: with `srcDir: '.'` Astro reads no `src/pages`, so each is mounted by name. */
const mounted: { pattern: string; entrypoint: string }[] = [];

export const routes = (): AstroIntegration => ({
  name: 'routes',
  hooks: {
    'astro:config:setup': ({ injectRoute }) => {
      for (const route of mounted) injectRoute({ ...route, prerender: true });
    },
  },
});
