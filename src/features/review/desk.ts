import type { Saved } from '~/lib/persist';
import { saved } from '~/lib/persist';
import { studied } from '../progress/studied.ts';
import { type Graph, loadGraph } from '../skills/load.ts';
import { card, cards, chosen, missedInExams, recount, remember, rememberMissed, settings, today } from './deck.ts';
import { type Cards, type More, moreOf, type Queue, queue } from './queue.ts';
import { type Flashcard, flashcards } from './saved-card.ts';
import { type Rated, rated } from './saved-rated.ts';
import type { Settings } from './saved-settings.ts';
import { outcomes, type Rating } from './schedule.ts';
import { type Given, type Library, loadLibrary, type Term } from './words.ts';

const lastRated: Saved<Rated> = saved(rated, 'last');

/** What the reader reads on a card, and where it leads. */
export type Face =
  | { type: 'question'; id: string; about: string; lesson: { title: string; href: string }; bank: string }
  | { type: 'term'; id: string; term: Term }
  | { type: 'own'; id: string; card: Flashcard };

/** What was done to cards, and how it is taken back: each as it was before, `undefined` where there was none. */
export interface Step {
  before: Map<string, Flashcard | undefined>;
  after: Map<string, Flashcard | undefined>;
  /** A rating, which counts as study. */
  rating: boolean;
}

/** The review as the page shows it; every change of it runs `changed`. */
export class Desk {
  graph: Graph | undefined;
  library: Library | undefined;
  state: 'loading' | 'failed' | 'ready' = 'loading';
  cards: Cards = new Map();
  queue!: Queue;
  today = today();
  /** The card that is asked. */
  current: string | undefined;
  private more: More = { limit: 0, fresh: 0 };
  private steps: Step[] = [];

  constructor(
    readonly given: Given,
    private changed: () => void,
  ) {
    this.look();
  }

  get settings(): Settings {
    return settings();
  }

  async load(): Promise<void> {
    this.state = 'loading';
    this.changed();
    try {
      [this.graph, this.library] = await Promise.all([loadGraph(this.given.graph), loadLibrary(this.given.library)]);
      this.collect();
      this.state = 'ready';
    } catch {
      this.state = 'failed';
    }
    this.look();
    this.changed();
  }

  /** Makes cards of what was missed so far, and marks those that the site no longer asks. */
  private collect(): void {
    const { questions } = this.graph!;
    const fit = Object.keys(questions).filter((id) => questions[id]!.fit);
    rememberMissed(fit, (id) => questions[id]!.key);
    remember(missedInExams().flatMap((id) => (questions[id]?.fit ? [`q-${id}`] : [])));
    for (const [id, kept] of cards()) {
      const gone = !this.isKnown(id, kept);
      if (gone === !!kept.gone) continue;
      const { gone: _, ...rest } = kept;
      card(id).set(gone ? { ...rest, gone } : rest);
    }
  }

  private isKnown(id: string, kept: Flashcard): boolean {
    if (kept.front !== undefined) return true;
    const of = id.slice(2);
    if (id.startsWith('q-')) return !!this.graph!.questions[of]?.fit;
    return id.startsWith('t-') && Object.hasOwn(this.library!.terms, of);
  }

  /** Looks at what is kept now: another tab may have changed it, and another day may have come. */
  look(): void {
    this.today = today();
    this.cards = recount();
    this.queue = queue(this.cards, this.today, this.settings, this.more);
    if (!this.current || !this.queue.ids.includes(this.current)) this.current = this.queue.ids[0];
  }

  refresh(): void {
    this.look();
    this.changed();
  }

  face(id: string): Face | undefined {
    const kept = this.cards.get(id);
    if (!kept) return;
    if (kept.front !== undefined) return { type: 'own', id, card: kept };
    const of = id.slice(2);
    const term = id.startsWith('t-') ? this.library?.terms[of] : undefined;
    if (term) return { type: 'term', id, term };
    const question = id.startsWith('q-') ? this.graph?.questions[of] : undefined;
    const lesson = question && this.graph!.lessons[question.lesson];
    const module = lesson && this.graph!.modules.find((one) => one.id === lesson.module);
    return question && lesson && module && { type: 'question', id, about: question.about, lesson, bank: module.bank };
  }

