import type { Hall } from './hall.ts';

const STEPS: Record<string, number> = { ArrowRight: 1, ArrowLeft: -1 };

/** The answer sheet: a number for each question, which one is open, answered, flagged. One stop of the Tab key; arrows move within it. */
export function Sheet({ hall }: { hall: Hall }) {
  const { w, seats, place, sitting } = hall;
  const done = seats.filter(hall.answered).length;
  const flags = seats.filter(hall.flagged).length;
  const onKey = (event: KeyboardEvent) => {
    const buttons = [...(event.currentTarget as HTMLElement).querySelectorAll('button')];
    const at = buttons.indexOf(event.target as HTMLButtonElement);
    if (at < 0 || event.ctrlKey || event.metaKey || event.altKey) return;
    const columns = buttons.filter(({ offsetTop }) => offsetTop === buttons[0]!.offsetTop).length;
    const rtl = getComputedStyle(event.currentTarget as HTMLElement).direction === 'rtl' ? -1 : 1;
    const step =
      (STEPS[event.key] ?? 0) * rtl || { ArrowDown: columns, ArrowUp: -columns, Home: -at, End: buttons.length - 1 - at }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    buttons[Math.max(0, Math.min(buttons.length - 1, at + step))]!.focus();
  };
  return (
    <section class="sheet" aria-labelledby="exam-sheet">
      <h3 id="exam-sheet">{w('exam.sheet')}</h3>
      <p class="count">{w('exam.count', { done, m: seats.length, flags })}</p>
      <div class="numbers" role="toolbar" aria-labelledby="exam-sheet" aria-describedby="exam-sheet-how" onKeyDown={onKey}>
        {seats.map((seat, i) => {
          const state = hall.answered(seat) ? 'done' : 'open';
          const flag = hall.flagged(seat);
          return (
            <button
              type="button"
              key={seat.id}
              data-state={state}
              data-flag={flag || undefined}
              tabIndex={i === place ? 0 : -1}
              aria-current={i === place ? 'step' : undefined}
              aria-label={w(`exam.number.${state}${flag ? '.flag' : ''}`, { n: i + 1 })}
              onClick={() => hall.turnTo(i)}
            >
              {i + 1}
            </button>
          );
        })}
      </div>
      <p class="legend" aria-hidden="true">
        <span data-state="done">{w('exam.legend.done')}</span>
        <span data-state="open">{w('exam.legend.open')}</span>
        <span data-flag>{w('exam.legend.flag')}</span>
      </p>
      <p class="how" id="exam-sheet-how">
        {w('exam.sheet.how')}
      </p>
      <details class="keys">
        <summary>{w('exam.keys')}</summary>
        <ul>
          {['n', 'p', 'f', 'r'].map((key) => (
            <li key={key}>
              <kbd>{key}</kbd> {w(`exam.keys.${key}`)}
            </li>
          ))}
        </ul>
        <p>{w('exam.keys.where')}</p>
        <label>
          <input
            type="checkbox"
            checked={!sitting?.noKeys}
            onChange={(event) => {
              hall.change({ noKeys: !event.currentTarget.checked || undefined });
              hall.draw();
            }}
          />
          {w('exam.keys.on')}
        </label>
      </details>
      <p class="how">{w('exam.kept')}</p>
    </section>
  );
}
