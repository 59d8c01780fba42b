import type { Result } from './metric.ts';
import type { Words } from './words.ts';

/** Writes a text into the place that the page keeps for it: `data-out="formula"`. What stands there already is left alone. */
export function put(root: ParentNode, name: string, text: string): void {
  const place = root.querySelector(`[data-out="${name}"]`)!;
  if (place.textContent !== text) place.textContent = text;
}

/** Writes each rate that the page shows: the number, or why there is none, and its bar. */
export function putRates(root: ParentNode, resultOf: (id: string) => Result, w: Words): void {
  const places = [...root.querySelectorAll<HTMLElement>('[data-result]')];
  const results = places.map((place) => resultOf(place.dataset.result!));
  const bars = barsOf(results);
  places.forEach((place, i) => {
    put(place, 'shown', w.shown(results[i]!));
    put(place, 'why', w.why(results[i]!));
    place.querySelector<HTMLElement>('.hbar > span')!.style.width = bars[i]!;
  });
}

/** How long the bar of each result is, beside the longest: `['32%', '100%']`; `'0%'` where there is no number. */
export function barsOf(results: Result[]): string[] {
  const values = results.map((result) => ('value' in result ? result.value : 0));
  const most = Math.max(...values) || 1;
  return values.map((value) => `${(value / most) * 100}%`);
}
