import { day } from '~/lib/day';
import { fill } from '~/lib/fill';
import { put, saved, texts } from '~/lib/persist';
import { today } from '~/lib/today';
import { studied } from '../progress/studied.ts';
import { random } from '../quiz/seed.ts';
import { type Seat, sit } from '../quiz/sit.ts';
import { remember } from '../review/deck.ts';
import { type Candidate, drawTest } from './draw.ts';
import { type Result, resultOf } from './result.ts';
import { type Sitting, type Tests, tests } from './saved.ts';

/** What the server puts into the page's JSON. */
export interface Exam {
  module: string;
  bank: Candidate[];
  lessons: Record<string, { title: string; href: string }>;
  strings: Record<string, string>;
}

const root = document.querySelector<HTMLElement>('.exam')!;
const { module, bank, lessons, strings }: Exam = JSON.parse(root.querySelector('script')!.textContent!);
const drawn = root.querySelector('template')!.content;
const store = saved(tests, module);
const key = `smm:test:${module}`;
const { lang } = document.documentElement;
const number = new Intl.NumberFormat(lang, { maximumFractionDigits: 1 });
const percent = (share: number) => number.format(Math.round(share * 100));

const at = (name: string) => root.querySelector<HTMLElement>(`[data-at="${name}"]`)!;
const original = (id: string) => drawn.querySelector<HTMLElement>(`[data-question="${id}"]`);
const text = (name: string, values: Record<string, string | number> = {}) => fill(strings[name], values);
const link = (href: string, textContent: string) => Object.assign(document.createElement('a'), { href, textContent });

/** The questions that stand on the page. */
let seats: Seated[] = [];
let warned = false;
let own = false;
let removed: string | undefined;

interface Seated extends Seat {
  root: HTMLElement;
  id: string;
  lesson: string;
}

/** What is kept, with a change; this page shows it by itself. */
function keep(change: Partial<Tests>) {
  own = true;
  store.set({ taken: 0, ...store.get(), ...change });
  own = false;
}

/** Puts questions on the page, in place of what stands there. The seed decides the numbers of those that draw some. */
function seat(questions: string[], seed: string) {
  const items = questions.flatMap((id) => {
    const found = original(id);
    return found ? [document.importNode(found, true)] : [];
  });
  at('list').replaceChildren(
    ...items.map((question, i) => {
      question.querySelector('.q-head span')!.textContent = text('question', { n: i + 1, m: items.length });
      question.dataset.exam = '';
      const item = document.createElement('li');
      item.append(question);
      return item;
    }),
  );
  const next = random(seed);
  seats = items.map((question) => {
    const { question: id = '', lesson = '' } = question.dataset;
    const taken = sit(question);
    for (let turns = Math.floor(next() * 8); turns; turns--) taken.turn();
    return { ...taken, root: question, id, lesson };
  });
}

const answers = (): Sitting['answers'] => Object.fromEntries(seats.map(({ id, answer }) => [id, answer()]));

/** Draws a test, other than the one before, and begins it. */
function begin() {
  const seed = `${Math.random()}`;
  const questions = drawTest(bank, seed, new Set(store.get()?.now?.questions));
  seat(questions, seed);
  removed = undefined;
  keep({ now: { questions, answers: answers() } });
  draw();
  focus('questions');
}

/** Shows what is kept: nothing begun, a test on its way, or one handed in. */
function draw() {
  const { now, taken = 0, best = 0, passed } = store.get() ?? {};
  const over = now?.score !== undefined;
  // A question that is gone from the bank spoils a test on its way; one handed in is shown without it.
  const here = now && (over || now.questions.every(original)) ? now : undefined;
  const wanted = here?.questions.filter(original) ?? [];
  if (wanted.join() !== seats.map(({ id }) => id).join() || (!over && seats[0]?.root.dataset.phase === 'over')) seat(wanted, '');
  for (const { id, put: answerWith, close } of seats) {
    const given = here?.answers[id] ?? {};
    answerWith(given);
    if (over) close(given);
  }
  root.dataset.state = here ? (over ? 'over' : 'on') : 'start';
  at('best').textContent =
    taken > (over ? 1 : 0)
      ? text(passed ? 'passed' : 'tried', { date: passed ? day(new Date(passed), lang) : '', best: percent(best) })
      : '';
  at('questions').textContent = text(over ? 'explained' : 'questions');
  at('remove').hidden = !store.get() && !removed;
  at('remove').textContent = text(removed ? 'undo' : 'remove');
  at('removed').textContent = text(removed ? 'removed' : '');
  if (over) say(resultOf(seats.map((one) => ({ lesson: one.lesson, score: one.grade(here?.answers[one.id] ?? {}).score }))));
  warn([]);
  count();
  document.dispatchEvent(new Event('smm:tested'));
}

