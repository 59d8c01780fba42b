import { wilson } from '../experiment/rates.ts';
import type { Answered } from '../quiz/saved.ts';
import type { Graph } from '../skills/load.ts';

/** One answer with what the reader said of it before it was checked. */
export interface Said {
  id: string;
  sure: boolean;
  right: boolean;
  day?: string;
}

/** Answers in four boxes. */
export interface Boxes {
  sureRight: number;
  sureWrong: number;
  unsureRight: number;
  unsureWrong: number;
}

/** A share from 0 to 1 with its 95 % interval; undefined where nothing was answered so. */
export type Share = { right: number; of: number; share: number; low: number; high: number } | { of: 0; why: 'none' };

/** So many answers before the whole is judged, and so many of one kind before that kind is. */
export const LEAST = { all: 20, kind: 10 };
/** What being sure should mean: nine in ten right. */
export const SURE = 0.9;
/** From here on, answers that are not sure are right so often that doubt is misplaced. */
const DOUBT = 0.8;

/**
 * Every answer that says sure or not sure: the first check of each lesson's run, before any hint, and exams. Of older answers
 * those with a single check. Answers to questions that have changed since, or are gone, do not count.
 */
export function saidIn(
  { questions }: Pick<Graph, 'questions'>,
  answers: Readonly<Record<string, Pick<Answered, 'tries' | 'right' | 'sure' | 'revealed' | 'key' | 'day' | 'first'>>>,
  attempts: readonly { day: string; questions: readonly { id: string; score: number; sure?: boolean; key?: string }[] }[],
): Said[] {
  const inLessons = Object.entries(answers).flatMap(([id, { tries, right, sure, revealed, key, day, first }]) => {
    if (questions[id]?.key !== key) return [];
    const once = first ?? (tries === 1 && !revealed ? { right, sure } : undefined);
    return once?.sure === undefined ? [] : [{ id, sure: once.sure, right: once.right, ...(day && { day }) }];
  });
  const inExams = attempts.flatMap(({ day, questions: asked }) =>
    asked.flatMap(({ id, score, sure, key }) => {
      const now = questions[id]?.key;
      return sure === undefined || now === undefined || (key ?? now) !== now ? [] : [{ id, sure, right: score === 1, day }];
    }),
  );
  return [...inLessons, ...inExams];
}

/** `boxesOf([{ id: 'a', sure: true, right: false }])` is `{ sureRight: 0, sureWrong: 1, unsureRight: 0, unsureWrong: 0 }`. */
export function boxesOf(said: readonly Said[]): Boxes {
  const boxes = { sureRight: 0, sureWrong: 0, unsureRight: 0, unsureWrong: 0 };
  for (const { sure, right } of said) boxes[`${sure ? 'sure' : 'unsure'}${right ? 'Right' : 'Wrong'}`]++;
  return boxes;
}

/** `shareOf(9, 5)` is 9 of 14, 0.64, with Wilson's interval from 0.39 to 0.84. */
export function shareOf(right: number, wrong: number): Share {
  const of = right + wrong;
  if (!of) return { of: 0, why: 'none' };
  const [low, high] = wilson({ people: of, done: right }, 5);
  return { right, of, share: right / of, low: low / 100, high: high / 100 };
}

export const sureShare = ({ sureRight, sureWrong }: Boxes): Share => shareOf(sureRight, sureWrong);
export const unsureShare = ({ unsureRight, unsureWrong }: Boxes): Share => shareOf(unsureRight, unsureWrong);
export const sumOf = ({ sureRight, sureWrong, unsureRight, unsureWrong }: Boxes): number =>
  sureRight + sureWrong + unsureRight + unsureWrong;

/**
 * What the boxes say, with the number of answers that are still needed where they say too little:
 *
 * - `none`, `few`: nothing said so far; fewer than 20 answers
 * - `neverSure`: not one was sure; `fewSure`: fewer than ten were
 * - `flat`: sure answers are right no more often than the others, and clearly less than nine in ten
 * - `over`: sure answers are clearly right less than nine in ten (the whole interval lies below)
 * - `under`: sure ones hold, and those not sure are right in four of five or more
 * - `well`: sure ones hold: nine in ten right, and the interval begins above four in five
 * - `open`: the counts fit nine in ten as well as less
 */
export type Verdict =
  | { is: 'none' | 'few' | 'neverSure' | 'fewSure' | 'open'; more: number }
  | { is: 'flat' | 'over' | 'under' | 'well'; more?: undefined };

export function verdictOf(boxes: Boxes): Verdict {
  const sum = sumOf(boxes);
  const sure = sureShare(boxes);
  const unsure = unsureShare(boxes);
  if (!sum) return { is: 'none', more: LEAST.all };
  if (sum < LEAST.all) return { is: 'few', more: LEAST.all - sum };
  if ('why' in sure) return { is: 'neverSure', more: LEAST.kind };
  if (sure.of < LEAST.kind) return { is: 'fewSure', more: LEAST.kind - sure.of };
  const known = 'why' in unsure || unsure.of < LEAST.kind ? undefined : unsure.share;
  if (sure.high < SURE) return { is: known !== undefined && sure.share <= known ? 'flat' : 'over' };
  if (sure.share >= SURE && sure.low >= DOUBT) return { is: known !== undefined && known >= DOUBT ? 'under' : 'well' };
  return { is: 'open', more: moreFor(sure) };
}

/** How many more sure answers settle it if they go on as before: until the interval leaves nine in ten, or holds it; at least five. */
function moreFor({ share, of }: { share: number; of: number }): number {
  for (let more = 5; more < 500; more += 5) {
    const right = Math.round(share * (of + more));
    const next = shareOf(right, of + more - right);
    if (!('why' in next) && (next.high < SURE || (next.share >= SURE && next.low >= DOUBT))) return more;
  }
  return 500;
}

/** Boxes of one group of skills, and of each skill in it that was answered. */
export interface Group {
  id: string;
  boxes: Boxes;
  skills: { id: string; boxes: Boxes }[];
}

/**
 * By domain and skill, in the order of the graph, those with answers only. A question of two skills counts for both, and
 * once for each of their domains, so that groups need not add up to the whole.
 */
export function byDomain({ domains, skills, questions }: Pick<Graph, 'domains' | 'skills' | 'questions'>, said: readonly Said[]): Group[] {
  const of = (fits: (skill: string) => boolean) => boxesOf(said.filter(({ id }) => questions[id]?.skills.some(fits)));
  return Object.keys(domains).flatMap((domain) => {
    const boxes = of((skill) => skills[skill]?.domain === domain);
    if (!sumOf(boxes)) return [];
    const own = Object.keys(skills).filter((skill) => skills[skill]!.domain === domain);
    const each = own.map((id) => ({ id, boxes: of((skill) => skill === id) })).filter((one) => sumOf(one.boxes) > 0);
    return [{ id: domain, boxes, skills: each }];
  });
}

/** The questions that were wrong though sure, each once, the newest first, those without a day last. */
export function sureAndWrong(said: readonly Said[]): { id: string; day?: string }[] {
  const found = new Map<string, string | undefined>();
  for (const { id, sure, right, day } of said)
    if (sure && !right && (found.get(id) ?? '') <= (day ?? '')) found.set(id, day ?? found.get(id));
  return [...found].sort(([, a = ''], [, b = '']) => (a < b ? 1 : a > b ? -1 : 0)).map(([id, day]) => ({ id, ...(day && { day }) }));
}
