import { begin } from '../workbench/draft.ts';
import { link } from '../workbench/link.ts';
import type { Calculator } from './calculator.ts';
import { hostOf } from './host.ts';

/** Keeps what stands in the calculator from now on, and brings back what was kept. */
export const keep = (calculator: Calculator): Promise<void> => begin(hostOf(calculator));

/** The address of the whole tool with the calculator's numbers in it. */
export function addressOf(calculator: Calculator, page: string): Promise<string | undefined> {
  const host = hostOf(calculator);
  return link(host, host.take(), page);
}
