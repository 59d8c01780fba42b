import { h, render } from 'preact';
import { saved } from '~/lib/persist';
import { studied } from '../progress/studied.ts';
import '../quiz/element.ts';
import type { Bank } from '../quiz/bank.ts';
import { type Graph, loadGraph } from '../skills/load.ts';
import { addAttempt, allAttempts } from './attempts.ts';
import { EXAM_LENGTH } from './blueprint.ts';
import { candidatesOf } from './candidates.ts';
import { reading } from './clock.ts';
import { drawExam } from './draw-exam.ts';
import { explain } from './explain.ts';
import { loadAll } from './load-all.ts';
import { mend } from './mend.ts';
import { outcomeOf } from './outcome.ts';
import { type Seated, seatAll } from './paper.ts';
import { Room } from './Room.tsx';
import { type Attempt, attempts } from './saved-attempt.ts';
import { clocks } from './saved-clock.ts';
import { exams, type Sitting } from './saved-exam.ts';
import { Timekeeper } from './timekeeper.ts';
import type { Given, Words } from './words.ts';

/** What the reader came for: a new exam, with a limit in minutes or none, the one on its way, or one handed in. */
export type Errand = { begin: number | undefined } | 'go on' | { attempt: string };
type Phase = 'loading' | 'failed' | 'on' | 'paused' | 'review' | 'result';

/** The exam room: what happens from "Begin" to the result. The view draws what stands here. */
export class Hall {
  phase: Phase = 'loading';
  come = 0;
  all = 0;
  graph: Graph | undefined;
  seats: Seated[] = [];
  /** The question that this tab shows, from 0. */
  place = 0;
  attempt: (Attempt & { id: string }) | undefined;
  /** The attempt's questions stand on the page: so many of them, or none yet. */
  explained: { shown: number; missing: number } | undefined;
  explaining: 'loading' | 'failed' | undefined;
  time: Timekeeper | undefined;
  told = '';
  /** Said of the time, once at each of its turns. */
  called = '';
  readonly list = Object.assign(document.createElement('ol'), { className: 'exam-questions' });
  private bank: Bank | undefined;
  private errand: Errand = 'go on';
  private store = saved(exams, 'now');
  private own = false;
  private known: Sitting | undefined;

  constructor(
    private at: HTMLElement,
    readonly given: Given,
    readonly w: Words,
    readonly leave: () => void,
  ) {
    this.list.addEventListener('input', this.onInput);
    this.store.listen(() => this.own || this.follow());
    document.addEventListener('keydown', this.onKey);
    document.addEventListener('visibilitychange', () => document.hidden || this.draw());
  }

  draw = (): void => render(h(Room, { hall: this }), this.at);

  get sitting(): Sitting | undefined {
    return this.store.get();
  }

  async enter(errand: Errand): Promise<void> {
    this.errand = errand;
    this.told = this.called = '';
    this.attempt = this.explained = this.explaining = undefined;
    this.come = this.all = 0;
    this.go('loading');
    try {
      if (typeof errand === 'object' && 'attempt' in errand) return await this.show(errand.attempt);
      await this.load();
    } catch {
      return this.go('failed');
    }
    if (!this.sitting && typeof errand === 'object' && 'begin' in errand) this.begin(errand.begin);
    if (this.sitting) this.sit();
    else this.out();
  }

  again = (): Promise<void> => this.enter(this.errand);

  /** Back to the start page; what is kept stays. */
  out = (): void => {
    this.close();
    render(null, this.at);
    this.leave();
  };

  private async load(): Promise<void> {
    const { graph, bank } = await loadAll(this.given.graph, (n, of) => {
      this.come = n;
      this.all = of;
      if (this.phase === 'loading' || this.explaining) this.draw();
    });
    this.graph = graph;
    this.bank = bank;
  }

  private candidates = () => candidatesOf(this.graph!, (id) => this.bank!.has(id));
  private before = () => allAttempts().map(({ questions }) => questions.map(({ id }) => id));