  /** What a card is called in a list. */
  name(id: string): string {
    const face = this.face(id);
    return face?.type === 'question' ? face.about : face?.type === 'term' ? face.term.term : (face?.card.front ?? id);
  }

  outcomes(id: string): Record<Rating, Flashcard> | undefined {
    const kept = this.cards.get(id);
    if (!kept) return;
    const next = outcomes(kept, this.today, this.settings.retention);
    const whole = (rating: Rating): Flashcard => ({ ...kept, ...next[rating] });
    return { 1: whole(1), 2: whole(2), 3: whole(3), 4: whole(4) };
  }

  rate(id: string, rating: Rating): void {
    this.today = today();
    const after = this.outcomes(id)?.[rating];
    if (!after) {
      this.refresh();
      return;
    }
    const before = this.cards.get(id)!;
    this.write(new Map([[id, after]]), true);
    lastRated.set({ id, before, after });
    studied('reviews');
    this.current = this.queue.ids.find((one) => one !== id) ?? this.queue.ids[0];
    this.changed();
  }

  /** Writes cards, `undefined` removes one; what stood there is kept for undoing. */
  write(after: Map<string, Flashcard | undefined>, rating = false): Step {
    const step: Step = { before: new Map([...after.keys()].map((id) => [id, card(id).get()])), after, rating };
    for (const [id, value] of after) card(id).set(value);
    this.steps.push(step);
    this.look();
    if (!rating) this.changed();
    return step;
  }

  /** A card that is not asked any more, or is again. */
  setAside(id: string, off: boolean): Step | undefined {
    const kept = card(id).get();
    if (!kept) return;
    const { off: _, ...rest } = kept;
    return this.write(new Map([[id, off ? { ...rest, off } : rest]]));
  }

  /** Whether there is something to undo, in this tab or from before a reload. */
  get canUndo(): boolean {
    return this.steps.length > 0 || !!this.keptStep();
  }

  private keptStep(): Step | undefined {
    const last = lastRated.get();
    if (!last || this.steps.length || !same(card(last.id).get(), last.after)) return;
    return { before: new Map([[last.id, last.before]]), after: new Map([[last.id, last.after]]), rating: true };
  }

  /**
   * Takes back a step, or the last one: says of how many cards. What another tab has changed since stays as it is.
   */
  undo(step: Step | undefined = this.steps.at(-1) ?? this.keptStep()): { cards: number; id?: string; rating: boolean } | undefined {
    if (!step) return;
    this.steps = this.steps.filter((one) => one !== step);
    const back = [...step.after].filter(([id, after]) => same(card(id).get(), after)).map(([id]) => id);
    for (const id of back) card(id).set(step.before.get(id));
    if (step.rating && back.length) {
      studied('reviews', -1);
      const last = this.steps.findLast((one) => one.rating);
      const id = last && [...last.after.keys()][0]!;
      lastRated.set(last && id ? { id, before: last.before.get(id)!, after: last.after.get(id)! } : undefined);
    }
    this.look();
    const [id] = back;
    if (step.rating && id) this.current = id;
    this.changed();
    return { cards: back.length, rating: step.rating, ...(id && { id }) };
  }

  tenMore(): void {
    this.more = moreOf(this.cards, this.today, 10);
    this.look();
    this.changed();
  }

  choose(change: Partial<Settings>): void {
    chosen.set({ ...this.settings, ...change });
    this.more = { limit: 0, fresh: 0 };
    this.look();
    this.changed();
  }
}

/** Whether two cards are the same, whatever the order of their fields. */
const same = (a: Flashcard | undefined, b: Flashcard | undefined): boolean =>
  a === b || (!!a && !!b && JSON.stringify(flashcards.validate(a)) === JSON.stringify(flashcards.validate(b)));
