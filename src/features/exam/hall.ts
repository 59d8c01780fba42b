import { h, render } from 'preact';
import { saved } from '~/lib/persist';
import { studied } from '../progress/studied.ts';
import { loadGraph } from '../skills/load.ts';
import { addAttempt, allAttempts } from './attempts.ts';
import { reading } from './clock.ts';
import { explain } from './explain.ts';
import { Base } from './hall-base.ts';
import { letter } from './keys.ts';
import { mend } from './mend.ts';
import { putChanges, type Seated, seatSitting } from './paper.ts';
import { Room } from './Room.tsx';
import { type Attempt, attempts } from './saved-attempt.ts';
import { clocks } from './saved-clock.ts';
import { exams, type Sitting } from './saved-exam.ts';
import { attemptOf, newSitting, saidOf } from './sitting.ts';
import { Timekeeper } from './timekeeper.ts';
import type { Given, Words } from './words.ts';

/** What the reader came for: a new exam, with a limit in minutes or none, the one on its way, or one handed in. */
export type Errand = { begin: number | undefined } | 'go on' | { attempt: string };

/** The exam room: what happens from "Begin" to the result. The view draws what stands here. */
export class Hall extends Base {
  seats: Seated[] = [];
  /** The question that this tab shows, from 0. */
  place = 0;
  attempt: (Attempt & { id: string }) | undefined;
  /** The attempt's questions stand on the page: so many of them, or none yet. */
  explained: { shown: number; missing: number } | undefined;
  explaining: 'loading' | 'failed' | undefined;
  time: Timekeeper | undefined;
  readonly list = Object.assign(document.createElement('ol'), { className: 'exam-questions' });
  private errand: Errand = 'go on';
  private store = saved(exams, 'now');
  private own = false;
  private known: Sitting | undefined;

  constructor(
    at: HTMLElement,
    given: Given,
    w: Words,
    private leave: () => void,
  ) {
    super(at, given, w);
    this.list.addEventListener('input', this.onInput);
    this.store.listen(() => this.own || this.follow());
    document.addEventListener('keydown', this.onKey);
  }

  override draw = (): void => render(h(Room, { hall: this }), this.at);

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
    if (!this.sitting && typeof errand === 'object' && 'begin' in errand) {
      this.keep(newSitting(this.candidates(), this.before(), errand.begin));
    }
    if (this.sitting) this.sit();
    else this.out();
  }

  again = (): Promise<void> => this.enter(this.errand);

  /** Back to the start page; what is kept stays. */
  out = (): void => {
    this.close();
    this.phase = 'loading';
    render(null, this.at);
    this.leave();
  };

  private before = () => allAttempts().map(({ questions }) => questions.map(({ id }) => id));

  /** Seats the exam on its way, fitted to the bank of today. */
  private sit(): void {
    const mended = mend(this.sitting!, this.candidates(), this.before());
    const { sitting, replaced, changed, lost } = mended;
    this.told = saidOf(mended, this.w);
    if (!sitting.questions.length) {
      this.keep(undefined);
      this.out();
      return;
    }
    if (replaced.length || changed.length || lost) this.keep(sitting);
    this.known = sitting;
    this.seats = seatSitting(this.list, this.bank!, sitting, this.w);
    this.time?.stop();
    this.time = undefined;
    if (sitting.limit) {
      this.time = new Timekeeper(sitting.id, this.onTime);
      if (this.time.paused) this.time.pause(false);
    }
    this.turnTo(sitting.place);
  }

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
      // Whoever hands in keeps the attempt first; a sitting that was thrown away leaves none.
      if (known && saved(attempts, known.id).get()) void this.enter({ attempt: known.id });
      else this.out();
      return;
    }
    if (sitting.id !== known?.id || sitting.questions.some(({ id }, i) => id !== this.seats[i]?.id)) return void this.enter('go on');
    putChanges(this.seats, known, sitting);
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

  private onKey = (event: KeyboardEvent): void => {
    const key = this.phase === 'on' && !this.sitting?.noKeys && letter(event);
    if (key === 'n') this.turnTo(this.place + 1);
    else if (key === 'p') this.turnTo(this.place - 1);
    else if (key === 'f') this.flag();
    else if (key === 'r') this.toReview();
    else return;
    event.preventDefault();
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
    addAttempt(sitting.id, attemptOf(sitting, this.seats, this.graph!, time?.seconds));
    studied('tests');
    document.dispatchEvent(new Event('smm:tested'));
    this.close();
    this.keep(undefined);
    saved(clocks, 'now').set(undefined);
    history.replaceState(history.state, '', `#attempt=${sitting.id}`);
    void this.enter({ attempt: sitting.id }).then(this.explain);
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
}
