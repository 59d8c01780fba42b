import { reading, written } from './clock.ts';
import type { Hall } from './hall.ts';

/** The time that is left, which nobody reads out by itself, and the way to pause. */
export function Time({ hall: { w, time, sitting, pause } }: { hall: Hall }) {
  if (!time || !sitting?.limit) return null;
  const { left, over, phase } = reading(time.seconds, sitting.limit);
  return (
    <span class="time" data-phase={phase}>
      <span role="timer" aria-live="off">
        {phase === 'over' ? w('exam.clock.beyond', { time: written(over) }) : w('exam.clock.left', { time: written(Math.ceil(left)) })}
      </span>
      <button type="button" class="plain" onClick={pause}>
        {w('exam.pause')}
      </button>
    </span>
  );
}
