import type { Source } from './saved-card.ts';

/** So many words are enough to find a passage on its page. */
const WORDS = 8;
/** Fewer stand on too many places. */
const FEWEST = 3;

/**
 * An address without the path under which the site lies, as it is kept: a card made on one copy of the site leads to the same
 * page on another. `rooted('/smm/course/', '/smm/')` is `'/course/'`; `rooted('/course/', '/')` stays.
 */
export const rooted = (path: string, base: string): string => (base !== '/' && path.startsWith(base) ? path.slice(base.length - 1) : path);

/**
 * A kept address as a link of this site: `linked('/course/', '/smm/')` is `'/smm/course/'`. What was kept with the path in
 * front stays as it is.
 */
export const linked = (href: string, base: string): string => (href.startsWith(base) ? href : base.slice(0, -1) + href);

/**
 * The part of an address that leads to a passage: the entry or heading that holds it, and the first words, which browsers look
 * up and mark. `anchor('levels', 'Reads figures, and says why.')` is `'#levels:~:text=Reads%20figures%2C%20and%20says%20why.'`;
 * without words that can be found it is `'#levels'`, without either `''`.
 */
export function anchor(id: string, text: string): string {
  // A space that does not break is no space to every browser that looks for the words.
  const words = (text.split('\u00a0')[0] ?? '').toWellFormed().split(/\s+/).filter(Boolean).slice(0, WORDS);
  const found = words.length < FEWEST ? '' : `:~:text=${encodeURIComponent(words.join(' ')).replaceAll('-', '%2D')}`;
  return id || found ? `#${id}${found}` : '';
}

/** The line by which a text file says where a card was made. */
const SAID = /\n\n→ ([^\n]+) (https?:\/\/\S+)$/;

/**
 * A back with its source, for programs that know only two sides: `said('People.', { href: '/course/', title: 'Reach' },
 * 'https://example.org/')` is `'People.\n\n→ Reach https://example.org/course/'`. `site` is the address of the site, with a stroke at the end.
 */
export const said = (back: string, from: Source | undefined, site: string): string =>
  from ? `${back}\n\n→ ${from.title.replace(/\s+/g, ' ').trim() || '…'} ${site.slice(0, -1)}${from.href}` : back;

/**
 * Takes such a line off again. What leads to another site, or is no such line, stays part of the back:
 * `unsaid('People.\n\n→ Reach https://example.org/course/', 'https://example.org/')` is
 * `{ back: 'People.', from: { href: '/course/', title: 'Reach' } }`.
 */
export function unsaid(back: string, site: string): { back: string; from?: Source } {
  const [line, title = '', url = ''] = SAID.exec(back) ?? [];
  const href = url.slice(site.length - 1);
  if (!line || !url.startsWith(site) || !isOwn(href)) return { back };
  return { back: back.slice(0, -line.length), from: { href, title } };
}

/** Whether an address is a page of this site: a card leads nowhere else. */
export const isOwn = (href: unknown): boolean => typeof href === 'string' && /^\/(?!\/)[^\s\\]*$/.test(href);
