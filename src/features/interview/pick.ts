import { LEVELS, type Level } from '../skills/levels.ts';

/** What the picker knows of a question. */
export interface Brief {
  id: string;
  skill: string;
  domain: string;
  level: Level;
  kind: 'past' | 'case' | 'show';
  minutes: number;
}
/** A skill that the post asks for. */
export interface Asked {
  skill: string;
  level: Level;
  must?: boolean;
}
export interface Wish {
  /** In the order of the role. */
  skills: readonly Asked[];
  /** All that there are, in their order. */
  questions: readonly Brief[];
  /** For the questions alone. */
  minutes: number;
  /** Whether one of them lets the candidate show something on the spot. */
  show?: boolean;
}

const WEIGHT: Record<Level, number> = { assist: 3, do: 5, lead: 7, direct: 8 };
/** What a further skill of the same domain loses, so that no domain fills the hour. */
const CROWD = 1.5;
const ORDER = { past: 0, case: 1, show: 2 };

/** How much a skill counts, 3 to 10: `weightOf({ level: 'lead' })` is 7, as a must 9. */
export const weightOf = ({ level, must }: Pick<Asked, 'level' | 'must'>): number => WEIGHT[level] + (must ? 2 : 0);

/** Steps between two levels; one below is nearer than one above. */
const apart = (level: Level, wanted: Level): number => {
  const steps = LEVELS.indexOf(level) - LEVELS.indexOf(wanted);
  return Math.abs(steps) + (steps > 0 ? 0.5 : 0);
};

/** The questions on a skill, the nearest to the level first. */
const nearest = (questions: readonly Brief[], { skill, level }: Asked): Brief[] =>
  questions.filter((one) => one.skill === skill).sort((a, b) => apart(a.level, level) - apart(b.level, level));

/**
 * The questions of an interview, in the order in which they are asked: first what somebody did, then what they would
 * do, at last what they show. One for each skill, the musts first, then by weight with a turn for each domain, as long
 * as the minutes last; what is left goes to a second question on the heaviest skills. Pure: the same wish gives the
 * same kit. Never more minutes than are given, no question twice; `[]` when nothing fits.
 * `pickQuestions({ skills: [{ skill: 'copywriting', level: 'do' }], questions, minutes: 10 })` is `['copywriting-do']`.
 */
export function pickQuestions({ skills, questions, minutes, show = false }: Wish): string[] {
  const taken: Brief[] = [];
  let left = minutes;
  const take = (from: Brief[]): boolean => {
    const found = from.find((one) => one.minutes <= left && !taken.includes(one));
    if (found) {
      taken.push(found);
      left -= found.minutes;
    }
    return !!found;
  };
  const order = inTurn(skills, questions);
  const showing = show ? order.find((asked) => shown(questions, asked)) : undefined;
  const first = [...order.filter(({ must }) => must), ...(showing ? [showing] : []), ...order];
  for (const asked of new Set(first)) {
    const own = nearest(questions, asked);
    const wanted = asked === showing && shown(questions, asked);
    take(wanted ? [wanted, ...own] : own);
  }
  for (const asked of [...order].sort((a, b) => weightOf(b) - weightOf(a)))
    take(nearest(questions, asked).filter(({ level }) => apart(level, asked.level) < 2));
  return taken.sort((a, b) => ORDER[a.kind] - ORDER[b.kind]).map(({ id }) => id);
}

/** A question on the skill that shows something on the spot, at most a level away. */
const shown = (questions: readonly Brief[], asked: Asked): Brief | undefined =>
  nearest(questions, asked).find(({ kind, level }) => kind === 'show' && apart(level, asked.level) < 2);

/** The skills by weight, each domain losing a little at every turn; the musts lead. */
function inTurn(skills: readonly Asked[], questions: readonly Brief[]): Asked[] {
  const domainOf = new Map(questions.map(({ skill, domain }) => [skill, domain]));
  const turns = new Map<string, number>();
  const rest = skills.filter(({ skill }, i) => domainOf.has(skill) && skills.findIndex((one) => one.skill === skill) === i);
  const order: Asked[] = [];
  while (rest.length) {
    const worth = (asked: Asked) => (asked.must ? 100 : 0) + weightOf(asked) - CROWD * (turns.get(domainOf.get(asked.skill)!) ?? 0);
    const best = rest.reduce((a, b) => (worth(b) > worth(a) ? b : a));
    rest.splice(rest.indexOf(best), 1);
    order.push(best);
    const domain = domainOf.get(best.skill)!;
    turns.set(domain, (turns.get(domain) ?? 0) + 1);
  }
  return order;
}

/**
 * The question that comes in the place of another one: the next of the same domain that is not in the kit yet, from the
 * beginning after the last; `undefined` when all are. `swapFor('copywriting-do', [], questions)`
 */
export function swapFor(id: string, kit: readonly string[], questions: readonly Brief[]): string | undefined {
  const old = questions.find((one) => one.id === id);
  const same = questions.filter(({ domain }) => domain === old?.domain);
  const at = same.findIndex((one) => one.id === id);
  return [...same.slice(at + 1), ...same.slice(0, Math.max(0, at))].find((one) => !kit.includes(one.id))?.id;
}
