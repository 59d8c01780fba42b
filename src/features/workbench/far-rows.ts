/** How far from the screen's edge a row counts as near, as a share of the screen. */
const NEAR = '25%';

/**
 * While the reader types, rows far from the screen are not painted: every field that is painted makes each key slower,
 * in sight or not. They stay in the page for the keyboard, for search and for screen readers, and at the first scroll
 * they are painted again.
 */
function restFar(form: HTMLElement): void {
  const sight = new IntersectionObserver(
    (rows) => {
      for (const { target, isIntersecting } of rows) target.classList.toggle('far', !isIntersecting);
    },
    { rootMargin: NEAR },
  );
  let typing = false;
  const set = (now: boolean) => {
    if (now === typing) return;
    typing = now;
    form.classList.toggle('typing', now);
  };
  const observe = (nodes: Iterable<Node>) => {
    for (const node of nodes) if (node instanceof Element) sight.observe(node);
  };
  const added = new MutationObserver((changes) => {
    // New rows are drawn once, so that the browser knows their heights.
    set(false);
    for (const { addedNodes, removedNodes } of changes) {
      observe(addedNodes);
      for (const node of removedNodes) if (node instanceof Element && !node.isConnected) sight.unobserve(node);
    }
  });
  for (const table of form.querySelectorAll('[data-rows]')) {
    observe(table.children);
    added.observe(table, { childList: true });
  }
  form.addEventListener('input', () => set(true));
  document.addEventListener('scroll', ({ target }) => (target as Node).contains(form) && set(false), { capture: true, passive: true });
}

for (const form of document.querySelectorAll<HTMLElement>('.bench form')) restFar(form);

export {};
