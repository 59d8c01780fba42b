import type { Answer, Given, Tool } from '../workbench/tool.ts';
import { checkAll, type Measure } from './check.ts';
import { findingsOf } from './copies.ts';
import { linesOf, MAX_ROWS } from './rows.ts';
import { shape } from './saved-check.ts';

/** A list of links against the naming card that `card` gives: `more` holds each with its findings. */
export const checkWith = (card: () => Measure): Tool => ({ ...shape, answer: (given) => answer(given, card()), copies: findingsOf });

function answer({ texts }: Given, measure: Measure): Answer {
  const lines = linesOf(texts.found ?? '');
  const checked = checkAll(lines.slice(0, MAX_ROWS), texts.onSite === 'on' ? measure : { rules: measure.rules });
  const faulty = checked.filter(({ findings }) => findings.length).length;
  return {
    lines: [
      { id: 'faulty', unit: 'count', result: lines.length ? { value: faulty } : { undefined: 'missing', input: 'found' } },
      { id: 'checked', unit: 'count', result: { value: checked.length } },
      { id: 'findings', unit: 'count', result: { value: checked.reduce((sum, { findings }) => sum + findings.length, 0) } },
    ],
    notes: lines.length > MAX_ROWS ? [{ key: 'tooMany', values: { most: MAX_ROWS }, level: 'care' }] : [],
    more: checked,
  };
}
