// What the browser's own trace says of key presses.

const CATEGORIES = ['-*', 'devtools.timeline', 'disabled-by-default-devtools.timeline'];

/**
 * Of each key that `press` presses in a field of the page, in milliseconds:
 *
 * - `work`: how long the page's main thread ran for it, from the key to the frame that shows it: handlers, style,
 *   layout, pre-paint, paint, layers and the handing over, which is all that a page has in its hands. It is the
 *   thread's own time, so that other programs do not count; the slowed processor does.
 * - `handlers`: the part of it until the handlers were through, with what they made the browser lay out
 * - `shown`: time on the clock until that frame was on the screen, as the browser tells it of every event: with the wait
 *   for the next frame, and the drawing of its pixels by other threads and without a graphics card
 */
export async function traced(browser, page, press) {
  await browser.startTracing(page, { categories: CATEGORIES });
  await press();
  const { traceEvents } = JSON.parse(`${await browser.stopTracing()}`);
  return keysOf(traceEvents.sort((a, b) => a.ts - b.ts));
}

function keysOf(events) {
  const dispatched = (type) => events.filter(({ name, args }) => name === 'EventDispatch' && args.data.type === type);
  const keys = dispatched('keydown');
  const typed = dispatched('input');
  const own = events.filter(({ pid, tid }) => pid === keys[0].pid && tid === keys[0].tid);
  const [tasks, frames] = ['RunTask', 'Commit'].map((wanted) => own.filter(({ name }) => name === wanted));
  const timings = own.filter(({ name, ph, args }) => name === 'EventTiming' && ph === 'b' && args.data?.type === 'keydown');
  return keys.flatMap((key) => {
    const input = typed.find(({ ts }) => ts > key.ts);
    const frame = input && frames.find(({ ts }) => ts > input.ts);
    // The event is as old as the key.
    const timing = timings.findLast(({ ts }) => ts <= key.ts);
    if (!frame || !timing) return [];
    const of = tasks.filter(({ ts, dur }) => ts + dur > key.ts && ts < frame.ts);
    return {
      work: sum(of),
      handlers: sum(of.filter(({ ts }) => ts <= input.ts)),
      shown: timing.args.data.duration,
    };
  });
}

const sum = (tasks) => tasks.reduce((all, { tdur }) => all + tdur, 0) / 1000;
