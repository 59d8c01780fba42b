import { caseValue } from '~/features/cases/value';
import { metrics } from '~/features/kpi/metrics';
import { type Draw, draws } from './draw.ts';
import { nested } from './types/case.ts';
import type { Of, Question } from './types/type.ts';

/**
 * The numbers that a question's key is made from: the prepared tries of a numeric question, or one for each part of
 * a case (empty where the part has no number). Runs in the build only.
 */
export async function drawsOf(question: Question, locale: string | undefined, file: string): Promise<Draw[]> {
  if (question.type === 'numeric') return triesOf(question, locale, file);
  if (question.type !== 'case') return [];
  return Promise.all(
    nested(question).map(async (part) => {
      const [try1] = part.type === 'numeric' ? await triesOf(part, locale, file) : [];
      return try1 ?? { inputs: {}, value: 0, mistakes: [] };
    }),
  );
}

async function triesOf(question: Of<'numeric'>, locale: string | undefined, file: string): Promise<Draw[]> {
  const { id, metric: name } = question;
  const metric = metrics[name];
  if (!metric) throw new Error(`${file}: question "${id}": "${name}" is no metric: write the id of one in src/features/kpi/metrics.ts`);
  const fixed: Record<string, number> = {};
  for (const [input, from] of Object.entries(question.fixed))
    fixed[input] = typeof from === 'number' ? from : (await caseValue(from, locale, file)).value;
  return draws(question, metric, fixed);
}
