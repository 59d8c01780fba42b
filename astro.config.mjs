import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { afterBuild } from './src/site/after-build.ts';
import { contentCheck } from './src/site/content-check.ts';
import { leanIslands } from './src/site/lean-islands.ts';
import { locales } from './src/site/locales.ts';
import { routes } from './src/site/routes.ts';
import { sidebar } from './src/site/sidebar.ts';

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
        MarkdownContent: './src/site/MarkdownContent.astro',
        Head: './src/site/Head.astro',
        Footer: './src/site/Footer.astro',
      },
    }),
    mdx(),
    preact(),
    routes(),
    afterBuild(),
  ],
  vite: {
    plugins: [leanIslands()],
    build: {
      rolldownOptions: {
        output: {
          codeSplitting: {
            groups: [
              // What every page with kept work loads, as one file.
              { name: 'persist', test: /src[\\/](lib[\\/](persist|day)|features[\\/](progress|quiz|exam|backup)[\\/]saved)/ },
              {
                name: 'island',
                test: /node_modules[\\/](preact|nanostores|@nanostores|@astrojs[\\/]preact)[\\/]|src[\\/]lib[\\/](fill|signal|store-view)|src[\\/]site[\\/]island-client|vite[\\/]preload-helper/,
              },
              { name: 'numbers', test: /src[\\/]lib[\\/]numbers/, priority: 1 },
              {
                name: 'kpi',
                test: /src[\\/](features[\\/]kpi[\\/](families|engagement|formula|metric\.|store|words|work)|ui[\\/]NumberField)/,
              },
            ],
          },
        },
      },
    },
  },
  prefetch: false,
});
