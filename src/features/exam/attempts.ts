import { ids, put, saved, texts } from '~/lib/persist';
import { type Attempt, attempts } from './saved-attempt.ts';

/** The answers of so many attempts are kept; of older ones the results stay. */
const EXPLAINED = 5;

export type Kept = Attempt & { id: string };

/** Every attempt, the latest first. */
export const allAttempts = (): Kept[] =>
  ids(attempts)
    .flatMap((id) => {
      const attempt = saved(attempts, id).get();
      return attempt ? [{ ...attempt, id }] : [];
    })
    .sort((a, b) => b.n - a.n || (a.id < b.id ? 1 : -1));

/** Keeps an attempt as the next one, under the id of its sitting, so that two tabs hand it in once; takes the answers out of older ones. */
export function addAttempt(id: string, attempt: Omit<Attempt, 'n' | 'of'>): void {
  const before = allAttempts().filter((one) => one.id !== id);
  saved(attempts, id).set({ of: 'exam', n: (before[0]?.n ?? 0) + 1, ...attempt });
  for (const { id: old, answers, flags: _, ...rest } of before.slice(EXPLAINED - 1)) if (answers) saved(attempts, old).set(rest);
}

/** Removes an attempt; what comes back puts it back as it was. */
export function removeAttempt(id: string): () => void {
  const key = `smm:attempt:${id}`;
  const text = texts().get(key);
  put(key, undefined);
  return () => void put(key, text);
}
