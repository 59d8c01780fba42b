/** What one marker in the text stands for: claims of the five texts, outside sources, or both. */
export interface Note {
  claims: string[];
  sources: string[];
}

/** Where a marker's number goes; private-use characters, which no prose contains. */
const PLACE = /\uE000([^|\uE001]*)\|([^\uE001]*)\uE001/g;
/** The word before a marker, the marker, its text in the margin, and the punctuation after it. */
const MARKED =
  /([^\s<>]*)\s*(<button type="button" class="cite[^>]*>[^<]*<\/button>)(<span class="side"[\s\S]*?<\/span>)?([.,;:?!)\]”’"]*)/g;
const TERM = /popovertarget="term-([^"]+)"/g;

/** Holds the place of a marker's number until the page is drawn, and says what the marker stands for. */
export const place = ({ claims, sources }: Note): string => `\uE000${claims.join(' ')}|${sources.join(' ')}\uE001`;

/**
 * Numbers the markers of a drawn page in reading order: components are drawn side by side, so none of them can know
 * how many stand before it. A note that is cited again keeps its number; a
 * marker stays on one line with its word and the full stop after it.
 * `numbered(`Yes ${place({ claims: ['a'], sources: [] })}.`)` is `{ html: 'Yes 1.', notes: [{ claims: ['a'], … }], terms: [] }`.
 */
export function numbered(html: string): { html: string; notes: Note[]; terms: string[] } {
  const notes = new Map<string, Note>();
  const drawn = html.replace(MARKED, '<span class="kept">$1\u202f$2$4</span>$3').replace(PLACE, (key, claims: string, sources: string) => {
    if (!notes.has(key)) notes.set(key, { claims: ids(claims), sources: ids(sources) });
    return String([...notes.keys()].indexOf(key) + 1);
  });
  const terms = new Set([...html.matchAll(TERM)].map(([, id = '']) => id));
  return { html: drawn, notes: [...notes.values()], terms: [...terms] };
}

const ids = (text: string): string[] => text.split(' ').filter(Boolean);

const GRAVEST = ['disputed', 'dated', 'opinion', 'current'] as const;
export type Status = (typeof GRAVEST)[number];

/** The status that a marker over several claims shows: `gravest(['current', 'dated']) === 'dated'`; none is current. */
export const gravest = (statuses: Status[]): Status => GRAVEST.find((status) => statuses.includes(status)) ?? 'current';

/**
 * A note's text in parts, claim ids apart from prose, so that they can be links:
 * `parts('Conflicts with a-b.', new Set(['a-b']))` is `[{ text: 'Conflicts with ' }, { id: 'a-b' }, { text: '.' }]`.
 */
export function parts(note: string, known: Set<string>): ({ text: string; id?: never } | { id: string; text?: never })[] {
  return note.split(/\b([a-z0-9]+(?:-[a-z0-9]+)+)/).reduce<({ text: string; id?: never } | { id: string; text?: never })[]>((all, part) => {
    const last = all.at(-1);
    if (known.has(part)) all.push({ id: part });
    else if (last?.text !== undefined) last.text += part;
    else if (part) all.push({ text: part });
    return all;
  }, []);
}

/** How a statement begins, to name it in a sentence: 'One two three four five six seven eight.' is “One two three four five six …”. */
export const opening = (statement: string): string => {
  const words = statement.replace(/\.$/, '').split(' ');
  return words.length < 8
    ? `“${words.join(' ')}”`
    : `“${words
        .slice(0, 6)
        .join(' ')
        .replace(/[,;:]$/, '')} …”`;
};
