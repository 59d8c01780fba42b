import { percentIn } from '~/lib/percent';
import { ids, saved, texts } from '~/lib/persist';
import type { Tests } from '../exam/saved.ts';
import { panel } from './panel.ts';
import { kind, type Visit } from './saved.ts';
import { allAnswered, following, latest, lessonState, type State } from './state.ts';

/** What the server puts into `#smm-lessons`. */
export interface Course {
  /** The lesson of this page. */
  here?: string;
  /** The set at its end. */
  questions: string[];
  /** Every lesson in the order of the course. */
  lessons: string[];
  states: Record<State, string>;
  /** What is said of a module's test: not taken, taken without passing, passed. */
  tests: Record<'new' | 'tried' | 'passed', string>;
}

const { here, questions, lessons, states, tests: words }: Course = JSON.parse(document.querySelector('#smm-lessons')!.textContent!);
const every = <E extends HTMLElement>(selector: string, root: ParentNode = document) => root.querySelectorAll<E>(selector);
const mine = here ? saved(kind, here) : undefined;
let visits: Record<string, Visit | undefined>;
/** Reading is noted once a visit, so that a lesson just started over stays untouched. */
let noted = false;

/** Shows the state of every lesson that the page names. */
function draw() {
  visits = Object.fromEntries(lessons.map((id) => [id, saved(kind, id).get()]));
  const stateOf = (id: string) => lessonState(visits[id]);
  for (const place of every('[data-lesson]:not(smm-question)')) {
    const state = stateOf(place.dataset.lesson!);
    show(place, state, states[state]);
  }
  for (const place of every('[data-test]')) show(place, ...testState(place.dataset.test!));
  for (const place of every('[data-lessons]')) {
    const all = place.dataset.lessons!.split(' ');
    const n = all.filter((id) => stateOf(id) === 'done').length;
    place.querySelector('progress')!.value = n;
    place.querySelector('span')!.textContent = place.dataset.text!.replace('{n}', `${n}`).replace('{all}', `${all.length}`);
  }
  const next = following(lessons, stateOf, latest(visits));
  for (const place of every('[data-continue]')) {
    place.hidden = !next;
    for (const item of every('li', place)) item.hidden = !item.querySelector(`[data-lesson="${next}"]`);
  }
}

/** Writes a state behind the name of what has it. */
function show(place: HTMLElement, state: State, words: string) {
  let text = place.querySelector('.state');
  if (!text) {
    text = document.createElement('span');
    text.className = 'state';
    place.append(' ', text);
  }
  if (text.textContent !== words) text.textContent = words;
  place.dataset.state = state;
}

/**
 * How far a reader is with a module's test, in the shapes of a lesson's states. Read as it lies: the check of the whole
 * record, with all its answers, comes with the test's own page.
 */
function testState(module: string): [State, string] {
  try {
    const { taken, best = 0, passed }: Tests = JSON.parse(texts().get(`smm:test:${module}`)!).d;
    const { lang } = document.documentElement;
    const [state, say]: [State, string] = passed ? ['done', words.passed] : ['begun', taken ? words.tried : states.begun];
    const date = passed && new Date(passed).toLocaleDateString(lang === 'en' ? 'en-GB' : lang, { dateStyle: 'medium', timeZone: 'UTC' });
    return [state, say.replace('{date}', date!).replace('{best}', percentIn(lang)(best))];
  } catch {}
  return ['new', words.new];
}

/** Notes whether the set of this page's lesson is answered; an answer is also a visit. */
function check() {
  const visit = mine?.get();
  const answers = new Set(ids({ name: 'answer' }));
  const checked = allAnswered(questions, answers);
  if (!mine || visit?.checked === checked || (!visit && !checked)) return;
  const { checked: _, ...rest } = visit ?? { begun: true as const, seen: 0 };
  mine.set(checked ? { ...rest, checked } : rest);
}

/** Notes that the lesson of this page is being read. */
function begin() {
  noted = true;
  const last = latest(visits);
  if (last === here && mine!.get()) return;
  mine!.set({ ...mine!.get(), begun: true, seen: last ? visits[last]!.seen + 1 : 0 });
  draw();
}

check();
draw();
addEventListener('storage', draw);
addEventListener('pageshow', (event) => event.persisted && draw());
document.addEventListener('smm:tested', draw);
document.addEventListener('smm:answered', (event) => {
  const { lesson } = (event as CustomEvent<{ lesson: string }>).detail;
  const other = lesson === here ? undefined : saved(kind, lesson);
  if (mine) begin();
  // A question that this page borrows is a beginning of its own lesson.
  if (other && !other.get()) other.set({ begun: true, seen: 0 });
  check();
  draw();
});
if (mine) {
  setTimeout(() => noted || document.hidden || begin(), 20_000);
  const read = () => {
    if (scrollY < innerHeight) return;
    removeEventListener('scroll', read);
    if (!noted) begin();
  };
  addEventListener('scroll', read, { passive: true });
  for (const section of every('.lesson-state')) panel(section, here!, mine, draw);
}
