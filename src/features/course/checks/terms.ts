import type { Page } from './page.ts';

/** What of a glossary entry says how texts name it. */
export interface Named {
  id: string;
  /** "cost per click (CPC)" is found under both names. */
  term: string;
  /** Need not be linked. */
  everyday?: boolean;
}

/** The place of a term in a lesson's body that should be a link to its definition and is none. */
export interface Unlinked {
  id: string;
  from: number;
  to: number;
}

/**
 * The terms that stand in a lesson's paragraphs and lists without a `<Term>` at the first place. Of terms inside one
 * another, the longer counts: "engagement rate" is no use of "engagement".
 */
export function unlinked({ body, blocks, tags }: Page, terms: Named[]): Unlinked[] {
  const names = new Map(
    terms
      .filter(({ everyday }) => !everyday)
      .flatMap(({ id, term }) => namesOf(term).map((name): [string, { id: string; name: string }] => [key(name), { id, name }])),
  );
  const some = new RegExp(
    `(?<![\\p{L}\\p{N}-])(${terms
      .flatMap(({ term }) => namesOf(term))
      .sort((a, b) => b.length - a.length)
      .map((name) => name.replace(/[/().]/g, '\\$&').replace(/ /g, '\\s+'))
      .join('|')})s?(?![\\p{L}\\p{N}-])`,
    'giu',
  );
  const links = tags.filter(({ name }) => name === 'Term').map(({ from, end, values }) => ({ from, end, id: values[0]?.text }));
  const found = new Map<string, Unlinked>();
  for (const { kind, text, at } of blocks) {
    if (kind !== 'paragraph' && kind !== 'item') continue;
    for (const { 0: whole, 1: name = '', index } of text.matchAll(some)) {
      const term = names.get(key(name));
      // An abbreviation is no word: SEND is not to send.
      if (!term || found.has(term.id) || (shouts(term.name) && !shouts(name))) continue;
      const from = at + index;
      const to = from + whole.length;
      const linked = links.some((link) => (link.id === term.id && link.from < from) || (link.from < from && link.end > to));
      if (!linked && !inLink(body, from, to)) found.set(term.id, { id: term.id, from, to });
    }
  }
  return [...found.values()];
}

const namesOf = (term: string): string[] => {
  const [, name = term, short] = /^(.*?) \((.*)\)$/.exec(term) ?? [];
  return short && shouts(short) ? [name, short] : [name];
};
const key = (name: string) => name.toLowerCase().replace(/\s+/g, ' ');
const shouts = (name: string) => !/\p{Ll}/u.test(name);
/** Inside the words of a Markdown link, where no button may stand. */
const inLink = (body: string, from: number, to: number) =>
  /\[[^\]]*$/.test(body.slice(Math.max(0, from - 200), from)) && /^[^[\]]*\]\(/.test(body.slice(to, to + 300));
