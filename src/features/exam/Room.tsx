import { written } from './clock.ts';
import type { Hall } from './hall.ts';
import { Place } from './Place.tsx';
import { Result } from './Result.tsx';
import { Review } from './Review.tsx';
import { Sheet } from './Sheet.tsx';
import { Time } from './Time.tsx';

/** The room as it stands: loading, a question, the review, the result. */
export function Room({ hall }: { hall: Hall }) {
  const { phase, told, called, w } = hall;
  return (
    <>
      <p class="told" role="status">
        {told}
      </p>
      <p class="told due" role="status">
        {called}
      </p>
      {phase === 'loading' && <Loading hall={hall} />}
      {phase === 'failed' && (
        <section class="exam-card">
          <h2 data-focus tabIndex={-1}>
            {w('exam.failed')}
          </h2>
          <p>{w('exam.failed.text')}</p>
          <p class="row">
            <button type="button" class="btn" onClick={hall.again}>
              {w('exam.again')}
            </button>
            <button type="button" class="btn ghost" onClick={hall.out}>
              {w('exam.out')}
            </button>
          </p>
        </section>
      )}
      {phase === 'on' && <Asking hall={hall} />}
      {phase === 'paused' && (
        <section class="exam-card">
          <h2 data-focus tabIndex={-1}>
            {w('exam.paused', { time: written(hall.time?.seconds ?? 0) })}
          </h2>
          <p>{w('exam.paused.text')}</p>
          <button type="button" class="btn" onClick={hall.resume}>
            {w('exam.resume')}
          </button>
        </section>
      )}
      {phase === 'review' && <Review hall={hall} />}
      {phase === 'result' && hall.attempt && <Result hall={hall} key={hall.attempt.id} />}
    </>
  );
}

function Loading({ hall: { w, come, all } }: { hall: Hall }) {
  const text = w('exam.loading', { n: come, m: all });
  return (
    <section class="exam-card">
      <h2 data-focus tabIndex={-1}>
        {w('exam.loading.title')}
      </h2>
      <p>{all > 0 && text}</p>
      <progress max={all || 1} value={come} aria-label={w('exam.loading.title')} />
    </section>
  );
}

function Asking({ hall }: { hall: Hall }) {
  const { w, place, seats, sitting } = hall;
  const seat = seats[place];
  if (!seat || !sitting) return null;
  return (
    <div class="exam-room">
      <section class="paper" aria-labelledby="exam-place">
        <div class="exam-bar">
          <h2 id="exam-place" data-focus tabIndex={-1}>
            {w('exam.question', { n: place + 1, m: seats.length })}
          </h2>
          <button type="button" class="flag" aria-pressed={hall.flagged(seat)} onClick={hall.flag}>
            {w('exam.flag')}
          </button>
          <Time hall={hall} />
        </div>
        <Place node={hall.list} />
        <div class="row turn">
          <button type="button" class="btn ghost" disabled={place === 0} onClick={() => hall.turnTo(place - 1)}>
            {w('exam.previous')}
          </button>
          {place < seats.length - 1 && (
            <button type="button" class="btn" onClick={() => hall.turnTo(place + 1)}>
              {w('exam.next')}
            </button>
          )}
          <button type="button" class={place < seats.length - 1 ? 'btn ghost last' : 'btn last'} onClick={hall.toReview}>
            {w('exam.review')}
          </button>
        </div>
      </section>
      <Sheet hall={hall} />
    </div>
  );
}
