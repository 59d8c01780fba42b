import { defineCollection } from 'astro:content';
import { docsLoader, i18nLoader } from '@astrojs/starlight/loaders';
import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { modelSchema } from './features/brand/schema.ts';
import { caseSchema } from './features/cases/schema.ts';
import { pageSchema } from './features/course/schema.ts';
import { dutySchema } from './features/duties/schema.ts';
import { glossarySchema } from './features/glossary/schema.ts';
import { interviewSchema, referenceSchema, workSampleSchema } from './features/interview/schema.ts';
import { wordingSchema } from './features/job-ad/schema.ts';
import { metricSchema } from './features/kpi/schema.ts';
import { mythSchema } from './features/myths/schema.ts';
import { onboardingSchema } from './features/onboarding/schema.ts';
import { platformSchema } from './features/platforms/schema.ts';
import { lessonOf, questionSchema } from './features/quiz/schema.ts';
import { roleSchema } from './features/roles/schema.ts';
import { scorecardSchema } from './features/scorecards/schema.ts';
import { skillSchema } from './features/skills/schema.ts';
import { claimSchema, disagreementSchema, outsideSchema, textSchema } from './features/sources/schema.ts';
import { toolboxSchema } from './features/toolbox/schema.ts';
import { yaml } from './lib/yaml-loader.ts';
import { withPseudo } from './site/pseudo.ts';
import { stringsSchema } from './site/strings.ts';

/** Every collection of `content/`. A translated one has a folder a language, and ids such as `en/reach`. */
export const collections = {
  docs: defineCollection({ loader: docsLoader(), schema: docsSchema({ extend: pageSchema }) }),
  i18n: defineCollection({ loader: withPseudo(i18nLoader()), schema: i18nSchema({ extend: stringsSchema }) }),
  questions: defineCollection({ loader: yaml('content/questions', { translated: true, fromPath: lessonOf }), schema: questionSchema }),
  skills: defineCollection({ loader: yaml('content/skills', { translated: true }), schema: skillSchema }),
  roles: defineCollection({ loader: yaml('content/roles', { translated: true }), schema: roleSchema }),
  duties: defineCollection({ loader: yaml('content/duties', { translated: true }), schema: dutySchema }),
  myths: defineCollection({ loader: yaml('content/myths', { translated: true }), schema: mythSchema }),
  glossary: defineCollection({ loader: yaml('content/glossary', { translated: true }), schema: glossarySchema }),
  metrics: defineCollection({ loader: yaml('content/metrics', { translated: true }), schema: metricSchema }),
  platforms: defineCollection({ loader: yaml('content/platforms', { translated: true }), schema: platformSchema }),
  toolbox: defineCollection({ loader: yaml('content/toolbox', { translated: true }), schema: toolboxSchema }),
  cases: defineCollection({ loader: yaml('content/cases', { translated: true }), schema: caseSchema }),
  models: defineCollection({ loader: yaml('content/models', { translated: true }), schema: modelSchema }),
  interview: defineCollection({ loader: yaml('content/interview', { translated: true }), schema: interviewSchema }),
  workSamples: defineCollection({ loader: yaml('content/work-samples', { translated: true }), schema: workSampleSchema }),
  referenceChecks: defineCollection({ loader: yaml('content/reference-checks', { translated: true }), schema: referenceSchema }),
  scorecards: defineCollection({ loader: yaml('content/scorecards', { translated: true }), schema: scorecardSchema }),
  wording: defineCollection({ loader: yaml('content/wording', { translated: true }), schema: wordingSchema }),
  onboarding: defineCollection({ loader: yaml('content/onboarding', { translated: true }), schema: onboardingSchema }),
  claims: defineCollection({ loader: yaml('content/claims'), schema: claimSchema }),
  texts: defineCollection({ loader: yaml('content/sources/texts'), schema: textSchema }),
  outside: defineCollection({ loader: yaml('content/sources/outside'), schema: outsideSchema }),
  disagreements: defineCollection({ loader: yaml('content/sources/disagreements'), schema: disagreementSchema }),
};
