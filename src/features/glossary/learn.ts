import { card, recount, remember } from '../review/deck.ts';

/** “Learn this term”: makes a card of it, and takes it away again. */
const buttons = [...document.querySelectorAll<HTMLButtonElement>('[data-learn]')].map((button) => {
  const kept = card(`t-${button.dataset.learn}`);
  const words = button.textContent;
  const draw = () => {
    const on = !!kept.get() && !kept.get()!.off;
    button.ariaPressed = `${on}`;
    button.textContent = on ? `✓ ${button.dataset.learning}` : words;
  };
  button.onclick = () => {
    const before = kept.get();
    if (!before) remember([`t-${button.dataset.learn}`]);
    else if (before.off) kept.set({ ...before, off: undefined });
    // What was asked before keeps what is known of it.
    else kept.set(before.count ? { ...before, off: true } : undefined);
    recount();
    draw();
  };
  kept.listen(draw);
  button.disabled = false;
  return draw;
});
for (const draw of buttons) draw();
