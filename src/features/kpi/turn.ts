import { type Operator, parse, type Term } from '../../lib/expression.ts';
import type { Metric } from './metric.ts';

/**
 * The formula turned round for one of its inputs, over the others and `wanted`, the result:
 * `turned(byReach, 'reach')` is `'interactions / (wanted / 100)'`. Undefined for an input that is a list.
 */
export function turned({ formula, turned, inputs }: Metric, input: string): string | undefined {
  if (inputs.some(({ id, list }) => id === input && list)) return;
  return turned?.[input] ?? text(undo(parse(formula), input, 'wanted'));
}

/** Takes the operations off, the outermost first, until the input stands alone. */
function undo(term: Term, input: string, result: Term): Term {
  if (typeof term !== 'object') return result;
  const { operator, left, right } = term;
  if (holds(left, input)) return undo(left, input, { operator: INVERSE[operator], left: result, right });
  if (operator === '+') return undo(right, input, { operator: '-', left: result, right: left });
  if (operator === '*') return undo(right, input, { operator: '/', left: result, right: left });
  return undo(right, input, { operator, left, right: result });
}

const INVERSE: Record<Operator, Operator> = { '+': '-', '-': '+', '*': '/', '/': '*' };

const holds = (term: Term, input: string): boolean =>
  typeof term === 'object' ? holds(term.left, input) || holds(term.right, input) : term === input;

/** A term as text again, with the brackets that it needs. */
function text(term: Term): string {
  if (typeof term !== 'object') return `${term}`;
  const { operator, left, right } = term;
  const own = rank(term);
  const beside = rank(right) < own || (rank(right) === own && /[-/]/.test(operator));
  return `${wrap(left, rank(left) < own)} ${operator} ${wrap(right, beside)}`;
}

const wrap = (term: Term, brackets: boolean) => (brackets ? `(${text(term)})` : text(term));
const rank = (term: Term): number => (typeof term !== 'object' ? 3 : /[+-]/.test(term.operator) ? 1 : 2);
