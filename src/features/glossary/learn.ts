import { card, recount, remember } from '../review/deck.ts';

/** “Learn this term”: makes a card of it, and takes it away again. */
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-learn]')) {
  const kept = card(`t-${button.dataset.learn}`);
  const words = button.textContent;
  const draw = () => {
    const on = !!kept.get() && !kept.get()!.off;
    button.ariaPressed = `${on}`;
    button.textContent = on ? `✓ ${button.dataset.learning}` : words;
  };
  const learn = () => {
    const before = kept.get();
    if (!before) remember([`t-${button.dataset.learn}`]);
    else if (before.off) kept.set({ ...before, off: undefined });
    // What was asked before keeps what is known of it.
    else kept.set(before.count ? { ...before, off: true } : undefined);
    recount();
    draw();
  };
  button.onclick = learn;
  kept.listen(draw);
  draw();
  // Pressed before this file came.
  if ('asked' in button.dataset) learn();
}
