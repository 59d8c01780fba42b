import { ids, type Saved, saved, texts } from '~/lib/persist';
import { answers } from '../quiz/saved.ts';
import { dayNumber, heldDay } from './day.ts';
import { begun, mended } from './kept-schedule.ts';
import { isMissed, missedIn } from './missed.ts';
import { type Cards, dueOf } from './queue.ts';
import { type Flashcard, flashcards, LIMITS, type OwnCard, type Source } from './saved-card.ts';
import { type Due, dues } from './saved-due.ts';
import { settings as kind, type Settings, USUAL } from './saved-settings.ts';

/** The path under which the site lies, with a stroke at its end. */
export const base = `${import.meta.env.BASE_URL.replace(/\/$/, '')}/`;

/** What the reader has to review, as it stands in the browser. Runs also on pages of lessons, so nothing heavy is imported here. */
const counted: Saved<Due> = saved(dues, 'all');
export const chosen: Saved<Settings> = saved(kind, 'settings');

export const settings = (): Settings => chosen.get() ?? USUAL;
export const card = (id: string): Saved<Flashcard> => saved(flashcards, id);

/** The reader's day, as a number (`day.ts`). */
export function today(): number {
  const now = new Date();
  const day = dayNumber(now.getTime(), now.getTimezoneOffset());
  return heldDay(day, counted.get()?.at ?? day);
}

/** Every card that can be read, by id. */
export function cards(): Map<string, Flashcard> {
  return new Map(
    ids(flashcards).flatMap((id) => {
      const kept = card(id).get();
      return kept ? [[id, kept] as const] : [];
    }),
  );
}

/** Puts right what a wrong clock left, counts what is due, and tells the header. Gives all cards. */
export function recount(): Cards {
  const day = today();
  const all = cards();
  for (const [id, kept] of all) {
    const right = mended(kept, day) as Flashcard;
    if (right === kept) continue;
    card(id).set(right);
    all.set(id, right);
  }
  const now = dueOf(all, day, settings());
  if ((all.size || counted.get()) && JSON.stringify(now) !== JSON.stringify(counted.get())) counted.set(now);
  document.dispatchEvent(new Event('smm:due'));
  return all;
}

/** Makes a card of each that has none yet. */
export function remember(wanted: readonly string[]): void {
  const day = today();
  for (const id of wanted) if (!card(id).get()) card(id).set(begun(day));
}

/** Makes a card of each question of which the kept answer asks for one; `key` tells the fingerprint of today's question, if it has any. */
export function rememberMissed(questions: readonly string[], key: (id: string) => string | undefined): void {
  remember(
    questions.flatMap((id) => {
      const kept = saved(answers, id).get();
      return kept && kept.key === key(id) && isMissed(kept) ? [`q-${id}`] : [];
    }),
  );
}

/** Questions that lost points in kept exams. Read as they lie: the check of a whole attempt comes with the exam's own page. */
export function missedInExams(): string[] {
  return [...texts()].flatMap(([name, text]) => {
    if (!name.startsWith('smm:attempt:')) return [];
    try {
      return missedIn(JSON.parse(text).d);
    } catch {
      return [];
    }
  });
}

/** The reader's own cards. */
export const ownCards = (): [id: string, card: OwnCard][] =>
  [...cards()].filter((entry): entry is [string, OwnCard] => entry[1].front !== undefined);

/** Why a text makes no card, or nothing; `own` are the cards that there are beside it. */
export function fault(front: string, back: string, own: readonly OwnCard[]): 'front' | 'back' | 'long' | 'cards' | 'all' | undefined {
  if (!front) return 'front';
  if (!back) return 'back';
  const length = front.length + back.length;
  if (length > LIMITS.text) return 'long';
  if (own.length >= LIMITS.cards) return 'cards';
  if (own.reduce((sum, one) => sum + one.front.length + one.back.length, length) > LIMITS.all) return 'all';
  return undefined;
}

/** A text as it is kept: without what cannot be written into a file, and without space around it. */
export const tidy = (text: string): string => text.toWellFormed().replace(/\r\n?/g, '\n').trim();

/** Makes an own card and gives its id. */
export function make(front: string, back: string, from?: Source): string {
  const id = `own-${crypto.randomUUID().slice(0, 13)}`;
  card(id).set({ ...begun(today()), front, back, ...(from && { from }) });
  return id;
}
