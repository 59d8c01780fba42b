import type { Fault, Read } from './anki.ts';
import { LIMITS, type Source } from './saved-card.ts';
import { unsaid } from './source.ts';

interface Line {
  front: string;
  back: string;
  line: number;
  from?: Source;
}

/** What a file would bring: new cards, those that are here already or stand in it twice, and lines that stay out. */
export interface Coming {
  fresh: Line[];
  twice: Line[];
  left: { line: number; why: Fault | 'long' | 'room' }[];
}

/**
 * Sorts what was read by what there is. `tidied` writes a text as it would be kept. What is over the limits of own cards
 * stays out, in the order of the lines. A line that says where on this site (`https://example.org/`) a card was made becomes its source.
 */
export function sorted(
  read: Read,
  own: readonly { front: string; back: string }[],
  tidied: (text: string) => string,
  site: string,
): Coming {
  const key = ({ front, back }: { front: string; back: string }) => `${front}\n\t\n${back}`;
  const known = new Set(own.map(key));
  const coming: Coming = { fresh: [], twice: [], left: [...read.faults] };
  let [count, length] = [own.length, own.reduce((sum, { front, back }) => sum + front.length + back.length, 0)];
  for (const note of read.notes) {
    const line = { front: tidied(note.front), ...unsaid(tidied(note.back), site), line: note.line };
    const size = line.front.length + line.back.length;
    if (known.has(key(line))) coming.twice.push(line);
    else if (size > LIMITS.text) coming.left.push({ line: line.line, why: 'long' });
    else if (count >= LIMITS.cards || length + size > LIMITS.all) coming.left.push({ line: line.line, why: 'room' });
    else {
      known.add(key(line));
      coming.fresh.push(line);
      count += 1;
      length += size;
    }
  }
  coming.left.sort((a, b) => a.line - b.line);
  return coming;
}
