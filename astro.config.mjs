import mdx from '@astrojs/mdx';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { afterBuild } from './src/site/after-build.ts';
import { chunks } from './src/site/chunks.ts';
import { contentCheck } from './src/site/content-check.ts';
import { leanImports } from './src/site/lean-imports.ts';
import { locales } from './src/site/locales.ts';
import { routes } from './src/site/routes.ts';
import { sidebar } from './src/site/sidebar.ts';
import { zipHere } from './src/site/zip-here.ts';

// Where the site will stand: SITE is its origin, BASE its path. Both may be left out.
const { SITE = 'https://open-smm.example', BASE = '/' } = process.env;

export default defineConfig({
  site: SITE,
  base: BASE,
  srcDir: '.',
  trailingSlash: 'always',
  integrations: [
    contentCheck(),
    starlight({
      title: 'Open SMM',
      locales,
      defaultLocale: 'root',
      sidebar,
      pagefind: false,
      favicon: '/favicon.svg',
      head: [
        {
          tag: 'script',
          attrs: { type: 'speculationrules' },
          content: JSON.stringify({ prefetch: [{ where: { href_matches: '/*' }, eagerness: 'moderate' }] }),
        },
      ],
      lastUpdated: false,
      expressiveCode: false,
      credits: false,
      customCss: ['./src/site/styles/tokens.css', './src/site/styles/base.css'],
      routeMiddleware: './src/site/topics.ts',
      components: {
        ThemeProvider: './src/site/ThemeProvider.astro',
        Header: './src/site/Header.astro',
        SiteTitle: './src/site/SiteTitle.astro',
        Search: './src/site/Search.astro',
        Sidebar: './src/site/Sidebar.astro',
        PageTitle: './src/site/PageTitle.astro',
        ContentPanel: './src/site/ContentPanel.astro',
        MarkdownContent: './src/site/MarkdownContent.astro',
        Head: './src/site/Head.astro',
        Footer: './src/site/Footer.astro',
      },
    }),
    mdx(),
    routes(),
    afterBuild(),
  ],
  vite: {
    plugins: [leanImports(), zipHere()],
    worker: { plugins: () => [zipHere()] },
    build: {
      // The search's own script comes with the first look for it, not inside every page.
      assetsInlineLimit: (file) => (file.includes('LoadSearch') ? false : undefined),
      rolldownOptions: {
        output: {
          codeSplitting: { groups: chunks },
        },
      },
    },
  },
  prefetch: false,
});
