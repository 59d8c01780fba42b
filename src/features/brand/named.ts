/** What stands before the id of a case in an address: `…/tools/report/#case=norline-timber`. */
const MARK = '#case=';

/**
 * The case that an address opens, and the place of the page that it goes on to:
 * `named('#case=norline-timber&at=goals')` is `{ id: 'norline-timber', at: 'goals' }`; `undefined` when it names none.
 */
export function named(hash: string): { id: string; at: string } | undefined {
  if (!hash.startsWith(MARK)) return;
  const [id = '', at = ''] = hash.slice(MARK.length).split('&at=');
  return { id: plain(id), at: plain(at) };
}

function plain(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
