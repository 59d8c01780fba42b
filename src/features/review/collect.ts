import { card, missedInExams, recount, remember, rememberMissed } from './deck.ts';

/** Questions of which only the reader can judge the answer, or which show answers on their way. */
const UNASKED = new Set(['open', 'branching']);

/** Makes cards of what was missed on this page and in exams. */
export function collect(): void {
  const here = [...document.querySelectorAll<HTMLElement>('smm-question:not([data-exam])')].filter(
    ({ dataset }) => !UNASKED.has(dataset.questionType ?? ''),
  );
  const hashes = new Map(here.map(({ dataset }) => [dataset.question ?? '', dataset.hash]));
  rememberMissed([...hashes.keys()], (id) => hashes.get(id));
  remember(missedInExams().map((id) => `q-${id}`));
  recount();
}

/** Begins to make own cards of this page. */
export async function make(button: HTMLElement): Promise<void> {
  const { begin } = await import('./Maker.tsx');
  await begin(button);
}

/** Makes a card of a term, or takes it away again. What was asked before is put aside, and keeps what is known of it. */
export function learn(term: string): void {
  const kept = card(`t-${term}`);
  const before = kept.get();
  if (!before) remember([`t-${term}`]);
  else if (before.off) kept.set({ ...before, off: undefined });
  else kept.set(before.count ? { ...before, off: true } : undefined);
  recount();
}
