import { saved } from '~/lib/persist';
import { allAttempts } from './attempts.ts';
import type { Errand, Hall } from './hall.ts';
import { type Clock, clocks } from './saved-clock.ts';
import { exams, type Sitting } from './saved-exam.ts';
import { type Given, instant, wordsOf } from './words.ts';

/** The start page of the exam. The questions, and what asks them, come with "Begin", "Go on" or a result. */
const page = document.querySelector<HTMLElement>('.whole-exam')!;
const given: Given = JSON.parse(page.querySelector('script')!.textContent!);
const { lang } = document.documentElement;
const w = wordsOf(given.strings, lang);
const now = saved(exams, 'now');
const clock = saved(clocks, 'now');
const at = <E extends HTMLElement>(name: string) => page.querySelector<E>(`[data-at="${name}"]`)!;

let hall: Hall | undefined;
/** What "Throw this exam away" took, while this page stands. */
let thrown: { sitting: Sitting; clock: Clock | undefined } | undefined;

function draw() {
  const sitting = now.get();
  page.classList.toggle('going', !!sitting);
  at('going').textContent = sitting
    ? w('exam.going', {
        done: Object.keys(sitting.answers).length,
        m: sitting.questions.length,
        place: sitting.place + 1,
        at: instant(sitting.at, lang),
      })
    : '';
  if (sitting) thrown = undefined;
  at('throw').hidden = !sitting && !thrown;
  at('throw').textContent = w(thrown ? 'exam.throw.undo' : 'exam.throw');
  at('thrown').textContent = thrown ? w('exam.thrown') : '';
  void drawAttempts();
}

/** The list comes with the first attempt. */
async function drawAttempts() {
  const list = allAttempts();
  const place = at('attempts');
  if (!list.length && !place.childElementCount) return;
  const [{ h, render }, { Attempts }] = await Promise.all([import('preact'), import('./Attempts.tsx')]);
  render(h(Attempts, { w, list: allAttempts(), draw }), place);
}

async function enter(errand: Errand) {
  at('trouble').textContent = '';
  try {
    hall ??= new (await import('./hall.ts')).Hall(at('hall'), given, w, leave);
  } catch {
    at('trouble').textContent = w('exam.failed.text');
    return;
  }
  page.dataset.state = 'hall';
  await hall.enter(errand);
}

function leave() {
  page.dataset.state = 'start';
  if (location.hash) history.replaceState(history.state, '', location.pathname + location.search);
  draw();
  at('start').focus({ preventScroll: true });
  at('start').scrollIntoView({ block: 'nearest' });
}

function throwAway() {
  const sitting = now.get();
  if (thrown) {
    const back = thrown;
    thrown = undefined;
    clock.set(back.clock);
    now.set(back.sitting);
  } else if (sitting) {
    thrown = { sitting, clock: clock.get() };
    clock.set(undefined);
    now.set(undefined);
  }
  draw();
}

/** `#attempt=<id>` is the result of an attempt. */
function follow() {
  const id = /^#attempt=([\w-]+)$/.exec(location.hash)?.[1];
  if (id) void enter({ attempt: id });
  else if (hall?.phase === 'result') hall.out();
}

at('begin').onclick = () => void enter({ begin: Number(at<HTMLSelectElement>('limit').value) || undefined });
at('go').onclick = () => void enter('go on');
at('throw').onclick = throwAway;
now.listen(() => page.dataset.state === 'start' && draw());
addEventListener('storage', ({ key }) => key?.startsWith('smm:attempt:') && page.dataset.state === 'start' && draw());
addEventListener('hashchange', follow);
for (const name of ['begin', 'go', 'throw', 'limit']) at<HTMLButtonElement>(name).disabled = false;
draw();
follow();
