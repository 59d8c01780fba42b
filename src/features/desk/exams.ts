/** What is kept of the exam, as far as the desk says it. */
export interface Exams {
  /** A sitting is on its way. */
  on: boolean;
  taken: number;
  /** From 0 to 1. */
  best?: number;
  /** The day of the first that passed. */
  passed?: string;
}

/** Attempts and the sitting on its way in a copy of localStorage; an attempt that cannot be read is left out. `dayOf` gives the reader’s day of an instant. */
export function examsIn(kept: ReadonlyMap<string, string>, dayOf: (instant: Date) => string): Exams {
  const attempts = [...kept].flatMap(([key, text]) => {
    if (!key.startsWith('smm:attempt:')) return [];
    try {
      const { at, share, passed } = JSON.parse(text).d;
      return typeof share === 'number' && Date.parse(at) > 0 ? [{ at: `${at}`, share, passed: passed === true }] : [];
    } catch {
      return [];
    }
  });
  const first = attempts
    .filter(({ passed }) => passed)
    .map(({ at }) => at)
    .sort()[0];
  return {
    on: kept.has('smm:exam:now'),
    taken: attempts.length,
    ...(attempts.length && { best: Math.max(...attempts.map(({ share }) => share)) }),
    ...(first && { passed: dayOf(new Date(first)) }),
  };
}