  private begin(limit: number | undefined): void {
    const seed = `${Math.random()}`;
    const bank = this.candidates();
    const { questions } = drawExam(bank, seed, this.before());
    const key = new Map(bank.map((one) => [one.id, one.key]));
    if (!questions.length) return;
    this.keep({
      id: crypto.randomUUID().slice(0, 13),
      at: new Date().toISOString(),
      seed,
      questions: questions.map((id) => ({ id, key: key.get(id)! })),
      answers: {},
      flags: [],
      sure: {},
      place: 0,
      ...(limit && { limit }),
    });
  }

  /** Seats the exam on its way, fitted to the bank of today. */
  private sit(): void {
    const { sitting, replaced, changed, lost } = mend(this.sitting!, this.candidates(), this.before());
    const said = [
      replaced.length && this.w('exam.mended.replaced', { n: replaced.length, list: this.places(replaced) }),
      changed.length && this.w('exam.mended.changed', { n: changed.length, list: this.places(changed) }),
      lost && this.w('exam.mended.lost', { n: lost }),
      sitting.questions.length < EXAM_LENGTH && this.w('exam.short', { n: sitting.questions.length }),
    ];
    this.told = said.filter(Boolean).join(' ');
    if (!sitting.questions.length) {
      this.keep(undefined);
      this.out();
      return;
    }
    if (replaced.length || changed.length || lost) this.keep(sitting);
    this.known = sitting;
    const m = sitting.questions.length;
    const ids = sitting.questions.map(({ id }) => id);
    this.seats = seatAll(this.list, this.bank!, ids, sitting.seed, (n) => this.w('exam.question', { n, m }));
    for (const seat of this.seats) {
      const given = sitting.answers[seat.id];
      if (given) seat.put(given);
      seat.putSure(sitting.sure[seat.id]);
    }
    this.time?.stop();
    this.time = undefined;
    if (sitting.limit) {
      this.time = new Timekeeper(sitting.id, this.onTime);
      if (this.time.paused) this.time.pause(false);
    }
    this.turnTo(sitting.place);
  }

  private places = (list: number[]): string => new Intl.ListFormat(document.documentElement.lang).format(list.map(String));

  private keep(sitting: Sitting | undefined): void {
    this.own = true;
    this.store.set(sitting);
    this.own = false;
    this.known = sitting;
  }

  /** Changes the kept sitting, if it is still there. */
  change(change: Partial<Sitting>): void {
    const { sitting } = this;
    if (sitting) this.keep({ ...sitting, ...change });
  }

  /** Another tab changed the sitting: handed it in, threw it away, or went on with it. */
  private follow(): void {
    if (!['on', 'paused', 'review'].includes(this.phase)) return;
    const { sitting, known } = this;
    if (!sitting) {
      const [last] = allAttempts();
      // Whoever hands in keeps the attempt first; a sitting that was thrown away leaves none.
      if (last && known && last.questions.every(({ id }) => known.questions.some((one) => one.id === id)))
        void this.enter({ attempt: last.id });
      else this.out();
      return;
    }
    if (sitting.id !== known?.id || sitting.questions.some(({ id }, i) => id !== this.seats[i]?.id)) return void this.enter('go on');
    for (const seat of this.seats) {
      const given = sitting.answers[seat.id];
      if (JSON.stringify(given) !== JSON.stringify(known.answers[seat.id])) seat.put(given ?? {});
      seat.putSure(sitting.sure[seat.id]);
    }
    this.known = sitting;
    this.draw();
  }

  private onInput = ({ target }: Event): void => {
    const { sitting } = this;
    const seat = this.seats.find(({ item }) => item.contains(target as Node));
    if (!seat || !sitting || this.phase !== 'on') return;
    if ((target as HTMLInputElement).name?.startsWith('sure-')) this.change({ sure: { ...sitting.sure, [seat.id]: seat.sure()! } });
    else this.change({ answers: { ...sitting.answers, [seat.id]: seat.answer() } });
    this.draw();
  };

  /** Single letters, and only where nobody types. */
  private onKey = (event: KeyboardEvent): void => {
    const { sitting } = this;
    if (this.phase !== 'on' || !sitting || sitting.noKeys || event.ctrlKey || event.metaKey || event.altKey) return;
    if ((event.target as HTMLElement).closest?.('select, textarea, [contenteditable], input:not([type=radio], [type=checkbox]), dialog'))
      return;
    const act = { n: () => this.turnTo(this.place + 1), p: () => this.turnTo(this.place - 1), f: this.flag, r: this.toReview }[
      event.key.toLowerCase()
    ];
    if (!act) return;
    event.preventDefault();
    act();
  };