/** Says how many questions are answered; gives those that are not. */
function count(): Seated[] {
  const open = seats.filter(({ ready }) => !ready());
  at('count').textContent = text('count', { n: seats.length - open.length, m: seats.length });
  if (!open.length) warn([]);
  return open;
}

/** Names the questions that are not answered, and offers to hand in all the same. */
function warn(open: Seated[]) {
  warned = open.length > 0;
  const links = open.map((one) => link(`#${one.root.id}`, text('number', { n: seats.indexOf(one) + 1 })));
  at('open').replaceChildren(...(warned ? [text('open'), ...links.flatMap((one) => [' ', one])] : []));
  at('hand-in').textContent = text(warned ? 'handInAnyway' : 'handIn');
}

function handIn() {
  const open = warned ? [] : count();
  if (open.length) return warn(open);
  const { now, taken = 0, best = 0, passed } = store.get() ?? {};
  const given = answers();
  const scored = seats.map((one) => ({ id: one.id, lesson: one.lesson, score: one.grade(given[one.id] ?? {}).score }));
  const result = resultOf(scored);
  remember(scored.flatMap(({ id, score }) => (score < 1 ? [`q-${id}`] : [])));
  keep({
    taken: taken + 1,
    best: Math.max(best, result.share),
    passed: passed ?? (result.passed ? today() : undefined),
    now: { questions: now?.questions ?? [], answers: given, score: result.share },
  });
  studied('tests');
  draw();
  focus('result');
}

/** What the test came to, and what to read again. */
function say({ points, of, share, passed, again }: Result) {
  at('result').textContent = text(passed ? 'pass' : 'fail', { points: number.format(points), of, share: percent(share) });
  at('result').dataset.is = passed ? 'right' : 'wrong';
  at('reread').textContent = `${passed ? '' : `${text('needed')} `}${text(again.length ? 'readAgain' : 'allRight')}`;
  at('lessons').replaceChildren(
    ...again.map(({ lesson, points: got, of: all }) => {
      const item = document.createElement('li');
      const { title = lesson, href = '' } = lessons[lesson] ?? {};
      item.append(link(href, title), ` ${text('points', { n: number.format(got), m: all })}`);
      return item;
    }),
  );
}

function focus(name: string) {
  at(name).scrollIntoView();
  at(name).focus({ preventScroll: true });
}

/** Removes what is kept of this test, or puts it back. */
function remove() {
  const kept = removed;
  removed = kept ? undefined : texts().get(key);
  own = true;
  put(key, kept);
  own = false;
  draw();
}

at('list').addEventListener('input', () => {
  const now = store.get()?.now;
  if (root.dataset.state !== 'on' || !now) return;
  keep({ now: { ...now, answers: answers() } });
  count();
});
at('hand-in').onclick = handIn;
at('remove').onclick = remove;
for (const button of root.querySelectorAll<HTMLButtonElement>('[data-begin]')) button.onclick = begin;
// What a question needs came with the first of them: its sentences, its script, styles of single types.
document.head.append(...drawn.querySelectorAll('script, link'));
await customElements.whenDefined('smm-question');

store.listen(() => own || draw());
draw();
for (const button of root.querySelectorAll<HTMLButtonElement>('[data-at=hand-in], [data-at=remove], [data-begin]')) button.disabled = false;
