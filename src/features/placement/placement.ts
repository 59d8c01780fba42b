import { fill } from '~/lib/fill';
import { put, saved, texts } from '~/lib/persist';
import { today } from '~/lib/today';
import { loadBank } from '../quiz/bank.ts';
import { type Seat, sit } from '../quiz/sit.ts';
import { type Graph, loadGraph } from '../skills/load.ts';
import { LENGTH, nextQuestion } from './adapt.ts';
import { type Page, show } from './result.ts';
import { type Placement, placements } from './saved.ts';
import { suggest } from './suggest.ts';

const root = document.querySelector<HTMLElement>('.placement')!;
const words: Record<string, string> = JSON.parse(root.dataset.words!);
const now = saved(placements, 'now');
const last = saved(placements, 'last');
const KEYS = ['smm:placement:now', 'smm:placement:last'];

const say = (name: string, values: Record<string, string | number> = {}) => fill(words[name], values);
const at = <E extends HTMLElement = HTMLElement>(name: string) => root.querySelector<E>(`[data-at="${name}"]`)!;
const button = (name: string) => root.querySelector<HTMLButtonElement>(`[data-do="${name}"]`)!;
const page: Page = { say, at, lang: document.documentElement.lang, exam: root.dataset.exam! };

/** The question that stands on the page. */
let seat: (Seat & { id: string }) | undefined;
let drawn = 0;
/** This page writes, and draws what it wrote by itself. */
let own = false;
/** What stood in the store before the last act. */
let before: Map<string, string | undefined> | undefined;

function keep(run: () => unknown) {
  own = true;
  run();
  own = false;
}

/** Shows what is kept: nothing, a question, or a result. */
async function draw(focus?: string): Promise<void> {
  const turn = ++drawn;
  const sitting = now.get();
  const shown = sitting ?? last.get();
  button('undo').hidden = !before;
  if (!shown) return state('start', focus && 'begin');
  if (!seat && root.dataset.state !== 'result') state('loading');
  try {
    const graph = await loadGraph(root.dataset.graph!);
    const id = sitting && !sitting.over ? nextQuestion(graph, sitting) : undefined;
    const question = id && id !== seat?.id ? await fetchQuestion(graph, id) : undefined;
    if (turn !== drawn) return;
    if (sitting && id) ask(graph, sitting, id, question);
    else end(graph, shown, !sitting);
    if (focus) at(id ? 'count' : 'start').focus({ preventScroll: true });
    if (focus) root.scrollIntoView({ block: 'start' });
  } catch {
    if (turn === drawn) state('failed');
  }
}

function state(name: string, focus?: string) {
  root.dataset.state = name;
  if (name !== 'asking') {
    seat = undefined;
    at('question').replaceChildren();
  }
  if (focus) button(focus).focus();
}

async function fetchQuestion(graph: Graph, id: string): Promise<HTMLElement> {
  const module = graph.modules.find((one) => one.id === graph.lessons[graph.questions[id]!.lesson]?.module)!;
  const found = (await loadBank(module.bank)).get(id);
  if (!found) throw new Error(id);
  const copy = document.importNode(found, true);
  copy.dataset.exam = '';
  return copy;
}

/** Puts a question on the page; the one that stands there already takes what another tab filled in. */
function ask(graph: Graph, { questions, draft }: Placement, id: string, question: HTMLElement | undefined) {
  if (question) {
    question.querySelector('.q-head')?.remove();
    at('question').replaceChildren(question);
    seat = { ...sit(question), id };
  }
  seat?.put(draft?.id === id ? draft.answer : {});
  const n = questions.length + 1;
  at('count').textContent = say('count', { n, m: LENGTH });
  root.querySelector('progress')!.value = questions.length;
  at('fault').textContent = '';
  button('next').textContent = say(n === LENGTH ? 'finish' : 'next');
  button('over').hidden = questions.length < graph.modules.length;
  state('asking');
  // The next question may be of any module; the one after this is the likeliest.
  const next = graph.modules[questions.length + 1];
  if (next) loadBank(next.bank).catch(() => {});
}

function end(graph: Graph, shown: Placement, taken: boolean) {
  show(page, graph, shown, suggest(graph, shown.questions), taken);
  for (const name of ['take', 'dismiss']) button(name).hidden = taken;
  button('remove').hidden = !taken;
  state('result');
}

/** Does something to what is kept, and remembers how it was. */
function act(name: string, run: () => unknown) {
  const kept = texts();
  before = new Map(KEYS.map((key) => [key, kept.get(key)]));
  keep(run);
  at('done').textContent = say(name);
  void draw(name);
}

/** The next question, or the result. */
function answer(score: number) {
  const sitting = now.get();
  const id = seat?.id;
  if (!sitting || !id) return;
  before = undefined;
  at('done').textContent = '';
  const { draft: _, ...rest } = sitting;
  if (!rest.questions.some((one) => one.id === id)) keep(() => now.set({ ...rest, questions: [...rest.questions, { id, score }] }));
  void draw('count');
}

function begin() {
  const shown = now.get() ?? last.get();
  const earlier = [...(shown?.before ?? []), ...(shown?.questions ?? []).map(({ id }) => id)].slice(-3 * LENGTH);
  now.set({ day: today(), seed: `${Math.random()}`, questions: [], ...(earlier.length && { before: earlier }) });
}

const acts: Record<string, () => void> = {
  begin() {
    before = undefined;
    keep(begin);
    void draw('count');
  },
  retry: () => void draw('count'),
  next() {
    const given = seat?.answer();
    if (!seat || !given) return;
    if (seat.ready()) return answer(seat.grade(given).score);
    at('fault').textContent = say('empty');
    at('question').querySelector<HTMLElement>('input, select, button')?.focus();
  },
  unknown: () => answer(0),
  over() {
    const sitting = now.get();
    before = undefined;
    keep(() => sitting && now.set({ ...sitting, over: true }));
    void draw('start');
  },
  discard: () => act('discarded', () => now.set(undefined)),
  async take() {
    const sitting = now.get();
    if (!sitting) return;
    const graph = await loadGraph(root.dataset.graph!);
    const { start, optional } = suggest(graph, sitting.questions);
    const { day, seed, questions, before: earlier } = sitting;
    act('taken', () => {
      last.set({
        day,
        seed,
        questions,
        ...(earlier && { before: earlier }),
        ...(start !== undefined && { start }),
        optional: optional.map(({ lesson }) => lesson),
      });
      now.set(undefined);
    });
  },
  dismiss: () => act('dismissed', () => now.set(undefined)),
  again: () => act('again', begin),
  remove: () => act('removed', () => last.set(undefined)),
  undo() {
    keep(() => {
      for (const [key, text] of before ?? []) put(key, text);
    });
    before = undefined;
    at('done').textContent = say('undone');
    void draw('undo');
  },
};

root.addEventListener('click', ({ target }) => {
  const name = target instanceof HTMLElement ? target.closest<HTMLElement>('[data-do]')?.dataset.do : undefined;
  if (name) acts[name]?.();
});
at('question').addEventListener('input', () => {
  const sitting = now.get();
  if (!sitting || !seat) return;
  const draft = { id: seat.id, answer: seat.answer() };
  at('fault').textContent = '';
  keep(() => now.set({ ...sitting, draft }));
});
for (const store of [now, last]) store.listen(() => own || void draw());

for (const one of root.querySelectorAll<HTMLButtonElement>(':disabled')) one.disabled = false;
void draw();
