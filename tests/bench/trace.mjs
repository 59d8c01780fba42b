// What the browser's own trace says of key presses.

const CATEGORIES = ['-*', 'devtools.timeline', 'disabled-by-default-devtools.timeline', 'blink.user_timing'];

/**
 * Of each key that `press` presses in a field of the page, in milliseconds:
 *
 * - `letter`: how long the page's main thread ran for it, from the key to the frame that shows the letter: handlers,
 *   style, layout, pre-paint, paint, layers and the handing over, which is all that a page has in its hands. It is the
 *   thread's own time, so that other programs do not count; the slowed processor does.
 * - `answer`: the same from there to the frame that shows the first number that follows, the first mark `answer` of the
 *   page after the key; 0 where one frame shows both, or where numbers wait for a pause
 * - `handlers`: the part of both in which the page's own script ran
 * - `shown`: time on the clock until the first of these frames was on the screen, as the browser tells it of every event:
 *   with the wait for the frame, and the drawing of its pixels by other threads and without a graphics card
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
  const answers = events.filter(({ name, pid }) => name === 'answer' && pid === keys[0].pid);
  const scripts = own.filter(({ name }) => name === 'FunctionCall');
  return keys.flatMap((key, i) => {
    const input = typed.find(({ ts }) => ts > key.ts);
    const first = input && frames.find(({ ts }) => ts > input.ts);
    const answered = answers.find(({ ts }) => ts > key.ts && !(ts > keys[i + 1]?.ts));
    const last = answered ? frames.find(({ ts }) => ts > answered.ts) : first;
    // The event is as old as the key.
    const timing = timings.findLast(({ ts }) => ts <= key.ts);
    if (!first || !last || !timing) return [];
    const between = (list, from, to) => list.filter(({ ts, dur }) => ts + dur > from.ts && ts < to.ts);
    const of = between(tasks, key, first);
    return {
      letter: sum(of),
      answer: sum(between(tasks, first, last).filter((task) => !of.includes(task))),
      handlers: sum(between(scripts, key, last)),
      shown: timing.args.data.duration,
    };
  });
}

const sum = (tasks) => tasks.reduce((all, { tdur }) => all + tdur, 0) / 1000;
