import { Component } from 'preact';
import type { Hall } from './hall.ts';
import type { Seated } from './paper.ts';
import { Time } from './Time.tsx';

/** Before handing in: what is open, what is flagged, and a second question where something is open. */
export class Review extends Component<{ hall: Hall }, { asked: boolean }> {
  override state = { asked: false };

  private list(title: string, seats: Seated[]) {
    const { hall } = this.props;
    if (!seats.length) return null;
    return (
      <>
        <h3>{title}</h3>
        <ul class="places">
          {seats.map((seat) => {
            const at = hall.seats.indexOf(seat);
            return (
              <li key={seat.id}>
                <button type="button" class="plain" onClick={() => hall.turnTo(at)}>
                  <b>{hall.w('exam.number', { n: at + 1 })}</b> {hall.graph?.questions[seat.id]?.about}
                </button>
              </li>
            );
          })}
        </ul>
      </>
    );
  }

  override render({ hall }: { hall: Hall }, { asked }: { asked: boolean }) {
    const { w, seats, place } = hall;
    const open = seats.filter((seat) => !hall.answered(seat));
    const flagged = seats.filter(hall.flagged);
    const hold = asked && open.length > 0;
    const unsure = seats.filter(({ id }) => hall.sitting?.sure[id] === false && !open.some((one) => one.id === id));
    return (
      <section class="exam-card" aria-labelledby="exam-before">
        <div class="exam-bar">
          <h2 id="exam-before" data-focus tabIndex={-1}>
            {w('exam.before')}
          </h2>
          <Time hall={hall} />
        </div>
        <p>{w(open.length ? 'exam.before.open' : 'exam.before.done', { done: seats.length - open.length, m: seats.length })}</p>
        {this.list(w('exam.before.list.open', { n: open.length }), open)}
        {this.list(w('exam.before.list.flagged', { n: flagged.length }), flagged)}
        {this.list(w('exam.before.list.unsure', { n: unsure.length }), unsure)}
        <p class="warn" role="alert">
          {hold && w('exam.before.hold', { n: open.length })}
        </p>
        <p class="row">
          <button type="button" class="btn" onClick={() => (open.length && !asked ? this.setState({ asked: true }) : hall.handIn())}>
            {w(hold ? 'exam.handIn.anyway' : 'exam.handIn')}
          </button>
          <button type="button" class="btn ghost" onClick={() => hall.turnTo(place)}>
            {w('exam.back')}
          </button>
        </p>
      </section>
    );
  }
}
