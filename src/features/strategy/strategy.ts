import type { Result, Values } from '../kpi/metric.ts';
import type { Answer, Given, Line, LineUnit, Row, Tool } from '../workbench/tool.ts';
import { contradictions } from './contradictions.ts';
import { shape } from './saved.ts';
import { type Check, thin } from './thin.ts';
import { STEPS, type Step } from './words.ts';

/** What the page and the copies draw from. */
export interface Drawn {
  given: Given;
  steps: Record<Step, { checks: Check[]; faults: number }>;
}

/**
 * The strategy worksheet: what is still thin, what does not fit together, and the few sums that a plan needs. Twelve
 * hours a week at 22 for thirteen weeks and 300 for advertising make a budget of 3,732.
 */
export const strategy: Tool = { ...shape, ofBrand: ['format'], answer };

function answer(given: Given): Answer {
  const checks = thin(given);
  const notes = contradictions(given);
  const steps = Object.fromEntries(
    Object.entries(STEPS).map(([step, of]) => {
      const own: readonly string[] = [...of.fields, ...of.tables];
      const faults = notes.filter(({ field = '' }) => own.includes(field.split('.')[0]!)).length;
      return [step, { checks: checks[step as Step], faults }];
    }),
  ) as Drawn['steps'];
  const all = Object.values(checks).flat();
  const done = all.filter((check) => check.done).length;
  const { numbers, rows } = given;
  const planned = sum(rows.places, 'hours');
  const { weeks, hours, hourCost, often, postHours, ads, other } = numbers;
  const labour = times(weeks, hours, hourCost);
  return {
    lines: [
      {
        id: 'done',
        unit: 'percent',
        result: { value: (done / all.length) * 100 },
        formula: 'done / all * 100',
        values: { done, all: all.length },
      },
      line('planned', 'count', planned, 'hours'),
      line('making', 'count', times(often, postHours), 'often', 'often * postHours', { often, postHours }),
      line('labour', 'currency', labour, 'weeks', 'weeks * hours * hourCost', { weeks, hours, hourCost }),
      line('budget', 'currency', known(labour) ? labour + (part(ads) ?? 0) + (part(other) ?? 0) : labour, 'weeks', 'labour + ads + other', {
        labour,
        ads: part(ads) ?? 0,
        other: part(other) ?? 0,
      }),
    ],
    rows: {
      pages: (rows.pages ?? []).map(({ numbers: n }) => [
        line('growth', 'percent', ratio(minus(n.followers, n.before), n.before), 'before', '(followers - before) / before * 100', n),
        line('activity', 'percent', ratio(n.reactions, n.followers), 'reactions', 'reactions / followers * 100', n),
      ]),
      rivals: (rows.rivals ?? []).map(({ numbers: n, texts }) => [
        line('rate', 'percent', ratio(n.reactions, n.followers), 'reactions', 'reactions / followers * 100', n),
        line('replies', 'percent', ratio(n.replied, n.asked), 'asked', 'replied / asked * 100', n),
        line('score', 'count', points(texts, ['content', 'service']), 'score'),
      ]),
      places: (rows.places ?? []).map(({ texts }) => [line('fit', 'count', points(texts, ['audience', 'format', 'effort']), 'score')]),
      risks: (rows.risks ?? []).map(({ texts }) => [line('weight', 'count', times(rated(texts.likely), rated(texts.harm)), 'score')]),
    },
    notes,
    more: { given, steps } satisfies Drawn,
  };
}

const known = (n: number | undefined): n is number => n !== undefined && Number.isFinite(n);
const part = (n: number | undefined) => (known(n) ? n : undefined);
const minus = (a?: number, b?: number) => (a === undefined || b === undefined ? undefined : a - b);
const ratio = (a?: number, b?: number) => (a === undefined || !b ? undefined : (a / b) * 100);
const times = (...all: (number | undefined)[]) => (all.includes(undefined) ? undefined : (all as number[]).reduce((a, b) => a * b));
const rated = (text = '') => (text === '' ? undefined : Number(text));
const points = (texts: Row['texts'], names: string[]) => {
  const all = names.map((name) => rated(texts[name]));
  return all.includes(undefined) ? undefined : (all as number[]).reduce((a, b) => a + b, 0);
};
const sum = (rows: Row[] = [], name: string) => {
  const all = rows.flatMap(({ numbers }) => part(numbers[name]) ?? []);
  return all.length ? all.reduce((a, b) => a + b, 0) : undefined;
};

function line(id: string, unit: LineUnit, value: number | undefined, missing: string, formula?: string, values?: Values): Line {
  const result: Result =
    value === undefined
      ? { undefined: 'missing', input: missing }
      : Number.isFinite(value)
        ? { value }
        : { undefined: 'unreadable', input: missing };
  return { id, unit, result, ...(formula && { formula }), ...(values && { values }) };
}
