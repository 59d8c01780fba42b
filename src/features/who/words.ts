import { fill } from '../../lib/fill.ts';
import type { Writer } from '../workbench/write.ts';
import type { More } from './who.ts';

/** `SMM manager, employed: one person, 20 hours a week.`, or why nobody is hired. */
export function sentence({ advice, facts }: More, { s, number }: Writer): string {
  if (!advice) return s['who.say.wrong']!;
  const { hire, roles, form, size, people } = advice;
  if (hire.answer !== 'somebody') return s[`who.say.${hire.answer}`]!;
  const names = roles.map((id) => s[`who.role.${id}`] ?? id).join(s['who.and']!);
  return fill(s[`who.say.${size.answer}`], {
    role: names,
    form: s[`who.form.${form.answer}`]!,
    hours: number(facts.open ?? 0),
    people: number(people),
  });
}

/** What remains although these people come, as sentences. */
export function gaps({ advice, facts, days }: More, { s, number }: Writer): string[] {
  if (advice?.hire.answer !== 'somebody') return [];
  const { uncovered, beyond, roles, people } = advice;
  return [
    ...(beyond ? [fill(s['who.gap.beyond'], { hours: number(beyond), paid: number(facts.paid ?? 0), open: number(facts.open ?? 0) })] : []),
    ...uncovered.map((kind) => fill(s['who.gap.kind'], { kind: s[`who.option.work.kind.${kind}`]!, hours: number(facts[kind] ?? 0) })),
    ...(days > 5 && (facts.answers ?? 0) > 0 && people < 2 ? [fill(s['who.gap.days'], { days })] : []),
    ...roles.map((id) => fill(s['who.gap.role'], { role: s[`who.role.${id}`]!, not: s[`who.notFor.${id}`]! })),
  ];
}
