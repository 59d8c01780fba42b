/** What a comparison shows: two to four roles, and how much of them. */
export interface Choice {
  roles: string[];
  /** Only what differs between the chosen roles. */
  differences: boolean;
  /** The domain of skills, or `''` for all. */
  domain: string;
}

export const FEWEST = 2;
export const MOST = 4;

/**
 * The choice that an address names after its `#`, over the one on the page. Unknown roles and domains are left out, more
 * than four roles end with the fourth, and with fewer than two the page's stay.
 * `readChoice('#roles=smm-manager,head-of-smm&show=differences', page, roles, domains)`
 */
export function readChoice(hash: string, page: Choice, roles: string[], domains: string[]): Choice {
  const said = new URLSearchParams(hash.replace(/^#/, ''));
  const named = [...new Set((said.get('roles') ?? '').split(','))].filter((id) => roles.includes(id)).slice(0, MOST);
  const domain = said.get('domain') ?? page.domain;
  return {
    roles: named.length < FEWEST ? page.roles : named,
    differences: said.has('show') ? said.get('show') === 'differences' : page.differences,
    domain: domains.includes(domain) ? domain : '',
  };
}

/** The part of an address after its `#` that opens the choice again: `roles=smm-manager,head-of-smm&show=differences`. */
export function writeChoice({ roles, differences, domain }: Choice): string {
  return [`roles=${roles.join(',')}`, ...(differences ? ['show=differences'] : []), ...(domain ? [`domain=${domain}`] : [])].join('&');
}

/** Whether the texts are not all the same: what a list of differences keeps. `differ(['do', ''])` is `true`. */
export const differ = (texts: string[]): boolean => new Set(texts).size > 1;
