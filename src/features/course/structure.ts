/** The modules and lessons of the course, in the order in which they are taught. Ids end the lessons' addresses. */
export const modules = [
  { id: 'profession', lessons: ['what-smm-is', 'smm-smo-seo', 'who-does-what', 'working-day', 'nine-myths'] },
  { id: 'duties-and-skills', lessons: ['six-task-areas', 'hard-skills', 'soft-skills', 'skill-map', 'lines-not-crossed'] },
  { id: 'strategy', lessons: ['goals-to-kpis', 'audit', 'competitors', 'audience', 'positioning', 'format-and-platforms'] },
  {
    id: 'community',
    lessons: ['build-the-page', 'look-and-templates', 'rules-and-moderation', 'negative-feedback', 'activity-and-leaders'],
  },
  { id: 'content', lessons: ['content-strategy', 'five-categories', 'writing', 'visuals-and-video', 'content-plan', 'content-hunger'] },
  { id: 'promotion', lessons: ['reach', 'targeting', 'price-of-attention', 'measurable-links', 'creators'] },
  { id: 'analytics', lessons: ['metric-families', 'engagement-rates', 'cost-metrics', 'return', 'experiments', 'monthly-report'] },
] as const;

export type ModuleId = (typeof modules)[number]['id'];
