import { hash } from '../quiz/seed.ts';
import type { Flashcard } from './saved-card.ts';
import type { Due } from './saved-due.ts';
import type { Settings } from './saved-settings.ts';

export type Cards = ReadonlyMap<string, Flashcard>;

/** What may be asked beyond the limits today, because the reader wanted more. */
export interface More {
  limit: number;
  fresh: number;
}

export interface Queue {
  /** The ids of what is asked today, in order. */
  ids: string[];
  /** How many of them were seen before, and how many are new. */
  due: number;
  fresh: number;
  /** How many more are due or new, beyond the limits. */
  over: number;
  /** Cards rated today, and those of them that were new. */
  done: number;
  learnt: number;
  /** The next day on which a card is due, and how many are; nothing when no card waits. */
  next?: { day: number; count: number };
}

/** Whether a card is asked at all. */
export const isActive = ({ off, gone }: Flashcard): boolean => !off && !gone;

const isFresh = ({ count }: Flashcard): boolean => count === 0;

/** What was rated on a day: cards seen before, and new ones. */
function lived(cards: Cards, today: number): { again: number; learnt: number } {
  let [again, learnt] = [0, 0];
  for (const { first, last } of cards.values()) {
    if (first === today) learnt += 1;
    else if (last === today) again += 1;
  }
  return { again, learnt };
}

/**
 * What is asked today. First what is due, the earliest first and otherwise mixed; then what is new, in the order in which it came; at
 * last what was forgotten today. What was forgotten today counts against no limit.
 */
export function queue(cards: Cards, today: number, settings: Settings, more: More = { limit: 0, fresh: 0 }): Queue {
  const active = [...cards].filter(([, card]) => isActive(card));
  const due = active.filter(([, card]) => !isFresh(card) && card.due <= today);
  const forgotten = due.filter(([, { last }]) => last === today);
  const mixed = (id: string) => hash(`${today}:${id}`);
  const earlier = due.filter(([, { last }]) => last !== today).sort(([a, x], [b, y]) => x.due - y.due || (mixed(a) < mixed(b) ? -1 : 1));
  const fresh = active.filter(([, card]) => isFresh(card) && card.due <= today).sort(([a, x], [b, y]) => x.due - y.due || (a < b ? -1 : 1));
  const { again, learnt } = lived(cards, today);
  const seen = earlier.slice(0, Math.max(0, Math.max(settings.limit, more.limit) - again));
  const unseen = fresh.slice(0, Math.max(0, Math.max(settings.fresh, more.fresh) - learnt));
  const days = active.map(([, card]) => card.due).filter((day) => day > today);
  const day = days.length ? Math.min(...days) : undefined;
  return {
    ids: [...seen, ...unseen, ...forgotten].map(([id]) => id),
    due: seen.length + forgotten.length,
    fresh: unseen.length,
    over: earlier.length - seen.length + fresh.length - unseen.length,
    done: again + learnt,
    learnt,
    ...(day !== undefined && { next: { day, count: days.filter((other) => other === day).length } }),
  };
}

/** Limits that let `n` more cards in today, those seen before first. */
export function moreOf(cards: Cards, today: number, n: number): More {
  const { again, learnt } = lived(cards, today);
  const waiting = [...cards.values()].filter((card) => isActive(card) && !isFresh(card) && card.due <= today && card.last !== today).length;
  const limit = Math.min(n, waiting);
  return { limit: again + limit, fresh: learnt + n - limit };
}

/** What the header counts. */
export function dueOf(cards: Cards, today: number, settings: Settings): Due {
  const active = [...cards.values()].filter(isActive);
  const { again, learnt } = lived(cards, today);
  const forgotten = active.filter(({ due, last, count }) => count && due <= today && last === today).length;
  return {
    at: today,
    due: active.flatMap((card) => (isFresh(card) ? [] : [card.due])).sort((a, b) => a - b),
    fresh: active.filter(isFresh).length,
    left: [Math.max(0, settings.limit - again) + forgotten, Math.max(0, settings.fresh - learnt)],
    limit: [settings.limit, settings.fresh],
  };
}

export interface ForecastDay {
  day: number;
  /** Cards whose day it is; on the first day also what is overdue. */
  due: number;
  /** New cards, as many a day as the reader wants. */
  fresh: number;
}

/** What is due on each of the coming days, as the cards stand; today is the first. What is rated until then will be asked again. */
export function forecast(cards: Cards, today: number, settings: Settings, length = 30): ForecastDay[] {
  const active = [...cards.values()].filter(isActive);
  let waiting = active.filter(isFresh).length;
  let room = Math.max(0, settings.fresh - lived(cards, today).learnt);
  return Array.from({ length }, (_, i) => {
    const day = today + i;
    const fresh = Math.min(waiting, room);
    waiting -= fresh;
    room = settings.fresh;
    return { day, due: active.filter((card) => !isFresh(card) && (i ? card.due === day : card.due <= day)).length, fresh };
  });
}
