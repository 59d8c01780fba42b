import data from '../../../content/rules/who.json' with { type: 'json' };
import type { FactName, Facts, Kind } from './facts.ts';

/** The questions that the rules decide, each with its answers; between equals the one that is named first wins. */
export type Decision = keyof typeof data.decisions;
export type RoleId = keyof typeof data.takes;

/** One rule: where all its conditions hold, its points speak for an answer, or against it. Its reason is `who.reason.<id>`. */
export interface Rule {
  id: string;
  decision: Decision;
  answer: string;
  points: number;
  /** `plan >= 3`, `adMoney > adFee`: a fact, a comparison, a number or another fact. */
  when: string[];
}

export const decisions: Record<Decision, string[]> = data.decisions;
export const rules = data.rules as Rule[];
/** Kinds of work that a role takes on, and the level at which it is usually looked for. */
export const takes = data.takes as Record<RoleId, Kind[]>;
export const levels = data.levels as Record<RoleId, string>;

export interface Condition {
  fact: FactName;
  is: (a: number, b: number) => boolean;
  than: FactName | number;
}
const COMPARE: Record<string, Condition['is']> = {
  '=': (a, b) => a === b,
  '>': (a, b) => a > b,
  '<': (a, b) => a < b,
  '>=': (a, b) => a >= b,
  '<=': (a, b) => a <= b,
};

/** `conditionOf('plan >= 3')` is `{ fact: 'plan', is: …, than: 3 }`; throws at what is no condition. */
export function conditionOf(text: string): Condition {
  const [, fact, sign, than] = /^([a-zA-Z]+) (=|>=|<=|>|<) ([a-zA-Z]+|\d+(?:\.\d+)?)$/.exec(text) ?? [];
  if (!fact || !sign || !than) throw new Error(`"${text}" is no condition: write "plan >= 3"`);
  return { fact: fact as FactName, is: COMPARE[sign]!, than: /^\d/.test(than) ? Number(than) : (than as FactName) };
}

const compiled = new Map(rules.map((rule) => [rule, rule.when.map(conditionOf)]));

/** Whether every condition of a rule holds; one about a fact that is not known does not. */
export const holds = (rule: Rule, facts: Facts): boolean =>
  compiled.get(rule)!.every(({ fact, is, than }) => {
    const a = facts[fact];
    const b = typeof than === 'number' ? than : facts[than];
    return a !== undefined && b !== undefined && is(a, b);
  });
