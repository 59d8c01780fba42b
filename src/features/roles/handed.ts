/** What one tool of the topic hands to the next in plain words of its address. */
export interface Handed {
  role?: string;
  level?: string;
  format?: string;
  skills: string[];
}

const LEVELS = ['assist', 'do', 'lead', 'direct'];
const FORMATS = ['in-house', 'agency', 'freelance'];
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const MOST = 30;

/**
 * What an address says after its `#`; `undefined` when it names no role, level or format, so that other hashes are left
 * alone. Unknown values are left out.
 * `readHanded('#role=smm-manager&level=do&skills=reporting', ['smm-manager'])` is
 * `{ role: 'smm-manager', level: 'do', skills: ['reporting'] }`.
 */
export function readHanded(hash: string, roles: readonly string[]): Handed | undefined {
  const said = new URLSearchParams(hash.replace(/^#/, ''));
  const of = (name: string, known: readonly string[]) => {
    const value = said.get(name);
    return value !== null && known.includes(value) ? { [name]: value } : {};
  };
  const handed: Handed = {
    ...of('role', roles),
    ...of('level', LEVELS),
    ...of('format', FORMATS),
    skills: [...new Set((said.get('skills') ?? '').split(','))].filter((id) => ID.test(id)).slice(0, MOST),
  };
  return handed.role || handed.level || handed.format ? handed : undefined;
}

/** The part of an address after its `#` that hands this over: `role=smm-manager&level=do&format=in-house&skills=reporting,copywriting`. */
export const writeHanded = ({ role, level, format, skills }: Handed): string =>
  [
    ...Object.entries({ role, level, format }).flatMap(([name, value]) => (value ? [`${name}=${value}`] : [])),
    ...(skills.length ? [`skills=${skills.join(',')}`] : []),
  ].join('&');
