import type { AstroIntegration } from 'astro';

/** Own routes: with `srcDir: '.'` Astro reads no `src/pages`, so each is mounted by name. */
const mounted = [
  { pattern: '/llms.txt', entrypoint: './src/routes/llms.txt.ts' },
  { pattern: '/[...lang]/profession/skills/[id]', entrypoint: './src/routes/skill.astro' },
  { pattern: '/[...lang]/profession/platforms/[id]', entrypoint: './src/routes/platform.astro' },
  { pattern: '/[...lang]/profession/roles/[id]', entrypoint: './src/routes/role.astro' },
  { pattern: '/[...lang]/course/[module]/test', entrypoint: './src/routes/test.astro' },
  { pattern: '/[...lang]/course/graph.json', entrypoint: './src/routes/graph.json.ts' },
  { pattern: '/[...lang]/course/teachers/[file]', entrypoint: './src/routes/bank.ts' },
  { pattern: '/[...lang]/course/review/cards.json', entrypoint: './src/routes/cards.json.ts' },
  { pattern: '/[...lang]/hiring/scorecards/roles.json', entrypoint: './src/routes/criteria.json.ts' },
  { pattern: '/[...lang]/hiring/interview/questions.json', entrypoint: './src/routes/questions.json.ts' },
  { pattern: '/[...lang]/tools/models/[id].json', entrypoint: './src/routes/model.json.ts' },
];

export const routes = (): AstroIntegration => ({
  name: 'routes',
  hooks: {
    'astro:config:setup': ({ injectRoute }) => {
      for (const route of mounted) injectRoute({ ...route, prerender: true });
    },
  },
});
