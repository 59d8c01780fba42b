import type { Bench, Control } from './bench.ts';

/** How far from the screen's edge a part of the page counts as near, as a share of the screen. */
const NEAR = '10%';
/** So long after the last key it is asked again what is near. */
const PAUSE = 400;

/** So long after a key what is far is hidden: when the key's answer is painted. */
const REST = 60;

/** From then on a letter does not wait for all that follows from it. */
export function ease(bench: Bench): void {
  letterFirst(bench);
  pin(bench.form);
  restFar(bench.form);
}

/** A key's letter is painted first and what follows from it in the frame after: both in one would be too much for a frame. */
function letterFirst(bench: Bench): void {
  let held: Control | undefined;
  const now = () => {
    const control = held;
    held = undefined;
    if (control) bench.changed(control);
  };
  bench.keyed = (control) => {
    if (held !== control) now();
    if (!/^(text|textarea)$/.test(control.type)) bench.changed(control);
    else if (!held) {
      held = control;
      requestAnimationFrame(() => setTimeout(now));
    }
  };
  // Whatever else the reader does finds the answer to what stands in the fields.
  for (const type of ['change', 'click']) bench.addEventListener(type, now, true);
  for (const type of ['beforeprint', 'pagehide']) addEventListener(type, now, true);
}

/** The field in hand keeps its size: the browser lays it out alone then, else each letter lays out all that it stands in. */
function pin(form: HTMLElement): void {
  let field: HTMLElement | undefined;
  const free = () => {
    field?.removeAttribute('style');
    field = undefined;
  };
  const take = (target: EventTarget | null) => {
    free();
    if (!(target instanceof HTMLInputElement) || target.type !== 'text' || !form.contains(target)) return;
    const { width, height } = target.getBoundingClientRect();
    target.style.cssText = `inline-size: ${width}px; block-size: ${height}px; contain: layout`;
    field = target;
  };
  take(document.activeElement);
  form.addEventListener('focusin', ({ target }) => take(target));
  form.addEventListener('focusout', free);
  addEventListener('resize', free);
}

/**
 * While the reader types, what is far from the screen is not painted: every field that is painted makes each key slower,
 * in sight or not. It stays in the page for the keyboard, for search and for screen readers, and at the first scroll
 * it is painted again.
 */
function restFar(form: HTMLElement): void {
  const main = form.closest('main')!;
  const tables = [...form.querySelectorAll('[data-rows]')];
  const own = tables.length ? tables : [form];
  /** The rows, and all that stands beside them and beside what they stand in; without rows, beside the form. */
  const parts = () => [
    ...tables.flatMap((table) => [...table.children]),
    ...new Set(own.flatMap((one) => besides(one, main)).filter((part) => !own.some((one) => part.contains(one)))),
  ];
  let watching = false;
  let known = false;
  let typing = false;
  let wait: ReturnType<typeof setTimeout> | undefined;
  let rests: ReturnType<typeof setTimeout> | undefined;
  const sight = new IntersectionObserver(
    (all) => {
      known = true;
      // What has no box yet may come to stand anywhere.
      for (const { target, isIntersecting, boundingClientRect } of all)
        target.classList.toggle('far', !isIntersecting && boundingClientRect.height > 0);
    },
    { rootMargin: NEAR },
  );
  const watch = () => {
    if (watching) return;
    watching = true;
    for (const part of parts()) sight.observe(part);
  };
  const blind = () => {
    watching = false;
    sight.disconnect();
  };
  const set = (now: boolean) => {
    if (now === typing) return;
    typing = now;
    main.classList.toggle('typing', now);
  };
  /** All is painted, until it is known anew what is far. */
  const wake = () => {
    set(false);
    known = false;
    blind();
    watch();
  };
  // New rows are drawn once, so that the browser knows their heights.
  const added = new MutationObserver(wake);
  for (const table of tables) added.observe(table, { childList: true });
  form.addEventListener('input', () => {
    // To watch costs time at each key as well.
    if (typing) blind();
    // The first key of many does not wait until all that is far is hidden.
    else if (known && !rests)
      rests = setTimeout(() => {
        rests = undefined;
        if (!known) return;
        set(true);
        blind();
      }, REST);
    clearTimeout(wait);
    wait = setTimeout(watch, PAUSE);
  });
  document.addEventListener('scroll', ({ target }) => (target as Node).contains(form) && wake(), { capture: true, passive: true });
  addEventListener('resize', wake);
  watch();
}

/** What stands beside an element, and beside all that it stands in, up to `end`. */
function besides(element: Element, end: Element): Element[] {
  if (element === end || !element.parentElement) return [];
  return [...element.parentElement.children].filter((one) => one !== element).concat(besides(element.parentElement, end));
}
