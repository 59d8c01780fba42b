import type { Answer, Given, Row, Tool } from '../workbench/tool.ts';
import { checks } from './checks.ts';
import { copies } from './copies.ts';
import type { Limits } from './limits.ts';
import { POINTS, type Point, RULES, type Rule, ruleField, STEP_NAMES, STEPS, type Step } from './points.ts';
import { shape } from './saved.ts';

/** How far something is: points that are done, of those that are needed. */
export interface Progress {
  done: number;
  all: number;
}
/** A page of the brand in one network. */
export interface Page extends Progress {
  network: string;
  texts: Row['texts'];
  /** Things to look at: notes that are more than good to know. */
  faults: number;
  steps: Record<Step, Progress & { faults: number }>;
}
/** What the page and the copies draw from. */
export interface Drawn {
  given: Given;
  pages: Page[];
  rules: Rule[];
}

/**
 * The community checklist, held against the limits of networks: how far each page is, what does not fit, and the house
 * rules that were chosen. Of twelve needed points nine that are done are 75 %.
 */
export const community = (limits: Limits): Tool => ({ ...shape, answer: (given) => answer(given, limits), copies });

function answer(given: Given, limits: Limits): Answer {
  const notes = checks(given, limits);
  const rows = given.rows.pages ?? [];
  const pages = rows.map(({ texts }, i): Page => {
    const own = notes.filter(({ field, level }) => level !== 'say' && field?.startsWith(`pages.${i}.`));
    const steps = Object.fromEntries(
      STEP_NAMES.map((step) => {
        const points: readonly Point[] = STEPS[step];
        const faults = own.filter(({ field }) => points.includes(pointOf(field!))).length;
        return [step, { ...progress(texts, points), faults }];
      }),
    ) as Page['steps'];
    return { network: texts.network ?? '', texts, ...progress(texts, POINTS), faults: own.length, steps };
  });
  const [done, all] = [sum(pages, 'done'), sum(pages, 'all')];
  const unowned = pages
    .flatMap(({ texts }) => POINTS.map((point) => [texts[`${point}State`], texts[`${point}Owner`]]))
    .filter(([state, owner]) => !/^(done|none)$/.test(state ?? '') && !owner?.trim()).length;
  return {
    lines: [
      {
        id: 'done',
        unit: 'percent',
        result: all ? { value: (done / all) * 100 } : { undefined: 'missing', input: 'all' },
        formula: 'done / all * 100',
        values: { done, all },
      },
      { id: 'unowned', unit: 'count', result: pages.length ? { value: unowned } : { undefined: 'missing', input: 'all' } },
    ],
    notes,
    more: { given, pages, rules: RULES.filter((rule) => given.texts[ruleField(rule)] === 'on') } satisfies Drawn,
  };
}

/** Of which point a field is: `pages.0.nameOwner` is of `name`. */
export function pointOf(field: string): Point {
  const name = field.split('.').at(-1)!;
  return POINTS.find((point) => name === point || /^(State|Owner|Date|Note)$/.test(name.replace(point, '')))!;
}

function progress(texts: Row['texts'], points: readonly Point[]): Progress {
  const states = points.map((point) => texts[`${point}State`]);
  return { done: states.filter((state) => state === 'done').length, all: states.filter((state) => state !== 'none').length };
}

const sum = (pages: Page[], name: keyof Progress) => pages.reduce((total, page) => total + page[name], 0);
