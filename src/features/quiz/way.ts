import type { Answer } from './types/type.ts';

/** A way through scenes, free of language. A scene without choices is an end. */
export interface Way {
  start: string;
  /** For each scene its choices, in the order of the file: where each leads, and what it scores. */
  scenes: Record<string, [to: string, score: number][]>;
}

export interface Step {
  scene: string;
  /** The choice's place in the file. */
  choice: number;
  score: number;
}

/**
 * Follows an answer (`{ first: '1', second: '0' }`: from the scene to the choice) as far as it leads.
 * A choice that does not exist ends the walk where it stands.
 */
export function walk({ start, scenes }: Way, answer: Answer): { steps: Step[]; at: string; done: boolean } {
  const steps: Step[] = [];
  let at = start;
  for (;;) {
    const choices = scenes[at] ?? [];
    const choice = Object.hasOwn(answer, at) && /^\d$/.test(answer[at] ?? '') ? Number(answer[at]) : -1;
    const taken = choices[choice];
    if (!taken) return { steps, at, done: !choices.length };
    steps.push({ scene: at, choice, score: taken[1] });
    at = taken[0];
  }
}
