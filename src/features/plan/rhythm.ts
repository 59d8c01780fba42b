import { addDays, daysBetween, numberOfDay, weekday } from './calendar.ts';
import type { Rubric } from './mix.ts';
import type { Post } from './post.ts';

/** A place in the plan that a rubric asks for. */
export type Slot = Pick<Post, 'day' | 'time' | 'network' | 'category' | 'rubric'>;

/** What rubrics come to beside the posts that stand already. */
export interface Rhythm {
  /** To be made, in the order of days and times. */
  made: Slot[];
  /** Asked for, but standing already: the slot and the post that fills it, on its own day or moved within its week. */
  stood: { slot: Slot; post: string }[];
  /** Asked for, but something else stands there: a post (`post`), another rubric (`other`) or a day that is kept free (`closed`). */
  yielded: { slot: Slot; post?: string; other?: string; closed?: string }[];
}

/** What else counts when a rhythm is laid out. */
export interface Given {
  /** Posts of the brand that stand already; none of them is touched. */
  posts?: readonly Post[];
  /** Days on which nothing is to be published, with what they are: `{ '2026-12-25': 'christmas' }`. */
  closed?: Readonly<Record<string, string>>;
  /** How near two posts may stand on one network, in minutes. */
  apart?: number;
}

/**
 * The slots of a rubric: its weekdays within so many weeks from its first day on. None where it has no day, no network's
 * time or no first day.
 *
 * Educational, Tuesdays and Fridays, ten weeks from Monday 6 July 2026: twenty slots, the first on `'2026-07-07'`.
 */
export function slotsOf({ id, category, network, days, time, from, weeks }: Rubric): Slot[] {
  if (numberOfDay(from) === undefined || !Number.isInteger(weeks) || weeks < 1) return [];
  const wanted = new Set(days);
  return Array.from({ length: Math.min(weeks, MOST) * 7 }, (_, i) => addDays(from, i))
    .filter((day) => wanted.has(weekday(day)))
    .map((day) => ({ day, time, network, category, rubric: id }));
}

/** Two years, so that a slip of the finger fills no storage. */
const MOST = 104;

/**
 * Lays out rubrics beside what stands.
 *
 * - A post of the same rubric and network on the day, or moved to another day of the rubric's week, stands for a slot:
 *   laid out twice, nothing comes twice.
 * - A fixed point keeps its place: where another post of the network stands nearer than `apart`, the slot yields and is told.
 * - A day that is kept free stays free.
 *
 * Rubrics are served in their order; of two that ask for the same place the first has it.
 */
export function rhythm(rubrics: readonly Rubric[], { posts = [], closed = {}, apart = 60 }: Given = {}): Rhythm {
  const found: Rhythm = { made: [], stood: [], yielded: [] };
  const busy = new Map<string, { minute: number; post?: string; other?: string }[]>();
  const occupy = (network: string, day: string, time: string, by: { post?: string; other?: string }) => {
    const key = `${network} ${day}`;
    busy.set(key, [...(busy.get(key) ?? []), { minute: minuteOf(time), ...by }]);
  };
  for (const post of posts) if (numberOfDay(post.day) !== undefined) occupy(post.network, post.day, post.time, { post: post.id });

  for (const rubric of rubrics) {
    const slots = slotsOf(rubric);
    const standing = filled(rubric, slots, posts);
    for (const slot of slots) {
      const post = standing.get(slot);
      if (post !== undefined) {
        found.stood.push({ slot, post });
        continue;
      }
      if (Object.hasOwn(closed, slot.day)) {
        found.yielded.push({ slot, closed: closed[slot.day]! });
        continue;
      }
      const minute = minuteOf(slot.time);
      const near = busy.get(`${slot.network} ${slot.day}`)?.find((one) => isNear(one.minute, minute, apart));
      if (near) found.yielded.push({ slot, ...(near.post !== undefined ? { post: near.post } : { other: near.other! }) });
      else {
        found.made.push(slot);
        occupy(slot.network, slot.day, slot.time, { other: rubric.id });
      }
    }
  }
  found.made.sort((a, b) => order(a, b));
  return found;
}

/** Which posts fill which slots: first those on the day itself, then those moved within the week that the rubric counts. */
function filled(rubric: Rubric, slots: Slot[], posts: readonly Post[]): Map<Slot, string> {
  const taken = new Map<Slot, string>();
  const weekOfRubric = (day: string) => Math.floor(daysBetween(rubric.from, day) / 7);
  const own = posts
    .filter((post) => post.rubric === rubric.id && post.network === rubric.network && numberOfDay(post.day) !== undefined)
    .sort((a, b) => order(a, b) || (a.id < b.id ? -1 : 1));
  const moved: Post[] = [];
  for (const post of own) {
    const slot = slots.find(({ day }) => day === post.day);
    if (slot && !taken.has(slot)) taken.set(slot, post.id);
    else moved.push(post);
  }
  for (const post of moved) {
    const free = slots.filter((slot) => !taken.has(slot) && weekOfRubric(slot.day) === weekOfRubric(post.day));
    const distance = (slot: Slot) => Math.abs(daysBetween(slot.day, post.day));
    const [first] = free.sort((a, b) => distance(a) - distance(b) || order(a, b));
    if (first) taken.set(first, post.id);
  }
  return taken;
}

const order = (a: Pick<Post, 'day' | 'time'>, b: Pick<Post, 'day' | 'time'>) => {
  const [one, two] = [`${a.day} ${a.time}`, `${b.day} ${b.time}`];
  return one < two ? -1 : one > two ? 1 : 0;
};

/** A post without a time may come at any: it stands in nobody's way. */
const isNear = (one: number, two: number, apart: number) => Math.abs(one - two) < apart;

const minuteOf = (time: string) => (/^\d\d:\d\d$/.test(time) ? Number(time.slice(0, 2)) * 60 + Number(time.slice(3)) : Number.NaN);
