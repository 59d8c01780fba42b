import { caseValue } from '~/features/cases/value';
import { metrics } from '~/features/kpi/metrics';
import { type Draw, draws } from './draw.ts';
import type { Of } from './types/type.ts';

/** The prepared tries of a numeric question, with its case numbers looked up. Runs in the build only. */
export async function drawsOf(question: Of<'numeric'>, locale: string | undefined, file: string): Promise<Draw[]> {
  const { id, metric: name } = question;
  const metric = metrics[name];
  if (!metric) throw new Error(`${file}: question "${id}": "${name}" is no metric: write the id of one in src/features/kpi/metrics.ts`);
  const fixed: Record<string, number> = {};
  for (const [input, from] of Object.entries(question.fixed))
    fixed[input] = typeof from === 'number' ? from : (await caseValue(from, locale, file)).value;
  return draws(question, metric, fixed);
}
