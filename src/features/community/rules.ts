import { fill } from '../../lib/fill.ts';
import type { Strings } from '../workbench/host.ts';
import type { Drawn } from './community.ts';

/**
 * The chosen house rules as a text to publish: a heading with the brand's name, then numbered lines, the reader's own
 * behind them; `''` while none is chosen.
 */
export function houseRules({ given: { texts }, rules }: Pick<Drawn, 'given' | 'rules'>, s: Strings): string {
  const { brandName = '', ownRules = '', hours = '', objection = '' } = texts;
  const values = { hours: hours.trim(), objection: objection.trim() };
  const known = { hours: values.hours, told: values.objection } as Record<string, string | undefined>;
  const lines = [
    ...rules.map((rule) => fill(s[`community.rule.${rule}${known[rule] ? 'With' : ''}`], values)),
    ...ownRules.split('\n').flatMap((line) => line.trim() || []),
  ];
  if (!lines.length) return '';
  const name = brandName.trim();
  const title = name ? fill(s['community.rules.title'], { name }) : s['community.rules.titleNone']!;
  return [title, '', ...lines.map((line, i) => `${i + 1}. ${line}`)].join('\n');
}
