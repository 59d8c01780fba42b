import type { Finding } from './finding.ts';
import type { Holiday } from './holidays.ts';
import type { Question, Source } from './questions.ts';
import type { Topic } from './topics.ts';

/** The keys of sentences and names in the strings; gaps in them are filled with what stands beside the key in `values`. */
export const wordsOf = {
  /** Networks, categories, days, months and holidays among a finding's values are ids: name them before they are filled in. */
  finding: ({ key }: Finding) => `plan.check.${key}`,
  holiday: ({ id }: Pick<Holiday, 'id'>) => `holiday.${id}`,
  /** What is missing from a country's holidays. */
  missing: (id: string) => `holiday.missing.${id}`,
  topic: ({ template }: Topic) => `mix.topic.${template}`,
  question: (id: Question) => `mix.field.ask-${id}`,
  how: (id: Question) => `mix.hint.ask-${id}`,
  source: (id: Source) => `mix.field.source-${id}`,
};
