// What the browser's own trace says of key presses.

/** No more than the tasks and the page's own marks: each further category has the browser write as it works, and counts. */
const WORK = ['-*', 'toplevel', 'blink.user_timing'];
const EVENTS = ['-*', 'devtools.timeline'];

/**
 * Of each key that `press` presses in a field of the page, in milliseconds:
 *
 * - `letter`: how long the page's main thread ran for it, from the key to the frame that shows the letter: handlers,
 *   style, layout, pre-paint, paint, layers and the handing over, which is all that a page has in its hands. It is the
 *   thread's own time, so that other programs do not count; the slowed processor does.
 * - `answer`: the same from there to the frame that shows the first number that follows, the first mark `answer` of the
 *   page after the key; 0 where one frame shows both, or where numbers wait for a pause
 * - `shown`: time on the clock until the first of these frames was on the screen, as the browser tells it of every event:
 *   with the wait for the frame, and the drawing of its pixels by other threads and without a graphics card. The keys
 *   are pressed once more for it.
 */
export async function traced(browser, page, press) {
  await page.evaluate(() => {
    // Set within the task that draws the next frame.
    const frame = () => requestAnimationFrame(() => performance.mark('frame'));
    for (const type of ['keydown', 'input']) addEventListener(type, () => performance.mark(type), true);
    addEventListener('input', frame, true);
    new MutationObserver(() => {
      performance.mark('answer');
      frame();
    }).observe(document.activeElement.closest('.bench') ?? document.body, { subtree: true, childList: true, characterData: true });
  });
  const works = worksOf(await trace(browser, press, WORK));
  const events = await trace(browser, press, EVENTS);
  return {
    ...works,
    shown: events
      .filter(({ name, ph, args }) => name === 'EventTiming' && ph === 'b' && args.data?.type === 'keydown')
      .map(({ args }) => args.data.duration),
  };
}

async function trace(browser, press, categories) {
  await browser.startTracing(undefined, { categories });
  await press();
  const { traceEvents } = JSON.parse(`${await browser.stopTracing()}`);
  return traceEvents.sort((a, b) => a.ts - b.ts);
}

function worksOf(events) {
  const marks = (mark) => events.filter(({ name, cat }) => name === mark && cat === 'blink.user_timing');
  const [keys, typed, answers, frames] = ['keydown', 'input', 'answer', 'frame'].map(marks);
  const tasks = events.filter(({ pid, tid, name, tdur }) => pid === keys[0].pid && tid === keys[0].tid && name.endsWith('RunTask') && tdur);
  /** The task that draws the first frame after a mark. */
  const drawn = (mark) => {
    const frame = frames.find(({ ts }) => ts > mark.ts);
    return tasks.findIndex(({ ts, dur }) => ts <= frame?.ts && ts + dur > frame?.ts);
  };
  const works = keys.flatMap((key, i) => {
    const input = typed.find(({ ts }) => ts > key.ts);
    const from = tasks.findIndex(({ ts, dur }) => ts + dur > key.ts);
    const first = input ? drawn(input) : -1;
    const answered = answers.find(({ ts }) => ts > key.ts && !(ts > keys[i + 1]?.ts));
    const last = answered ? drawn(answered) : first;
    if (first < 0 || last < 0) return [];
    return [{ letter: sum(tasks.slice(from, first + 1)), answer: sum(tasks.slice(first + 1, last + 1)) }];
  });
  return { letter: works.map(({ letter }) => letter), answer: works.map(({ answer }) => answer) };
}

const sum = (tasks) => tasks.reduce((all, { tdur }) => all + tdur, 0) / 1000;
