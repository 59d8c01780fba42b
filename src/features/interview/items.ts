/** A line of the kit: a question of the collection, or one of the reader's own. Whole minutes, 1 to 60. */
export type Item = { question: string; minutes: number } | { ask: string; minutes: number };

const LINE = /^([a-z0-9-]+) (\d{1,2})(?: (.*))?$/;
/** Most questions that a kit holds, and letters of one of the reader's own. */
export const MOST = { items: 40, ask: 400 };

/**
 * The kit that a text says, a line for each question; lines that say nothing known and questions said twice are left out.
 * `readItems('copywriting-do 8\nown 5 Why us?', (id) => id === 'copywriting-do')` is
 * `[{ question: 'copywriting-do', minutes: 8 }, { ask: 'Why us?', minutes: 5 }]`.
 */
export function readItems(text: string, known: (id: string) => boolean): Item[] {
  const seen = new Set<string>();
  return text
    .split('\n')
    .flatMap((line): Item[] => {
      const [, id = '', digits = '', ask = ''] = LINE.exec(line) ?? [];
      const minutes = Math.min(60, Math.max(1, Number(digits)));
      if (id === 'own') return [{ ask: tidy(ask), minutes }];
      if (!known(id) || seen.has(id)) return [];
      seen.add(id);
      return [{ question: id, minutes }];
    })
    .slice(0, MOST.items);
}

/** The text that `readItems` reads; `-` for an empty kit, since nothing at all stands for the kit that is picked. */
export const writeItems = (items: readonly Item[]): string =>
  items.map((item) => ('question' in item ? `${item.question} ${item.minutes}` : `own ${item.minutes} ${tidy(item.ask)}`)).join('\n') ||
  '-';

const tidy = (text: string) => text.replace(/\s+/g, ' ').trimStart().slice(0, MOST.ask);

/** The list with the item at a place moved by so many: `moved(['a', 'b'], 0, 1)` is `['b', 'a']`. Past an end it stays. */
export function moved<T>(list: readonly T[], at: number, by: number): T[] {
  const to = Math.min(list.length - 1, Math.max(0, at + by));
  const rest = list.filter((_, i) => i !== at);
  return at in list ? [...rest.slice(0, to), list[at]!, ...rest.slice(to)] : [...list];
}
