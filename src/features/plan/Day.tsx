import { Card } from './Card.tsx';
import { Drop } from './Drop.tsx';
import type { Desk } from './desk.ts';
import { together } from './moves.ts';
import type { Post } from './post.ts';
import { Pure } from './pure.ts';
import { beside, placeOf } from './zones.ts';

/** Posts that a day of the month shows before it names how many more there are. */
export const SEEN = 4;

/** The height of a day of the month in rem, until it is laid out. */
export const tall = (posts: number): number => Math.max(3.5 + posts * 4.9, 6.5);

/** What a day shows follows from these alone: it is drawn anew when one of them is another one. */
export interface DayProps {
  desk: Desk;
  day: string;
  posts: readonly Post[];
  /** Those that are selected. */
  picked: ReadonlySet<string>;
  /** That of the editor. */
  open: string | undefined;
  /** Zones and holidays. */
  brand: Desk['brand'];
  today: string;
  /** Of a neighbouring month. */
  other?: boolean;
  all?: boolean;
}

const NONE: readonly Post[] = [];
const NOBODY: ReadonlySet<string> = new Set();

/** What a day shows, as it stands. */
export function dayOf(desk: Desk, day: string, today: string): DayProps {
  const { state, brand } = desk;
  const posts = desk.days.get(day) ?? NONE;
  const has = (test: (id: string) => boolean) => posts.some(({ id }) => test(id));
  const picked = state.picked.size && has((id) => state.picked.has(id)) ? state.picked : NOBODY;
  return { desk, day, posts, picked, open: has((id) => id === state.open) ? state.open : undefined, brand, today };
}

export class Day extends Pure<DayProps> {
  override render({ desk, day, posts, picked, open, today, other = false, all = false }: DayProps) {
    const { dates, w, plan, holidays } = desk;
    const seen = all ? posts : posts.slice(0, SEEN);
    const free = holidays(day);
    const classes = ['day', other && 'other', day === today && 'today', !posts.length && 'bare'].filter(Boolean).join(' ');
    return (
      <Drop
        class={classes}
        style={{ '--tall': `${tall(seen.length)}rem` }}
        aria-label={dates.long(day)}
        data-day={day}
        take={plan.fixed ? undefined : (post) => drop(desk, post, day)}
      >
        {() => (
          <>
            <h3>
              <span class="sr-only">{dates.long(day)}</span>
              <span aria-hidden="true">
                <span class="weekday">{dates.weekday(day)} </span>
                {dates.date(day)}
              </span>
              {day === today && <em>{w('today')}</em>}
            </h3>
            {free && <p class="free">{free}</p>}
            {seen.map((post) => (
              <Card
                desk={desk}
                post={post}
                picked={picked.has(post.id)}
                open={open === post.id}
                more={all}
                there={all ? thereOf(desk, post) : undefined}
                key={post.id}
              />
            ))}
            {posts.length > seen.length && (
              <button type="button" class="plain more" onClick={() => desk.set({ view: 'week', cursor: day })}>
                {w('more', { n: posts.length - seen.length })}
              </button>
            )}
            {!plan.fixed && (
              <button
                type="button"
                class="plain add"
                aria-label={w('addOn', { day: dates.long(day) })}
                onClick={() => desk.create({ day })}
              >
                +
              </button>
            )}
          </>
        )}
      </Drop>
    );
  }
}

/** Ideas wait below the days; a post that is dropped here loses its day. */
export class Undated extends Pure<DayProps> {
  override render({ desk, posts, picked, open }: DayProps) {
    const { w, plan } = desk;
    return (
      <Drop class="undated" aria-label={w('undated')} take={plan.fixed ? undefined : (post) => drop(desk, post, '')}>
        {() => (
          <>
            <h3>{w('undated')}</h3>
            {posts.length === 0 && <p class="none">{w('undatedNone')}</p>}
            <div class="ideas">
              {posts.slice(0, 60).map((post) => (
                <Card desk={desk} post={post} picked={picked.has(post.id)} open={open === post.id} key={post.id} />
              ))}
            </div>
            {posts.length > 60 && (
              <button type="button" class="plain more" onClick={() => desk.set({ view: 'list' })}>
                {w('more', { n: posts.length - 60 })}
              </button>
            )}
          </>
        )}
      </Drop>
    );
  }
}

/** The hour of a post in the second place; with the day where it is another one. */
function thereOf({ brand, dates, w }: Desk, post: Post): string | undefined {
  const other = post.time && brand.otherZone ? beside(post, brand.zone, brand.otherZone) : undefined;
  if (!other) return;
  const time = other.day === post.day ? other.time : `${other.time}, ${dates.weekday(other.day)}`;
  return w('there', { time, zone: placeOf(brand.otherZone!) });
}

function drop(desk: Desk, post: Post, day: string): void {
  const posts = desk.state.picked.has(post.id) ? desk.pickedPosts() : [post];
  const moves = together(posts, post, day);
  const key = day ? 'told.moved' : 'told.undated';
  if (moves.length) desk.move(moves, desk.w(key, { n: moves.length, day: desk.dates.long(day) }));
}