  /** Whether a question is answered in full. */
  answered = (seat: Seated): boolean => seat.id in (this.sitting?.answers ?? {}) && seat.ready();
  flagged = (seat: Seated): boolean => !!this.sitting?.flags.includes(seat.id);

  flag = (): void => {
    const { sitting } = this;
    const id = this.seats[this.place]?.id;
    if (!sitting || !id) return;
    const flags = sitting.flags.includes(id) ? sitting.flags.filter((one) => one !== id) : [...sitting.flags, id];
    this.change({ flags });
    this.draw();
  };

  turnTo = (place: number): void => {
    if (place < 0 || place >= this.seats.length) return;
    this.place = place;
    for (const [i, { item }] of this.seats.entries()) item.hidden = i !== place;
    if (this.sitting?.place !== place) this.change({ place });
    this.go('on');
  };

  toReview = (): void => this.go('review');
  pause = (): void => {
    this.time?.pause(true);
    this.go('paused');
  };
  resume = (): void => {
    this.time?.pause(false);
    this.go('on');
  };

  private onTime = (): void => {
    const { sitting, time } = this;
    if (!sitting?.limit || !time) return;
    const { phase } = reading(time.seconds, sitting.limit);
    this.called = phase === 'running' ? '' : this.w(phase === 'last' ? 'exam.clock.last' : 'exam.clock.over', { n: 5 });
    if (time.paused && this.phase !== 'paused') this.phase = 'paused';
    else if (!time.paused && this.phase === 'paused') this.phase = 'on';
    this.draw();
  };

  handIn = (): void => {
    const { sitting, time } = this;
    if (!sitting) return;
    time?.stop();
    const questions = this.seats.map((seat, i) => {
      // What was never touched earns nothing, even where it stands in an order of its own.
      const score = sitting.answers[seat.id] ? seat.grade(seat.answer()).score : 0;
      const sure = sitting.sure[seat.id];
      return { id: seat.id, score, ...(sure !== undefined && { sure }), key: sitting.questions[i]!.key };
    });
    const { share, passed } = outcomeOf(questions, this.graph!).result;
    const id = addAttempt({
      at: new Date().toISOString(),
      share,
      passed,
      ...(sitting.limit && time && { seconds: Math.round(time.seconds), limit: sitting.limit }),
      questions,
      answers: Object.fromEntries(this.seats.map((seat) => [seat.id, seat.answer()])),
      ...(sitting.flags.length && { flags: sitting.flags }),
    });
    studied('tests');
    this.close();
    this.keep(undefined);
    saved(clocks, 'now').set(undefined);
    history.replaceState(history.state, '', `#attempt=${id}`);
    void this.enter({ attempt: id }).then(this.explain);
  };

  /** The result of an attempt; its questions come when they are asked for. */
  private async show(id: string): Promise<void> {
    const attempt = saved(attempts, id).get();
    if (!attempt) return this.out();
    this.close();
    this.graph ??= await loadGraph(this.given.graph);
    this.attempt = { ...attempt, id };
    this.go('result');
  }

  explain = async (): Promise<void> => {
    const { attempt } = this;
    if (!attempt) return;
    if (!this.bank) {
      this.explaining = 'loading';
      this.draw();
      try {
        await this.load();
        this.explaining = undefined;
      } catch {
        this.explaining = 'failed';
      }
    }
    if (this.attempt?.id === attempt.id && this.bank) {
      const seats = explain(this.list, this.bank, this.graph!, attempt, this.w);
      this.explained = { shown: seats.length, missing: attempt.questions.length - seats.length };
    }
    this.draw();
  };

  private close(): void {
    this.time?.stop();
    this.time = undefined;
    this.seats = [];
    this.list.replaceChildren();
  }

  private go(phase: Phase): void {
    this.phase = phase;
    this.draw();
    const heading = this.at.querySelector<HTMLElement>('[data-focus]');
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView({ block: 'nearest' });
  }
}
