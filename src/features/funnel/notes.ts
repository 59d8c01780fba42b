import type { Note } from '../workbench/tool.ts';
import { enough, type Flow } from './forward.ts';
import type { Wanted } from './given.ts';
import { type End, type Plan, paid, rateOf, type Span, type Step, steps, wrong } from './plan.ts';
import type { Returns } from './returns.ts';

interface Known extends Wanted {
  /** As it was given; `plan` has the money that a target takes. */
  asked: Plan;
  flows: Record<End, Flow>;
  figures: Returns;
}

/** Below so many expected sales one more or less is luck. */
const FEW = 10;

/** What is odd about the plan, at its field, and what should be known before its answer is used. */
export function notesOf({ asked, plan, mode, target, flows, rounding }: Known): Note[] {
  const notes = [...new Map(rateNotes(asked).map((note) => [note.field, note])).values()];
  const value = (end: End, stage: keyof Flow) => {
    const part = flows[end][stage];
    return part && 'value' in part ? part.value : undefined;
  };
  const loose = (key: string, level: Note['level'], values: Note['values'] = {}) => notes.push({ key, level, values });
  const sales = value('likely', 'sales');
  if (mode === 'target') {
    loose(rounding === 'once' ? 'once' : 'stages', 'say');
    if (paid(plan).length > 1) loose('shares', 'say');
  } else if (target.amount && Number.isFinite(target.amount)) {
    const found = value('likely', target.stage);
    const most = value('good', target.stage);
    const key = found === undefined ? '' : enough(found, target.amount) ? 'reached' : enough(most ?? 0, target.amount) ? 'luck' : 'beyond';
    if (key)
      loose(`${key}-${target.stage}`, key === 'reached' ? 'say' : 'care', { target: target.amount, found: found!, most: most ?? found! });
  }
  if (sales !== undefined && sales > 0 && sales < FEW) loose('few', 'care', { n: sales });
  if (plan.otherCosts === undefined && value('likely', 'grossProfit') !== undefined) loose('no-hours', 'care');
  return notes;
}

/** Rates that cannot be so, and shares above a hundred, which are possible and rarely meant. */
function rateNotes(plan: Plan): Note[] {
  return plan.channels.flatMap((channel, i) =>
    steps(plan.route, channel.by).flatMap((step): Note[] => {
      const span = rateOf(plan, channel, step.rate);
      const found = span && oddOf(span, step);
      if (!found) return [];
      const own = step.rate === 'orderValue' || step.rate === 'margin' ? step.rate : `channels.${i}.${step.rate}`;
      return [{ ...found, field: own }];
    }),
  );
}

/** What is odd about a rate; of forty channels at a key only one is looked at again. */
function oddOf(span: Span, step: Step): Pick<Note, 'key' | 'level'> | undefined {
  if (!known.has(span)) {
    const found = wrong(span, step)?.undefined;
    // What is no number is said at the field already.
    if (found) known.set(span, /^(out-of-order|below-one|more-than-whole|zero)$/.test(found) ? { key: found, level: 'wrong' } : undefined);
    else known.set(span, step.per === 100 && span.high > 100 ? { key: 'over', level: 'care' } : undefined);
  }
  return known.get(span);
}
const known = new WeakMap<Span, Pick<Note, 'key' | 'level'> | undefined>();
