import { modules } from '../../src/features/course/structure.ts';

/** The lessons of the finished course. What is asked of the whole course holds as soon as all of them are in `structure.ts`. */
export const SYLLABUS: Record<string, string[]> = {
  profession: ['what-smm-is', 'smm-smo-seo', 'who-does-what', 'working-day', 'nine-myths'],
  'duties-and-skills': ['six-task-areas', 'hard-skills', 'soft-skills', 'skill-map', 'lines-not-crossed'],
  strategy: ['goals-to-kpis', 'audit', 'competitors', 'audience', 'positioning', 'format-and-platforms'],
  community: ['build-the-page', 'look-and-templates', 'rules-and-moderation', 'negative-feedback', 'activity-and-leaders'],
  content: ['content-strategy', 'five-categories', 'writing', 'visuals-and-video', 'content-plan', 'content-hunger'],
  promotion: ['reach', 'targeting', 'price-of-attention', 'measurable-links', 'creators'],
  analytics: ['metric-families', 'engagement-rates', 'cost-metrics', 'return', 'experiments', 'monthly-report'],
  'career-and-hiring': ['ways-in', 'portfolio', 'pay', 'choosing-a-specialist', 'interview'],
};

const written = new Set<string>(modules.flatMap(({ lessons }) => lessons));

/** The lessons that are still to be written. */
export const missing: string[] = Object.values(SYLLABUS)
  .flat()
  .filter((id) => !written.has(id));

/** Whether the course is whole. */
export const complete = missing.length === 0;
