import type { Page } from '@playwright/test';
import type { Graph } from '../../src/features/skills/load.ts';

const text = (d: unknown) => JSON.stringify({ v: 1, n: 1, d });

/** Keeps an answer to every question, or to the first few: seven of ten right, three of five sure. Gives the skill graph. */
export async function answerAll(page: Page, most = Infinity): Promise<Graph> {
  const graph = (await (await page.request.get('course/graph.json')).json()) as Graph;
  const items = Object.entries(graph.questions)
    .slice(0, most)
    .map(([id, { key }], i) => {
      const first = { right: (i * 7) % 10 < 7, sure: (i * 3) % 5 < 3 };
      return [
        `smm:answer:${id}`,
        text({ answer: { a: '1' }, tries: 1, score: first.right ? 1 : 0, ...first, key, day: '2026-11-20', first }),
      ];
    });
  await page.addInitScript((all) => {
    for (const [key, value] of all as [string, string][]) if (!(key in localStorage)) localStorage.setItem(key, value);
  }, items);
  return graph;
}
